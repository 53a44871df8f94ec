// CRC-32 as zip uses it (APPNOTE 4.4.7). Node has one of its own only from 20.15 on, and that is many times faster.
import * as zlib from 'node:zlib';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum by a table, for a Node that has none. */
export function crc32ByTable(data: Uint8Array, sum = 0): number {
  let value = ~sum;
  for (const byte of data) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

/** The checksum after more data. @param sum of the data before, 0 at the start */
export const crc32: (data: Uint8Array, sum?: number) => number =
  typeof zlib.crc32 === 'function' ? zlib.crc32 : crc32ByTable;
