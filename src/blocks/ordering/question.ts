// Runtime logic of an ordering question: the response holds all ids in the learner's order.
import type { QuestionKind } from '../contract.ts';
import { sameResponse } from '../responses.ts';

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

export const question: QuestionKind = {
  interaction: 'sequencing',
  size: (spec) => factorial(spec.options.length),
  // The Lehmer code: at each place, how many of the ids left over stand before the chosen one.
  pack: (spec, response) => {
    const left = [...spec.options];
    return response.reduce((packed, id) => {
      const position = left.indexOf(id);
      left.splice(position, 1);
      return packed + position * factorial(left.length);
    }, 0);
  },
  unpack: (spec, packed) => {
    if (!Number.isInteger(packed) || packed < 0 || packed >= factorial(spec.options.length)) return undefined;
    const left = [...spec.options];
    let rest = packed;
    return spec.options.map(() => {
      const weight = factorial(left.length - 1);
      const [id = ''] = left.splice(Math.floor(rest / weight), 1);
      rest %= weight;
      return id;
    });
  },
  isComplete: (spec, response) =>
    response.length === spec.options.length && spec.options.every((id) => response.includes(id)),
  isCorrect: (spec, response) => sameResponse(response, spec.correct),
};
