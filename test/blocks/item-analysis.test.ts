// Item analysis against a reference written another way (covariance matrix, explicit lists), and by hand for a tiny class.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-2-penilaian-dan-administrasi/unit-4/lab-analisis-butir.ts';
import { documentOf } from '../../src/blocks/lab-item-analysis/document.ts';
import { parse } from '../../src/blocks/lab-item-analysis/parse.ts';
import { check, schema } from '../../src/blocks/lab-item-analysis/schema.ts';
import { analyse } from '../../src/blocks/lab-item-analysis/statistics.ts';
import { restore, type ScoreTable, store, writeTable } from '../../src/blocks/lab-item-analysis/table.ts';
import { judge, sorted } from '../../src/blocks/lab-item-analysis/verdict.ts';
import { strings } from '../../src/i18n/labs/lab-item-analysis.ts';
import { fill } from '../../src/i18n/say.ts';

const block = schema.parse(page.blocks.find(({ kind }) => kind === 'lab-item-analysis'));
const sample = (key = block.sample.items.map((item) => item.key)): ScoreTable => ({
  kind: 'answers',
  key,
  answers: block.sample.pupils.map(({ answers }) =>
    [...answers].map((letter) => (letter === '-' ? '' : letter)),
  ),
});
const binary = (rows: number[][]): ScoreTable => ({
  kind: 'points',
  points: rows,
  highest: (rows[0] ?? []).map(() => 1),
});
const say = (key: string, values = {}) =>
  fill(strings.id[key as keyof typeof strings.id] ?? `?${key}`, values);

/** Sample covariance matrix of the columns. */
function covariances(rows: readonly (readonly number[])[]): number[][] {
  const n = rows.length;
  const columns = (rows[0] ?? []).map((_one, item) => rows.map((row) => row[item] ?? 0));
  return columns.map((a) =>
    columns.map((b) => {
      const product = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
      const sumA = a.reduce((x, y) => x + y, 0);
      const sumB = b.reduce((x, y) => x + y, 0);
      return (product - (sumA * sumB) / n) / (n - 1);
    }),
  );
}

/** Reliability and item-rest correlations from the covariance matrix alone. */
function reference(rows: readonly (readonly number[])[]) {
  const matrix = covariances(rows);
  const k = matrix.length;
  const all = matrix.flat().reduce((x, y) => x + y, 0);
  const trace = matrix.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const r = matrix.map((row, at) => {
    const own = row[at] ?? 0;
    const withRest = row.reduce((x, y) => x + y, 0) - own;
    const rest = all - own - 2 * withRest;
    return own > 1e-9 && rest > 1e-9 ? withRest / Math.sqrt(own * rest) : undefined;
  });
  return { alpha: all > 1e-9 ? (k / (k - 1)) * ((all - trace) / all) : undefined, sd: Math.sqrt(all), r };
}

/** D by averaging over every order in which equal totals may stand: for each tie class, each pupil gets the class's share. */
function referenceD(rows: readonly (readonly number[])[], item: number, size: number): number {
  const classes = new Map<number, number[]>();
  for (const row of rows) {
    const total = row.reduce((x, y) => x + y, 0);
    classes.set(total, [...(classes.get(total) ?? []), row[item] ?? 0]);
  }
  const taken = (order: number[]) => {
    let left = size;
    let points = 0;
    for (const total of order) {
      const members = classes.get(total) ?? [];
      const places = Math.min(left, members.length);
      points += (members.reduce((x, y) => x + y, 0) / members.length) * places;
      left -= places;
    }
    return points / size;
  };
  const totals = [...classes.keys()].sort((a, b) => a - b);
  return taken([...totals].reverse()) - taken(totals);
}

const rowsOf = (value: fc.Arbitrary<number>) =>
  fc
    .record({ pupils: fc.integer({ min: 5, max: 40 }), items: fc.integer({ min: 2, max: 12 }) })
    .chain(({ pupils, items }) =>
      fc.array(fc.array(value, { minLength: items, maxLength: items }), {
        minLength: pupils,
        maxLength: pupils,
      }),
    );
const binaryRows = rowsOf(fc.integer({ min: 0, max: 1 }));

describe('by hand', () => {
  // Totals 4 3 3 2 1 0; groups of round(0.27 × 6) = 2: above 4 and half of each 3, below 0 and 1.
  const tiny = analyse(
    binary([
      [1, 1, 1, 1],
      [1, 1, 1, 0],
      [1, 1, 0, 1],
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
    ]),
  );
  test('difficulty and discrimination, with tied pupils sharing the last place', () => {
    expect(tiny.group).toBe(2);
    expect(tiny.items.map(({ p }) => Number((p * 6).toFixed(9)))).toEqual([5, 4, 2, 2]);
    expect(tiny.items.map(({ d }) => d)).toEqual([0.5, 1, 0.75, 0.75]);
  });
  test('reliability: Σpq = 5/36 + 8/36 + 8/36 + 8/36, variance 65/36', () => {
    expect(tiny.kr20).toBeCloseTo((4 / 3) * (1 - 29 / 65), 10);
    expect(tiny.alpha).toBeCloseTo(tiny.kr20 ?? Number.NaN, 10);
    expect(tiny.mean).toBeCloseTo(13 / 6, 10);
    expect(tiny.sd).toBeCloseTo(Math.sqrt(65 / 30), 10);
    expect(tiny.sem).toBeCloseTo(Math.sqrt(65 / 30) * Math.sqrt(1 - (tiny.kr20 ?? 0)), 10);
  });
  test('item 1 with the rest 3 2 2 1 0 0', () => {
    // Σxy - ΣxΣy/n = 8 - 5·8/6 = 4/3; Sxx = 5/6; Syy = 18 - 64/6 = 22/3.
    expect(tiny.items[0]?.r).toBeCloseTo(4 / 3 / Math.sqrt((5 / 6) * (22 / 3)), 10);
  });
});

describe('against the reference', () => {
  test('0/1 scores', () => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const found = analyse(binary(rows));
        const wanted = reference(rows);
        if (wanted.alpha === undefined)
          expect([found.alpha, found.kr20, found.sd]).toEqual([undefined, undefined, undefined]);
        else {
          expect(found.alpha).toBeCloseTo(wanted.alpha, 9);
          expect(found.kr20).toBeCloseTo(wanted.alpha, 9);
          expect(found.sd).toBeCloseTo(wanted.sd, 9);
        }
        found.items.forEach((item, at) => {
          const r = wanted.r[at];
          if (r === undefined) expect(item.r).toBeUndefined();
          else expect(item.r).toBeCloseTo(r, 9);
          expect(item.p).toBeGreaterThanOrEqual(0);
          expect(item.p).toBeLessThanOrEqual(1);
          if (item.d !== undefined) expect(item.d).toBeCloseTo(referenceD(rows, at, found.group), 9);
          for (const value of [item.r, item.d])
            if (value !== undefined) expect(Math.abs(value)).toBeLessThanOrEqual(1);
          if (item.p === 0 || item.p === 1) expect([item.d, item.r]).toEqual([undefined, undefined]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('points with halves: no KR-20, the same alpha, p of the most points', () => {
    fc.assert(
      fc.property(rowsOf(fc.integer({ min: 0, max: 8 }).map((n) => n / 2)), (points) => {
        const highest = (points[0] ?? []).map(() => 4);
        const found = analyse({ kind: 'points', points, highest });
        const wanted = reference(points);
        expect(found.kr20).toBeUndefined();
        if (wanted.alpha === undefined) expect(found.alpha).toBeUndefined();
        else expect(found.alpha).toBeCloseTo(wanted.alpha, 9);
        found.items.forEach((item, at) => {
          expect(item.p).toBeCloseTo(
            points.reduce((sum, row) => sum + (row[at] ?? 0), 0) / points.length / 4,
            9,
          );
          if (item.r !== undefined) expect(item.r).toBeCloseTo(wanted.r[at] ?? Number.NaN, 9);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('the order of the rows never matters, and nothing is ever NaN', () => {
    fc.assert(
      fc.property(binaryRows, fc.nat(), (rows, turn) => {
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse();
        const [a, b] = [analyse(binary(rows)), analyse(binary(turned))];
        a.items.forEach((item, at) => {
          if (item.d === undefined) expect(b.items[at]?.d).toBeUndefined();
          else expect(b.items[at]?.d).toBeCloseTo(item.d, 9);
        });
        expect(JSON.stringify(a, (_key, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toContain(
          'NaN',
        );
      }),
      { numRuns: 100 },
    );
  });

  test('shares of the options of an item add up to one in the class and in both groups', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('A', 'B', 'C', 'D', ''), { minLength: 4, maxLength: 4 }), {
          minLength: 5,
          maxLength: 30,
        }),
        (answers) => {
          for (const item of analyse({ kind: 'answers', answers, key: ['A', 'B', 'C', 'D'] }).items) {
            for (const part of ['share', 'upper', 'lower'] as const)
              expect(item.options.reduce((sum, option) => sum + option[part], 0)).toBeCloseTo(1, 9);
            expect(item.options.find(({ isKey }) => isKey)?.share).toBeCloseTo(item.p, 9);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the sample', () => {
  test('is sound, and its items go wrong in the four ways that the page speaks of', () => {
    expect(check(block)).toEqual([]);
    const analysis = analyse(sample());
    expect(sorted(analysis)).toEqual({
      use: [1, 3, 5, 7, 9],
      mend: [4, 10],
      key: [6],
      replace: [2, 8],
      unclear: [],
    });
    expect(analysis.group).toBe(10);
    const reasons = analysis.items.map((item) => judge(item).reasons.map(({ name }) => name));
    expect(reasons[5]).toEqual(['negative', 'rival']);
    expect(reasons[1]).toEqual(['too-easy', 'weak']);
    expect(reasons[7]).toContain('too-hard');
    expect(reasons[3]).toEqual(['dead']);
  });
  test('with the right key for item 6 the test becomes reliable', () => {
    const key = block.sample.items.map((item, index) => (index === 5 ? 'C' : item.key));
    const [before, after] = [analyse(sample()), analyse(sample(key))];
    expect(before.alpha).toBeLessThan(0.7);
    expect(after.alpha).toBeGreaterThan(0.7);
    expect(after.items[5]?.d).toBeGreaterThan(0.8);
  });
  test('checks name what is wrong', () => {
    const { sample: right } = block;
    const findings = check({
      ...block,
      sample: {
        ...right,
        items: right.items.map((item, at) => (at === 0 ? { ...item, key: 'E' } : item)),
        pupils: right.pupils.map((pupil, at) =>
          at < 2 ? { ...pupil, code: 'M01', answers: at ? 'EAAAAAAAAA' : 'A' } : pupil,
        ),
      },
    });
    expect(findings.join('\n')).toMatch(
      /kunci soal 1[\s\S]*M01 punya 1 jawaban[\s\S]*dua kali[\s\S]*huruf yang tidak ada/,
    );
  });
});

describe('verdicts at the edges', () => {
  const item = (p: number, d: number | undefined, r: number | undefined = 0.4) => ({ p, d, r, options: [] });
  test.each([
    [item(1, undefined), 'replace'],
    [item(0, undefined), 'replace'],
    [item(0.5, undefined), 'unclear'],
    [item(0.5, -0.01), 'key'],
    [item(0.5, 0.19), 'replace'],
    [item(0.5, 0.2), 'mend'],
    [item(0.5, 0.3), 'use'],
    [item(0.5, 0.3, 0.19), 'mend'],
    [item(0.91, 0.3), 'mend'],
  ])('%j: %s', (one, verdict) => expect(judge(one).verdict).toBe(verdict));
});

describe('what is kept', () => {
  const kept = { title: 'IPA VII', sample: false, table: sample() };
  test('comes back as it was, and is small', () => {
    expect(restore(store(kept))).toEqual(kept);
    expect(store(kept).length).toBeLessThan(450);
    const points: ScoreTable = { kind: 'points', points: Array(5).fill([0.5, 1]), highest: [1, 2] };
    expect(restore(store({ ...kept, table: points }))?.table).toEqual(points);
  });
  test('damaged text is none of ours', () => {
    const text = store(kept);
    for (let cut = 0; cut < text.length; cut += 7) expect(restore(text.slice(0, cut))).toBeUndefined();
    for (const bad of [
      '',
      'null',
      '[]',
      '{"v":1}',
      text.replace('"n":10', '"n":9'),
      text.replace('"v":1', '"v":2'),
    ])
      expect(restore(bad)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (wild) => restore(wild) === undefined));
    fc.assert(fc.property(fc.json(), (wild) => restore(wild) === undefined));
  });
  test('what the lab writes it reads', () => {
    const reading = parse(writeTable(sample()));
    expect('table' in reading && reading.table).toEqual(sample());
  });
  test('becomes a document with every item and no code of a pupil', () => {
    const work = documentOf(store(kept), say);
    const text = JSON.stringify(work);
    expect(work?.subtitle).toBe('IPA VII');
    expect(text).not.toMatch(/M\d\d|\?lab|\{\w+\}/);
    expect(work?.parts.flatMap((part) => ('table' in part ? part.table.rows : []))).toHaveLength(10);
    expect(text).toContain('−0,18');
    expect(documentOf('{', say)).toBeUndefined();
  });
});
