// Classical item analysis of everything that is judged: the figures that session 2 teaches, computed the same way.
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';
import { type Assessed, type AssessedOption, assessedOf } from './assessed.ts';
import { bins, type Tally, tallyOf } from './tally.ts';
import { medianOfSteps, timeSteps } from './times.ts';

/** Kelley (1939): the share of people in the upper and in the lower group. */
const groupShare = 0.27;

/** Shares are 0–1. */
export interface OptionUse {
  /** Undefined for whatever is no option: left open, or no longer in the course. */
  option: AssessedOption | undefined;
  count: number;
  share: number;
  /** Share of the upper and of the lower group that chose it. */
  upper: number;
  lower: number;
}

export interface ItemFigures {
  item: Assessed;
  /** People with a first answer. */
  n: number;
  right: number;
  /** Difficulty: share of right first answers. Undefined while nobody has answered, as all that follow. */
  p: number | undefined;
  /** People in each of the two groups. */
  group: number;
  /** Discrimination: p of the upper group less p of the lower. Undefined where all answers or all totals are equal. */
  d: number | undefined;
  /** Correlation of the item with the share of right answers to the others (corrected point-biserial). */
  r: number | undefined;
  /** In the order of the course, then what is no option; empty for kinds without options. */
  options: readonly OptionUse[];
  /** Left without an answer in a test. */
  open: number;
  /** Median time, in seconds. */
  seconds: number | undefined;
}

/** The figures of everything that is judged, in the order of `assessedOf`. */
export const itemFigures = (data: ReportData, selection: Selection): readonly ItemFigures[] =>
  data.memo(`item-figures ${selection.key}`, () => {
    const tally = tallyOf(data, selection);
    return assessedOf(data).map((item) => figuresOf(item, tally));
  });

function figuresOf(item: Assessed, tally: Tally): ItemFigures {
  const from = item.position * bins;
  /** The totals that somebody has, ascending, with how many people and how many of them right. */
  const totals: number[] = [];
  const people: number[] = [];
  const rights: number[] = [];
  let n = 0;
  let right = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const correct = tally.answers[(from + bin) * 2 + 1] ?? 0;
    const all = correct + (tally.answers[(from + bin) * 2] ?? 0);
    if (all === 0) continue;
    totals.push(from + bin);
    people.push(all);
    rights.push(correct);
    n += all;
    right += correct;
  }
  const open = tally.open[item.position] ?? 0;
  if (n === 0) {
    return {
      ...{ item, n, right, open, group: 0 },
      ...{ p: undefined, d: undefined, r: undefined, seconds: undefined, options: [] },
    };
  }
  const group = Math.max(1, Math.round(groupShare * n));
  const upper = membership(people.toReversed(), group).reverse();
  const lower = membership(people, group);
  const shareOf = (weights: readonly number[], counts: readonly number[]) => {
    let total = 0;
    for (let index = 0; index < counts.length; index += 1)
      total += (weights[index] ?? 0) * (counts[index] ?? 0);
    return tidy(total / group);
  };
  const varies = right > 0 && right < n && totals.length > 1;
  const use = (option: AssessedOption | undefined, place: number): OptionUse => {
    const chosen = totals.map((cell) => tally.options[cell * tally.width + place] ?? 0);
    const count = chosen.reduce((sum, one) => sum + one, 0);
    return { option, count, share: count / n, upper: shareOf(upper, chosen), lower: shareOf(lower, chosen) };
  };
  return {
    ...{ item, n, right, open, group },
    p: right / n,
    d: varies ? tidy(shareOf(upper, rights) - shareOf(lower, rights)) : undefined,
    r: itemRest(tally, item.position, n, right),
    options: item.options.length === 0 ? [] : [...item.options.map(use), use(undefined, tally.width - 1)],
    seconds: medianOfSteps(tally.times.subarray(item.position * timeSteps, (item.position + 1) * timeSteps)),
  };
}

/** Without the rounding errors of binary fractions, so that 0.2 is not taken for less than 0.2. */
const tidy = (value: number): number => Math.round(value * 1e12) / 1e12;

/**
 * How far the people of each total belong to a group of this size that is filled from the first, 0–1. Those at the
 * group's edge share its last places equally.
 */
function membership(people: readonly number[], size: number): number[] {
  let left = size;
  return people.map((count) => {
    const weight = Math.max(0, Math.min(1, left / count));
    left -= count;
    return weight;
  });
}

/** Pearson's correlation of being right with the share of right answers to everything else. */
function itemRest(tally: Tally, row: number, everybody: number, allRight: number): number | undefined {
  const n = everybody - (tally.alone[row] ?? 0);
  const right = allRight - (tally.aloneRight[row] ?? 0);
  if (right === 0 || right === n) return undefined;
  const mean = (tally.rest[row] ?? 0) / n;
  const variance = (tally.restSquared[row] ?? 0) / n - mean * mean;
  if (variance < 1e-12) return undefined;
  const p = right / n;
  const covariance = (tally.restOfRight[row] ?? 0) / n - p * mean;
  return Math.max(-1, Math.min(1, covariance / Math.sqrt(p * (1 - p) * variance)));
}
