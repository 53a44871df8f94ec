// Runtime logic of a single-choice question: the response is one option id.
import type { QuestionKind } from '../contract.ts';
import { sameResponse } from '../responses.ts';

export const question: QuestionKind = {
  interaction: 'choice',
  size: (spec) => spec.options.length,
  pack: (spec, response) => spec.options.indexOf(response[0] ?? ''),
  unpack: (spec, packed) => {
    const id = spec.options[packed];
    return id === undefined ? undefined : [id];
  },
  isComplete: (spec, response) => response.length === 1 && spec.options.includes(response[0] ?? ''),
  isCorrect: (spec, response) => sameResponse(response, spec.correct),
};
