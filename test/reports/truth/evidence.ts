// Bukti peserta and Siapa perlu dibantu?: held against the truth.
import { describe, expect, test } from '@jest/globals';
import { arrivalLimits, arrivalMoments } from '../../../src/reports/evidence/arrival.ts';
import { countEvidence, decisions } from '../../../src/reports/evidence/count.ts';
import { type CountingRule, hasPattern, patterns } from '../../../src/reports/evidence/rule.ts';
import { busiestDay } from '../../../src/reports/evidence/window.ts';
import { helpCases } from '../../../src/reports/help/cases.ts';
import { select } from '../../../src/reports/selection.ts';
import type { TeacherTruth } from '../../../src/simulator/index.ts';
import type { Oddity } from '../../../src/simulator/oddities.ts';
import { addressOf, course, type TrueCohort } from './cohort.ts';
import { dayOf, inWindow } from './count.ts';

const minute = 60_000;

export function evidenceEqualsTruth(cohortOf: () => TrueCohort): void {
  const look = () => {
    const data = cohortOf().reports.read();
    return { data, selection: select(data, {}, {}), people: cohortOf().people };
  };

  function count(rule: CountingRule) {
    const { data, selection } = look();
    // Everything arrived at the present: that sets nobody aside here.
    const limits = arrivalLimits(arrivalMoments(rule).map(() => Number.POSITIVE_INFINITY));
    return countEvidence(data, rule, selection.mask, { ...limits, ahead: limits.ahead.fill(0) });
  }

  describe('Bukti peserta', () => {
    test('who took part on the busiest day, how much they did, and how many at the same time', () => {
      const { data, people } = look();
      const told = people.flatMap(({ sessions }) => sessions.flatMap(({ times }) => times.map(dayOf)));
      const perDay = new Map(told.map((day) => [day, told.filter((one) => one === day).length]));
      const busiest = busiestDay(data);
      const most = Math.max(...perDay.values());
      // More statements than moments may be told of a day, but the event outdoes every other one by far.
      expect(perDay.get(busiest?.from ?? 0)).toBe(most);

      const rule: CountingRule = {
        ...(busiest ?? { from: 0, to: 0 }),
        ...{ sessions: [], items: 5, minutes: 30, counts: patterns },
      };
      const result = count(rule);
      const real = people.map((teacher) => ({ teacher, ...inWindow(teacher, rule) }));
      const heard = real.filter(({ times }) => times.length > 0);
      const isEnough = ({ items, active }: (typeof real)[number]) => items >= 5 && active >= 30 * minute;
      expect({
        heard: result.heard,
        answered: result.answered,
        counted: result.counted,
        aside: result.aside,
      }).toEqual({
        heard: heard.length,
        answered: heard.filter(({ items }) => items >= 5).length,
        counted: real.filter(isEnough).length,
        aside: 0,
      });
      for (const { teacher, items, active, ...one } of heard) {
        const person = data.people.byRef(addressOf(teacher)) ?? -1;
        const counts = isEnough({ teacher, items, active, ...one });
        expect([result.items[person], result.active[person], result.decision[person]]).toEqual([
          items,
          active,
          counts ? decisions.counted : decisions.tooLittle,
        ]);
      }
      expect(result.counted).toBeGreaterThan(10);
      for (const [position, { id }] of course.sessions.entries()) {
        const there = real
          .filter(isEnough)
          .filter(({ teacher }) =>
            teacher.sessions.some(
              ({ session, times }) => session === id && times.some((at) => at >= rule.from && at < rule.to),
            ),
          );
        expect(result.bySession[position]).toBe(there.length);
      }
      data.people.regions.forEach((region, position) => {
        const there = real
          .filter(isEnough)
          .filter(({ teacher }) => (teacher.ref === '' ? '' : teacher.school.region) === region);
        expect(result.byRegion[position]).toBe(there.length);
      });

      const active = (times: readonly number[], at: number) =>
        times.some((time, index) => {
          const next = times[index + 1];
          const end = next !== undefined && next - time <= 10 * minute ? next : time;
          return Math.floor(time / minute) * minute <= at && Math.floor(end / minute) * minute >= at;
        });
      const counted = real.filter(isEnough);
      const curve = Array.from(
        { length: 1440 },
        (_, index) => counted.filter(({ times }) => active(times, rule.from + index * minute)).length,
      );
      expect([...result.concurrency.people]).toEqual(curve);
      expect(result.concurrency.peak?.people).toBe(Math.max(...curve));
    });

    test('those whose traces are odd on purpose are found, each by its pattern', () => {
      const { data, people } = look();
      const rule: CountingRule = {
        ...{ from: cohortOf().until - 20 * 86_400_000, to: cohortOf().until + 1 },
        ...{ sessions: [], items: 1, minutes: 0, counts: [] },
      };
      const result = count(rule);
      const personOf = (teacher: TeacherTruth | undefined) =>
        (teacher && data.people.byRef(addressOf(teacher))) ?? -1;
      const odd = (oddity: Oddity) => people.find((teacher) => teacher.oddity === oddity);
      const reasonsOf = (teacher: TeacherTruth | undefined) => result.reasons[personOf(teacher)] ?? 0;
      expect(hasPattern(reasonsOf(odd('fast')), 'fast')).toBe(true);
      const [copied, twin] = [people[(odd('twin')?.number ?? 0) - 2], odd('twin')];
      expect(twin?.sessions).toEqual(copied?.sessions);
      expect(hasPattern(reasonsOf(twin), 'same-answers')).toBe(true);
      const first = people[(odd('second-entry')?.number ?? 0) - 2];
      expect(
        [first, odd('second-entry')].filter((one) => hasPattern(reasonsOf(one), 'same-person')),
      ).toHaveLength(1);
      expect(data.people.learnersOf(personOf(odd('two-accounts')))).toHaveLength(2);
      expect(result.merged).toBeGreaterThan(0);
      // Nobody else has a pattern, but for somebody whose clock or evening was out of the ordinary.
      const isOdd = (teacher: TeacherTruth | undefined) => teacher?.oddity !== undefined;
      const others = people.filter(
        (teacher, index) => reasonsOf(teacher) !== 0 && !isOdd(teacher) && !isOdd(people[index + 1]),
      );
      expect(others.length).toBeLessThanOrEqual(2);
    });
  });

  describe('Siapa perlu dibantu?', () => {
    test('who never began, and who failed several times, and nobody else for these reasons', () => {
      const { data, selection, people } = look();
      const cases = helpCases(data, selection, undefined, {
        now: cohortOf().until,
        days: 3,
        tries: 4,
        failures: 2,
      });
      const listed = (reason: string) =>
        new Set(
          cases.filter((one) => one.reason === reason).map(({ person }) => data.people.person(person).ref),
        );
      const refs = (is: (teacher: TeacherTruth) => boolean) => new Set(people.filter(is).map(addressOf));
      expect(listed('notBegun')).toEqual(refs(({ ref, sessions }) => ref !== '' && sessions.length === 0));
      expect(listed('failing')).toEqual(
        refs(({ sessions }) =>
          sessions.some(
            ({ status, posttest, attemptsToPass }) =>
              ['started', 'failed'].includes(status) &&
              attemptsToPass === 0 &&
              (posttest?.attempts ?? 0) >= 2,
          ),
        ),
      );
      expect(listed('notBegun').size).toBeGreaterThan(10);
    });
  });
}
