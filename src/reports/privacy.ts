// Small groups are hidden where figures are shared: nobody can be recognised by being one of three, and no hidden figure can
// be worked out from those around it.

/** Groups of fewer people than this are hidden. */
export const smallest = 5;

/** A count as it may be shown: itself, `small` for 1 to 4, `hidden` to protect another that is small. */
export type Shown = number | 'small' | 'hidden';

export interface Suppressed {
  /** For each group its counts, in the order given. */
  rows: readonly (readonly Shown[])[];
  /** For each count the sum over all groups. */
  totals: readonly Shown[];
}

export interface SuppressOptions {
  /** Each count of a group includes the next (registered, started, finished), which also tells of the hidden ones. */
  nested?: boolean;
}

/**
 * Hides small counts of groups that are shown with their total: those from 1 to `threshold` − 1 become `small`. Where such a
 * count could still be worked out (the total less everything else that is shown), the next smallest of its column becomes
 * `hidden` as well, and so on; when there is none left, the total. Zeros stay: a group of nobody tells of nobody.
 * @param counts of one group: whole numbers, as many for each group; they mustn't add up to another that is shown
 */
export function suppressSmall<Group>(
  groups: readonly Group[],
  counts: (group: Group) => readonly number[],
  threshold = smallest,
  { nested = false }: SuppressOptions = {},
): Suppressed {
  const values = groups.map((group) => [...counts(group)]);
  const width = Math.max(0, ...values.map((row) => row.length));
  const sums = Array.from({ length: width }, (_, column) =>
    values.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const conceal = (count: number): Shown => (count > 0 && count < threshold ? 'small' : count);
  const rows = values.map((row) => row.map(conceal));
  const totals = sums.map(conceal);

  for (;;) {
    const known = whatIsKnown({ rows, totals, threshold, nested });
    const exposed = totals.findIndex(
      (total, column) =>
        total !== 'hidden' &&
        rows.some((row, group) => row[column] === 'small' && known[group]?.[column]?.isExact),
    );
    if (exposed < 0) {
      // One that its neighbours tell protects nothing, and is as good as shown.
      for (const [group, row] of rows.entries())
        for (const [column, cell] of row.entries())
          if (cell === 'hidden' && known[group]?.[column]?.isExact)
            row[column] = values[group]?.[column] ?? 0;
      return { rows, totals };
    }
    const next = nextSmallest(rows, exposed);
    if (next === undefined) totals[exposed] = 'hidden';
    else next[exposed] = 'hidden';
  }
}

/** The row with the smallest count of a column that is still shown, zeros apart. */
function nextSmallest(rows: Shown[][], column: number): Shown[] | undefined {
  let found: Shown[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const count = row[column];
    if (typeof count !== 'number' || count === 0 || count >= least) continue;
    least = count;
    found = row;
  }
  return found;
}

interface Range {
  least: number;
  most: number;
  readonly isExact: boolean;
}

interface Table {
  rows: readonly (readonly Shown[])[];
  totals: readonly Shown[];
  threshold: number;
  nested: boolean;
}

/** Between what every count lies for somebody who sees the table and knows what its words mean. */
function whatIsKnown({ rows, totals, threshold, nested }: Table): Range[][] {
  const known = rows.map((row) => row.map((cell) => rangeOf(cell, threshold)));
  let isNew = true;
  const narrow = (range: Range | undefined, least: number, most: number) => {
    if (!range || (least <= range.least && most >= range.most)) return;
    range.least = Math.max(range.least, least);
    range.most = Math.min(range.most, most);
    isNew = true;
  };
  while (isNew) {
    isNew = false;
    for (const [column, total] of totals.entries()) {
      const cells = known.flatMap((row) => row[column] ?? []);
      // A hidden total may be anything: that of small groups is small itself.
      const { least, most } =
        total === 'hidden' ? { least: 0, most: Number.POSITIVE_INFINITY } : rangeOf(total, threshold);
      const leastSum = cells.reduce((sum, cell) => sum + cell.least, 0);
      const unbounded = cells.filter((cell) => cell.most === Number.POSITIVE_INFINITY).length;
      const mostSum = cells.reduce((sum, cell) => sum + (Number.isFinite(cell.most) ? cell.most : 0), 0);
      for (const cell of cells) {
        const isBounded = Number.isFinite(cell.most);
        const othersMost =
          unbounded > (isBounded ? 0 : 1) ? Number.POSITIVE_INFINITY : mostSum - (isBounded ? cell.most : 0);
        narrow(cell, least - othersMost, most - (leastSum - cell.least));
      }
    }
    if (!nested) continue;
    for (const row of known)
      for (const [column, cell] of row.entries()) {
        const before = row[column - 1];
        if (!before) continue;
        narrow(before, cell.least, Number.POSITIVE_INFINITY);
        narrow(cell, 0, before.most);
      }
  }
  return known;
}

function rangeOf(cell: Shown, threshold: number): Range {
  const [least, most] =
    typeof cell === 'number'
      ? [cell, cell]
      : cell === 'small'
        ? [1, threshold - 1]
        : [threshold, Number.POSITIVE_INFINITY];
  return {
    least,
    most,
    get isExact() {
      return this.least === this.most;
    },
  };
}
