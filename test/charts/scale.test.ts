// Scales: round ticks that hold every value, and numbers as people here write them.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scaleOf } from '../../src/charts/scale.ts';
import { rangeWriter, shareIn, writer } from '../../src/charts/text.ts';
import { sayChart as say } from './samples.ts';

describe('a scale', () => {
  test.each([
    [[0, 100], { max: 100 }, [0, 25, 50, 75, 100]],
    [[9870], { whole: true }, [0, 2500, 5000, 7500, 10_000]],
    [[3], { whole: true }, [0, 1, 2, 3]],
    [[1], { whole: true }, [0, 1]],
    [[0.47, 0.12], { min: 0, max: 1 }, [0, 0.25, 0.5, 0.75, 1]],
    [[-6.5, 12.4], {}, [-10, -5, 0, 5, 10, 15]],
    [[], {}, [0, 0.25, 0.5, 0.75, 1]],
    [[0, 0], { whole: true }, [0, 1]],
    [[52, 54], { zero: false }, [52, 52.5, 53, 53.5, 54]],
  ])('of %j has round ticks', (values, options, ticks) => {
    expect(scaleOf(values, options).ticks).toEqual(ticks);
  });

  test('holds every value, in order', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(number), fc.boolean(), fc.boolean(), (values, zero, whole) => {
        const { min, max, ticks, at } = scaleOf(values, { zero, whole });
        expect(max).toBeGreaterThan(min);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(11);
        expect(ticks.toSorted((one, other) => one - other)).toEqual(ticks);
        // A value a billionth beyond a round end needs no longer axis.
        const hair = (max - min) * 1e-8;
        for (const value of values) {
          expect(min - hair <= value && value <= max + hair).toBe(true);
          expect(at(value)).toBeGreaterThanOrEqual(0);
          expect(at(value)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

test('numbers are written as in Indonesia', () => {
  expect(writer(say)(25_000)).toBe('25.000');
  expect(writer(say)(0.456)).toBe('0,46');
  expect(writer(say)(-0.001)).toBe('0');
  expect(writer(say)(Number.NaN)).toBe('–');
  expect(writer(say, 'percent')(56.25)).toBe('56,25 %');
  expect(rangeWriter(say, 'percent')(20, 40)).toBe('20–40 %');
  expect(shareIn(say)(1, 3)).toBe('33 %');
  expect(shareIn(say)(1, 1200)).toBe('0,1 %');
  expect(shareIn(say)(0, 0)).toBe('–');
});
