// The lab's state: what the quick trials do to data and accuracy, the record, and what is kept on the device.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Example,
  type Experiment,
  isMislabelled,
  mislabel,
  record,
  restore,
  store,
  summary,
  thin,
} from '../../src/blocks/lab-classifier/experiment.ts';
import { evaluate } from '../../src/blocks/lab-classifier/knn.ts';
import { sample } from './samples.ts';

const lab = sample('lab-classifier');
const training: Example[] = lab.training.map(({ name, x, y, label }) => ({
  name,
  x,
  y,
  label,
  original: label,
}));
const accuracyOf = (examples: readonly Example[]) => evaluate(examples, lab.test, lab.axes, 3).accuracy;
const experiment: Experiment = {
  k: 3,
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
  const text = summary({ ...experiment, examples }, 65);
  expect(text).toBe(`accuracy=65;before=${accuracyOf(training)};mislabelled=4;examples=15;k=3`);
  expect(text).toMatch(/^[\x20-\x7e]{1,250}$/);
});

describe('what is kept on the device', () => {
  test('comes back as it was', () => {
    expect(restore(store(experiment), lab.axes)).toEqual(experiment);
  });

  test.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '{"v":1}',
    store(experiment).replace('"v":1', '"v":2'),
    store({ ...experiment, k: 4 }),
    store({ ...experiment, examples: [] }),
    store({ ...experiment, history: [] }),
    store(experiment).replace('"label":"a"', '"label":"c"'),
    store(experiment).replace('"x":16', '"x":"16"'),
  ])('%s is not taken over', (text) => {
    expect(restore(text, lab.axes)).toBeUndefined();
  });

  test('whatever stands there, nothing is thrown and points lie inside the axes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => restore(text, lab.axes)).not.toThrow();
      }),
    );
    const outside = store(experiment).replace('"x":16', '"x":1600');
    expect(restore(outside, lab.axes)?.examples[0]?.x).toBe(lab.axes.x.max);
  });
});
