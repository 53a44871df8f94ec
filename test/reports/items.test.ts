// Item analysis: equal to the lab that teaches it on whole classes, and to a naive count on random ones.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../src/blocks/lab-item-analysis/statistics.ts';
import type { ReportData } from '../../src/reports/data.ts';
import { assessedOf } from '../../src/reports/items/assessed.ts';
import { attemptsOf } from '../../src/reports/items/attempts.ts';
import { byConcern, concernsOf, judgedItems } from '../../src/reports/items/concerns.ts';
import { chiSquaredTail, holm, t95 } from '../../src/reports/items/distributions.ts';
import { type ItemFigures, itemFigures } from '../../src/reports/items/figures.ts';
import { checkForms, homogeneity, outOfCell } from '../../src/reports/items/parallel.ts';
import { reliabilityOf } from '../../src/reports/items/reliability.ts';
import { medianOfSteps, timeStepOf, timeSteps } from '../../src/reports/items/times.ts';
import { select } from '../../src/reports/selection.ts';
import { reportDataOf, type SimpleFact } from './report-data.ts';
import { testedCourse } from './tested-course.ts';

const [session] = testedCourse.sessions;
if (!session?.bank) throw new Error('The tested course has lost its bank');
const { bank } = session;
const everybody = (data: ReportData) => select(data, {}, {});
const letters = ['a', 'b', 'c', 'd'];

/** A pre-test of eight answers; '' leaves an item open. */
const handIn = (who: string, at: number, answers: readonly string[], items = bank.pretest): SimpleFact[] =>
  items.map(({ id, correct }, index) => ({
    who,
    at,
    kind: 'item',
    part: id,
    correct: answers[index] === correct,
    open: answers[index] === '',
    response: answers[index] ?? '',
    duration: 10_000 + index * 1000,
  }));

const figuresOf = (facts: readonly SimpleFact[], id: string): ItemFigures => {
  const data = reportDataOf({ course: testedCourse, facts });
  const found = itemFigures(data, everybody(data)).find(({ item }) => item.id === id);
  if (!found) throw new Error(`No item ${id}`);
  return found;
};

describe('a class that answers everything', () => {
  test('has the figures that the lab of session 2 computes from the same answers', () => {
    const answer = fc.constantFrom('a', 'b', 'c', 'd', '');
    const row = fc.array(answer, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 40 }), (answers) => {
        const facts = answers.flatMap((one, pupil) => handIn(`guru-${pupil}`, 1000 + pupil, one));
        const data = reportDataOf({ course: testedCourse, facts });
        const figures = itemFigures(data, everybody(data)).filter(({ item }) => item.use === 'pretest');
        const lab = analyse({
          kind: 'answers',
          answers: answers.map((one) => one.map((letter) => letter.toUpperCase())),
          key: bank.pretest.map(({ correct }) => correct.toUpperCase()),
        });
        figures.forEach((found, index) => {
          const expected = lab.items[index];
          if (!expected) throw new Error('The lab has fewer items');
          expect(found.n).toBe(answers.length);
          expect(found.group).toBe(lab.group);
          expect(found.p).toBeCloseTo(expected.p, 10);
          same(found.d, expected.d);
          same(found.r, expected.r);
          for (const option of expected.options) {
            const own = found.options.find((one) => (one.option?.id ?? '') === option.option.toLowerCase());
            expect(own?.count ?? 0).toBe(option.count);
            expect(own?.upper ?? 0).toBeCloseTo(option.upper, 9);
            expect(own?.lower ?? 0).toBeCloseTo(option.lower, 9);
          }
        });
        const reliability = reliabilityOf(data, everybody(data), 0, 'pretest');
        same(reliability?.kr20, lab.kr20);
        expect(reliability?.mean).toBeCloseTo((lab.mean / 8) * 100, 9);
        same(reliability?.deviation, lab.sd === undefined ? 0 : (lab.sd / 8) * 100);
      }),
      { numRuns: 60 },
    );
  });

  const same = (found: number | undefined, expected: number | undefined) =>
    expected === undefined ? expect(found ?? 0).toBeCloseTo(0, 9) : expect(found).toBeCloseTo(expected, 9);

  test('all right, all wrong, one person, nobody', () => {
    const key = bank.pretest.map(({ correct }) => correct);
    const right = ['x', 'y', 'z'].flatMap((who) => handIn(who, 1, key));
    expect(figuresOf(right, 'pra-0')).toMatchObject({ n: 3, p: 1, d: undefined, r: undefined, open: 0 });
    const open = ['x', 'y', 'z'].flatMap((who) => handIn(who, 1, Array(8).fill('')));
    expect(figuresOf(open, 'pra-0')).toMatchObject({ n: 3, p: 0, d: undefined, r: undefined, open: 3 });
    expect(figuresOf(handIn('x', 1, key), 'pra-0')).toMatchObject({ n: 1, p: 1, group: 1, d: undefined });
    expect(figuresOf([], 'pra-0')).toMatchObject({ n: 0, p: undefined, options: [], seconds: undefined });
    const data = reportDataOf({ course: testedCourse, facts: [] });
    expect(reliabilityOf(data, everybody(data), 0, 'posttest')).toMatchObject({
      n: 0,
      places: 12,
      kr20: undefined,
    });
    expect(checkForms(data, everybody(data), 0)).toMatchObject({ expected: undefined, spread: undefined });
  });

  test('KR-20 of a textbook’s size: five pupils, the Guttman pattern of four items', () => {
    // Rows 1111, 1110, 1100, 1000, 0000: Σpq = 0.16 + 0.24 + 0.24 + 0.16, variance 2, so 4/3 · (1 − 0.8/2) = 0.8.
    const lab = analyse({
      kind: 'points',
      points: [4, 3, 2, 1, 0].map((right) => [0, 1, 2, 3].map((item) => (item < right ? 1 : 0))),
      highest: [1, 1, 1, 1],
    });
    expect(lab.kr20).toBeCloseTo(0.8, 12);
    // The same with eight items, two of each: Σpq = 1.6, variance 8, 8/7 · (1 − 1.6/8).
    const facts = [4, 3, 2, 1, 0].flatMap((right, pupil) =>
      handIn(
        `guru-${pupil}`,
        1,
        bank.pretest.map(({ correct }, index) =>
          Math.floor(index / 2) < right ? correct : correct === 'a' ? 'b' : 'a',
        ),
      ),
    );
    const data = reportDataOf({ course: testedCourse, facts });
    expect(reliabilityOf(data, everybody(data), 0, 'pretest')?.kr20).toBeCloseTo((8 / 7) * 0.8, 12);
  });
});

describe('which answers count', () => {
  interface Attempt {
    who: number;
    at: number;
    picks: number[];
    answers: string[];
    voided: boolean;
  }
  interface Answer {
    who: number;
    at: number;
    question: number;
    correct: boolean;
    response: string;
    voided: boolean;
    duration: number;
  }
  const questions = assessedOf(reportDataOf({ course: testedCourse, facts: [] })).filter(
    ({ use }) => use === 'page',
  );
  const attempt: fc.Arbitrary<Attempt> = fc.record({
    who: fc.nat({ max: 6 }),
    at: fc.nat({ max: 50 }),
    picks: fc.array(fc.nat({ max: 2 }), { minLength: 12, maxLength: 12 }),
    answers: fc.array(fc.constantFrom(...letters, ''), { minLength: 12, maxLength: 12 }),
    voided: fc.boolean(),
  });
  const answer: fc.Arbitrary<Answer> = fc.record({
    who: fc.nat({ max: 6 }),
    at: fc.nat({ max: 5 }),
    question: fc.nat({ max: questions.length - 1 }),
    correct: fc.boolean(),
    response: fc.constantFrom(...letters, 'a[,]d', 'true', 'false', 'lain', ''),
    voided: fc.nat({ max: 4 }).map((one) => one === 0),
    duration: fc.nat({ max: 700_000 }),
  });

  test('on pages the earliest of a person over both accounts, by time and then by id', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), (answers) => {
        const facts = answers.map(
          (one, index): SimpleFact => ({
            who: `akun-${one.who}`,
            at: one.at,
            kind: 'answer',
            part: questions[one.question]?.id ?? '',
            correct: one.correct,
            voided: one.voided,
            response: one.response,
            duration: one.duration,
            // Ids run against the order of arrival.
            id: 1000 - index,
          }),
        );
        // Accounts 0 and 1 are one person, the others are not on the roster.
        const data = reportDataOf({
          course: testedCourse,
          people: [{ name: 'Dua akun', accounts: ['akun-0', 'akun-1'] }],
          facts,
        });
        const figures = itemFigures(data, everybody(data));
        const first = new Map<string, SimpleFact>();
        for (const fact of facts
          .filter(({ voided }) => !voided)
          .sort((a, b) => a.at - b.at || (a.id ?? 0) - (b.id ?? 0))) {
          const key = `${fact.who === 'akun-1' ? 'akun-0' : fact.who} ${fact.part}`;
          if (!first.has(key)) first.set(key, fact);
        }
        for (const question of questions) {
          const own = [...first.values()].filter(({ part }) => part === question.id);
          const found = figures[question.position];
          expect(found?.n).toBe(own.length);
          expect(found?.right).toBe(own.filter(({ correct }) => correct).length);
          for (const use of found?.options ?? []) {
            const { option } = use;
            const chose = ({ response = '' }: SimpleFact) =>
              question.several ? response.split('[,]') : [response];
            const known = new Set(question.options.map(({ id }) => id));
            const expected = own.filter((fact) =>
              option ? chose(fact).includes(option.id) : !chose(fact).some((one) => known.has(one)),
            );
            expect(use.count).toBe(expected.length);
          }
          const seconds = own
            .flatMap(({ duration = 0 }) => (duration > 0 ? [duration] : []))
            .sort((a, b) => a - b);
          const stepOf = (place: number) => Math.min(600, Math.floor((seconds[place] ?? 0) / 2000) * 2) + 1;
          expect(found?.seconds).toBe(
            seconds.length === 0
              ? undefined
              : (stepOf(Math.ceil(seconds.length / 2) - 1) + stepOf(Math.floor(seconds.length / 2))) / 2,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('in tests the first attempt and the best one, whatever the order of arrival', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), fc.nat(), (attempts, seed) => {
        // One attempt of a person at a moment.
        const own = [...new Map(attempts.map((one) => [`${one.who} ${one.at}`, one])).values()];
        const facts = own.flatMap((one, index) =>
          handIn(
            `guru-${one.who}`,
            one.at,
            one.answers,
            bank.posttest.flatMap(({ items }, cell) => items[one.picks[cell] ?? 0] ?? []),
          ).map((fact, at) => ({ ...fact, voided: one.voided && index % 2 === 0, id: index * 100 + at })),
        );
        const shuffled = facts
          .map((fact, index) => ({ fact, order: ((index + 1) * 7919 + seed) % 1009 }))
          .sort((a, b) => a.order - b.order)
          .map(({ fact }) => fact);
        const data = reportDataOf({ course: testedCourse, facts: shuffled });
        const table = attemptsOf(data);
        const live = own.filter((one, index) => !(one.voided && index % 2 === 0));
        expect(table.length).toBe(live.length);
        const scored = live.map((one) => ({
          ...one,
          right: one.answers.filter(
            (letter, cell) => bank.posttest[cell]?.items[one.picks[cell] ?? 0]?.correct === letter,
          ).length,
        }));
        const of = (who: number) => scored.filter((one) => one.who === who);
        const isFirst = (one: (typeof scored)[number]) => of(one.who).every(({ at }) => at >= one.at);
        const isBest = (one: (typeof scored)[number]) =>
          of(one.who).every(
            (other) => other.right < one.right || (other.right === one.right && other.at >= one.at),
          );
        const rows = Array.from({ length: table.length }, (_, row) => [
          table.at[row],
          table.items[row],
          table.right[row],
          table.isFirst[row] === 1,
          table.isBest[row] === 1,
        ]);
        const expected = scored.map((one) => [one.at, 12, one.right, isFirst(one), isBest(one)]);
        expect(sorted(rows)).toEqual(sorted(expected));
        // Each answer of a first attempt is one answer of its item, and no other is.
        const figures = itemFigures(data, everybody(data)).filter(({ item }) => item.use === 'posttest');
        for (const { item, n, right } of figures) {
          const place = bank.posttest[item.cell ?? 0]?.items.findIndex(({ id }) => id === item.id);
          const drawn = scored.filter((one) => isFirst(one) && one.picks[item.cell ?? 0] === place);
          expect(n).toBe(drawn.length);
          const key = item.options.find(({ isKey }) => isKey)?.id;
          expect(right).toBe(drawn.filter((one) => one.answers[item.cell ?? 0] === key).length);
        }
      }),
      { numRuns: 60 },
    );
  });

  const sorted = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();

  test('only of the people who are selected', () => {
    const facts = ['satu', 'dua'].flatMap((who) => handIn(who, 1, Array(8).fill('a')));
    const people = [
      { name: 'satu', region: 'Palembang' },
      { name: 'dua', region: 'Lahat' },
    ];
    const data = reportDataOf({ course: testedCourse, people, facts });
    expect(itemFigures(data, select(data, { region: 'Lahat' }, {}))[0]).toMatchObject({ n: 1 });
    expect(itemFigures(data, select(data, {}, { regions: [] }))[0]).toMatchObject({ n: 0 });
  });
});

describe('what stands out', () => {
  const some = figuresOf([], 'pra-0');
  const judged = (change: Partial<ItemFigures>, difference?: number) =>
    concernsOf(
      { ...some, n: 100, right: 60, p: 0.6, d: 0.4, r: 0.3, options: uses(), ...change },
      difference,
    ).map(({ name }) => name);
  const uses = (upper = [0.8, 0.1, 0.1, 0], share = [0.6, 0.2, 0.15, 0.05]) =>
    some.item.options.map((option, index) => ({
      option,
      count: 0,
      share: share[index] ?? 0,
      upper: upper[index] ?? 0,
      lower: 0.2,
    }));

  test('nothing about a good item, and nothing at all from few answers', () => {
    expect(judged({})).toEqual([]);
    expect(judged({ n: 29, d: -1 })).toEqual(['few']);
    expect(judged({ n: 0, p: undefined })).toEqual(['few']);
  });

  test('a distractor that draws more of the upper group than the key misleads', () => {
    expect(judged({ options: uses([0.4, 0.5, 0.1, 0]) })).toEqual(['misleading']);
    expect(judged({ options: uses([0.4, 0.5, 0.1, 0]), d: -0.1 })).toEqual(['key']);
    expect(judged({ d: -0.1 })).toEqual(['negative']);
    const data = reportDataOf({ course: testedCourse, facts: misled() });
    const found = judgedItems(data, everybody(data)).find(({ item }) => item.id === 'pra-0');
    expect(found?.concerns[0]).toMatchObject({ name: 'key', options: [{ option: { id: 'b' } }] });
    expect(byConcern(judgedItems(data, everybody(data)))[0]?.item.id).toBe('pra-0');
  });

  /** The able take `b` in the first item, all others answer by ability. */
  const misled = () =>
    Array.from({ length: 60 }, (_, pupil) =>
      handIn(
        `guru-${pupil}`,
        pupil,
        bank.pretest.map(({ correct }, index) =>
          index === 0
            ? pupil < 30
              ? 'a'
              : 'b'
            : pupil / 60 > index / 9
              ? correct
              : 'd' === correct
                ? 'a'
                : 'd',
        ),
      ),
    ).flat();

  test('the limits of difficulty, discrimination and working distractors', () => {
    expect(judged({ p: 0.19 })).toEqual(['hard']);
    expect(judged({ p: 0.2 })).toEqual([]);
    expect(judged({ p: 0.91, options: uses(undefined, [0.91, 0.09, 0, 0]) })).toEqual(['easy']);
    expect(judged({ d: 0.19 })).toEqual(['weak']);
    expect(judged({ options: uses(undefined, [0.6, 0.36, 0.04, 0]) })).toEqual(['dead']);
    expect(judged({}, 0.2)).toEqual(['cell']);
  });
});

describe('drawn forms', () => {
  const cellFacts = (rights: readonly number[], each = 40): SimpleFact[] =>
    (bank.posttest[0]?.items ?? []).flatMap(({ id, correct }, place) =>
      Array.from({ length: each }, (_, pupil) => ({
        who: `guru-${place}-${pupil}`,
        at: 1,
        kind: 'item' as const,
        part: id,
        correct: pupil < (rights[place] ?? 0),
        response: correct,
      })),
    );
  const check = (facts: readonly SimpleFact[]) => {
    const data = reportDataOf({ course: testedCourse, facts });
    return {
      cell: checkForms(data, everybody(data), 0)?.cells[0],
      out: outOfCell(itemFigures(data, everybody(data))),
    };
  };

  test('are alike, slightly or really different, or not to be judged yet', () => {
    expect(check(cellFacts([20, 20, 20])).cell).toMatchObject({
      verdict: 'alike',
      chiSquared: 0,
      degrees: 2,
    });
    const { cell, out } = check(cellFacts([36, 34, 10]));
    expect(cell).toMatchObject({ verdict: 'different' });
    expect(cell?.range).toBeCloseTo(0.65, 12);
    expect([...out.values()].some((difference) => difference < -0.5)).toBe(true);
    expect(check(cellFacts([1400, 1450, 1370], 2000)).cell).toMatchObject({ verdict: 'slight' });
    expect(check(cellFacts([20, 20, 20], 29)).cell).toMatchObject({ verdict: 'few', probability: undefined });
  });

  test('spread of their expected scores: the standard deviation over all draws', () => {
    const shares = [
      [0.5, 0.7, 0.9],
      [0.2, 0.4, 0.6],
    ];
    const all = shares[0]?.flatMap((a) => (shares[1] ?? []).map((b) => (100 * (a + b)) / 2)) ?? [];
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    const deviation = Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length);
    const facts = bank.posttest.flatMap(({ items }, cell) =>
      items.flatMap(({ id }, place) =>
        Array.from({ length: 10 }, (_, pupil) => ({
          who: `guru-${cell}-${place}-${pupil}`,
          at: 1,
          kind: 'item' as const,
          part: id,
          correct: pupil < Math.round(10 * (shares[cell % 2]?.[place] ?? 0)),
        })),
      ),
    );
    const data = reportDataOf({ course: testedCourse, facts });
    const forms = checkForms(data, everybody(data), 0);
    // Six cells of each kind: variances add up, and so does what they are divided by.
    expect(forms?.spread).toBeCloseTo(deviation / Math.sqrt(6), 9);
    expect(forms?.expected).toBeCloseTo(mean, 9);
    expect(forms?.easiest).toBeCloseTo(75, 9);
    expect(forms?.hardest).toBeCloseTo(35, 9);
  });
});

describe('the distributions', () => {
  test('chi-squared as in printed tables', () => {
    expect(chiSquaredTail(3.841459, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquaredTail(7.814728, 3)).toBeCloseTo(0.05, 6);
    expect(chiSquaredTail(0.584374, 3)).toBeCloseTo(0.9, 6);
    expect(chiSquaredTail(16.918978, 9)).toBeCloseTo(0.05, 6);
    expect(chiSquaredTail(0, 3)).toBe(1);
    expect(
      homogeneity([
        { n: 50, right: 30 },
        { n: 50, right: 20 },
      ]),
    ).toBeCloseTo(4, 12);
    expect(
      homogeneity([
        { n: 5, right: 5 },
        { n: 5, right: 5 },
      ]),
    ).toBe(0);
  });

  test('Student’s t as in printed tables', () => {
    for (const [degrees, value] of [
      [1, 12.7062],
      [2, 4.3027],
      [10, 2.2281],
      [30, 2.0423],
      [120, 1.9799],
      [1000, 1.9623],
      [1_000_000, 1.96],
    ] as const)
      expect(t95(degrees)).toBeCloseTo(value, 3);
    expect(Math.abs(t95(200) - t95(201))).toBeLessThan(1e-4);
  });

  test('Holm’s correction: the textbook’s four tests', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Math.round(p * 1000) / 1000)).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ]);
    expect(holm([])).toEqual([]);
  });

  test('times in steps: nothing is told by 0, ten minutes are the most', () => {
    expect([0, 1, 1999, 2000, 599_999, 9e9].map(timeStepOf)).toEqual([0, 1, 1, 2, 300, 301]);
    const counts = new Uint32Array(timeSteps);
    expect(medianOfSteps(counts)).toBeUndefined();
    counts[0] = 9;
    counts[5] = 1;
    expect(medianOfSteps(counts)).toBe(9);
  });
});
