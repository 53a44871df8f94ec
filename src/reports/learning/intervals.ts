// Means and ratios with their 95 % confidence intervals, from sums alone.
import { t95 } from '../items/distributions.ts';

/** A figure and how far chance may have moved it. */
export interface Estimate {
  /** How many people it comes from. */
  n: number;
  value: number;
  /** Ends of the 95 % confidence interval; undefined for fewer than two people. */
  low: number | undefined;
  high: number | undefined;
}

/**
 * The mean of n values with Student's interval: mean ± t(n − 1) · s / √n.
 * @param sum of the values @param squares sum of their squares @returns undefined for nobody
 */
export function meanOf(n: number, sum: number, squares: number): Estimate | undefined {
  if (n === 0) return undefined;
  const value = sum / n;
  return within(n, value, Math.max(0, squares - sum * value));
}

/** Sums over people of a numerator u and a denominator v. */
export interface RatioSums {
  u: number;
  v: number;
  uu: number;
  uv: number;
  vv: number;
}

/**
 * The ratio of two means of the same people, with the interval of the delta method: R ± t(n − 1) · s / (v̄ · √n), where s is
 * the standard deviation of u − R·v.
 * @returns undefined for nobody, or where the denominator is 0
 */
export function ratioOf(n: number, { u, v, uu, uv, vv }: RatioSums): Estimate | undefined {
  if (n === 0 || v === 0) return undefined;
  const value = u / v;
  // Σ(u − R·v) is 0, so the sum of squares about the mean is this.
  const squares = Math.max(0, uu - 2 * value * uv + value * value * vv);
  return within(n, value, squares, v / n);
}

/** @param squares sum of squared deviations @param scale what the error is divided by */
function within(n: number, value: number, squares: number, scale = 1): Estimate {
  if (n < 2) return { n, value, low: undefined, high: undefined };
  const error = (t95(n - 1) * Math.sqrt(squares / (n - 1) / n)) / scale;
  return { n, value, low: value - error, high: value + error };
}
