// The rows that a rule looks at, by person and in the order in which things happened.
import type { ReportData } from '../data.ts';
import { fact, kindCode } from '../facts/kinds.ts';
import { noPerson } from '../people.ts';
import type { CountingRule } from './rule.ts';

/** What counting needs of the reports; an export that is checked has the same. */
export type EvidenceData = Pick<ReportData, 'facts' | 'people' | 'sessions' | 'names' | 'learners'>;

/**
 * What was told in the window, as columns of its own: a person's rows stand beside each other, because in the log they lie
 * far apart and each look would have to wait for memory.
 */
export interface WindowRows {
  /** Person `p` has the places `start[p]` up to before `start[p + 1]`, in order of time. */
  readonly start: Uint32Array;
  readonly at: Float64Array;
  readonly kind: Uint8Array;
  /** Session × 65,536 + number of the part. */
  readonly part: Uint32Array;
  readonly response: Uint32Array;
  readonly learner: Uint32Array;
  readonly name: Uint32Array;
  readonly seq: Uint32Array;
  /** Statements in the window whose actor identifies nobody. */
  readonly unidentified: number;
}

/** Whether a fact is something that the learner did: attendance was told by somebody else. */
const isDeed = Object.fromEntries(
  Object.entries(kindCode).map(([kind, code]) => [code, kind !== 'other' && kind !== 'attended']),
);

/** @param mask by person: 1 for those who are meant */
export function windowRows(
  { facts, people, sessions }: EvidenceData,
  rule: CountingRule,
  mask: Uint8Array,
): WindowRows {
  const { length, at, session, kind, flags, learner } = facts;
  const { personOf, size } = people;
  const wanted = new Uint8Array(256);
  for (const [index, { session: one }] of sessions.entries()) {
    wanted[index] = rule.sessions.length === 0 || rule.sessions.includes(one.id) ? 1 : 0;
  }
  const deed = Uint8Array.from({ length: 256 }, (_none, code) => (isDeed[code] ? 1 : 0));
  const { from, to } = rule;
  const start = new Uint32Array(size + 1);
  const found = new Uint32Array(length);
  let count = 0;
  let unidentified = 0;
  for (let row = 0; row < length; row += 1) {
    const time = at[row] ?? 0;
    if (time < from || time >= to) continue;
    if (wanted[session[row] ?? 255] === 0 || deed[kind[row] ?? 0] === 0) continue;
    if (((flags[row] ?? 0) & fact.voided) !== 0) continue;
    const index = learner[row] ?? 0;
    if (index === 0) {
      unidentified += 1;
      continue;
    }
    const person = personOf[index] ?? noPerson;
    if (person === noPerson || mask[person] !== 1) continue;
    start[person + 1] = (start[person + 1] ?? 0) + 1;
    found[count] = row;
    count += 1;
  }
  for (let person = 0; person < size; person += 1) {
    start[person + 1] = (start[person + 1] ?? 0) + (start[person] ?? 0);
  }
  const placed = scatter({ facts, people }, found.subarray(0, count), start);
  return { ...placed, start, unidentified };
}

/**
 * Puts rows beside those of the same person. They are read in the order of the log and written where each person has come
 * by now: that way round, memory is asked for what lies close to what was asked for before.
 */
function scatter(
  { facts, people }: Pick<EvidenceData, 'facts' | 'people'>,
  rows: Uint32Array,
  start: Uint32Array,
): Omit<WindowRows, 'start' | 'unidentified'> {
  const { length } = rows;
  const columns = {
    at: new Float64Array(length),
    kind: new Uint8Array(length),
    part: new Uint32Array(length),
    response: new Uint32Array(length),
    learner: new Uint32Array(length),
    name: new Uint32Array(length),
    seq: new Uint32Array(length),
  };
  const { at, kind, part, response, learner, name, seq } = columns;
  const { personOf, size } = people;
  const next = start.slice();
  const latest = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const isMixed = new Uint8Array(size);
  for (let index = 0; index < length; index += 1) {
    const from = rows[index] as number;
    const who = facts.learner[from] as number;
    const person = personOf[who] as number;
    const place = next[person] as number;
    next[person] = place + 1;
    const time = facts.at[from] as number;
    if (time < (latest[person] as number)) isMixed[person] = 1;
    else latest[person] = time;
    const code = facts.kind[from] as number;
    at[place] = time;
    // An item that was left open is no answer.
    kind[place] =
      code === kindCode.item && ((facts.flags[from] as number) & fact.open) !== 0 ? kindCode.other : code;
    part[place] = (facts.session[from] as number) * 65_536 + (facts.part[from] as number);
    response[place] = facts.response[from] as number;
    learner[place] = who;
    name[place] = facts.name[from] as number;
    seq[place] = facts.seq[from] as number;
  }
  for (let person = 0; person < size; person += 1) {
    if (isMixed[person] === 1) sortPlaces(columns, start[person] ?? 0, start[person + 1] ?? 0);
  }
  return columns;
}

/** The log is in order but for what devices kept and sent late. Equal moments stay in the order of arrival. */
function sortPlaces(
  columns: Readonly<Record<string, Sortable>> & { at: Float64Array },
  from: number,
  to: number,
): void {
  const { at } = columns;
  const size = to - from;
  const order = Uint32Array.from({ length: size }, (_none, index) => from + index);
  order.sort((a, b) => (at[a] as number) - (at[b] as number) || a - b);
  for (const column of Object.values(columns)) {
    const before = column.slice(from, to);
    for (let index = 0; index < size; index += 1) {
      column[from + index] = before[(order[index] as number) - from] as number;
    }
  }
}

type Sortable = Float64Array | Uint32Array | Uint8Array;

/** The window of the calendar day (WIB) of which most was told; undefined when nothing was. */
export function busiestDay({ facts }: Pick<EvidenceData, 'facts'>): { from: number; to: number } | undefined {
  const day = 86_400_000;
  const offset = 7 * 3_600_000;
  const told = new Map<number, number>();
  const { length, at, flags, kind } = facts;
  let [current, sum] = [Number.NaN, 0];
  const keep = () => {
    if (sum > 0) told.set(current, (told.get(current) ?? 0) + sum);
  };
  for (let row = 0; row < length; row += 1) {
    if (isDeed[kind[row] ?? 0] !== true || ((flags[row] ?? 0) & fact.voided) !== 0) continue;
    const number = Math.floor(((at[row] ?? 0) + offset) / day);
    if (number === current) sum += 1;
    else {
      keep();
      [current, sum] = [number, 1];
    }
  }
  keep();
  let best: number | undefined;
  for (const [number, count] of told) {
    const most = best === undefined ? 0 : (told.get(best) ?? 0);
    if (count > most || (count === most && best !== undefined && number > best)) best = number;
  }
  return best === undefined ? undefined : { from: best * day - offset, to: (best + 1) * day - offset };
}
