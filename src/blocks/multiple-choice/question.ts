// Runtime logic of a multiple-choice question: the response holds the chosen option ids in authored order.
import type { QuestionKind } from '../contract.ts';
import { sameResponse } from '../responses.ts';

export const question: QuestionKind = {
  interaction: 'choice',
  size: (spec) => 2 ** spec.options.length,
  pack: (spec, response) =>
    spec.options.reduce((bits, id, index) => bits + (response.includes(id) ? 2 ** index : 0), 0),
  unpack: (spec, packed) =>
    Number.isInteger(packed) && packed >= 0 && packed < 2 ** spec.options.length
      ? spec.options.filter((_, index) => Math.floor(packed / 2 ** index) % 2 === 1)
      : undefined,
  isComplete: (spec, response) => response.length > 0 && response.every((id) => spec.options.includes(id)),
  isCorrect: (spec, response) =>
    sameResponse(
      spec.options.filter((id) => response.includes(id)),
      spec.correct,
    ),
};
