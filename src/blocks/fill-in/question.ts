// Runtime logic of a fill-in question: the response is the text as it was typed.
import type { QuestionKind, QuestionSpec, Response } from '../contract.ts';
import { normalise } from './typed.ts';

/** Position of the authored answer that a response is a spelling of; -1 when it is none. */
export function matchOf(spec: QuestionSpec, response: Response): number {
  const typed = normalise(response[0] ?? '');
  return (spec.accepts ?? []).findIndex(({ texts }) => texts.some((text) => normalise(text) === typed));
}

export const question: QuestionKind = {
  interaction: 'fill-in',
  size: (spec) => spec.options.length + 1,
  pack: (spec, response) => {
    const position = matchOf(spec, response);
    return position < 0 ? spec.options.length : position;
  },
  unpack: (spec, packed) => {
    const text = spec.accepts?.[packed]?.texts[0];
    return text === undefined ? undefined : [text];
  },
  isComplete: (_spec, response) => response.length === 1 && normalise(response[0] ?? '') !== '',
  isCorrect: (spec, response) => spec.accepts?.[matchOf(spec, response)]?.correct === true,
};
