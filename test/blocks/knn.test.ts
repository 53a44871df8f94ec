// The lab's model against a brute-force reference written another way.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Axes,
  classify,
  evaluate,
  type Labelled,
  regions,
} from '../../src/blocks/lab-classifier/knn.ts';

const axes: Axes = { x: { min: 10, max: 50 }, y: { min: 0, max: 4 } };
const example = fc.record({
  x: fc.integer({ min: 10, max: 50 }),
  y: fc.integer({ min: 0, max: 8 }).map((n) => n / 2),
  label: fc.constantFrom('a' as const, 'b' as const),
});
const examples = fc.array(example, { minLength: 1, maxLength: 25 });
const neighbours = fc.constantFrom(1, 3, 5, 7);

/** Squared distance times 1600, exact in whole numbers and quarters. */
const exact = (p: { x: number; y: number }, q: { x: number; y: number }) =>
  (p.x - q.x) ** 2 + 100 * (p.y - q.y) ** 2;

/** Takes the nearest example k times by walking the list; counts votes. */
function reference(training: readonly Labelled[], k: number, point: { x: number; y: number }) {
  const left = [...training];
  const order: ('a' | 'b')[] = [];
  while (order.length < k && left.length > 0) {
    let best = 0;
    left.forEach((one, index) => {
      if (exact(one, point) < exact(left[best] ?? one, point)) best = index;
    });
    order.push(...left.splice(best, 1).map((one) => one.label));
  }
  const votes = order.filter((label) => label === 'a').length * 2 - order.length;
  return votes === 0 ? order[0] : votes > 0 ? 'a' : 'b';
}

/** Equally near in another direction, where floating point may see a difference in the last bit. */
const askew = (p: Labelled, q: Labelled, point: { x: number; y: number }) =>
  exact(p, point) === exact(q, point) && Math.abs(p.x - point.x) !== Math.abs(q.x - point.x);

describe('k nearest neighbours', () => {
  test('agrees with the reference', () => {
    fc.assert(
      fc.property(examples, neighbours, example, (training, k, point) => {
        fc.pre(!training.some((p) => training.some((q) => askew(p, q, point))));
        expect(classify(training, axes, k, point)).toBe(reference(training, k, point));
      }),
      { numRuns: 500 },
    );
  });

  test('features are scaled: a finer unit changes nothing', () => {
    fc.assert(
      fc.property(examples, neighbours, example, (training, k, point) => {
        const finer = (one: { x: number; y: number }) => ({ ...one, x: one.x * 16 });
        const finerAxes = { x: { min: 160, max: 800 }, y: axes.y };
        expect(classify(training.map(finer) as Labelled[], finerAxes, k, finer(point))).toBe(
          classify(training, axes, k, point),
        );
      }),
    );
  });

  test('no examples, no guess; one example decides alone; a draw goes to the nearest', () => {
    const near: Labelled = { x: 20, y: 1, label: 'b' };
    const far: Labelled = { x: 40, y: 3, label: 'a' };
    expect(classify([], axes, 3, near)).toBeUndefined();
    expect(classify([far], axes, 3, near)).toBe('a');
    expect(classify([far, near], axes, 3, { x: 21, y: 1 })).toBe('b');
  });

  test('of equally near examples the earlier counts as nearer', () => {
    const left: Labelled = { x: 20, y: 2, label: 'a' };
    const right: Labelled = { x: 40, y: 2, label: 'b' };
    const middle = { x: 30, y: 2 };
    expect(classify([left, right], axes, 1, middle)).toBe('a');
    expect(classify([right, left], axes, 1, middle)).toBe('b');
  });
});

describe('evaluation', () => {
  test('counts add up and the accuracy is their share', () => {
    fc.assert(
      fc.property(examples, examples, neighbours, (training, held, k) => {
        const { guesses, right, total, accuracy, counts } = evaluate(training, held, axes, k);
        expect(total).toBe(held.length);
        expect(counts.a.a + counts.a.b + counts.b.a + counts.b.b).toBe(total);
        expect(right).toBe(held.filter((one, index) => one.label === guesses[index]).length);
        expect(accuracy).toBe(Math.round((right / total) * 100));
      }),
    );
  });

  test('with k = 1 the training examples themselves are guessed right when no two share a place', () => {
    const training: Labelled[] = [
      { x: 12, y: 1, label: 'a' },
      { x: 30, y: 2, label: 'b' },
      { x: 48, y: 0, label: 'a' },
    ];
    expect(evaluate(training, training, axes, 1).accuracy).toBe(100);
  });

  test('regions hold the guess for the centre of every cell, from the bottom row up', () => {
    const training: Labelled[] = [
      { x: 30, y: 0.5, label: 'a' },
      { x: 30, y: 3.5, label: 'b' },
    ];
    expect(regions(training, axes, 1, 3, 2)).toEqual([
      ['a', 'a', 'a'],
      ['b', 'b', 'b'],
    ]);
  });
});
