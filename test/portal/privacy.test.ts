// What is hidden where figures are shared: small groups, so that nobody works them out from what stands around them, and
// names.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayOf, hidesNames, namerOf } from '../../src/portal/trainer/display.ts';
import { type Shown, type SuppressOptions, suppressSmall } from '../../src/reports/privacy.ts';

const suppressed = (rows: readonly (readonly number[])[], options: SuppressOptions = {}, threshold = 5) =>
  suppressSmall(rows, (row) => row, threshold, options);

const column = (counts: readonly number[]) => {
  const { rows, totals } = suppressed(counts.map((count) => [count]));
  return [...rows.map(([cell]) => cell), totals[0]];
};

describe('small counts', () => {
  test.each<[string, number[], (Shown | undefined)[]]>([
    ['nothing small: nothing hidden', [0, 5, 12], [0, 5, 12, 17]],
    ['one small: the next smallest as well', [3, 8, 20], ['small', 'hidden', 20, 31]],
    ['two small protect each other', [2, 3, 20], ['small', 'small', 20, 25]],
    ['unless both can only be ones', [1, 1, 20, 30], ['small', 'small', 'hidden', 30, 52]],
    ['or fours', [4, 4, 20, 30], ['small', 'small', 'hidden', 30, 58]],
    ['a lone small group: the total too', [3, 0, 0], ['small', 0, 0, 'small']],
    ['a corner where even the second doesn’t help', [1, 5], ['small', 'hidden', 'hidden']],
  ])('%s', (_what, counts, shown) => {
    expect(column(counts)).toEqual(shown);
  });

  test('are hidden in each column for itself, and zeros stay', () => {
    expect(
      suppressed([
        [40, 3],
        [30, 0],
        [20, 9],
      ]),
    ).toEqual({
      rows: [
        [40, 'small'],
        [30, 0],
        [20, 'hidden'],
      ],
      totals: [90, 12],
    });
  });

  test('whoever knows that counts include each other works out no more', () => {
    // 5 registered: the 5 who started could be nothing else than 5, and would give the 2 away.
    const { rows } = suppressed(
      [
        [9, 2],
        [5, 5],
        [40, 30],
      ],
      { nested: true },
    );
    expect(rows).toEqual([
      [9, 'small'],
      [5, 5],
      [40, 'hidden'],
    ]);
  });

  test('2,000 groups are all there', () => {
    const groups = Array.from({ length: 2000 }, (_, index) => [index % 40, index % 7]);
    const { rows } = suppressed(groups);
    expect(rows).toHaveLength(2000);
  });
});

/** Every count that a cell may be for somebody who sees the table, found by trying all. */
function possible(
  shown: ReturnType<typeof suppressed>,
  truth: readonly (readonly number[])[],
  { nested = false, threshold = 5 } = {},
): Set<number>[][] {
  const width = truth[0]?.length ?? 0;
  // What is larger than the total can't be; beyond a hidden one, a few values show that there are several.
  const largest =
    2 +
    Math.max(
      threshold,
      ...truth.flat(),
      ...shown.totals.map((total) => (typeof total === 'number' ? total : 0)),
    );
  const values = truth.map((row) => row.map(() => new Set<number>()));
  const fits = (cell: Shown | undefined, count: number) =>
    cell === 'small'
      ? count >= 1 && count < threshold
      : cell === 'hidden'
        ? count >= threshold
        : cell === count;
  const candidates = (cell: Shown | undefined) =>
    typeof cell === 'number'
      ? [cell]
      : Array.from({ length: largest + 1 }, (_, count) => count).filter((count) => fits(cell, count));
  // All rows that fit their own cells, then all tables of such rows whose columns fit their totals.
  const rowsOf = shown.rows.map((cells) => {
    let rows: number[][] = [[]];
    for (const cell of cells)
      rows = rows.flatMap((row) =>
        candidates(cell)
          .filter((count) => !nested || row.length === 0 || count <= (row.at(-1) ?? 0))
          .map((count) => [...row, count]),
      );
    return rows;
  });
  const walk = (index: number, sums: readonly number[], chosen: readonly number[][]): void => {
    const over = sums.some((sum, at) => {
      const total = shown.totals[at];
      return typeof total === 'number' && sum > total;
    });
    if (over) return;
    if (index === truth.length) {
      if (!sums.every((sum, at) => shown.totals[at] === 'hidden' || fits(shown.totals[at], sum))) return;
      for (const [group, row] of chosen.entries())
        for (const [at, count] of row.entries()) values[group]?.[at]?.add(count);
      return;
    }
    for (const row of rowsOf[index] ?? [])
      walk(
        index + 1,
        sums.map((sum, at) => sum + (row[at] ?? 0)),
        [...chosen, row],
      );
  };
  walk(0, new Array(width).fill(0), []);
  return values;
}

describe('nobody works out what is hidden', () => {
  function check(
    truth: readonly (readonly number[])[],
    options: { nested?: boolean; threshold?: number },
  ): void {
    const shown = suppressed(truth, { nested: options.nested ?? false }, options.threshold ?? 5);
    const values = possible(shown, truth, options);
    for (const [group, row] of shown.rows.entries())
      for (const [at, cell] of row.entries()) {
        const count = truth[group]?.[at] ?? 0;
        const mayBe = values[group]?.[at] ?? new Set();
        expect(mayBe.has(count)).toBe(true);
        if (typeof cell === 'number') expect(cell).toBe(count);
        else expect([truth, shown, mayBe.size >= 2]).toEqual([truth, shown, true]);
        if (count > 0 && count < (options.threshold ?? 5)) expect(cell).toBe('small');
      }
  }

  test('in one column, from rows and total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), (counts) => {
        check(
          counts.map((count) => [count]),
          {},
        );
      }),
      { numRuns: 300 },
    );
  });

  test('in two columns of which one includes the other', () => {
    const row = fc
      .tuple(fc.nat(6), fc.nat(6))
      .map(([one, other]) => [Math.max(one, other), Math.min(one, other)]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
        check(rows, { nested: true, threshold: 3 });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the display of a page', () => {
  const display = (query: string, role: 'admin' | 'auditor' = 'admin') =>
    displayOf(new URLSearchParams(query), { role });

  test('follows the address, and an auditor’s is always shared', () => {
    expect(display('')).toEqual({ projecting: false, suppress: false });
    expect(display('tampilan=proyeksi')).toEqual({ projecting: true, suppress: false });
    expect(display('tampilan=bersama')).toEqual({ projecting: false, suppress: true });
    expect(display('tampilan=bersama&tampilan=proyeksi')).toEqual({ projecting: true, suppress: true });
    expect(display('tampilan=lain', 'auditor')).toEqual({ projecting: false, suppress: true });
  });

  test('hides names on a wall and where it is shared, and calls a person the same all over the page', () => {
    const people = {
      person: (index: number) => ({ name: ['Ratna Sari', ''][index], identifier: 'guru@sekolah.example' }),
    } as unknown as Parameters<typeof namerOf>[0];
    const say = (key: string, values: object = {}) => `${key} ${Object.values(values).join()}`;
    const open = namerOf(people, { projecting: false, suppress: false }, say);
    expect([open(0), open(1)]).toEqual(['Ratna Sari', 'guru@sekolah.example']);
    for (const hiding of [
      { projecting: true, suppress: false },
      { projecting: false, suppress: true },
    ]) {
      expect(hidesNames(hiding)).toBe(true);
      const nameOf = namerOf(people, hiding, say);
      expect([nameOf(1), nameOf(0), nameOf(1)]).toEqual([
        'accounts.nameless 1',
        'accounts.nameless 2',
        'accounts.nameless 1',
      ]);
    }
  });
});
