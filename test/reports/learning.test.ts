// Gain, mastery, time, attempts and confidence: equal to a naive count on random cohorts, and their intervals to a bootstrap.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minutesOf, pagesOf } from '../../src/model/course.ts';
import type { ReportData } from '../../src/reports/data.ts';
import { confidenceOf } from '../../src/reports/learning/confidence.ts';
import { attemptsToPass, timeOnTask } from '../../src/reports/learning/effort.ts';
import { gainBy, gainLevel, gainOf } from '../../src/reports/learning/gain.ts';
import { meanOf, ratioOf } from '../../src/reports/learning/intervals.ts';
import { masteryByCompetency, masteryByObjective } from '../../src/reports/learning/mastery.ts';
import { quantile, spreadOf } from '../../src/reports/learning/scores.ts';
import { select } from '../../src/reports/selection.ts';
import { twoSessions } from './random-cohort.ts';
import { reportDataOf, type SimpleFact, type SimplePerson } from './report-data.ts';
import { testedCourse } from './tested-course.ts';

const everybody = (data: ReportData) => select(data, {}, {});
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('gain', () => {
  interface Hand {
    who: number;
    at: number;
    session: number;
    use: 'pretest' | 'posttest';
    value: number;
  }
  const hand: fc.Arbitrary<Hand> = fc.record({
    who: fc.nat({ max: 7 }),
    at: fc.nat({ max: 9 }),
    session: fc.nat({ max: 1 }),
    use: fc.constantFrom('pretest' as const, 'posttest' as const),
    value: fc.constantFrom(0, 12.5, 33.33, 50, 75, 91.67, 100),
  });
  const people: SimplePerson[] = [
    { name: 'guru-0', region: 'Palembang', mode: 'luring' },
    { name: 'guru-1', region: 'Lahat', mode: 'daring' },
    { name: 'guru-2', region: 'Palembang', mode: 'daring' },
    { name: 'guru-3', jenjang: 'sd', cohort: 'Gelombang 1' },
  ];
  const ids = ['sesi-1', 'sesi-2'];
  const factsOf = (hands: readonly Hand[]): SimpleFact[] =>
    hands.map(({ who, at, session, use, value }) => ({
      ...{ who: `guru-${who}`, at, value },
      kind: use,
      session: ids[session] ?? '',
      part: use === 'pretest' ? 'pra-uji' : 'pasca-uji',
    }));

  /** Scores of a person in a session: the first pre-test and the best post-test. */
  function scores(hands: readonly Hand[], who: number, session: number) {
    const own = hands
      .map((one, order) => ({ ...one, order }))
      .filter((one) => one.who === who && one.session === session);
    const [pretest] = own
      .filter(({ use }) => use === 'pretest')
      .sort((a, b) => a.at - b.at || a.order - b.order);
    const posttests = own.filter(({ use }) => use === 'posttest').map(({ value }) => value);
    return { pre: pretest?.value, post: posttests.length > 0 ? Math.max(...posttests) : undefined };
  }

  test('of the class and of people, in a session and over the course, of everybody and by group', () => {
    fc.assert(
      fc.property(fc.array(hand, { maxLength: 60 }), (hands) => {
        const data = reportDataOf({ course: twoSessions, people, facts: factsOf(hands) });
        const all = [0, 1, 2, 3, 4, 5, 6, 7];
        for (const session of [0, 1, undefined]) {
          const pairs = (who: readonly number[]) =>
            who.flatMap((one) => {
              const each = (session === undefined ? [0, 1] : [session]).map((at) => scores(hands, one, at));
              const both = each.filter(({ pre, post }) => pre !== undefined && post !== undefined);
              return both.length === 0
                ? []
                : [
                    {
                      pre: mean(both.map(({ pre = 0 }) => pre)),
                      post: mean(both.map(({ post = 0 }) => post)),
                    },
                  ];
            });
          const expectGain = (found: ReturnType<typeof gainOf> | undefined, who: readonly number[]) => {
            const own = pairs(who);
            expect(found?.n ?? 0).toBe(own.length);
            if (!found || own.length === 0) return;
            const [pre, post] = [mean(own.map((one) => one.pre)), mean(own.map((one) => one.post))];
            expect(found.before).toBeCloseTo(pre, 9);
            expect(found.after).toBeCloseTo(post, 9);
            if (pre < 100) expect(found.ofClass?.value).toBeCloseTo((post - pre) / (100 - pre), 9);
            else expect(found.ofClass).toBeUndefined();
            const gains = own
              .filter((one) => one.pre < 100)
              .map((one) => (one.post - one.pre) / (100 - one.pre));
            expect(found.ofPeople?.n ?? 0).toBe(gains.length);
            if (gains.length > 0) expect(found.ofPeople?.value).toBeCloseTo(mean(gains), 9);
            expect(found.full ?? own.length - gains.length).toBe(own.length - gains.length);
          };
          expectGain(gainOf(data, everybody(data), session), all);
          const regions = gainBy(data, everybody(data), session, 'region');
          const region = (name: string) =>
            regions.find((one) => one.name === name) as ReturnType<typeof gainOf> | undefined;
          expectGain(region('Palembang'), [0, 2]);
          expectGain(region('Lahat'), [1]);
          expectGain(region(''), [3, 4, 5, 6, 7]);
          expectGain(gainOf(data, select(data, { mode: 'daring' }, {}), session), [1, 2]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nobody, one person, and pre-tests of 100', () => {
    const none = reportDataOf({ course: twoSessions, facts: [] });
    expect(gainOf(none, everybody(none), undefined)).toMatchObject({
      ...{ n: 0, before: undefined, ofClass: undefined, ofPeople: undefined, pretest: undefined, full: 0 },
    });
    expect(gainBy(none, everybody(none), 0, 'mode')).toEqual([]);
    const one = reportDataOf({
      course: twoSessions,
      facts: factsOf([
        { who: 0, at: 1, session: 0, use: 'pretest', value: 50 },
        { who: 0, at: 2, session: 0, use: 'posttest', value: 75 },
      ]),
    });
    expect(gainOf(one, everybody(one), 0).ofClass).toEqual({
      n: 1,
      value: 0.5,
      low: undefined,
      high: undefined,
    });
    const full = reportDataOf({
      course: twoSessions,
      facts: factsOf([
        { who: 0, at: 1, session: 0, use: 'pretest', value: 100 },
        { who: 0, at: 2, session: 0, use: 'posttest', value: 75 },
      ]),
    });
    expect(gainOf(full, everybody(full), 0)).toMatchObject({
      n: 1,
      full: 1,
      ofClass: undefined,
      ofPeople: undefined,
    });
    expect([-0.2, 0.29, 0.3, 0.69, 0.7].map(gainLevel)).toEqual(['low', 'low', 'medium', 'medium', 'high']);
  });
});

describe('confidence intervals', () => {
  test('of a mean: Student’s own sleep data', () => {
    const values = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const found = meanOf(
      10,
      values.reduce((sum, one) => sum + one, 0),
      values.reduce((sum, one) => sum + one * one, 0),
    );
    expect(found?.value).toBeCloseTo(1.58, 10);
    expect(found?.low).toBeCloseTo(0.7001, 3);
    expect(found?.high).toBeCloseTo(2.4599, 3);
    expect(meanOf(0, 0, 0)).toBeUndefined();
    expect(meanOf(3, 6, 12)).toEqual({ n: 3, value: 2, low: 2, high: 2 });
  });

  test('of a ratio of means: close to what a bootstrap with a fixed seed gives', () => {
    let state = 20_260_802;
    const random = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 4_294_967_296;
    };
    const pairs = Array.from({ length: 300 }, () => {
      const pre = Math.floor(random() * 8) * 12.5;
      return { u: Math.min(100, pre + random() * (100 - pre) * 1.2 - 10) - pre, v: 100 - pre };
    });
    const sums = (pick: (index: number) => number) => {
      const sum = { u: 0, v: 0, uu: 0, uv: 0, vv: 0 };
      for (let index = 0; index < 300; index += 1) {
        const { u = 0, v = 0 } = pairs[pick(index)] ?? {};
        sum.u += u;
        sum.v += v;
        sum.uu += u * u;
        sum.uv += u * v;
        sum.vv += v * v;
      }
      return sum;
    };
    const found = ratioOf(
      300,
      sums((index) => index),
    );
    const resampled = Array.from({ length: 500 }, () => {
      const again = sums(() => Math.floor(random() * 300));
      return again.u / again.v;
    }).sort((a, b) => a - b);
    expect(found?.low).toBeCloseTo(quantile(resampled, 0.025), 1.7);
    expect(found?.high).toBeCloseTo(quantile(resampled, 0.975), 1.7);
    const width = (found?.high ?? 0) - (found?.low ?? 0);
    const expected = quantile(resampled, 0.975) - quantile(resampled, 0.025);
    expect(Math.abs(width / expected - 1)).toBeLessThan(0.1);
    expect(ratioOf(2, { u: 1, v: 0, uu: 1, uv: 0, vv: 0 })).toBeUndefined();
  });

  test('quartiles and tens', () => {
    expect(spreadOf(Float64Array.of(Number.NaN))).toBeUndefined();
    expect(spreadOf(Float64Array.of(100, Number.NaN, 0, 50, 9.5))).toEqual({
      ...{ n: 4, mean: 39.875, median: 29.75, lower: 7.125, upper: 62.5 },
      tens: [2, 0, 0, 0, 0, 1, 0, 0, 0, 1],
    });
  });
});

describe('mastery', () => {
  test('of the best post-test and the first pre-test, by objective and competency', () => {
    const bank = testedCourse.sessions[0]?.bank;
    if (!bank) throw new Error('The tested course has lost its bank');
    const attempt = fc.record({
      who: fc.nat({ max: 4 }),
      at: fc.nat({ max: 20 }),
      isPost: fc.boolean(),
      rights: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 10 }), (attempts) => {
        const own = [...new Map(attempts.map((one) => [`${one.who} ${one.at} ${one.isPost}`, one])).values()];
        const facts = own.flatMap((one) =>
          (one.isPost ? bank.posttest.flatMap(({ items }) => items[0] ?? []) : bank.pretest).map(
            ({ id }, index): SimpleFact => ({
              ...{ who: `guru-${one.who}`, at: one.at, kind: 'item', part: id },
              correct: one.rights[index] ?? false,
            }),
          ),
        );
        const data = reportDataOf({ course: testedCourse, facts });
        const right = (one: (typeof own)[number]) =>
          one.rights.slice(0, one.isPost ? 12 : 8).filter(Boolean).length;
        const best = [0, 1, 2, 3, 4].flatMap((who) => {
          const [first] = own
            .filter((one) => one.isPost && one.who === who)
            .sort((a, b) => right(b) - right(a) || a.at - b.at);
          return first ?? [];
        });
        const first = [0, 1, 2, 3, 4].flatMap((who) => {
          const [earliest] = own.filter((one) => !one.isPost && one.who === who).sort((a, b) => a.at - b.at);
          return earliest ?? [];
        });
        const expected = {
          people: best.length,
          mastered: best.filter((one) => right(one) === 12).length,
          answers: best.length * 12,
          right: best.reduce((sum, one) => sum + right(one), 0),
          answersBefore: first.length * 8,
          rightBefore: first.reduce((sum, one) => sum + right(one), 0),
        };
        // All items of this bank are evidence of the same.
        expect(masteryByObjective(data, everybody(data), 0)).toMatchObject([
          { id: 'mengenali', items: 36, ...expected },
        ]);
        const competencies = masteryByCompetency(data, everybody(data), undefined);
        expect(competencies.find(({ code }) => code === '1.3')).toMatchObject({ items: 36, ...expected });
        expect(competencies.filter(({ items }) => items > 0)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('time, attempts and confidence', () => {
  const minute = 60_000;

  test('time on task of those who completed, beside what pages promise', () => {
    const facts = ['cepat', 'lama', 'belum'].flatMap((who, index): SimpleFact[] => [
      ...Array.from(
        { length: 1 + index * 20 },
        (_, at): SimpleFact => ({ who, at: at * 5 * minute, kind: 'page', part: 'bacaan' }),
      ),
      ...(who === 'belum' ? [] : [{ who, at: (index * 100 + 5) * minute, kind: 'completed' as const }]),
    ]);
    const data = reportDataOf({ course: testedCourse, facts });
    const [session] = testedCourse.sessions;
    const promised = session ? minutesOf(pagesOf(session)) : 0;
    const found = timeOnTask(data, everybody(data), 0);
    expect(found).toMatchObject({
      n: 2,
      begun: 3,
      promised,
      median: 55,
      lower: 30,
      upper: 80,
      quick: 1,
      long: 1,
    });
    expect(found.bins.reduce((sum, one) => sum + one, 0)).toBe(2);
  });

  test('attempts until the post-test was passed', () => {
    const hand = (who: string, scores: readonly number[]): SimpleFact[] =>
      scores.map((value, at) => ({
        who,
        at,
        kind: 'posttest',
        part: 'pasca-uji',
        value,
        correct: value >= 75,
      }));
    const data = reportDataOf({
      course: testedCourse,
      facts: [
        ...hand('satu', [80, 90]),
        ...hand('dua', [50, 75]),
        ...hand('tujuh', [0, 0, 0, 0, 0, 0, 75]),
        ...hand('belum', [50, 50]),
      ],
    });
    expect(attemptsToPass(data, everybody(data), 0)).toEqual({
      ...{ n: 4, passed: [1, 1, 0, 0, 1], notYet: [0, 1, 0, 0, 0] },
    });
  });

  test('confidence counts the last answer and is held against the best post-test', () => {
    const person = (who: string, points: readonly number[], score: number | undefined): SimpleFact[] => [
      ...points.map(
        (point, at): SimpleFact => ({ who, at, kind: 'lab', part: 'yakin', response: String(point) }),
      ),
      ...(score === undefined
        ? []
        : [
            { who, at: 99, kind: 'posttest' as const, part: 'pasca-uji', value: score, correct: score >= 75 },
          ]),
    ];
    const data = reportDataOf({
      course: testedCourse,
      facts: [
        ...person('terlalu', [1, 5], 50),
        ...person('tepat', [4], 100),
        ...person('ragu', [5, 2], 75),
        ...person('tanpa-tes', [3], undefined),
        ...person('tanpa-skala', [], 80),
      ],
    });
    const { scales, calibration } = confidenceOf(data, everybody(data), 0);
    expect(scales).toHaveLength(1);
    expect(
      scales[0]?.points.map(({ n, tested, meanScore, reached }) => [n, tested, meanScore, reached]),
    ).toEqual([
      [0, 0, undefined, 0],
      [1, 1, 75, 1],
      [1, 0, undefined, 0],
      [1, 1, 100, 1],
      [1, 1, 50, 0],
    ]);
    expect(calibration).toMatchObject({ n: 3, over: 1, under: 1, wellJudged: 1 });
    expect(calibration).toMatchObject({ reached: [0, 1, 0, 1, 0], below: [0, 0, 0, 0, 1] });
    // Pearson of (5, 50), (4, 100), (2, 75): covariance −25/3 over the root of 14/9 · 1250/3.
    expect(calibration.correlation).toBeCloseTo(-25 / 3 / Math.sqrt((14 / 9) * (1250 / 3)), 9);
    const none = reportDataOf({ course: testedCourse, facts: [] });
    expect(confidenceOf(none, everybody(none), undefined).calibration).toMatchObject({
      n: 0,
      correlation: undefined,
    });
  });
});
