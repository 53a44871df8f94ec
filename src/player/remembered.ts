// What is remembered of an attempt, and how two memories of it become one: devices that don't know of each other, or
// launches, may each have kept one.
import type { Jenjang, Response } from '../blocks/contract.ts';
import { mergeTests, type TestMemory } from './test-memory.ts';
import { union } from './union.ts';

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

/** A text of the teacher's, a work or a note, as the memory carries it. */
export interface PackedText {
  /** When it was kept, in seconds since 1970. */
  at: number;
  /** How it is packed (one character), then its bytes as the characters U+0000 to U+00FF; see work-text.ts. */
  packed: string;
}

/** What a memory holds of an attempt; ids that the lesson doesn't have are ignored. */
export interface Remembered {
  registration?: string;
  page?: string;
  /** The school level that the teacher has chosen. */
  jenjang?: Jenjang;
  seen: ReadonlySet<string>;
  answers: ReadonlyMap<string, Answer>;
  /** What each lab or other unjudged activity measured last, 0–100; the best of it where memories were merged. */
  labs: ReadonlyMap<string, number>;
  tests: ReadonlyMap<string, TestMemory>;
  /** By the id of the lab that each was made in. */
  works: ReadonlyMap<string, PackedText>;
  /** By the id of the page that each is about. */
  notes: ReadonlyMap<string, PackedText>;
}

/** The memory of an attempt in which nothing has happened yet. */
export const nothingRemembered: Remembered = {
  seen: new Set(),
  answers: new Map(),
  labs: new Map(),
  tests: new Map(),
  works: new Map(),
  notes: new Map(),
};

/**
 * The union of two memories: what either has seen, answered or tried is kept, so nothing that was achieved is ever lost.
 * Achievements come out the same in whichever order memories are merged; between two equally good responses, and for
 * the place, the level and the registration, the first memory decides. Of two works or notes the one that was
 * kept later stays.
 */
export function mergeMemories(first: Remembered, second: Remembered): Remembered {
  const registration = first.registration ?? second.registration;
  const page = first.page ?? second.page;
  const jenjang = first.jenjang ?? second.jenjang;
  return {
    ...(registration === undefined ? {} : { registration }),
    ...(page === undefined ? {} : { page }),
    ...(jenjang === undefined ? {} : { jenjang }),
    seen: new Set([...first.seen, ...second.seen]),
    answers: union(first.answers, second.answers, mergeAnswers),
    labs: union(first.labs, second.labs, Math.max),
    tests: union(first.tests, second.tests, mergeTests),
    works: union(first.works, second.works, laterText),
    notes: union(first.notes, second.notes, laterText),
  };
}

/** How much a memory holds. It only grows within an attempt, so the later of two memories never has the smaller extent. */
export function extentOf({ seen, answers, labs, tests, works, notes }: Remembered): number {
  const tries = [...answers.values()].reduce((sum, answer) => sum + answer.tries, 0);
  const tested = [...tests.values()].reduce((sum, test) => sum + attemptExtent(test), 0);
  return seen.size + labs.size + works.size + notes.size + tries + tested;
}

/** No attempt has as many items, so that one that was handed in always weighs more than one that is under way. */
const moreThanItems = 100;

const attemptExtent = ({ attempts, current }: TestMemory): number =>
  attempts * moreThanItems + (current ? current.answers.filter(Boolean).length : 0);

function mergeAnswers(first: Answer, second: Answer): Answer {
  // More tries are the later ones where one memory grew out of the other; otherwise nobody can tell, and right is better.
  const secondIsBetter =
    second.tries === first.tries ? second.correct && !first.correct : second.tries > first.tries;
  return {
    ...(secondIsBetter ? second : first),
    everRight: first.everRight || second.everRight,
    // Which tries the two have in common can't be told; so many there were at least.
    tries: Math.max(first.tries, second.tries),
  };
}

/** The text that was kept later; of two from the same second the one that is later in the order of its characters. */
function laterText(first: PackedText, second: PackedText): PackedText {
  if (first.at !== second.at) return first.at > second.at ? first : second;
  return first.packed >= second.packed ? first : second;
}
