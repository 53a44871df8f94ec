// What is remembered of a test: its attempts, which items were drawn how often, and the attempt that is under way.
import { union } from './union.ts';

/** The answer to an item of the attempt that is under way. */
export interface TestAnswer {
  /** Option id. */
  option: string;
  correct: boolean;
  /** How long the item took so far, in seconds; not remembered beyond this launch. */
  seconds?: number;
}

/** An attempt that is under way. Its number is one more than the attempts that were handed in. */
export interface CurrentAttempt {
  /** Positions of its items in the bank. */
  items: readonly number[];
  /** As many as items; undefined where none is given yet. */
  answers: readonly (TestAnswer | undefined)[];
}

export interface TestMemory {
  /** How many attempts were handed in. */
  attempts: number;
  /** The best and the last score, 0–100 with at most two decimals; 0 before anything was handed in. */
  best: number;
  last: number;
  /** How often each item was drawn, by its position in the bank. */
  drawn: ReadonlyMap<number, number>;
  /** Whether each item of the last attempt was right, in the order of the bank's cells; undefined where an old memory tells none. */
  lastRight?: readonly boolean[];
  current?: CurrentAttempt;
}

/** The memory of a test that nobody has begun. */
export const freshTest: TestMemory = { attempts: 0, best: 0, last: 0, drawn: new Map() };

/** An item's draws are counted up to this, which is what the packed memory has room for. */
export const maxDraws = 7;

/** The memory of a test in which an attempt with these items begins. */
export function beginAttempt(test: TestMemory, items: readonly number[]): TestMemory {
  const drawn = new Map(test.drawn);
  for (const item of items) drawn.set(item, Math.min(maxDraws, (drawn.get(item) ?? 0) + 1));
  return { ...test, drawn, current: { items, answers: items.map(() => undefined) } };
}

/** The memory after an item was answered, perhaps anew; what it took is added up. */
export function answerItem(test: TestMemory, index: number, answer: TestAnswer): TestMemory {
  const { current } = test;
  if (!current || index < 0 || index >= current.items.length) return test;
  const seconds = (current.answers[index]?.seconds ?? 0) + (answer.seconds ?? 0);
  const answers = current.items.map((_, at) => (at === index ? { ...answer, seconds } : current.answers[at]));
  return { ...test, current: { ...current, answers } };
}

/** The memory after the attempt under way was handed in; an item without an answer is wrong. */
export function handIn(test: TestMemory): TestMemory {
  const { current, ...rest } = test;
  if (!current) return test;
  const score = scoreOfAttempt(current);
  const lastRight = current.answers.map((answer) => answer?.correct === true);
  return { ...rest, attempts: test.attempts + 1, best: Math.max(test.best, score), last: score, lastRight };
}

/** 100 × right answers / items, with at most two decimals; 0 for an attempt without items. */
function scoreOfAttempt({ items, answers }: CurrentAttempt): number {
  const right = answers.filter((answer) => answer?.correct).length;
  return items.length === 0 ? 0 : Math.round((right / items.length) * 10_000) / 100;
}

/**
 * Two memories of one test. What was handed in and drawn only adds up; of two attempts under way at the same number the
 * one with more answers goes on, and one at a number that the other memory has handed in is over.
 */
export function mergeTests(first: TestMemory, second: TestMemory): TestMemory {
  const attempts = Math.max(first.attempts, second.attempts);
  const current = [first, second]
    .filter((test) => test.attempts === attempts)
    .map((test) => test.current)
    .reduce((one, other) => (answered(other) > answered(one) ? other : one));
  const lasts = [first, second].filter((test) => test.attempts === attempts);
  const last = lasts.reduce((most, test) => Math.max(most, test.last), 0);
  const lastRight = lasts
    .filter((test) => test.last === last)
    .map((test) => test.lastRight)
    .reduce(laterRights);
  return {
    attempts,
    best: Math.max(first.best, second.best),
    last,
    drawn: union(first.drawn, second.drawn, Math.max),
    ...(lastRight ? { lastRight } : {}),
    ...(current ? { current } : {}),
  };
}

type Rights = TestMemory['lastRight'];

/** Of two equally good attempts at the same number, the one that is later in the order of its verdicts. */
function laterRights(one: Rights, other: Rights): Rights {
  if (!one || !other) return one ?? other;
  return inOrder(one) >= inOrder(other) ? one : other;
}

const inOrder = (rights: readonly boolean[]): string => rights.map((right) => (right ? 1 : 0)).join('');

/** How many answers an attempt has; fewer than none where there is no attempt. */
const answered = (attempt: CurrentAttempt | undefined): number =>
  attempt ? attempt.answers.filter((answer) => answer !== undefined).length : -1;

/**
 * Draws an attempt: one item of each cell, always one that was drawn least often so far, so that no item of a cell comes
 * again before all of them have been.
 * @param cells positions in the bank; items of a cell are interchangeable, so that attempts are parallel
 * @param random a number from 0 up to, but not including, 1, as Math.random gives it
 */
export function draw(
  cells: readonly (readonly number[])[],
  drawn: ReadonlyMap<number, number>,
  random: () => number,
): number[] {
  return cells.flatMap((cell) => {
    const least = Math.min(...cell.map((item) => drawn.get(item) ?? 0));
    const candidates = cell.filter((item) => (drawn.get(item) ?? 0) === least);
    const item = candidates[Math.floor(random() * candidates.length)];
    return item === undefined ? [] : [item];
  });
}
