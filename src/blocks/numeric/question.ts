// Runtime logic of a numeric question: the response is one number with a decimal point.
import type { QuestionKind, QuestionSpec, Response } from '../contract.ts';
import { canonical } from './typed.ts';

type Range = NonNullable<QuestionSpec['range']>;

const nothing: Range = { min: 0, max: 0, decimals: 0, limit: { min: 0, max: 0 } };

/** How many of the finest steps a number lies above the lower limit. */
const stepsTo = ({ decimals, limit }: Range, value: number): number =>
  Math.round((value - limit.min) * 10 ** decimals);

const numberOf = (response: Response): number => Number(response[0] || Number.NaN);

/** Where a number lies: in the range, or on which side of it. */
export function sideOf({ range = nothing }: QuestionSpec, response: Response): 'low' | 'high' | 'right' {
  const value = numberOf(response);
  if (value < range.min) return 'low';
  return value <= range.max ? 'right' : 'high';
}

export const question: QuestionKind = {
  interaction: 'numeric',
  size: ({ range = nothing }) => stepsTo(range, range.limit.max) + 1,
  pack: ({ range = nothing }, response) => stepsTo(range, numberOf(response)),
  unpack: (spec, packed) => {
    const { range = nothing } = spec;
    if (!Number.isInteger(packed) || packed < 0 || packed >= question.size(spec)) return undefined;
    return [canonical(range.limit.min + packed / 10 ** range.decimals, range.decimals)];
  },
  /** A number inside the limit with no more decimals than asked for. */
  isComplete: ({ range = nothing }, response) => {
    const value = numberOf(response);
    return (
      response.length === 1 &&
      value >= range.limit.min &&
      value <= range.limit.max &&
      canonical(value, range.decimals) === response[0]
    );
  },
  isCorrect: (spec, response) => sideOf(spec, response) === 'right',
};
