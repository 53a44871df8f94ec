// Random numbers that are the same for the same seed on every machine.
import { createHash } from 'node:crypto';

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** An integer in [0, below). */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  normal(mean?: number, deviation?: number): number;
  /** Skewed as durations are: half of the values lie below the median. */
  lognormal(median: number, spread: number): number;
  /** A version 4 UUID. */
  uuid(): string;
}

/** A generator of its own for each seed: sfc32 (Doty-Humphrey), seeded by SHA-256. */
export function randomOf(seed: string): Random {
  const hash = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), 1];

  const bits = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return result >>> 0;
  };
  for (let round = 0; round < 12; round += 1) bits();

  const next = () => bits() / 4_294_967_296;
  const normal = (mean = 0, deviation = 1) =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    chance: (probability) => next() < probability,
    below: (limit) => Math.floor(next() * limit),
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
    normal,
    lognormal: (median, spread) => median * Math.exp(normal(0, spread)),
    uuid() {
      const bytes = Buffer.alloc(16);
      for (let offset = 0; offset < 16; offset += 4) bytes.writeUInt32LE(bits(), offset);
      bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
      bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
      return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
  };
}
