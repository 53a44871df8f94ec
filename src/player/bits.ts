// A string of bits that numbers are written to and read from, most significant bit first, kept as base64url.

/** Writes unsigned integers of stated widths (0–53 bits). */
export class BitWriter {
  readonly #bits: number[] = [];

  write(value: number, width: number): void {
    for (let place = width - 1; place >= 0; place--) this.#bits.push(Math.floor(value / 2 ** place) % 2);
  }

  /** The bits as bytes, filled up with zeros. */
  bytes(): number[] {
    const bytes: number[] = [];
    this.#bits.forEach((bit, index) => {
      const byte = index >> 3;
      bytes[byte] = (bytes[byte] ?? 0) + bit * 2 ** (7 - (index & 7));
    });
    return bytes;
  }
}

/** Reads what a {@link BitWriter} wrote. */
export class BitReader {
  readonly #bytes: readonly number[];
  #position = 0;

  constructor(bytes: readonly number[]) {
    this.#bytes = bytes;
  }

  /** @throws RangeError when fewer bits are left */
  read(width: number): number {
    if (this.#position + width > this.#bytes.length * 8) throw new RangeError('The bits end too early');
    let value = 0;
    for (let count = 0; count < width; count++, this.#position++) {
      const byte = this.#bytes[this.#position >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (this.#position & 7))) & 1);
    }
    return value;
  }
}

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/** The bytes of a base64url text; undefined when it is none. */
export function fromBase64Url(text: string): number[] | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
}

/** CRC-16/CCITT-FALSE of bytes. */
export function checksum(bytes: readonly number[]): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}
