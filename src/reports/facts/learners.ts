// The learners of the log by number: one for each identifier, with the chain of their rows.
import type { Learner } from '../learner.ts';

export interface Learners {
  /** Number 0 is nobody: statements whose actor identifies no single person. */
  readonly size: number;
  learner(index: number): Learner;
  find(key: string): number | undefined;
  /** Row + 1 of a learner's newest row; 0 when there is none. */
  head(index: number): number;
  /** How many rows of a learner count: about this course, and not voided. */
  counting(index: number): number;
}

export interface GrowingLearners extends Learners {
  add(learner: Learner): number;
  /** Puts a row at the front of a learner's chain. @returns row + 1 of the one before */
  link(index: number, row: number): number;
  /** Some rows began or ceased to count. @returns how many do now */
  count(index: number, change: number): number;
  clear(): void;
}

const nobody: Learner = { key: '', identifier: '', homePage: '' };

export function createLearners(): GrowingLearners {
  const numbers = new Map<string, number>();
  const learners: Learner[] = [];
  let heads = new Uint32Array(1024);
  let counts = new Uint32Array(1024);

  const add = (learner: Learner): number => {
    const known = numbers.get(learner.key);
    if (known !== undefined) return known;
    numbers.set(learner.key, learners.length);
    const index = learners.push(learner) - 1;
    if (index >= heads.length) {
      const [wider, more] = [new Uint32Array(index * 2), new Uint32Array(index * 2)];
      wider.set(heads);
      more.set(counts);
      [heads, counts] = [wider, more];
    }
    return index;
  };
  add(nobody);
  return {
    get size() {
      return learners.length;
    },
    learner: (index) => learners[index] ?? nobody,
    find: (key) => numbers.get(key),
    head: (index) => heads[index] ?? 0,
    counting: (index) => counts[index] ?? 0,
    add,
    link(index, row) {
      const before = heads[index] ?? 0;
      heads[index] = row + 1;
      return before;
    },
    count(index, change) {
      const now = (counts[index] ?? 0) + change;
      counts[index] = now;
      return now;
    },
    clear() {
      numbers.clear();
      learners.length = 0;
      heads.fill(0);
      counts.fill(0);
      add(nobody);
    },
  };
}
