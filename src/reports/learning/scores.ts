// The scores of pre-test and post-test of each person who is meant: in one session, or over the whole course.
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';

/** By person; NaN where there is none. */
export interface Scores {
  /** First pre-test, 0–100; over the whole course the mean of the sessions' that have one. */
  readonly pretest: Float64Array;
  /** Best post-test, likewise. */
  readonly posttest: Float64Array;
  /** The same two of those who have both, in the same sessions. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** @param session position of the session; undefined for the whole course */
export const scoresOf = (data: ReportData, selection: Selection, session: number | undefined): Scores =>
  data.memo(`scores ${session ?? ''} ${selection.key}`, () => collect(data, selection, session));

function collect(data: ReportData, { mask }: Selection, session: number | undefined): Scores {
  const { people, standings, sessions } = data;
  const none = () => new Float64Array(people.size).fill(Number.NaN);
  const scores = { pretest: none(), posttest: none(), before: none(), after: none() };
  const meant = session === undefined ? sessions.map((_, index) => index) : [session];
  for (let person = 0; person < people.size; person += 1) {
    if (mask[person] === 0) continue;
    let pretests = 0;
    let pretest = 0;
    let posttests = 0;
    let posttest = 0;
    let both = 0;
    let before = 0;
    let after = 0;
    for (const index of meant) {
      const pre = standings.pretest[person * sessions.length + index] ?? Number.NaN;
      const post = standings.posttest[person * sessions.length + index] ?? Number.NaN;
      if (!Number.isNaN(pre)) {
        pretests += 1;
        pretest += pre;
      }
      if (!Number.isNaN(post)) {
        posttests += 1;
        posttest += post;
      }
      if (!Number.isNaN(pre + post)) {
        both += 1;
        before += pre;
        after += post;
      }
    }
    if (pretests > 0) scores.pretest[person] = pretest / pretests;
    if (posttests > 0) scores.posttest[person] = posttest / posttests;
    if (both > 0) {
      scores.before[person] = before / both;
      scores.after[person] = after / both;
    }
  }
  return scores;
}

/** How values are spread. */
export interface Spread {
  n: number;
  mean: number;
  median: number;
  /** The quarter points. */
  lower: number;
  upper: number;
  /** Counts by tens: 0 up to under 10, …, 90 up to 100 and that included. */
  tens: readonly number[];
}

/** @param values NaN ones are left out @returns undefined where there are none */
export function spreadOf(values: Float64Array): Spread | undefined {
  const all = new Float64Array(values.length);
  let n = 0;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    all[n] = value;
    sum += value;
    n += 1;
  }
  const known = all.subarray(0, n).sort();
  if (n === 0) return undefined;
  const tens = new Array<number>(10).fill(0);
  for (let index = 0; index < n; index += 1) {
    const ten = Math.max(0, Math.min(9, Math.floor((known[index] ?? 0) / 10)));
    tens[ten] = (tens[ten] ?? 0) + 1;
  }
  return {
    n,
    mean: sum / n,
    median: quantile(known, 0.5),
    lower: quantile(known, 0.25),
    upper: quantile(known, 0.75),
    tens,
  };
}

/**
 * The value below which a share of them lies, interpolated between neighbours (Hyndman and Fan, type 7).
 * @param sorted ascending, at least one
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}
