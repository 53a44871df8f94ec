// Every question kind: packing loses nothing, stays in range, and the key is the only right answer.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { QuestionSpec, Response } from '../../src/blocks/contract.ts';
import { parseTyped } from '../../src/blocks/numeric/typed.ts';
import { questionKinds } from '../../src/blocks/question-kinds.ts';
import { type Block, checkBlock, isQuestion } from '../../src/blocks/schemas.ts';
import { specOf } from '../../src/blocks/spec.ts';
import { sample, samples } from './samples.ts';

const ids = (prefix: string, from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map((n) => Array.from({ length: n }, (_id, index) => `${prefix}${index}`));

interface Case {
  spec: QuestionSpec;
  response: Response;
  /** What the memory gives back, where that is not the response as it was. */
  kept?: Response | undefined;
  /** Whether the response is right, where there is more than one key. */
  right?: boolean;
}

/** A spelling that counts as the same: other case, other spaces, a full stop. */
const respelt = (text: string) =>
  fc
    .tuple(fc.constantFrom('', ' ', '\t'), fc.boolean(), fc.constantFrom('', '.', ' . ', '  '))
    .map(([before, shout, after]) => before + (shout ? text.toUpperCase() : text).replace(' ', '  ') + after);

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
  'fill-in': ids('', 1, 6).chain((options) => {
    const accepts = options.map((id, index) => ({
      id,
      texts: [`data ke-${id}`, `data${id}`],
      correct: index % 2 === 0,
    }));
    const spec = { ...make('fill-in', options, accepts[0]?.texts.slice(0, 1) ?? []), accepts };
    const known = fc
      .constantFrom(
        ...accepts.flatMap(({ texts, correct }) => texts.map((text) => ({ text, texts, correct }))),
      )
      .chain(({ text, texts, correct }) =>
        respelt(text).map((typed) => ({ spec, response: [typed], kept: texts.slice(0, 1), right: correct })),
      );
    const unknown = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => ({ spec, response: [`lain ${text}`], kept: undefined, right: false }));
    return fc.oneof(known, unknown);
  }),
  numeric: fc
    .tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: -1000, max: 1000 }),
      fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400)),
      fc.nat(1200),
    )
    .map(([decimals, lowest, [below, width, above], at]) => {
      const number = (steps: number) => steps / 10 ** decimals;
      const [min, max, highest] = [lowest + below, lowest + below + width, lowest + below + width + above];
      const chosen = Math.min(highest, lowest + at);
      const range = {
        min: number(min),
        max: number(max),
        decimals,
        limit: { min: number(lowest), max: number(highest) },
      };
      return {
        spec: { ...make('numeric', [], [String(number(min))]), range },
        response: [String(number(chosen))],
        right: chosen >= min && chosen <= max,
      };
    }),
};

describe.each(Object.keys(questionKinds))('%s', (name) => {
  const kind = questionKinds[name];
  const arbitrary = cases[name];
  if (!kind || !arbitrary) throw new Error(`no cases for ${name}`);

  test('a packed response comes back as it was, within the published size', () => {
    fc.assert(
      fc.property(arbitrary, (sample) => {
        const { spec, response } = sample;
        expect(kind.isComplete(spec, response)).toBe(true);
        const packed = kind.pack(spec, response);
        expect(Number.isInteger(packed) && packed >= 0 && packed < kind.size(spec)).toBe(true);
        const kept = kind.unpack(spec, packed);
        expect(kept).toEqual('kept' in sample ? sample.kept : response);
        if (kept) expect(kind.pack(spec, kept)).toBe(packed);
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
      fc.property(arbitrary, ({ spec, response, right }) => {
        expect(kind.isCorrect(spec, spec.correct)).toBe(true);
        expect(kind.isCorrect(spec, response)).toBe(
          right ?? kind.pack(spec, response) === kind.pack(spec, spec.correct),
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

test.each([
  ['0,75', 2, 0.75],
  ['0.75', 2, 0.75],
  [' 12 ', 0, 12],
  [',5', 1, 0.5],
  ['−3,5', 1, -3.5],
  ['+4', 0, 4],
  ['1.250', 0, 1250],
  ['1.250,5', 1, 1250.5],
  ['12 500', 0, 12_500],
  ['0.625', 2, 0.625],
  ['1.625', 3, 1.625],
  ['75%', 0, undefined],
  ['tiga', 0, undefined],
  ['1,2,3', 2, undefined],
  ['', 0, undefined],
  ['-', 0, undefined],
  ['1e3', 0, undefined],
] as const)('"%s" with %i decimals is read as %s', (text, decimals, number) => {
  expect(parseTyped(text, decimals)).toBe(number);
});

test('a number outside the limit or finer than asked for is not complete', () => {
  const spec = specOf(sample('numeric'));
  for (const text of ['-0.01', '1.01', '0.755', '', 'NaN', 'Infinity', ' 0.5', '0.50'])
    expect([text, questionKinds.numeric?.isComplete(spec, [text])]).toEqual([text, false]);
});

describe('what authors get wrong is said', () => {
  const bound = (value: number) => ({ value, shown: String(value) });
  const fillIn = sample('fill-in');
  const [first, second] = fillIn.answers;
  if (!first || !second) throw new Error('no answers');
  const numeric = sample('numeric');
  const likert = sample('likert');
  const examples = sample('examples');
  const cases: [string, Block, RegExp][] = [
    ['no right answer', { ...fillIn, answers: [second] }, /tidak ada jawaban yang benar/],
    ['no wrong answer', { ...fillIn, answers: [first] }, /tidak ada jawaban keliru/],
    ['one id twice', { ...fillIn, answers: [first, { ...second, id: first.id }] }, /tertulis dua kali/],
    [
      'one spelling twice',
      { ...fillIn, answers: [first, { ...second, accepts: ['Data  LATIH.'] }] },
      /ada di jawaban 'a' dan 'b'/,
    ],
    ['nothing but a full stop', { ...fillIn, answers: [{ ...first, accepts: ['.'] }] }, /tidak berisi/],
    ['min above max', { ...numeric, min: bound(0.9), max: bound(0.8) }, /tukar/],
    ['a range outside the limit', { ...numeric, max: bound(2) }, /di dalam limit/],
    ['a range that cannot be missed', { ...numeric, min: bound(0), max: bound(1) }, /lebarkan limit/],
    ['too many decimals', { ...numeric, min: bound(0.745) }, /lebih dari 2 desimal/],
    [
      'a limit too wide to be remembered',
      { ...numeric, limit: { min: bound(0), max: bound(90_000) } },
      /sempitkan/,
    ],
    ['one word for two points', { ...likert, labels: likert.labels.map(() => 'Yakin') }, /dua label sama/],
    [
      'one example for two levels',
      { ...examples, items: { ...examples.items, sma: examples.items.smp } },
      /contoh untuk sma sama dengan contoh untuk smp/,
    ],
  ];
  test.each(cases)('%s', (_name, block, finding) => {
    expect(checkBlock(block).join(' ')).toMatch(finding);
  });

  test('nothing in the samples', () => {
    expect(samples.flatMap((block) => checkBlock(block))).toEqual([]);
  });
});
