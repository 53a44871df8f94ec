// Arbitrary attempts at a lesson, for property tests.
import fc from 'fast-check';
import { questionKinds } from '../../src/blocks/question-kinds.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { type LessonState, lesson, newLesson } from '../../src/player/lesson.ts';
import type { Answer, Remembered } from '../../src/player/remembered.ts';

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const uuid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));

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
  return fc
    .record({
      registration: fc.option(uuid, { nil: undefined }),
      page: fc.option(fc.constantFrom(...of.published.pages), { nil: undefined }),
      seen: fc.subarray([...of.published.pages]),
      answers: fc.subarray([...of.published.questions]).chain((ids) => fc.tuple(...ids.map(answerTo))),
      labs: fc.dictionary(fc.constantFrom(...of.published.labs), fc.integer({ min: 0, max: 100 })),
    })
    .map(({ registration, page, seen, answers, labs }) => {
      const remembered: Remembered = {
        ...(registration ? { registration } : {}),
        ...(page ? { page } : {}),
        seen: new Set(seen),
        answers: new Map(answers),
        labs: new Map(Object.entries(labs)),
      };
      return lesson(newLesson(of), { type: 'remembered', remembered });
    });
}
