// What the teacher did with each item: the flaws that she marked, the wording that she mended it to; kept as text. Pure.
import { isRecord, readKept, textWithin } from '../lab/kept.ts';
import { responseOf } from '../lab/response.ts';
import { type FlawName, flawNames, type Item, limits, sameItem } from './flaws.ts';
import { examine, flawStateOf } from './rules.ts';

/** An item with its diagnosis. */
export interface Case extends Item {
  id: string;
  flaws: readonly FlawName[];
  /** Neither asked for nor a false alarm. */
  arguable: readonly FlawName[];
}

export interface Work {
  marks: readonly FlawName[];
  /** The marks were compared with the diagnosis and no longer change. */
  isDiagnosed: boolean;
  /** The wording as it was last examined; undefined until then. */
  draft?: Item;
}

export interface State {
  /** Position of the item that is open. */
  at: number;
  works: Readonly<Record<string, Work>>;
}

export const newState: State = { at: 0, works: {} };
const untouched: Work = { marks: [], isDiagnosed: false };

export const workOf = (state: State, { id }: Case): Work => state.works[id] ?? untouched;

const withWork = (state: State, { id }: Case, work: Work): State => ({
  ...state,
  works: { ...state.works, [id]: work },
});

/** Marks a flaw, or takes the mark away; without effect once the item is diagnosed. */
export function mark(state: State, one: Case, flaw: FlawName, isMarked: boolean): State {
  const work = workOf(state, one);
  if (work.isDiagnosed) return state;
  const marks = flawNames.filter((name) => (name === flaw ? isMarked : work.marks.includes(name)));
  return withWork(state, one, { ...work, marks });
}

export function diagnose(state: State, one: Case): State {
  return withWork(state, one, { ...workOf(state, one), isDiagnosed: true });
}

/** Takes a wording over; only of an item that is diagnosed. */
export function mend(state: State, one: Case, draft: Item): State {
  const work = workOf(state, one);
  return work.isDiagnosed ? withWork(state, one, { ...work, draft }) : state;
}

export interface Diagnosis {
  found: readonly FlawName[];
  missed: readonly FlawName[];
  /** Marked, but not there. */
  alarms: readonly FlawName[];
}

export const diagnosisOf = ({ flaws, arguable }: Case, { marks }: Work): Diagnosis => ({
  found: flaws.filter((name) => marks.includes(name)),
  missed: flaws.filter((name) => !marks.includes(name)),
  alarms: marks.filter((name) => !flaws.includes(name) && !arguable.includes(name)),
});

/** Whether rules have nothing left against a wording that was changed, and see every flaw mended that they can see. */
export function isMended(one: Case, { draft }: Work): boolean {
  if (!draft || one.flaws.length === 0 || sameItem(one, draft)) return false;
  const states = one.flaws.map((name) => flawStateOf(name, one, draft));
  return examine(draft).length === 0 && states.every((state) => state === 'mended' || state === 'yourself');
}

export interface Tally {
  items: number;
  diagnosed: number;
  /** In the items that are diagnosed: flaws, those that were found, and those that were marked without cause. */
  flaws: number;
  found: number;
  alarms: number;
  mended: number;
}

export function tally(cases: readonly Case[], state: State): Tally {
  const done = cases.filter((one) => workOf(state, one).isDiagnosed);
  const diagnoses = done.map((one) => diagnosisOf(one, workOf(state, one)));
  return {
    items: cases.length,
    diagnosed: done.length,
    flaws: done.reduce((sum, { flaws }) => sum + flaws.length, 0),
    found: diagnoses.reduce((sum, { found }) => sum + found.length, 0),
    alarms: diagnoses.reduce((sum, { alarms }) => sum + alarms.length, 0),
    mended: done.filter((one) => isMended(one, workOf(state, one))).length,
  };
}

/** 0–100: share of the flaws in the diagnosed items that were found; a false alarm takes one away. */
export function measureOf({ diagnosed, flaws, found, alarms }: Tally): number {
  if (flaws === 0) return diagnosed > 0 && alarms === 0 ? 100 : 0;
  return Math.round((100 * Math.max(0, found - alarms)) / flaws);
}

/** What is recorded: counts only. */
export const summary = (counts: Tally): string => responseOf({ ...counts });

/** Text of the state, to be kept. */
export const store = (state: State): string => JSON.stringify({ v: 1, ...state });

function draftFrom(value: unknown): Item | undefined {
  if (!isRecord(value) || !Array.isArray(value.options)) return undefined;
  const options = value.options
    .slice(0, limits.options.max)
    .map((option: unknown) => textWithin(option, limits.option));
  if (options.length < limits.options.min) return undefined;
  const { key } = value;
  const isKey = typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < options.length;
  return { stem: textWithin(value.stem, limits.stem), options, key: isKey ? key : undefined };
}

/** The state of a kept text; whatever can't be read, or belongs to no item, is left out. */
export function restore(kept: string | undefined, cases: readonly Case[]): State {
  const raw = readKept(kept);
  if (!raw || !isRecord(raw.works)) return newState;
  const works: Record<string, Work> = {};
  for (const { id } of cases) {
    const value = raw.works[id];
    if (!isRecord(value)) continue;
    const marked: readonly unknown[] = Array.isArray(value.marks) ? value.marks : [];
    const isDiagnosed = value.isDiagnosed === true;
    const draft = isDiagnosed ? draftFrom(value.draft) : undefined;
    works[id] = {
      marks: flawNames.filter((name) => marked.includes(name)),
      isDiagnosed,
      ...(draft ? { draft } : {}),
    };
  }
  const at = Number.isInteger(raw.at) ? Number(raw.at) : 0;
  return { at: Math.min(Math.max(0, at), Math.max(0, cases.length - 1)), works };
}
