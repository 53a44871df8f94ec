// The few whose traces should make an auditor look twice: so many of each that even a small cohort has one.

export type Oddity =
  /** Answers faster than anybody reads, on most pages, and nearly always rightly. */
  | 'fast'
  /** Gives the answers of the teacher before her at the same moments. */
  | 'twin'
  /** The teacher before her, who has signed up a second time. */
  | 'second-entry'
  /** Comes by two accounts, both of which the roster knows. */
  | 'two-accounts';

const patterns: readonly { oddity: Oddity; every: number; at: number }[] = [
  { oddity: 'fast', every: 397, at: 41 },
  { oddity: 'twin', every: 431, at: 77 },
  { oddity: 'second-entry', every: 463, at: 59 },
  { oddity: 'two-accounts', every: 211, at: 33 },
];

/** What is odd about the teacher of a number, as with one in a hundred; nothing about all others. */
export const oddityOf = (number: number): Oddity | undefined =>
  patterns.find(({ every, at }) => number % every === at)?.oddity;
