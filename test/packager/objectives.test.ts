// The data on objectives: where each is taught, and what is evidence of it.
import { describe, expect, test } from '@jest/globals';
import { loadCourse } from '../../packager/course.ts';
import { objectivesData } from '../../packager/render/objectives.ts';
import { isQuestion } from '../../src/blocks/schemas.ts';
import { blocksOf, courseSchema, pagesOf, type Session } from '../../src/model/course.ts';
import { courseWithTests } from '../support/small-bank.ts';

describe('the data on objectives', () => {
  test('names the pages of units that teach, the questions, and the objective of each cell', () => {
    const [session] = courseSchema.parse(courseWithTests()).sessions;
    expect(objectivesData(session as Session)).toEqual({
      objectives: [
        {
          id: 'mengenali',
          text: 'mengenali sesuatu',
          pages: ['bacaan'],
          questions: ['satu', 'banyak', 'benar-salah', 'jodoh', 'urut'],
        },
      ],
      posttest: ['mengenali', 'mengenali'],
    });
  });

  test.each(loadCourse().course.sessions.map((session) => [session.id, session] as const))(
    'of %s: every objective is taught and asked for, and every question belongs to one',
    (_, session) => {
      const { objectives, posttest, works } = objectivesData(session);
      expect(objectives.filter(({ pages, questions }) => pages.length === 0 || questions.length < 2)).toEqual(
        [],
      );
      const asked = blocksOf(session)
        .filter(isQuestion)
        .map(({ id }) => id);
      expect(objectives.flatMap(({ questions }) => questions).sort()).toEqual(asked.sort());
      expect(posttest).toHaveLength(session.bank?.posttest.length ?? 0);
      expect(pagesOf(session).map(({ id }) => id)).toContain(works);
    },
  );
});
