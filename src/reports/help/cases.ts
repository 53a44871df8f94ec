// Who needs help: teachers who are stuck, silent or have not begun, each with the one reason that matters most.

import type { SessionMap } from '../course-map.ts';
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';
import { type Standings, statusCode } from '../standing.ts';
import { dayLength } from '../when.ts';
import { paceOf } from './pace.ts';
import { type Tries, triesOf } from './tries.ts';

/** From the most to the least urgent; whoever has several reasons is listed by the first of them. */
export const helpReasons = [
  /** Handed in the post-test several times without passing. */
  'failing',
  /** Completed a session below the pass mark and has not tried again. */
  'retry',
  /** Answers one question again and again, never right. */
  'question',
  /** Tries one lab again and again with little success. */
  'lab',
  /** Opens one page again and again and gets no further. */
  'page',
  /** One step is missing, then the session is complete. */
  'oneStep',
  /** Handed in the pre-test and did nothing since. */
  'pretestOnly',
  /** Began a session and is silent in the middle of it. */
  'silent',
  /** Completed a session and has not opened the next. */
  'between',
  /** Is active, but far behind their cohort. */
  'behind',
  /** Registered and was never heard of. */
  'notBegun',
] as const;
export type HelpReason = (typeof helpReasons)[number];

export interface HelpOptions {
  /** Milliseconds since 1970. */
  now: number;
  /** After so many days without a sign somebody is silent. */
  days: number;
  /** So many tries at the same thing without success mean being stuck. */
  tries: number;
  /** So many post-tests without passing mean needing help. */
  failures: number;
}

export const helpDefaults = { days: 3, tries: 4, failures: 2 } as const;

/** What is missing when it is one step. */
export type Step = 'page' | 'question' | 'pretest' | 'posttest';

export interface HelpCase {
  person: number;
  reason: HelpReason;
  /** Which session it is about; for `between` the one that waits; undefined for who has not begun any. */
  session: number | undefined;
  /** Id of the page, question, lab or test; empty when it is about none. */
  part: string;
  /** For `oneStep`: what kind of step is missing. */
  step: Step | undefined;
  /** How many tries, readings or post-tests; 0 where nothing is counted. */
  count: number;
  /** When the person was last heard of in this course, in milliseconds since 1970; NaN for never. */
  last: number;
  /** How many per cent of the session's pages were read. */
  progress: number;
}

/**
 * Everybody in the selection who needs help: most urgent reason first, then who was heard of longest ago.
 * @param session only what is about this one; undefined for all of the course
 */
export function helpCases(
  data: ReportData,
  selection: Selection,
  session: number | undefined,
  options: HelpOptions,
): readonly HelpCase[] {
  // Silence counts in days: within a minute nothing changes but by new statements.
  const { now, days, tries, failures } = options;
  const kept = data.memo(`help ${days} ${tries} ${failures} ${session} ${selection.key}`, () => ({
    minute: Number.NaN,
    cases: [] as readonly HelpCase[],
  }));
  const minute = Math.floor(now / 60_000);
  if (kept.minute !== minute) {
    Object.assign(kept, { minute, cases: findCases(data, selection, session, options) });
  }
  return kept.cases;
}

function findCases(
  data: ReportData,
  { mask }: Selection,
  only: number | undefined,
  options: HelpOptions,
): HelpCase[] {
  const { people, sessions, standings } = data;
  const width = sessions.length;
  const tries = triesOf(data);
  const pace = paceOf(data);
  const [from, to] = only === undefined ? [0, width - 1] : [only, only];
  const cases: HelpCase[] = [];
  for (let person = 0; person < people.size; person += 1) {
    if (mask[person] !== 1) continue;
    const last = lastHeard(standings, person * width, width);
    const silence = (options.now - last) / dayLength;
    let found: HelpCase | undefined;
    for (let session = from; session <= to; session += 1) {
      const map = sessions[session];
      const row = person * width + session;
      if (!map || !isOpen(standings, row)) continue;
      const reason = reasonIn(data, { row, person, session, map, last, silence, tries, options });
      if (reason && (!found || rank(reason) < rank(found))) found = reason;
    }
    found ??= between(data, person, last, silence, only, options);
    found ??= behind(data, person, last, pace, [from, to], options);
    if (
      !found &&
      person < people.rosterSize &&
      Number.isNaN(last) &&
      !wasThere(standings, person * width, width)
    ) {
      found = { ...blank, person, reason: 'notBegun', session: only, last };
    }
    if (found) cases.push(found);
  }
  return cases.sort(
    (a, b) => rank(a) - rank(b) || earlier(a.last, b.last) || b.count - a.count || a.person - b.person,
  );
}

const ranks = Object.fromEntries(helpReasons.map((reason, index) => [reason, index])) as Record<
  HelpReason,
  number
>;
const rank = ({ reason }: HelpCase): number => ranks[reason];

/** Longest ago first; never is as long as can be. */
const earlier = (a: number, b: number): number =>
  (Number.isNaN(a) ? Number.NEGATIVE_INFINITY : a) === (Number.isNaN(b) ? Number.NEGATIVE_INFINITY : b)
    ? 0
    : (Number.isNaN(a) ? 0 : a) - (Number.isNaN(b) ? 0 : b);

const blank = { part: '', step: undefined, count: 0, progress: 0 } as const;

/** Begun, and neither completed without being judged nor passed. */
function isOpen(standings: Standings, row: number): boolean {
  const status = standings.status[row];
  return status === statusCode.started || status === statusCode.failed;
}

/** When a person was last heard of in any session; NaN for never. */
function lastHeard({ last }: Standings, row: number, width: number): number {
  let latest = Number.NaN;
  for (let at = row; at < row + width; at += 1) {
    const time = last[at] as number;
    if (!(latest >= time) && !Number.isNaN(time)) latest = time;
  }
  return latest;
}

/** Whether a person was in the hall. */
function wasThere({ attended }: Standings, row: number, width: number): boolean {
  for (let at = row; at < row + width; at += 1) if (attended[at] === 1) return true;
  return false;
}

interface Situation {
  row: number;
  person: number;
  session: number;
  map: SessionMap;
  last: number;
  silence: number;
  tries: Tries;
  options: HelpOptions;
}

/** Why somebody needs help in a session that they began and have not completed. */
function reasonIn(data: ReportData, situation: Situation): HelpCase | undefined {
  const { row, person, session, map, last, silence, tries, options } = situation;
  const { standings } = data;
  const told = { person, session, last, progress: progressOf(standings, row, map) };
  const attempts = standings.attempts[row] ?? 0;
  if (standings.attemptsToPass[row] === 0 && attempts >= options.failures) {
    return { ...told, reason: 'failing', part: testId(map, 'posttest'), step: undefined, count: attempts };
  }
  for (const kind of ['question', 'lab'] as const) {
    const worst = tries.mostOf(person, session, kind);
    if (worst.count >= options.tries)
      return { ...told, reason: kind, part: worst.id, step: undefined, count: worst.count };
  }
  const lastPage = tries.lastPage(row);
  const isQuiet = silence >= 1;
  if (isQuiet && lastPage.id !== '' && lastPage.count >= options.tries && missingSteps(data, situation) > 1) {
    return { ...told, reason: 'page', part: lastPage.id, step: undefined, count: lastPage.count };
  }
  if (isQuiet && missingSteps(data, situation) === 1) {
    return { ...told, reason: 'oneStep', ...missingStep(situation, standings), count: 0 };
  }
  if (silence < options.days) return undefined;
  if (standings.status[row] === statusCode.failed) {
    return { ...told, reason: 'retry', part: testId(map, 'posttest'), step: undefined, count: attempts };
  }
  if (tries.didNothingSincePretest(row)) {
    return { ...told, reason: 'pretestOnly', part: testId(map, 'pretest'), step: undefined, count: 0 };
  }
  return { ...told, reason: 'silent', part: lastPage.id, step: undefined, count: 0 };
}

const progressOf = ({ pagesSeen }: Standings, row: number, { pages }: SessionMap): number =>
  pages.size === 0 ? 0 : Math.round((100 * (pagesSeen[row] ?? 0)) / pages.size);

const tests = new WeakMap<SessionMap, Record<'pretest' | 'posttest', string>>();

/** Id of a session's test; empty when it has none. */
function testId(map: SessionMap, use: 'pretest' | 'posttest'): string {
  const known = tests.get(map);
  if (known) return known[use];
  const idOf = (wanted: string) => [...map.tests.values()].find((test) => test.use === wanted)?.id ?? '';
  const found = { pretest: idOf('pretest'), posttest: idOf('posttest') };
  tests.set(map, found);
  return found[use];
}

/** How many pages, questions and tests are missing until the session is complete. */
function missingSteps({ standings }: ReportData, { row, map }: Situation): number {
  const missing =
    (testId(map, 'pretest') !== '' && Number.isNaN(standings.pretest[row]) ? 1 : 0) +
    (testId(map, 'posttest') !== '' && standings.attempts[row] === 0 ? 1 : 0);
  return (
    map.pages.size -
    (standings.pagesSeen[row] ?? 0) +
    (map.questions.size - (standings.answered[row] ?? 0)) +
    missing
  );
}

/** Which step is missing when it is one. */
function missingStep(
  { row, person, session, map, tries }: Situation,
  standings: Standings,
): { part: string; step: Step } {
  if ((standings.pagesSeen[row] ?? 0) < map.pages.size) {
    return {
      step: 'page',
      part: [...map.pages.keys()].find((id) => tries.of(person, session, 'page', id) === 0) ?? '',
    };
  }
  if ((standings.answered[row] ?? 0) < map.questions.size) {
    const isOpenQuestion = (id: string) => tries.of(person, session, 'question', id) === 0;
    return { step: 'question', part: [...map.questions.keys()].find(isOpenQuestion) ?? '' };
  }
  const step = Number.isNaN(standings.pretest[row]) && testId(map, 'pretest') !== '' ? 'pretest' : 'posttest';
  return { step, part: testId(map, step) };
}

/** Somebody who is done with what they began and has not opened the session after it, silent for long. */
function between(
  { sessions, standings }: ReportData,
  person: number,
  last: number,
  silence: number,
  only: number | undefined,
  { days }: HelpOptions,
): HelpCase | undefined {
  if (!(silence >= days)) return undefined;
  const width = sessions.length;
  for (let session = 1; session < width; session += 1) {
    const row = person * width + session;
    const isWaiting = standings.status[row] === statusCode.none && standings.attended[row] === 0;
    const before = standings.status[row - 1] ?? 0;
    const isDone = before === statusCode.completed || before === statusCode.passed;
    if (isWaiting && isDone && (only === undefined || only === session)) {
      return { ...blank, person, reason: 'between', session, last };
    }
  }
  return undefined;
}

/** Somebody who is not silent, and yet has read less than half of what the middle of their cohort has. */
function behind(
  data: ReportData,
  person: number,
  last: number,
  pace: Float64Array,
  [from, to]: readonly [number, number],
  { now, days }: HelpOptions,
): HelpCase | undefined {
  const { people, sessions, standings } = data;
  const width = sessions.length;
  const cohort = people.cohort[person] ?? 0;
  if (cohort === 0) return undefined;
  for (let session = from; session <= to; session += 1) {
    const row = person * width + session;
    const map = sessions[session];
    const seen = standings.pagesSeen[row] ?? 0;
    // Who has just begun can't be behind.
    const hasHadTime = now - (standings.first[row] ?? Number.NaN) >= days * dayLength;
    if (map && isOpen(standings, row) && hasHadTime && seen < (pace[cohort * width + session] ?? 0) / 2) {
      return { ...blank, person, reason: 'behind', session, last, progress: progressOf(standings, row, map) };
    }
  }
  return undefined;
}
