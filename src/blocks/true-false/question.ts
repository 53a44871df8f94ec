// Runtime logic of a true–false question: the response is `true` or `false`.
import type { QuestionKind } from '../contract.ts';
import { sameResponse } from '../responses.ts';

export const question: QuestionKind = {
  interaction: 'true-false',
  size: () => 2,
  pack: (_spec, response) => (response[0] === 'true' ? 1 : 0),
  unpack: (_spec, packed) => (packed === 1 ? ['true'] : packed === 0 ? ['false'] : undefined),
  isComplete: (_spec, response) =>
    response.length === 1 && (response[0] === 'true' || response[0] === 'false'),
  isCorrect: (spec, response) => sameResponse(response, spec.correct),
};
