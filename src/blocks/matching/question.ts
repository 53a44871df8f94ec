// Runtime logic of a matching question: the response holds a `source.target` pair for each source, in authored order.
import type { QuestionKind, QuestionSpec, Response } from '../contract.ts';

/** For each source the position of its target; -1 where it has none. */
function positions(spec: QuestionSpec, response: Response): number[] {
  return spec.options.map((source) => {
    const pair = response.find((candidate) => candidate.startsWith(`${source}.`));
    return pair === undefined ? -1 : (spec.targets ?? []).indexOf(pair.slice(source.length + 1));
  });
}

export const question: QuestionKind = {
  interaction: 'matching',
  size: (spec) => (spec.targets ?? []).length ** spec.options.length,
  pack: (spec, response) =>
    positions(spec, response).reduceRight(
      (packed, position) => packed * (spec.targets ?? []).length + position,
      0,
    ),
  unpack: (spec, packed) => {
    const targets = spec.targets ?? [];
    if (!Number.isInteger(packed) || packed < 0 || packed >= targets.length ** spec.options.length)
      return undefined;
    return spec.options.map(
      (source, index) =>
        `${source}.${targets[Math.floor(packed / targets.length ** index) % targets.length]}`,
    );
  },
  isComplete: (spec, response) =>
    response.length === spec.options.length && positions(spec, response).every((position) => position >= 0),
  isCorrect: (spec, response) =>
    response.length === spec.correct.length && spec.correct.every((pair) => response.includes(pair)),
};
