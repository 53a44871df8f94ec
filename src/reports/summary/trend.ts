// When people learned: who began, was active and completed, by day and by hour of one day, in western Indonesian time.
import type { ReportData } from '../data.ts';
import { fact, kindCode, noSession } from '../facts/kinds.ts';
import { noPerson } from '../people.ts';
import type { Selection } from '../selection.ts';
import { dayLength, wibOffset } from '../when.ts';

const hourLength = 3_600_000;

/** Figures of one day or hour. Each person counts once in each of them. */
export interface Period {
  /** When it begins, in milliseconds since 1970. */
  at: number;
  /** Who was heard of for the first time. */
  began: number;
  /** Of whom anything was heard. */
  active: number;
  /** Who completed: the session, or the last one that was missing of the course. */
  completed: number;
}

/** Days of which anything was heard, the first one first. @param session undefined for the course as a whole */
export function trendByDay(
  data: ReportData,
  selection: Selection,
  session: number | undefined,
): readonly Period[] {
  return data.memo(`days ${session} ${selection.key}`, () => {
    const periods = new Map<number, Period>();
    const periodAt = (at: number): Period => {
      const start = dayOf(at);
      const known = periods.get(start);
      if (known) return known;
      const made = { at: start, began: 0, active: 0, completed: 0 };
      periods.set(start, made);
      return made;
    };
    const { active } = activeIn(data, selection, session, dayLength);
    for (const [start, count] of active) periodAt(start).active = count;
    const { began, completed } = turnsOf(data, selection, session);
    for (const at of began) if (!Number.isNaN(at)) periodAt(at).began += 1;
    for (const at of completed) if (!Number.isNaN(at)) periodAt(at).completed += 1;
    return [...periods.values()].sort((a, b) => a.at - b.at);
  });
}

/** The 24 hours of a day. @param day when it begins, in milliseconds since 1970 */
export function trendByHour(
  data: ReportData,
  selection: Selection,
  session: number | undefined,
  day: number,
): readonly Period[] {
  return data.memo(`hours ${day} ${session} ${selection.key}`, () => {
    const hours = Array.from({ length: 24 }, (_, hour) => ({
      at: day + hour * hourLength,
      began: 0,
      active: 0,
      completed: 0,
    }));
    const hourAt = (at: number) => hours[Math.floor((at - day) / hourLength)];
    const { active } = activeIn(data, selection, session, hourLength, day, day + dayLength);
    for (const [start, count] of active) {
      const hour = hourAt(start);
      if (hour) hour.active = count;
    }
    const { began, completed } = turnsOf(data, selection, session);
    for (const at of began) {
      const hour = hourAt(at);
      if (hour) hour.began += 1;
    }
    for (const at of completed) {
      const hour = hourAt(at);
      if (hour) hour.completed += 1;
    }
    return hours;
  });
}

/** When the day begins that a moment is in, in milliseconds since 1970. */
export const dayOf = (at: number): number => Math.floor((at + wibOffset) / dayLength) * dayLength - wibOffset;

/** The day on which most people were active, the latest of several; undefined when there is none. */
export const busiestOf = (days: readonly Period[]): Period | undefined =>
  days.reduce<Period | undefined>(
    (best, day) => (day.active > 0 && (!best || day.active >= best.active) ? day : best),
    undefined,
  );

/** How many people were active in each period of a length, by when it begins. */
function activeIn(
  data: ReportData,
  { mask }: Selection,
  session: number | undefined,
  length: number,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): { active: ReadonlyMap<number, number> } {
  const { facts, people } = data;
  const { at, learner, session: sessions, kind, flags } = facts;
  const { personOf } = people;
  const { voided } = fact;
  const { other } = kindCode;
  const words = Math.ceil(people.size / 32);
  /** Of each period: a bit for each person. */
  const heard = new Map<number, Uint32Array>();
  // Rows come in the order of the log, in which one period seldom ends: the one at hand is found without asking.
  let bits: Uint32Array = new Uint32Array(0);
  let [start, end] = [0, 0];
  for (let row = 0; row < facts.length; row += 1) {
    const time = at[row] as number;
    if (time < from || time >= to) continue;
    const about = sessions[row] as number;
    if (session === undefined ? about === noSession : about !== session) continue;
    if (((flags[row] as number) & voided) !== 0 || kind[row] === other) continue;
    const person = personOf[learner[row] as number] as number;
    if (person === noPerson || mask[person] !== 1) continue;
    if (time < start || time >= end) {
      start = Math.floor((time + wibOffset) / length) * length - wibOffset;
      end = start + length;
      const known = heard.get(start);
      bits = known ?? new Uint32Array(words);
      if (!known) heard.set(start, bits);
    }
    const word = person >>> 5;
    bits[word] = (bits[word] as number) | (1 << (person & 31));
  }
  return { active: new Map([...heard].map(([when, each]) => [when, bitsIn(each)])) };
}

/** When each person began and completed, by person; NaN for those who haven't, and for those who aren't selected. */
export function turnsOf(
  data: ReportData,
  { mask, key }: Selection,
  session: number | undefined,
): { began: Float64Array; completed: Float64Array } {
  return data.memo(`turns ${session} ${key}`, () => {
    const { people, sessions } = data;
    const { first, completed: done } = firstTimes(data);
    const width = sessions.length;
    const began = new Float64Array(people.size).fill(Number.NaN);
    const completed = new Float64Array(people.size).fill(Number.NaN);
    for (let person = 0; person < people.size; person += 1) {
      if (mask[person] !== 1) continue;
      if (session !== undefined) {
        const row = person * width + session;
        began[person] = first[row] as number;
        completed[person] = done[row] as number;
        continue;
      }
      let [earliest, last] = [Number.NaN, Number.NEGATIVE_INFINITY];
      for (let row = person * width; row < (person + 1) * width; row += 1) {
        const at = first[row] as number;
        if (!(earliest <= at) && !Number.isNaN(at)) earliest = at;
        last = Math.max(last, done[row] as number);
      }
      began[person] = earliest;
      completed[person] = last === Number.NEGATIVE_INFINITY ? Number.NaN : last;
    }
    return { began, completed };
  });
}

/**
 * When each person was first heard of in each session, the hall included, and when they first completed or passed it; NaN
 * where they never did. Row: person × number of sessions + session.
 */
function firstTimes(data: ReportData): { first: Float64Array; completed: Float64Array } {
  return data.memo('first times', () => {
    const { people, sessions, standings, facts } = data;
    const width = sessions.length;
    const rows = people.size * width;
    const first = standings.first.slice(0, rows);
    const completed = new Float64Array(rows).fill(Number.NaN);
    const { at, learner, session, kind, flags } = facts;
    const { personOf } = people;
    // One table instead of three comparisons: most rows are none of these.
    const wanted = new Uint8Array(256);
    wanted[kindCode.completed] = 1;
    wanted[kindCode.passed] = 1;
    wanted[kindCode.attended] = 2;
    for (let row = 0; row < facts.length; row += 1) {
      const what = wanted[kind[row] as number];
      if (what === 0) continue;
      const about = session[row] as number;
      if (((flags[row] as number) & fact.voided) !== 0 || about >= width) continue;
      const person = personOf[learner[row] as number] as number;
      if (person === noPerson) continue;
      const times = what === 1 ? completed : first;
      const cell = person * width + about;
      // A comparison with NaN is false.
      if (!((times[cell] as number) <= (at[row] as number))) times[cell] = at[row] as number;
    }
    return { first, completed };
  });
}

function bitsIn(words: Uint32Array): number {
  let sum = 0;
  for (let word of words) {
    // Adds up neighbouring bits, then pairs, then fours, and so on (population count).
    word -= (word >>> 1) & 0x5555_5555;
    word = (word & 0x3333_3333) + ((word >>> 2) & 0x3333_3333);
    sum += Math.imul((word + (word >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return sum;
}
