// Every question kind: packing loses nothing, stays in range, and the key is the only right answer.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { QuestionSpec, Response } from '../../src/blocks/contract.ts';
import { questionKinds } from '../../src/blocks/question-kinds.ts';
import { isQuestion } from '../../src/blocks/schemas.ts';
import { specOf } from '../../src/blocks/spec.ts';
import { samples } from './samples.ts';

const ids = (prefix: string, from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map((n) => Array.from({ length: n }, (_id, index) => `${prefix}${index}`));

interface Case {
  spec: QuestionSpec;
  response: Response;
}

const make = (kind: string, options: string[], correct: Response, targets?: string[]): QuestionSpec => ({
  id: 'soal',
  kind,
  options,
  correct,
  weight: 1,
  ...(targets && { targets }),
});

/** A specification with a complete response that fits it, for each kind. */
const cases: Record<string, fc.Arbitrary<Case>> = {
  'single-choice': ids('', 3, 6).chain((options) =>
    fc.tuple(fc.constantFrom(...options), fc.constantFrom(...options)).map(([correct, chosen]) => ({
      spec: make('single-choice', options, [correct]),
      response: [chosen],
    })),
  ),
  'multiple-choice': ids('', 3, 8).chain((options) =>
    fc
      .tuple(fc.subarray(options, { minLength: 1 }), fc.subarray(options, { minLength: 1 }))
      .map(([correct, response]) => ({ spec: make('multiple-choice', options, correct), response })),
  ),
  'true-false': fc.tuple(fc.boolean(), fc.boolean()).map(([correct, chosen]) => ({
    spec: make('true-false', [], [String(correct)]),
    response: [String(chosen)],
  })),
  matching: fc.tuple(ids('', 2, 6), ids('', 2, 6)).chain(([sources, targets]) => {
    const pairs = fc
      .tuple(...sources.map(() => fc.constantFrom(...targets)))
      .map((chosen) => chosen.map((target, index) => `${sources[index]}.${target}`));
    return fc
      .tuple(pairs, pairs)
      .map(([correct, response]) => ({ spec: make('matching', sources, correct, targets), response }));
  }),
  ordering: ids('', 3, 6).chain((options) =>
    fc.shuffledSubarray(options, { minLength: options.length }).map((response) => ({
      spec: make('ordering', options, options),
      response,
    })),
  ),
};

describe.each(Object.keys(questionKinds))('%s', (name) => {
  const kind = questionKinds[name];
  const arbitrary = cases[name];
  if (!kind || !arbitrary) throw new Error(`no cases for ${name}`);

  test('a packed response comes back as it was, within the published size', () => {
    fc.assert(
      fc.property(arbitrary, ({ spec, response }) => {
        expect(kind.isComplete(spec, response)).toBe(true);
        const packed = kind.pack(spec, response);
        expect(Number.isInteger(packed) && packed >= 0 && packed < kind.size(spec)).toBe(true);
        expect(kind.unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  test('two different responses never share a number', () => {
    fc.assert(
      fc.property(arbitrary, ({ spec }) => {
        const responses = Array.from({ length: Math.min(kind.size(spec), 800) }, (_response, n) =>
          kind.unpack(spec, n)?.join('|'),
        );
        expect(new Set(responses).size).toBe(responses.length);
      }),
      { numRuns: 20 },
    );
  });

  test('numbers out of range are refused', () => {
    fc.assert(
      fc.property(arbitrary, ({ spec }) => {
        for (const n of [-1, kind.size(spec), 0.5, Number.NaN]) expect(kind.unpack(spec, n)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  test('only the key is right', () => {
    fc.assert(
      fc.property(arbitrary, ({ spec, response }) => {
        expect(kind.isCorrect(spec, spec.correct)).toBe(true);
        expect(kind.isCorrect(spec, response)).toBe(
          kind.pack(spec, response) === kind.pack(spec, spec.correct),
        );
      }),
    );
  });

  test('nothing chosen is not complete', () => {
    fc.assert(fc.property(arbitrary, ({ spec }) => expect(kind.isComplete(spec, [])).toBe(false)));
  });
});

test('the specification of an authored question carries its key and none of its words', () => {
  for (const block of samples.filter(isQuestion)) {
    const spec = specOf(block);
    expect(questionKinds[block.kind]?.isCorrect(spec, spec.correct)).toBe(true);
    expect(JSON.stringify(spec)).not.toContain(block.explanation);
  }
});
