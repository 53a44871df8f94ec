// Scales: where a value stands between the ends of an axis, and which round values are written beside it.

/** An axis from `min` to `max`, which differ. */
export interface Scale {
  min: number;
  max: number;
  /** Round values within, in order; at least two. */
  ticks: readonly number[];
  /** Where a value stands, 0–1; values beyond an end stand at it. */
  at(value: number): number;
}

/** A round step: 1, 2, 2.5 or 5 times a power of ten. @param rough larger than zero */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 2.5 ? 2.5 : times <= 5 ? 5 : 10) * power;
}

/**
 * A scale that holds all values and ends at round ones.
 * @param values finite numbers; none gives 0–1
 * @param ends ends that are given stay as they are when the values keep within
 * @param count about how many ticks @param whole whether only whole numbers are written (counts of people)
 */
export function scaleOf(
  values: Iterable<number>,
  { min: least, max: most, zero = true, count = 5, whole = false }: ScaleOptions = {},
): Scale {
  let low = least ?? (zero ? 0 : Number.POSITIVE_INFINITY);
  let high = most ?? (zero ? 0 : Number.NEGATIVE_INFINITY);
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) [low, high] = [0, 1];
  // Values that differ by less than can be told apart are one value.
  if (high - low <= 1e-9 * Math.max(1e-3, Math.abs(low), Math.abs(high))) {
    high = low + Math.max(1, Math.abs(low));
  }
  const rough = roundStep((high - low) / Math.max(1, count - 1));
  // Of people there are no halves: 2.5 becomes 5.
  const step = whole && rough % 1 !== 0 ? Math.max(1, rough * 2) : rough;
  // An end that was asked for stays; others go out to the next round value.
  const min = low === least ? low : Math.floor(low / step + 1e-9) * step;
  const max = high === most ? high : Math.max(Math.ceil(high / step - 1e-9) * step, min + step);
  const ticks: number[] = [];
  for (let index = Math.ceil(min / step - 1e-9); index * step <= max + step * 1e-9; index += 1) {
    // 3 * 0.1 is 0.30000000000000004.
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return { min, max, ticks, at: (value) => Math.min(1, Math.max(0, (value - min) / (max - min))) };
}

export interface ScaleOptions {
  min?: number | undefined;
  max?: number | undefined;
  /** Whether zero has to be on the axis; it has, unless said otherwise. */
  zero?: boolean;
  count?: number;
  whole?: boolean;
}

/** A share of the width or height as SVG writes it. @param share 0–1 */
export const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;

/** A coordinate with at most two decimals. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);
