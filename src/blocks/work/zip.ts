// Writes a ZIP archive whose entries are stored, not compressed (PKWARE APPNOTE 4.3): a document's text is small.

export interface Entry {
  /** ASCII, with forward slashes. */
  name: string;
  text: string;
}

/** CRC-32 (APPNOTE 4.4.7), bit by bit: a table would be larger than the time it saves. */
function crc32(data: Uint8Array): number {
  let sum = ~0;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** Numbers one after another, little-endian. @param fields value and width in bytes */
function bytes(...fields: readonly (readonly [value: number, width: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    fields.flatMap(([value, width]) => [0, 8, 16, 24].slice(0, width).map((shift) => value >>> shift)),
  );
}

/** Midnight of 1 January 1980, the zero of DOS time: the same work gives the same bytes. */
const date = 0x21;

/** The archive's bytes, in pieces for a Blob. */
export function zip(entries: readonly Entry[]): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const files: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const length = (pieces: readonly Uint8Array[]) => pieces.reduce((sum, piece) => sum + piece.length, 0);

  for (const entry of entries) {
    const name = Uint8Array.from(encoder.encode(entry.name));
    const data = Uint8Array.from(encoder.encode(entry.text));
    const offset = length(files);
    // Version 2.0, no flags, stored, time and date, checksum, both sizes, length of the name, no extra field.
    const common = [
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [date, 2],
      [crc32(data), 4],
      [data.length, 4],
      [data.length, 4],
      [name.length, 2],
      [0, 2],
    ] as const;
    files.push(bytes([0x04034b50, 4], ...common), name, data);
    // No comment, first disk, no attributes, where the entry begins.
    directory.push(
      bytes([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    );
  }
  const end = bytes(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [length(directory), 4],
    [length(files), 4],
    [0, 2],
  );
  return [...files, ...directory, end];
}
