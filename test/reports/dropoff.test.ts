// Drop-off, re-reading, times and activities: equal to a naive count on random cohorts, whatever the order of arrival.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportData } from '../../src/reports/data.ts';
import { activityFigures, worksMade } from '../../src/reports/dropoff/activities.ts';
import { dropOffOf, longestStay, peopleAt } from '../../src/reports/dropoff/pages.ts';
import { pagesOf } from '../../src/reports/dropoff/visits.ts';
import { select } from '../../src/reports/selection.ts';
import { twoSessions } from './random-cohort.ts';
import { reportDataOf, type SimpleFact } from './report-data.ts';
import { testedCourse } from './tested-course.ts';

const everybody = (data: ReportData) => select(data, {}, {});
const ids = ['sesi-1', 'sesi-2'];
const minute = 60_000;

interface Visit {
  who: number;
  at: number;
  session: number;
  page: number;
  kind: 'page' | 'completed' | 'started';
  voided: boolean;
}

const visit: fc.Arbitrary<Visit> = fc.record({
  who: fc.nat({ max: 5 }),
  at: fc.nat({ max: 300 }),
  session: fc.nat({ max: 1 }),
  page: fc.nat({ max: 3 }),
  kind: fc.constantFrom(...(['page', 'page', 'page', 'page', 'completed', 'started'] as const)),
  voided: fc.nat({ max: 7 }).map((one) => one === 0),
});

/** The ids of the pages of both sessions, in reading order. */
const pageIds = (data: ReportData, session: number) =>
  pagesOf(data)
    .filter((page) => page.session === session)
    .map(({ id }) => id);

test('page by page, in every session', () => {
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 80 }), fc.nat({ max: 300 }), (visits, silent) => {
      const empty = reportDataOf({ course: twoSessions, facts: [] });
      const facts = visits.map(
        ({ who, at, session, page, kind, voided }): SimpleFact => ({
          // Accounts 0 and 1 are one person.
          ...{ who: `akun-${who}`, at: at * minute, kind, voided, session: ids[session] ?? '' },
          part: kind === 'page' ? (pageIds(empty, session)[page] ?? '') : '',
        }),
      );
      const people = [{ name: 'Dua akun', accounts: ['akun-0', 'akun-1'] }];
      const data = reportDataOf({ course: twoSessions, people, facts });
      const live = visits
        .filter(({ voided }) => !voided)
        .map((one) => ({ ...one, who: one.who === 1 ? 0 : one.who }));
      for (const session of [0, 1]) {
        const found = dropOffOf(data, everybody(data), session, silent * minute);
        const mine = (who: number) => live.filter((one) => one.who === who && one.session === session);
        const begun = [0, 2, 3, 4, 5].filter((who) => mine(who).length > 0);
        const done = begun.filter((who) => mine(who).some(({ kind }) => kind === 'completed'));
        const gone = begun.filter(
          (who) => !done.includes(who) && Math.max(...mine(who).map(({ at }) => at)) < silent,
        );
        expect(found).toMatchObject({
          ...{ begun: begun.length, completed: done.length, stopped: gone.length },
          underWay: begun.length - done.length - gone.length,
        });
        // In the order of time; of the same moment, in reading order.
        const path = (who: number) =>
          mine(who)
            .filter(({ kind }) => kind === 'page')
            .sort((a, b) => a.at - b.at || a.page - b.page);
        let before = -1;
        found.pages.forEach((figures, page) => {
          const opened = begun.filter((who) => path(who).some((one) => one.page === page));
          const reached = begun.filter((who) => path(who).some((one) => one.page >= page)).length;
          const last = gone.filter((who) => path(who).at(-1)?.page === page);
          expect(figures).toMatchObject({
            opened: opened.length,
            reached,
            lost: before < 0 ? 0 : before - reached,
            drop: before <= 0 ? 0 : (before - reached) / before,
            stoppedHere: last.length,
            again: opened.filter((who) => path(who).filter((one) => one.page === page).length > 1).length,
          });
          const openings = opened.reduce(
            (sum, who) => sum + path(who).filter((one) => one.page === page).length,
            0,
          );
          expect(figures.readings).toBeCloseTo(opened.length === 0 ? 0 : openings / opened.length, 9);
          expect(peopleAt(data, everybody(data), figures.page, silent * minute)).toHaveLength(last.length);
          before = reached;
        });
      }
    }),
    { numRuns: 80 },
  );
});

describe('times and drops', () => {
  const open = (who: string, pages: readonly (readonly [string, number])[]): SimpleFact[] =>
    pages.map(([part, at]) => ({ who, at: at * minute, kind: 'page', part, session: 'sesi-1' }));

  test('the median time until the next page; pauses and the last page have none', () => {
    const data = reportDataOf({
      course: twoSessions,
      facts: [
        ...open('a', [
          ['bacaan', 0],
          ['soal-soal', 2],
        ]),
        ...open('b', [
          ['bacaan', 0],
          ['soal-soal', 4],
        ]),
        ...open('c', [
          ['bacaan', 0],
          ['soal-soal', longestStay / minute],
        ]),
      ],
    });
    const { pages } = dropOffOf(data, everybody(data), 0, 0);
    // The mean of two stays, each at the middle of its ten seconds.
    expect(pages.find(({ page }) => page.id === 'bacaan')?.minutes).toBeCloseTo(3 + 5 / 60, 9);
    expect(pages.find(({ page }) => page.id === 'soal-soal')?.minutes).toBeUndefined();
  });

  test('the largest drops are flagged, at most three, never the first page', () => {
    const ids = pageIds(reportDataOf({ course: testedCourse, facts: [] }), 0);
    const facts = Array.from({ length: 40 }, (_, who) =>
      ids
        .slice(0, who < 20 ? 1 : ids.length)
        .map((part, at): SimpleFact => ({ who: `guru-${who}`, at, kind: 'page', part })),
    ).flat();
    const data = reportDataOf({ course: testedCourse, facts });
    const { pages } = dropOffOf(data, everybody(data), 0, 0);
    expect(pages.map(({ isLargeDrop }) => isLargeDrop)).toEqual(ids.map((_, index) => index === 1));
    expect(pages[1]).toMatchObject({ lost: 20, drop: 0.5 });
  });

  test('nobody', () => {
    const data = reportDataOf({ course: twoSessions, facts: [] });
    const found = dropOffOf(data, everybody(data), 1, 0);
    expect(found).toMatchObject({ begun: 0, completed: 0, stopped: 0, underWay: 0 });
    expect(
      found.pages.every(({ drop, opened, minutes }) => drop === 0 && opened === 0 && minutes === undefined),
    ).toBe(true);
    expect(
      activityFigures(data, everybody(data), undefined).every(
        ({ people, median }) => people === 0 && median === undefined,
      ),
    ).toBe(true);
  });
});

describe('activities', () => {
  test('people, tries and the median of best measures', () => {
    const lab = fc.record({
      who: fc.nat({ max: 6 }),
      value: fc.option(
        fc.integer({ min: 0, max: 10_000 }).map((one) => one / 100),
        { nil: undefined },
      ),
      voided: fc.nat({ max: 5 }).map((one) => one === 0),
    });
    fc.assert(
      fc.property(fc.array(lab, { maxLength: 30 }), (tries) => {
        const facts = tries.map(
          ({ who, value, voided }, at): SimpleFact => ({
            ...{ who: `guru-${who}`, at, kind: 'lab', part: 'lab-tebak', voided },
            ...(value === undefined ? {} : { value }),
          }),
        );
        const data = reportDataOf({ course: testedCourse, facts });
        const live = tries.filter(({ voided }) => !voided);
        const who = [...new Set(live.map((one) => one.who))];
        const best = who
          .flatMap((one) => {
            const values = live.flatMap((each) => (each.who === one ? (each.value ?? []) : []));
            return values.length > 0 ? [Math.max(...values)] : [];
          })
          .sort((a, b) => a - b);
        const middle =
          best.length === 0
            ? undefined
            : ((best[Math.floor((best.length - 1) / 2)] ?? 0) + (best[Math.floor(best.length / 2)] ?? 0)) / 2;
        const found = activityFigures(data, everybody(data), 0).find(({ id }) => id === 'lab-tebak');
        expect(found).toMatchObject({ people: who.length, tries: live.length, makesWork: false });
        if (middle === undefined) expect(found?.median).toBeUndefined();
        else expect(found?.median).toBeCloseTo(middle, 6);
      }),
      { numRuns: 60 },
    );
  });

  test('a scale has no result; without labs that leave a work nobody has made one', () => {
    const data = reportDataOf({
      course: testedCourse,
      facts: [{ who: 'guru', at: 1, kind: 'lab', part: 'yakin', value: 75, response: '4' }],
    });
    expect(activityFigures(data, everybody(data), 0).find(({ id }) => id === 'yakin')).toMatchObject({
      ...{ people: 1, tries: 1, median: undefined },
    });
    expect(worksMade(data, everybody(data), undefined)).toEqual([1]);
  });
});
