// Shades: values in five steps from light to dark, with a legend that says what each step holds.
import { escaped, isKnown } from './text.ts';
import type { Value } from './types.ts';

const many = 5;

export interface Shades {
  /** 1–5 for a value; 0 for one that isn't known. */
  of(value: Value): number;
  /** The legend: its name, and the range of each step that is in use. */
  legend: string;
}

/**
 * Five steps of equal width between round ends, from zero or the least value up.
 * @param write a range @param isCount of whole numbers, so that each stands in the range of one step only: 0–10, 11–20
 */
export function shadesOf(
  values: readonly Value[],
  name: string,
  write: (from: number, to: number) => string,
  isCount = false,
): Shades {
  const known = values.filter(isKnown);
  const low = Math.min(0, ...known);
  const high = Math.max(low, ...known);
  // Of people there are no halves.
  const width = roundUp((high - low) / many, known.every(Number.isInteger));
  const from = low === 0 ? 0 : Math.floor(low / width) * width;
  const of = (value: Value) =>
    isKnown(value) ? Math.min(many, Math.max(1, Math.ceil((value - from) / width - 1e-9))) : 0;
  const steps = Array.from({ length: many }, (_, index) => index + 1).map((step) => {
    const next = isCount && step > 1 ? 1 : 0;
    const range = write(from + (step - 1) * width + next, from + step * width);
    return `<li><span class="c-swatch c-shade-${step}"></span>${escaped(range)}</li>`;
  });
  return {
    of,
    legend: `<div class="shade-legend" aria-hidden="true"><span>${escaped(name)}</span><ul>${steps.join('')}</ul></div>`,
  };
}

/** The next of 1, 2, 2.5, 4, 5, 10, 20 … that is at least this; of whole numbers only the next whole one. */
function roundUp(width: number, isWhole: boolean): number {
  if (!(width > 1e-9) || (isWhole && width < 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  const round = [1, 2, 2.5, 4, 5].map((times) => times * power);
  const fits = (candidate: number) => candidate >= width - 1e-9 && (!isWhole || candidate % 1 === 0);
  return round.find(fits) ?? 10 * power;
}
