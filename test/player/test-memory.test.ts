// Tests: draws that are parallel and don't repeat themselves, attempts, and memories of them that meet.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answerItem,
  beginAttempt,
  draw,
  freshTest,
  handIn,
  mergeTests,
  type TestMemory,
} from '../../src/player/test-memory.ts';

/** Cells of any sizes, which share no item. */
const cellsOf = (sizes: readonly number[]): number[][] => {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => next++));
};
const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
const randoms = fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true }));

/** So many attempts, one after another, each drawn from what the ones before have left. */
function attempts(count: number, cells: readonly (readonly number[])[], random: () => number): number[][] {
  let memory = freshTest;
  return Array.from({ length: count }, () => {
    const items = draw(cells, memory.drawn, random);
    memory = handIn(beginAttempt(memory, items));
    return items;
  });
}

describe('draw', () => {
  it('takes one item of each cell, in order', () => {
    fc.assert(
      fc.property(sizes, randoms, (sizes, stream) => {
        const cells = cellsOf(sizes);
        for (const items of attempts(8, cells, () => stream.next().value)) {
          expect(items).toHaveLength(cells.length);
          for (const [index, item] of items.entries()) expect(cells[index]).toContain(item);
        }
      }),
    );
  });

  it('repeats no item of a cell before all of them were drawn, round after round', () => {
    fc.assert(
      fc.property(sizes, randoms, (sizes, stream) => {
        const cells = cellsOf(sizes);
        const drawn = attempts(18, cells, () => stream.next().value);
        for (const [index, cell] of cells.entries()) {
          const inTurn = drawn.map((items) => items[index]);
          // As long as the counts have room, every stretch of a cell's length is all of that cell.
          const rounds = Math.min(7, Math.floor(inTurn.length / cell.length));
          for (let round = 0; round < rounds; round++) {
            const stretch = inTurn.slice(round * cell.length, (round + 1) * cell.length);
            expect(new Set(stretch)).toEqual(new Set(cell));
          }
        }
      }),
    );
  });

  it('can draw every item, and leaves an empty cell out', () => {
    const cells = [[0, 1, 2]];
    expect([0, 0.4, 0.99].map((at) => draw(cells, new Map(), () => at))).toEqual([[0], [1], [2]]);
    expect(draw([[], [4]], new Map(), () => 0.5)).toEqual([4]);
  });
});

describe('an attempt', () => {
  const begun = beginAttempt(freshTest, [0, 4, 7]);

  it('keeps answers until it is handed in, when an open item is wrong', () => {
    let memory = answerItem(begun, 0, { option: 'b', correct: true, seconds: 4 });
    memory = answerItem(memory, 2, { option: 'a', correct: false, seconds: 5 });
    memory = answerItem(memory, 2, { option: 'b', correct: true, seconds: 2 });
    expect(memory.current?.answers).toEqual([
      { option: 'b', correct: true, seconds: 4 },
      undefined,
      { option: 'b', correct: true, seconds: 7 },
    ]);
    const done = handIn(memory);
    expect(done).toEqual({
      attempts: 1,
      best: 66.67,
      last: 66.67,
      drawn: memory.drawn,
      lastRight: [true, false, true],
    });
    expect(handIn(done)).toBe(done);
    const worse = handIn(beginAttempt(done, [1, 5, 8]));
    expect(worse).toMatchObject({ attempts: 2, best: 66.67, last: 0 });
  });

  it('takes no answer to an item that it does not have', () => {
    expect(answerItem(begun, 3, { option: 'a', correct: true })).toBe(begun);
    expect(answerItem(freshTest, 0, { option: 'a', correct: true })).toBe(freshTest);
  });

  it('counts draws up to what the memory has room for', () => {
    let memory: TestMemory = freshTest;
    for (let count = 0; count < 12; count++) memory = handIn(beginAttempt(memory, [3]));
    expect(memory.drawn).toEqual(new Map([[3, 7]]));
  });
});

describe('memories of a test that meet', () => {
  const right = { option: 'b', correct: true };
  const started = beginAttempt(freshTest, [0, 4]);
  const one = answerItem(started, 0, right);
  const two = answerItem(answerItem(beginAttempt(freshTest, [1, 5]), 0, right), 1, right);

  it('go on with the attempt that has more answers', () => {
    expect(mergeTests(one, two).current).toEqual(two.current);
    expect(mergeTests(two, one).current).toEqual(two.current);
    expect(mergeTests(started, one).current).toEqual(one.current);
  });

  it('end an attempt whose number was handed in elsewhere, and keep the best', () => {
    const handedIn = handIn(two);
    expect(mergeTests(one, handedIn)).toEqual(mergeTests(handedIn, one));
    expect(mergeTests(one, handedIn).current).toBeUndefined();
    expect(mergeTests(one, handedIn)).toMatchObject({ attempts: 1, best: 100, last: 100 });
  });

  it('know every item that either has drawn', () => {
    expect([...mergeTests(one, two).drawn.keys()].sort()).toEqual([0, 1, 4, 5]);
  });
});
