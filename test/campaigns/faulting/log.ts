// What the teacher is known to have done: everything that the lesson took, and what of it may be lost because the lesson
// had said so.

/** An answer that the lesson has taken, to a question, a test's item that was handed in, or a scale. */
export interface Given {
  part: 'question' | 'item' | 'lab';
  id: string;
  /** Parts joined by commas; empty for an item that was left open. */
  response: string;
  /** Undefined where nothing is right or wrong. */
  correct: boolean | undefined;
  /** The opening of the lesson in which it was given. */
  opening: number;
  /** Who may lack it, because the lesson was closed while it said that it was nowhere else. */
  missing: Set<Keeper>;
}

/** Who keeps what was done: the memory, the LMS's journal of interactions, the LRS's statements. */
export type Keeper = 'memory' | 'journal' | 'statements';

export interface HandedIn {
  test: string;
  opening: number;
  missing: Set<Keeper>;
}

export class Log {
  readonly given: Given[] = [];
  readonly handedIn: HandedIn[] = [];
  /** The attempt under way by test: option by place. */
  readonly current = new Map<string, Map<number, string>>();
  /** The last text of the work; whether it may be lost. */
  work: { text: string; opening: number; missing: boolean } | undefined;
  /** Whether an opening began without all that was known: what is remembered of tries is only bounded then. */
  blind = false;
  /** Openings that were there at the same time, in pairs. */
  readonly overlaps: [number, number][] = [];
  /** Openings of which the device has to know, because no LMS had begun the launch. */
  readonly onDevice = new Set<number>();
  /** Closings at which something was allowed to get lost, in words. */
  readonly allowed: string[] = [];

  /** Whatever an opening has done may be lacking in these places. @param from only what was done since then */
  allow(opening: number, keepers: readonly Keeper[], from = 0): number {
    const lost = [...this.given.slice(from), ...this.handedIn].filter((one) => one.opening === opening);
    for (const { missing } of lost) for (const keeper of keepers) missing.add(keeper);
    if (this.work?.opening === opening) this.work.missing = true;
    return lost.length;
  }
}
