// What is remembered of an attempt, and how two memories of it become one: devices that don't know of each other, or
// launches, may each have kept one.
import type { Response } from '../blocks/contract.ts';

/** What is known of a question that was answered. */
export interface Answer {
  /** The last response; undefined when an old memory held it in a form that can't be read any more. */
  response?: Response;
  /** Whether the last response was right. */
  correct: boolean;
  /** Whether any response so far was right: this is what scores. */
  everRight: boolean;
  /** How often it was answered; at least 1. */
  tries: number;
}

/** What a memory holds of an attempt; ids that the lesson doesn't have are ignored. */
export interface Remembered {
  registration?: string;
  page?: string;
  seen: ReadonlySet<string>;
  answers: ReadonlyMap<string, Answer>;
  /** What each lab measured last, 0–100; the best of it where memories were merged. */
  labs: ReadonlyMap<string, number>;
}

/**
 * The union of two memories: what either has seen, answered or tried is kept, so nothing that was achieved is ever lost.
 * Achievements come out the same in whichever order memories are merged; between two equally good responses, and for
 * the place and the registration, the first memory decides.
 */
export function mergeMemories(first: Remembered, second: Remembered): Remembered {
  const registration = first.registration ?? second.registration;
  const page = first.page ?? second.page;
  return {
    ...(registration === undefined ? {} : { registration }),
    ...(page === undefined ? {} : { page }),
    seen: new Set([...first.seen, ...second.seen]),
    answers: union(first.answers, second.answers, mergeAnswers),
    labs: union(first.labs, second.labs, Math.max),
  };
}

/** How much a memory holds. It only grows within an attempt, so the later of two memories never has the smaller extent. */
export function extentOf({ seen, answers, labs }: Remembered): number {
  return [...answers.values()].reduce((sum, { tries }) => sum + tries, seen.size + labs.size);
}

function mergeAnswers(first: Answer, second: Answer): Answer {
  const secondIsBetter = first.correct === second.correct ? second.tries > first.tries : second.correct;
  return {
    ...(secondIsBetter ? second : first),
    everRight: first.everRight || second.everRight,
    // Which tries the two have in common can't be told; so many there were at least.
    tries: Math.max(first.tries, second.tries),
  };
}

function union<T>(
  first: ReadonlyMap<string, T>,
  second: ReadonlyMap<string, T>,
  merge: (first: T, second: T) => T,
): Map<string, T> {
  const all = new Map(first);
  for (const [id, value] of second) {
    const known = first.get(id);
    all.set(id, known === undefined ? value : merge(known, value));
  }
  return all;
}
