// Random numbers that are the same for the same seed on every machine.
import { createHash } from 'node:crypto';

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** An integer in [0, below). */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  /** One of the items, each as likely as its weight says. */
  weighted<T extends { weight: number }>(items: readonly T[]): T;
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
    weighted(items) {
      let left = next() * items.reduce((sum, { weight }) => sum + weight, 0);
      const item =
        items.find(({ weight }) => {
          left -= weight;
          return left < 0;
        }) ?? items.at(-1);
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
    normal,
    lognormal: (median, spread) => median * Math.exp(normal(0, spread)),
    uuid() {
      const [first, second, third, fourth] = [bits(), bits(), bits(), bits()];
      const version = (second & 0xffff_0fff) | 0x4000;
      const variant = (third & 0x3fff_ffff) | 0x8000_0000;
      return `${hex8(first)}-${hex4(second >>> 16)}-${hex4(version & 0xffff)}-${hex4(variant >>> 16)}-${hex4(third & 0xffff)}${hex8(fourth)}`;
    },
  };
}

const words = Array.from({ length: 65_536 }, (_, word) => word.toString(16).padStart(4, '0'));
/** @param word 16 bits */
const hex4 = (word: number): string => words[word] ?? '';
/** @param bits 32 bits */
const hex8 = (bits: number): string => hex4(bits >>> 16) + hex4(bits & 0xffff);
