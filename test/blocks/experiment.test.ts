// The lab's state: what the quick trials do to data and accuracy, the record, and what is kept on the device.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Experiment,
  isMislabelled,
  mislabel,
  record,
  sidesOf,
  summary,
  thin,
} from '../../src/blocks/lab-classifier/experiment.ts';
import { type Kept, restore, store } from '../../src/blocks/lab-classifier/kept.ts';
import { type Example, evaluate } from '../../src/blocks/lab-classifier/knn.ts';
import type { LabData } from '../../src/blocks/lab-classifier/page-data.ts';
import { divide, trainingCounts } from '../../src/blocks/lab-classifier/split.ts';
import { checkBlock } from '../../src/blocks/schemas.ts';
import { sample } from './samples.ts';

const [authored] = sample('lab-classifier').datasets;
if (!authored) throw new Error('the sample has no set');
const examplesOf = (all: typeof authored.training): Example[] =>
  all.map(({ name, x, y, label, grouped }) => ({
    name,
    x,
    y,
    label,
    original: label,
    ...(grouped && { grouped }),
  }));
const lab: LabData = {
  ...authored,
  training: examplesOf(authored.training),
  test: examplesOf(authored.test),
};
const { training } = lab;
const accuracyOf = (examples: readonly Example[]) => evaluate(examples, lab.test, lab.axes, 3).accuracy;
const experiment: Experiment = {
  k: 3,
  split: { count: 14, seed: 0 },
  examples: [...training, { name: 'Contoh tambahan 1', x: 20, y: 8, label: 'b' }],
  history: [{ what: 'Data semula', examples: 14, accuracy: accuracyOf(training) }],
};

describe('quick trials', () => {
  test('four wrong labels, of one class and near each other, make the model worse on the test data', () => {
    const { examples, turned } = mislabel(training, lab.axes, 4);
    expect(turned).toHaveLength(4);
    expect(examples.filter(isMislabelled)).toHaveLength(4);
    expect(new Set(turned.map((example) => example.label)).size).toBe(1);
    expect(accuracyOf(examples)).toBeLessThan(accuracyOf(training) - 10);
  });

  test('again and again until no right label is left, then nothing changes any more', () => {
    let examples: Example[] = training;
    for (let round = 0; round < 6; round++) examples = mislabel(examples, lab.axes, 4).examples;
    expect(examples.every(isMislabelled)).toBe(true);
    expect(mislabel(examples, lab.axes, 4)).toEqual({ examples, turned: [] });
  });

  test('an example that the teacher added is never called mislabelled', () => {
    expect(experiment.examples.filter(isMislabelled)).toHaveLength(0);
  });

  test('thinning keeps the first two of the class and all of the other', () => {
    const left = thin(training, 'b', 2);
    expect(left.filter((example) => example.label === 'b')).toHaveLength(2);
    expect(left.filter((example) => example.label === 'a')).toHaveLength(7);
  });
});

test('the record keeps its first line and the latest seven', () => {
  let history: Experiment['history'] = [];
  for (let n = 0; n < 20; n++) history = record(history, { what: String(n), examples: 1, accuracy: n });
  expect(history.map((trial) => trial.accuracy)).toEqual([0, 13, 14, 15, 16, 17, 18, 19]);
});

test('the summary is short, ASCII, and says what was done', () => {
  const { examples } = mislabel(experiment.examples, lab.axes, 4);
  const text = summary(lab, { ...experiment, examples }, 65);
  expect(text).toBe(
    `set=ikan;accuracy=65;before=${accuracyOf(training)};mislabelled=4;dropped=0;examples=15;test=20;k=3`,
  );
  expect(text).toMatch(/^[\x20-\x7e]{1,250}$/);
});

describe('the split', () => {
  const pool = [...training, ...lab.test];
  const splits = fc.record({
    count: fc.constantFrom(...trainingCounts(pool.length), 14),
    seed: fc.integer({ min: 0, max: 9999 }),
  });
  const names = (examples: readonly Example[]) => examples.map((example) => example.name).sort();

  test('no example is ever on both sides, none is lost, and neither side lacks a class', () => {
    fc.assert(
      fc.property(splits, (split) => {
        const { training, test } = sidesOf(lab, split);
        expect(training).toHaveLength(split.count);
        expect(names([...training, ...test])).toEqual(names(pool));
        expect(new Set(names([...training, ...test])).size).toBe(pool.length);
        for (const side of [training, test])
          expect(new Set(side.map((example) => example.label)).size).toBe(2);
      }),
    );
  });

  test('the same seed gives the same sides, another seed others', () => {
    const names = (seed: number) => divide(pool, { count: 14, seed }).training.map((one) => one.name);
    expect(names(3)).toEqual(names(3));
    expect(names(4)).not.toEqual(names(3));
  });

  test('begins as the authors divided the pool', () => {
    expect(sidesOf(lab, { count: 14, seed: 0 })).toEqual({ training, test: lab.test });
  });
});

describe('what is kept on the device', () => {
  const text = (one: unknown) => store({ open: 'ikan', sets: { ikan: one } } as Kept);
  const kept = text(experiment);

  test('comes back as it was', () => {
    expect(restore(kept, [lab])).toEqual({ open: 'ikan', sets: { ikan: experiment } });
    const split = { count: 20, seed: 7 };
    const other = { ...experiment, split, examples: sidesOf(lab, split).training };
    expect(restore(text(other), [lab]).sets).toEqual({ ikan: other });
  });

  test.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '{"v":2}',
    kept.replace('"v":2', '"v":1'),
    text({ ...experiment, k: 4 }),
    text({ ...experiment, split: { count: 13, seed: 0 } }),
    text({ ...experiment, split: { count: 14, seed: -1 } }),
    text({ ...experiment, split: { count: 14, seed: 0.5 } }),
    text({ ...experiment, examples: [] }),
    text({ ...experiment, history: [] }),
    text({ ...experiment, examples: [training[0], training[0]] }),
    kept.replace('"label":"a"', '"label":"c"'),
    kept.replace('"x":16', '"x":"16"'),
  ])('%s is not taken over', (damaged) => {
    expect(Object.keys(restore(damaged, [lab]).sets ?? {})).toEqual([]);
  });

  test('a test example never comes in as a training example', () => {
    const [held] = lab.test;
    expect(restore(text({ ...experiment, examples: [...training, held] }), [lab]).sets).toEqual({});
  });

  test('a damaged set does not spoil another', () => {
    const other = { ...lab, id: 'lain' };
    const both = store({ open: 'lain', sets: { ikan: experiment, lain: { ...experiment, k: 4 } } } as Kept);
    expect(restore(both, [lab, other])).toEqual({ open: 'lain', sets: { ikan: experiment } });
  });

  test('whatever stands there, nothing is thrown and points lie inside the axes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => text(JSON.parse(json))),
        ),
        (wild) => {
          expect(() => restore(wild, [lab])).not.toThrow();
        },
      ),
    );
    const outside = kept.replace('"x":16', '"x":1600');
    expect(restore(outside, [lab]).sets?.ikan?.examples[0]?.x).toBe(lab.axes.x.max);
  });
});

describe('the check of authored sets', () => {
  const block = sample('lab-classifier');
  const withSet = (change: object) => ({ ...block, datasets: [{ ...authored, ...change }] });
  test.each([
    [
      'a point outside',
      { test: [{ ...authored.test[0], x: 99 }, ...authored.test.slice(1)] },
      'di luar sumbu',
    ],
    ['one class alone', { training: authored.training.filter((one) => one.label === 'a') }, 'satu kelas'],
    [
      'no example of the group',
      { test: authored.test.map((one) => ({ ...one, grouped: false })) },
      'grouped',
    ],
    [
      'a test example to learn from',
      { training: [...authored.training, authored.test[0]] },
      'juga ada di data latih',
    ],
    [
      'a name twice',
      { training: [...authored.training, { ...authored.training[0], x: 48 }] },
      'dipakai dua kali',
    ],
  ])('finds %s', (_what, change, finding) => {
    expect(checkBlock(withSet(change) as typeof block).join()).toContain(finding);
  });

  test('finds nothing in the sample, and a set that stands twice', () => {
    expect(checkBlock(block)).toEqual([]);
    expect(checkBlock({ ...block, datasets: [authored, authored] }).join()).toContain('ditulis dua kali');
  });
});
