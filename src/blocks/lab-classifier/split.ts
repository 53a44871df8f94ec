// Divides the pool of a set into examples to learn from and examples to be tested on; never one on both sides. Pure.
import { randomFrom } from '../lab/random.ts';
import type { Label } from './knn.ts';

/** Which division of the pool: how many examples are for training, and which shuffle (0 is the authored one). */
export interface Split {
  count: number;
  seed: number;
}

export const largestSeed = 9999;

/** The list in a random order (Fisher and Yates). */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** How many examples may be for training: about a fifth, two, three or four fifths of the pool. */
export const trainingCounts = (pool: number): number[] =>
  [0.2, 0.4, 0.6, 0.8].map((share) => Math.round(pool * share));

/**
 * Shuffles the pool and deals it out, each class in its share, so that neither side lacks one.
 * @param count how many are for training; at least one of each class, and at least one of each is left
 */
export function divide<T extends { label: Label }>(
  pool: readonly T[],
  { count, seed }: Split,
): { training: T[]; test: T[] } {
  const random = randomFrom(seed);
  const forA = pool.filter((one) => one.label === 'a').length;
  const wantedA = Math.min(forA - 1, Math.max(1, Math.round((count * forA) / pool.length)));
  const left = { a: wantedA, b: count - wantedA };
  const training: T[] = [];
  const test: T[] = [];
  for (const one of shuffled(pool, random)) {
    if (left[one.label]-- > 0) training.push(one);
    else test.push(one);
  }
  return { training, test };
}
