// The cases and what the teacher did with them: which checks, which decision, how sure; kept as text. Pure, no DOM.
import { isRecord, readKept } from '../lab/kept.ts';

export const verdicts = ['spread', 'stop', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];
export const moves = ['look', 'source', 'others', 'trace'] as const;
export type Move = (typeof moves)[number];
export type Weight = 'decisive' | 'supporting' | 'none';

export interface Check {
  id: string;
  minutes: number;
  move: Move;
  weight: Weight;
}

export interface Case {
  id: string;
  verdict: Verdict;
  checks: readonly Check[];
}

/** How sure one may be, in per cent; with three decisions to choose from, guessing is right about one time in three. */
export const sureLevels = [35, 60, 80, 95] as const;
export type Sure = (typeof sureLevels)[number];

export interface Decision {
  verdict: Verdict;
  sure: Sure;
}

/** What was done with one case: ids of checks in the order in which they were made. */
export interface Work {
  checks: readonly string[];
  decision?: Decision;
}

/** Works by the id of their case. */
export interface State {
  /** Position of the case that is open. */
  at: number;
  works: Readonly<Record<string, Work>>;
}

export const newState: State = { at: 0, works: {} };

const untouched: Work = { checks: [] };

export const workOf = (state: State, { id }: Case): Work => state.works[id] ?? untouched;

/** Makes a check; without effect once the case is decided. */
export function makeCheck(state: State, one: Case, check: string): State {
  const work = workOf(state, one);
  if (work.decision || work.checks.includes(check)) return state;
  return { ...state, works: { ...state.works, [one.id]: { checks: [...work.checks, check] } } };
}

/** Decides a case, for good. */
export function decide(state: State, one: Case, decision: Decision): State {
  const work = workOf(state, one);
  if (work.decision) return state;
  return { ...state, works: { ...state.works, [one.id]: { ...work, decision } } };
}

export const madeChecks = (one: Case, work: Work): Check[] =>
  one.checks.filter(({ id }) => work.checks.includes(id));

export const minutesOf = (checks: readonly Check[]): number =>
  checks.reduce((sum, { minutes }) => sum + minutes, 0);

/** The cheapest check that settles the case, in minutes. */
export const leastMinutes = (one: Case): number =>
  Math.min(...one.checks.filter(({ weight }) => weight === 'decisive').map(({ minutes }) => minutes));

/** Passed on what is false, called false what is open, held back what is true, left open what could be settled. */
export type Fault = 'harmful' | 'hasty' | 'withheld' | 'undecided';

function faultOf(chosen: Verdict, right: Verdict): Fault | undefined {
  if (chosen === right) return undefined;
  if (chosen === 'spread') return 'harmful';
  if (chosen === 'unsure') return 'undecided';
  return right === 'unsure' ? 'hasty' : 'withheld';
}

export interface Outcome {
  isRight: boolean;
  /** A check that settles the case was made before the decision. */
  isGrounded: boolean;
  /** What must not be passed on was passed on. */
  isHarmful: boolean;
  /** What was wrong about the decision; undefined when it was right. */
  fault: Fault | undefined;
}

/** How a case went; undefined until it is decided. */
export function outcomeOf(one: Case, work: Work): Outcome | undefined {
  if (!work.decision) return undefined;
  const { verdict } = work.decision;
  const fault = faultOf(verdict, one.verdict);
  return {
    isRight: !fault,
    isGrounded: madeChecks(one, work).some(({ weight }) => weight === 'decisive'),
    isHarmful: fault === 'harmful',
    fault,
  };
}

/** Text of the state, to be kept. */
export const store = (state: State): string => JSON.stringify({ v: 1, ...state });

function decisionFrom(value: unknown): Decision | undefined {
  if (!isRecord(value)) return undefined;
  const verdict = verdicts.find((one) => one === value.verdict);
  const sure = sureLevels.find((one) => one === value.sure);
  return verdict && sure ? { verdict, sure } : undefined;
}

/** The state of a kept text; whatever can't be read, or belongs to no case, is left out. */
export function restore(kept: string | undefined, cases: readonly Case[]): State {
  const raw = readKept(kept);
  if (!raw || !isRecord(raw.works)) return newState;
  const works: Record<string, Work> = {};
  for (const one of cases) {
    const value = raw.works[one.id];
    if (!isRecord(value)) continue;
    const ids: unknown[] = Array.isArray(value.checks) ? value.checks : [];
    const checks = ids.filter((id, index): id is string => ids.indexOf(id) === index && hasCheck(one, id));
    const decision = decisionFrom(value.decision);
    works[one.id] = { checks, ...(decision ? { decision } : {}) };
  }
  const at = Number.isInteger(raw.at) ? Number(raw.at) : 0;
  return { at: Math.min(Math.max(0, at), Math.max(0, cases.length - 1)), works };
}

const hasCheck = (one: Case, id: unknown): boolean => one.checks.some((check) => check.id === id);
