// Classical item analysis: difficulty, discrimination, distractors, reliability. Pure; undefined where nothing can be computed.
import { blank, itemsOf, optionsOf, pointsOf, pupilsOf, type ScoreTable } from './table.ts';

/** Kelley (1939): the share of the class in the upper and in the lower group. */
const groupShare = 0.27;

/** How one option of an item was used; shares are 0–1. */
export interface OptionUse {
  /** A letter, or {@link blank} for pupils who chose none. */
  option: string;
  isKey: boolean;
  count: number;
  share: number;
  /** Share of the upper and of the lower group that chose it. */
  upper: number;
  lower: number;
}

export interface ItemStatistics {
  /** Difficulty index: mean points divided by the most points, 0 (nobody) to 1 (everybody). */
  p: number;
  /** Discrimination index: p in the upper group less p in the lower, -1 to 1. */
  d: number | undefined;
  /** Correlation of the item with the total of the other items (corrected point-biserial for 0/1), -1 to 1. */
  r: number | undefined;
  /** Only for answers: the options in order, blanks last where there are any. */
  options: readonly OptionUse[];
}

export interface Analysis {
  pupils: number;
  items: readonly ItemStatistics[];
  /** Pupils in each of the two groups. */
  group: number;
  /** Kuder–Richardson 20; only where every item gives 0 or 1. */
  kr20: number | undefined;
  alpha: number | undefined;
  mean: number;
  /** Standard deviation of the totals, with N - 1. */
  sd: number | undefined;
  /** Standard error of measurement: SD times the root of 1 - reliability, in points. */
  sem: number | undefined;
  /** The most points that the whole test gives. */
  highest: number;
}

/** Below this a variance is a rounding error. */
const nothing = 1e-9;
/** Without the rounding errors of binary fractions, so that 0.3 is not taken for less than 0.3, nor 1 for more than 1. */
const tidy = (value: number): number => Math.round(value * 1e12) / 1e12;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;

/** Variance with N; every ratio below divides two of them, so that N or N - 1 makes no difference there. */
function variance(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** 2));
}

function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  const product = variance(a) * variance(b);
  if (product < nothing) return undefined;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const covariance = meanOf(a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB)));
  return tidy(covariance / Math.sqrt(product));
}

/**
 * How far each pupil belongs to the group with the highest totals, 0–1. Pupils with the same total at the group's edge
 * share its last places equally, so that the order of the rows never decides.
 */
function membership(totals: readonly number[], size: number): number[] {
  const edge = [...totals].sort((a, b) => b - a)[size - 1] ?? 0;
  const above = totals.filter((total) => total > edge).length;
  const at = totals.filter((total) => total === edge).length;
  return totals.map((total) => (total > edge ? 1 : total === edge ? (size - above) / at : 0));
}

/** Analyses a table of at least five pupils and two items. */
export function analyse(table: ScoreTable): Analysis {
  const points = pointsOf(table);
  const pupils = pupilsOf(table);
  const count = itemsOf(table);
  const highest = table.kind === 'points' ? table.highest : table.key.map(() => 1);
  const totals = points.map((row) => tidy(sum(row)));
  const totalVariance = variance(totals);
  const group = Math.max(1, Math.round(groupShare * pupils));
  const upper = membership(totals, group);
  const lower = membership(
    totals.map((total) => -total),
    group,
  );
  const inGroup = (weights: readonly number[], has: (pupil: number) => number) =>
    tidy(sum(weights.map((weight, pupil) => weight * has(pupil))) / group);

  const columns = Array.from({ length: count }, (_one, item) => points.map((row) => row[item] ?? 0));
  const items = columns.map((column, item): ItemStatistics => {
    const most = highest[item] ?? 1;
    const varies = variance(column) > nothing;
    const earned = (pupil: number) => (column[pupil] ?? 0) / most;
    return {
      p: tidy(meanOf(column) / most),
      d:
        varies && totalVariance > nothing ? tidy(inGroup(upper, earned) - inGroup(lower, earned)) : undefined,
      r: correlation(
        column,
        totals.map((total, pupil) => total - earned(pupil) * most),
      ),
      options: optionUse(table, item, inGroup, upper, lower),
    };
  });

  const binary = points.every((row) => row.every((point) => point === 0 || point === 1));
  const computable = count > 1 && totalVariance > nothing;
  const ratio = (within: number) => tidy((count / (count - 1)) * (1 - within / totalVariance));
  const alpha = computable ? ratio(sum(columns.map(variance))) : undefined;
  const sd = totalVariance > nothing ? Math.sqrt((totalVariance * pupils) / (pupils - 1)) : undefined;
  return {
    pupils,
    items,
    group,
    kr20:
      computable && binary && highest.every((most) => most === 1)
        ? ratio(sum(items.map(({ p }) => p * (1 - p))))
        : undefined,
    alpha,
    mean: meanOf(totals),
    sd,
    sem: sd !== undefined && alpha !== undefined ? sd * Math.sqrt(1 - alpha) : undefined,
    highest: sum(highest),
  };
}

function optionUse(
  table: ScoreTable,
  item: number,
  inGroup: (weights: readonly number[], has: (pupil: number) => number) => number,
  upper: readonly number[],
  lower: readonly number[],
): OptionUse[] {
  if (table.kind === 'points') return [];
  const chosen = table.answers.map((row) => row[item] ?? blank);
  const options = optionsOf(table);
  return [...options, ...(chosen.includes(blank) ? [blank] : [])].map((option) => {
    const has = (pupil: number) => (chosen[pupil] === option ? 1 : 0);
    const count = chosen.filter((one) => one === option).length;
    return {
      option,
      isKey: option === table.key[item],
      count,
      share: count / chosen.length,
      upper: inGroup(upper, has),
      lower: inGroup(lower, has),
    };
  });
}
