// The funnel, its groups, the trend and who is active now: equal to a count from the statements, whatever came and how.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportData } from '../../src/reports/data.ts';
import { select } from '../../src/reports/selection.ts';
import { liveOf } from '../../src/reports/summary/live.ts';
import {
  type Funnel,
  funnelOf,
  funnelsBy,
  groupings,
  rosterFunnelOf,
} from '../../src/reports/summary/stages.ts';
import { busiestOf, type Period, trendByDay, trendByHour } from '../../src/reports/summary/trend.ts';
import { reached, type Told, toldBy } from './cohort-oracle.ts';
import {
  type Cohort,
  cohort,
  cohorts,
  regions,
  start,
  statementsOf,
  twoSessions,
  withData,
} from './random-cohort.ts';
import { reportDataOf } from './report-data.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** Everybody who is expected or was heard of, with what was told of them. */
function everybody({ roster }: Cohort, told: readonly Told[]) {
  const strangers = [...new Set(told.map(({ who }) => who))].filter((who) => typeof who === 'string');
  return [...roster.keys(), ...strangers].map((who) => ({
    entry: typeof who === 'number' ? roster[who] : undefined,
    told: told.filter((one) => one.who === who),
  }));
}
type Everybody = ReturnType<typeof everybody>;

/** Stages in a session, or in the course: there completed and passed mean all sessions. */
function stagesIn({ told }: Everybody[number], session: number | undefined): Set<string> {
  if (session !== undefined) return reached(told.filter((one) => one.session === session));
  const each = [0, 1].map((one) => reached(told.filter((fact) => fact.session === one)));
  const [first = new Set<string>(), second = new Set<string>()] = each;
  return new Set(
    ['began', 'present', 'completed', 'passed'].filter((stage) =>
      stage === 'completed' || stage === 'passed'
        ? first.has(stage) && second.has(stage)
        : first.has(stage) || second.has(stage),
    ),
  );
}

function funnel(people: Everybody, session: number | undefined): Funnel {
  const has = (stage: string) => people.filter((person) => stagesIn(person, session).has(stage));
  return {
    registered: people.filter(({ entry }) => entry).length,
    began: has('began').length,
    present: has('present').length,
    completed: has('completed').length,
    passed: has('passed').length,
    unexpected: has('began').filter(({ entry }) => !entry).length,
  };
}

/** When each period begins in which something happened, with its figures. */
function periods(people: Everybody, session: number | undefined, length: number): Period[] {
  const startOf = (at: number) => Math.floor((at + 7 * hour) / length) * length - 7 * hour;
  const mine = people.map(({ told }) => {
    const facts = told.filter((one) => session === undefined || one.session === session);
    const done = [0, 1]
      .filter((one) => session === undefined || one === session)
      .map((one) =>
        Math.min(
          ...facts
            .filter(
              ({ session: of, verb, part }) => of === one && part === '' && /^(completed|passed)$/.test(verb),
            )
            .map(({ at }) => at),
        ),
      );
    return { facts, began: facts[0]?.at, done: Math.max(...done) };
  });
  const starts = [...new Set(mine.flatMap(({ facts }) => facts.map(({ at }) => startOf(at))))].sort(
    (a, b) => a - b,
  );
  return starts.map((at) => ({
    at,
    began: mine.filter(({ began }) => began !== undefined && startOf(began) === at).length,
    active: mine.filter(({ facts }) => facts.some((one) => startOf(one.at) === at)).length,
    completed: mine.filter(({ done }) => startOf(done) === at).length,
  }));
}

const sessions = [undefined, 0, 1];
const all = (data: ReportData) => select(data, {}, {});

describe('on any cohort, whatever came late, twice, out of order or was voided', () => {
  test('funnel, groups, days and hours are what a count from the statements says', async () => {
    await fc.assert(
      fc.asyncProperty(cohort(), async (drawn) => {
        const statements = statementsOf(drawn);
        const people = everybody(drawn, toldBy(statements, drawn.roster));
        await withData(drawn, statements, (data) => {
          for (const session of sessions) {
            expect(funnelOf(data, all(data), session)).toEqual(funnel(people, session));
            const expected = people.filter(({ entry }) => entry);
            expect(rosterFunnelOf(data, all(data), session)).toEqual(funnel(expected, session));
            for (const grouping of groupings) {
              const lines = funnelsBy(data, all(data), session, grouping);
              for (const [group, line] of lines.entries()) {
                const { people: known } = data;
                const school = known.schools[group]?.npsn ?? '';
                const words = {
                  region: known.regions[group],
                  jenjang: known.jenjangs[group],
                  cohort: known.cohorts[group],
                  mode: known.modes[group],
                };
                const mine = people.filter(({ entry }) =>
                  grouping === 'school'
                    ? (entry?.npsn ?? '') === school
                    : (entry?.[grouping] ?? '') === words[grouping],
                );
                expect(line).toEqual(funnel(mine, session));
              }
            }
            expect(trendByDay(data, all(data), session)).toEqual(periods(people, session, day));
            const wanted = busiestOf(trendByDay(data, all(data), session))?.at ?? start;
            expect(trendByHour(data, all(data), session, wanted).filter(({ active }) => active > 0)).toEqual(
              periods(people, session, hour).filter(({ at }) => at >= wanted && at < wanted + day),
            );
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  test('filters leave exactly those who are meant, and nobody whom the roster does not know', async () => {
    await fc.assert(
      fc.asyncProperty(
        cohort(),
        fc.constantFrom(...regions.filter(Boolean)),
        fc.option(fc.constantFrom(...cohorts.filter(Boolean))),
        async (drawn, region, wave) => {
          const statements = statementsOf(drawn);
          const people = everybody(drawn, toldBy(statements, drawn.roster)).filter(
            ({ entry }) => entry?.region === region && (wave === null || entry.cohort === wave),
          );
          await withData(drawn, statements, (data) => {
            const selection = select(data, wave === null ? { region } : { region, cohort: wave }, {});
            for (const session of sessions) {
              const counted = funnelOf(data, selection, session);
              expect(counted).toEqual(funnel(people, session));
              expect(counted.unexpected).toBe(0);
              expect(trendByDay(data, selection, session)).toEqual(periods(people, session, day));
            }
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('who is active now was heard of within five minutes', async () => {
    await fc.assert(
      fc.asyncProperty(cohort(), fc.nat({ max: 3 * 24 * 60 }), async (drawn, minute) => {
        const statements = statementsOf(drawn);
        const now = start + minute * 60_000;
        const people = everybody(drawn, toldBy(statements, drawn.roster));
        await withData(drawn, statements, (data) => {
          for (const session of sessions) {
            const live = liveOf(data, all(data), session, now);
            const heard = people.filter(({ told }) =>
              [0, 1]
                .filter((one) => session === undefined || one === session)
                .some((one) => {
                  const last = told.filter((fact) => fact.session === one && fact.verb !== 'attended').at(-1);
                  return last !== undefined && Math.abs(now - last.at) <= 5 * 60_000;
                }),
            );
            expect(live.people).toHaveLength(heard.length);
            for (const [region, count] of live.byRegion.entries()) {
              expect(count).toBe(
                heard.filter(({ entry }) => (entry?.region ?? '') === data.people.regions[region]).length,
              );
            }
          }
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('at the edges', () => {
  test('nobody and nothing', () => {
    const data = reportDataOf({ course: twoSessions, facts: [] });
    const none = { registered: 0, began: 0, present: 0, completed: 0, passed: 0, unexpected: 0 };
    expect(funnelOf(data, all(data), undefined)).toEqual(none);
    expect(trendByDay(data, all(data), 0)).toEqual([]);
    expect(busiestOf([])).toBeUndefined();
    expect(trendByHour(data, all(data), 1, start)).toHaveLength(24);
    expect(liveOf(data, all(data), undefined, start).people).toEqual([]);
  });

  test('a day begins at midnight in WIB', () => {
    const data = reportDataOf({
      course: twoSessions,
      facts: [
        { who: 'ani', at: Date.parse('2026-08-01T16:59:59Z'), kind: 'page', part: 'bacaan' },
        { who: 'ani', at: Date.parse('2026-08-01T17:00:00Z'), kind: 'page', part: 'bacaan' },
      ],
    });
    expect(trendByDay(data, all(data), undefined).map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-07-31T17:00:00.000Z',
      '2026-08-01T17:00:00.000Z',
    ]);
  });

  test('of several days that are equally busy it is the latest', () => {
    const periodsOf = [2, 5, 5, 1].map((active, at) => ({ at, active, began: 0, completed: 0 }));
    expect(busiestOf(periodsOf)?.at).toBe(2);
  });

  test('ten minutes of work make somebody present, one session of two does not complete the course', () => {
    const minute = (at: number) => start + at * 60_000;
    const data = reportDataOf({
      course: twoSessions,
      people: [{ name: 'ani' }, { name: 'budi' }],
      facts: [
        { who: 'ani', at: minute(0), kind: 'page', part: 'bacaan' },
        { who: 'ani', at: minute(9), kind: 'page', part: 'soal-soal' },
        { who: 'budi', at: minute(0), kind: 'page', part: 'bacaan' },
        { who: 'budi', at: minute(50), kind: 'passed' },
      ],
    });
    expect(funnelOf(data, all(data), 0)).toEqual({
      registered: 2,
      began: 2,
      present: 1,
      completed: 1,
      passed: 1,
      unexpected: 0,
    });
    expect(funnelOf(data, all(data), undefined)).toMatchObject({ present: 1, completed: 0, passed: 0 });
  });
});
