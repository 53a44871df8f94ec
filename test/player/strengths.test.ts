// How strong a teacher is in each objective: what counts as evidence, and what it is called.
import { describe, expect, it } from '@jest/globals';
import type { Objectives } from '../../src/model/objectives.ts';
import { type LessonState, newLesson } from '../../src/player/lesson.ts';
import { type Level, strengthsOf } from '../../src/player/result/strengths.ts';
import { freshTest } from '../../src/player/test-memory.ts';
import { testedLesson } from './fixture.ts';

const questions = ['q-pilih', 'q-banyak', 'q-benar', 'q-jodoh', 'q-lima'];

/** @param onPages whether each question answered was ever right. @param inTest the last post-test's verdicts */
function state(onPages: readonly boolean[], inTest?: readonly boolean[]): LessonState {
  const answers = onPages.map(
    (everRight, index) =>
      [questions[index] ?? '', { response: ['a'], correct: false, everRight, tries: 3 }] as const,
  );
  const post = inTest && { ...freshTest, attempts: 1, lastRight: inTest };
  return {
    ...newLesson(testedLesson),
    answers: new Map(answers),
    tests: new Map(post ? [['pasca-uji', post]] : []),
  };
}

/** One objective that every question is evidence of, and so many cells of the post-test; two more cells of another. */
const data = (cells: number): Objectives => ({
  objectives: [
    { id: 'mengenali', text: 'Mengenali.', pages: ['contoh'], questions },
    { id: 'menilai', text: 'Menilai.', pages: ['data'], questions: [] },
  ],
  posttest: [...Array.from({ length: cells }, () => 'mengenali'), 'menilai', 'menilai'],
});

const [yes, no] = [true, false];

describe('a strength', () => {
  it.each<[string, boolean[], boolean[] | undefined, Level, number, number]>([
    ['nothing answered', [], undefined, 'none', 0, 0],
    ['one answer, right: may be chance', [yes], undefined, 'few', 1, 1],
    ['one answer, wrong', [no], undefined, 'again', 0, 1],
    ['two right', [yes, yes], undefined, 'strong', 2, 2],
    ['half right', [yes, no], undefined, 'nearly', 1, 2],
    ['fewer than half right', [yes, no, no], undefined, 'again', 1, 3],
    ['four in five', [yes, yes, yes, yes, no], undefined, 'strong', 4, 5],
    ['three in four', [yes, yes, yes, no], undefined, 'nearly', 3, 4],
    ['the post-test alone', [], [yes, yes, no, no], 'strong', 2, 2],
    ['pages and post-test', [yes], [yes, yes, yes, yes], 'strong', 3, 3],
    [
      'missed in the post-test, whatever the pages say',
      [yes, yes, yes, yes, yes],
      [yes, no, yes, yes],
      'nearly',
      6,
      7,
    ],
  ])('%s', (_, onPages, inTest, level, right, all) => {
    const [strength] = strengthsOf(state(onPages, inTest), data(2));
    expect(strength).toMatchObject({ level, right, all });
  });

  it('is judged for each objective by its own cells', () => {
    const strengths = strengthsOf(state([], [yes, yes, no, yes]), data(2));
    expect(strengths.map(({ objective, level }) => [objective.id, level])).toEqual([
      ['mengenali', 'strong'],
      ['menilai', 'nearly'],
    ]);
  });

  it('leaves out an attempt at another edition of the bank', () => {
    expect(strengthsOf(state([yes, yes], [no, no, no]), data(2))[0]).toMatchObject({
      all: 2,
      level: 'strong',
    });
  });
});
