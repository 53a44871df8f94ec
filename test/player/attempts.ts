// Arbitrary attempts at a lesson, for property tests.
import fc from 'fast-check';
import { questionKinds } from '../../src/blocks/question-kinds.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { type LessonState, lesson, newLesson } from '../../src/player/lesson.ts';
import type { Answer, PackedText, Remembered } from '../../src/player/remembered.ts';
import type { TestMemory } from '../../src/player/test-memory.ts';

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const uuid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));

const jenjangs = ['sd', 'smp', 'sma', 'smk'] as const;
const scores = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

/** What may be remembered of a test. */
const testMemories: fc.Arbitrary<TestMemory> = fc
  .record({
    attempts: fc.integer({ min: 0, max: 255 }),
    best: scores,
    last: scores,
    lastRight: fc.option(fc.array(fc.boolean(), { maxLength: 20 }), { nil: undefined }),
    drawn: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 7 }))).map((pairs) => new Map(pairs)),
    current: fc.option(
      fc.array(
        fc.tuple(
          fc.nat(60),
          fc.option(fc.record({ option: fc.constantFrom(...'abcd09z'), correct: fc.boolean() }), {
            nil: undefined,
          }),
        ),
        { maxLength: 20 },
      ),
      { nil: undefined },
    ),
  })
  .map(({ attempts, best, last, lastRight, drawn, current }) => ({
    attempts,
    best: attempts === 0 ? 0 : Math.max(best, last),
    last: attempts === 0 ? 0 : last,
    drawn,
    ...(lastRight ? { lastRight } : {}),
    ...(current
      ? { current: { items: current.map(([item]) => item), answers: current.map(([, answer]) => answer) } }
      : {}),
  }));

const works: fc.Arbitrary<PackedText> = fc.record({
  at: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  packed: fc
    .uint8Array({ maxLength: 300 })
    .map((bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
});

/** Any attempt at a lesson. */
export function attempts(of: Lesson): fc.Arbitrary<LessonState> {
  const answerTo = (id: string): fc.Arbitrary<[string, Answer]> => {
    const spec = of.questions.find((question) => question.id === id);
    const kind = spec && questionKinds[spec.kind];
    if (!kind) throw new Error(id);
    return fc
      .record({
        packed: fc.integer({ min: 0, max: kind.size(spec) - 1 }),
        correct: fc.boolean(),
        everRight: fc.boolean(),
        tries: fc.integer({ min: 1, max: 15 }),
      })
      .map(({ packed, ...rest }) => {
        const response = kind.unpack(spec, packed);
        if (!response || !kind.isComplete(spec, response)) return [id, rest];
        return [id, { response, ...rest }];
      });
  };
  const testOf = (id: string): fc.Arbitrary<[string, TestMemory]> =>
    testMemories.map((memory) => [id, memory]);
  return fc
    .record({
      registration: fc.option(uuid, { nil: undefined }),
      page: fc.option(fc.constantFrom(...of.published.pages), { nil: undefined }),
      seen: fc.subarray([...of.published.pages]),
      answers: fc.subarray([...of.published.questions]).chain((ids) => fc.tuple(...ids.map(answerTo))),
      labs: fc.dictionary(fc.constantFrom(...of.published.labs), fc.integer({ min: 0, max: 100 })),
      jenjang: fc.option(fc.constantFrom(...jenjangs), { nil: undefined }),
      tests: fc.subarray([...of.tests]).chain((tests) => fc.tuple(...tests.map(({ id }) => testOf(id)))),
      works: fc.dictionary(fc.constantFrom(...of.published.labs), works),
      notes: fc.dictionary(fc.constantFrom(...of.published.pages), works),
    })
    .map(({ registration, page, seen, answers, labs, jenjang, tests, works, notes }) => {
      const remembered: Remembered = {
        ...(registration ? { registration } : {}),
        ...(page ? { page } : {}),
        ...(jenjang ? { jenjang } : {}),
        seen: new Set(seen),
        answers: new Map(answers),
        labs: new Map(Object.entries(labs)),
        tests: new Map(tests),
        works: new Map(Object.entries(works)),
        notes: new Map(Object.entries(notes)),
      };
      return lesson(newLesson(of), { type: 'remembered', remembered });
    });
}
