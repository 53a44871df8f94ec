// Counts the people who took part by a rule, and says of each who doesn't count why: one function for the page and for
// whoever checks an export.

import { kindCode } from '../facts/kinds.ts';
import { activeTime } from '../standing.ts';
import type { ArrivalLimits } from './arrival.ts';
import { type Concurrency, concurrency } from './concurrency.ts';
import { markPatterns } from './patterns.ts';
import { asideBits, type CountingRule, hasPattern, type Pattern, patterns } from './rule.ts';
import { type EvidenceData, type WindowRows, windowRows } from './window.ts';

/** What became of a person; the column `decision` holds these. */
export const decisions = { absent: 0, tooLittle: 1, aside: 2, counted: 3 } as const;

export interface EvidenceCount {
  readonly rule: CountingRule;
  /** People who were heard of in the window. */
  readonly heard: number;
  /** Of these, how many answered enough, and how many of them were active long enough, too. */
  readonly answered: number;
  readonly enough: number;
  readonly counted: number;
  readonly aside: number;
  /** Statements in the window whose actor identifies nobody. */
  readonly unidentified: number;
  /** By person: one of {@link decisions}. */
  readonly decision: Uint8Array;
  /** By person: bits of the patterns that were found. */
  readonly reasons: Uint8Array;
  /** By person: different questions and items answered, and milliseconds of activity. */
  readonly items: Uint16Array;
  readonly active: Float64Array;
  /** People with each pattern among those with enough, whether it sets them aside or not. */
  readonly byPattern: Readonly<Record<Pattern, number>>;
  /** People counted, by session, by region (position in `people.regions`) and by jenjang. */
  readonly bySession: readonly number[];
  readonly byRegion: readonly number[];
  readonly byJenjang: readonly number[];
  /** People counted who were heard of through several identifiers. */
  readonly merged: number;
  readonly concurrency: Concurrency;
  readonly window: WindowRows;
}

/** What a count says, without the rows behind it. */
export type EvidenceFigures = Omit<EvidenceCount, 'window'>;

/** @param mask by person: 1 for those who are meant */
export function countEvidence(
  data: EvidenceData,
  rule: CountingRule,
  mask: Uint8Array,
  limits: ArrivalLimits,
): EvidenceCount {
  const { people, sessions } = data;
  const { size } = people;
  const window = windowRows(data, rule, mask);
  const { start, kind, part } = window;
  const decision = new Uint8Array(size);
  const items = new Uint16Array(size);
  const active = new Float64Array(size);
  const answeredIn = new Uint32Array(sessions.length * 65_536);
  let [heard, answered, enough] = [0, 0, 0];
  const candidates: number[] = [];
  for (let person = 0; person < size; person += 1) {
    const [begin, end] = [start[person] ?? 0, start[person + 1] ?? 0];
    if (begin === end) continue;
    heard += 1;
    let different = 0;
    for (let place = begin; place < end; place += 1) {
      const code = kind[place];
      if (code !== kindCode.answer && code !== kindCode.item) continue;
      const item = part[place] ?? 0;
      if (answeredIn[item] === person + 1) continue;
      answeredIn[item] = person + 1;
      different += 1;
    }
    items[person] = Math.min(65_535, different);
    active[person] = activeTime(window.at.subarray(begin, end));
    const hasAnswered = different >= rule.items;
    const hasStayed = (active[person] ?? 0) >= rule.minutes * 60_000;
    if (hasAnswered) answered += 1;
    decision[person] = decisions.tooLittle;
    if (!hasAnswered || !hasStayed) continue;
    enough += 1;
    candidates.push(person);
  }
  const reasons = markPatterns(data, rule, window, { candidates, active, limits });
  const setsAside = asideBits(rule);
  const bySession = sessions.map(() => 0);
  const byRegion = people.regions.map(() => 0);
  const byJenjang = people.jenjangs.map(() => 0);
  const byPattern = Object.fromEntries(patterns.map((pattern) => [pattern, 0])) as Record<Pattern, number>;
  let [counted, merged] = [0, 0];
  for (const person of candidates) {
    const found = reasons[person] ?? 0;
    if (found !== 0) for (const pattern of patterns) if (hasPattern(found, pattern)) byPattern[pattern] += 1;
    const counts = (found & setsAside) === 0;
    decision[person] = counts ? decisions.counted : decisions.aside;
    if (!counts) continue;
    counted += 1;
    byRegion[people.region[person] ?? 0] = (byRegion[people.region[person] ?? 0] ?? 0) + 1;
    byJenjang[people.jenjang[person] ?? 0] = (byJenjang[people.jenjang[person] ?? 0] ?? 0) + 1;
    let [seen, first, several] = [0, 0, false];
    for (let place = start[person] ?? 0; place < (start[person + 1] ?? 0); place += 1) {
      seen |= 1 << ((part[place] ?? 0) >>> 16);
      const learner = window.learner[place] ?? 0;
      if (first === 0) first = learner;
      else if (learner !== first) several = true;
    }
    for (let session = 0; session < sessions.length; session += 1) {
      if ((seen & (1 << session)) !== 0) bySession[session] = (bySession[session] ?? 0) + 1;
    }
    if (several) merged += 1;
  }
  return {
    rule,
    heard,
    answered,
    enough,
    counted,
    aside: enough - counted,
    unidentified: window.unidentified,
    decision,
    reasons,
    items,
    active,
    byPattern,
    bySession,
    byRegion,
    byJenjang,
    merged,
    concurrency: concurrency(window, rule, (person) => decision[person] === decisions.counted),
    window,
  };
}
