// The real sessions within the limits of tracking: everything answered, every test taken, in three quarters of the room.
import { expect, it } from '@jest/globals';
import { loadCourse } from '../../packager/course.ts';
import { makeLesson } from '../../packager/lesson.ts';
import { lesson, newLesson } from '../../src/player/lesson.ts';
import { packMemory, unpackMemory } from '../../src/player/memory.ts';
import { nothingRemembered, type Remembered } from '../../src/player/remembered.ts';

/** SCORM 1.2 promises 4,096 characters (CMIString4096); a quarter of them stays free. */
const limit = 3072;

const { course, published } = loadCourse();

it.each(course.sessions.map((session) => [session.id, session] as const))(
  '%s, with everything done, is remembered in at most 3,072 characters, and restored',
  (_id, session) => {
    const played = makeLesson({ course, published, session, language: 'id', hrefs: [], chunks: {} });
    const all = (count: number) => Array.from({ length: count }, (_, index) => index);
    const remembered: Remembered = {
      ...nothingRemembered,
      jenjang: 'smk',
      registration: 'ffffffff-ffff-4fff-bfff-ffffffffffff',
      page: played.published.pages.at(-1) ?? '',
      seen: new Set(played.published.pages),
      labs: new Map(played.published.labs.map((id) => [id, 100])),
      answers: new Map(
        played.questions.map((spec) => [
          spec.id,
          { response: spec.correct, correct: true, everRight: true, tries: 15 },
        ]),
      ),
      tests: new Map(
        played.tests.map(({ id, use, items }) => [
          id,
          {
            attempts: 99,
            best: 100,
            last: 91.67,
            drawn: new Map(all(use === 'posttest' ? 60 : 8).map((item) => [item, 7])),
            current: {
              number: 100,
              items: all(items),
              answers: all(items).map(() => ({ option: 'd', correct: true })),
            },
          },
        ]),
      ),
    };
    const state = lesson(newLesson(played), { type: 'remembered', remembered });
    const memory = packMemory(state, limit);
    expect(memory).toMatch(/^[\w-]+$/);
    expect([memory.length, memory.length <= limit]).toEqual([memory.length, true]);
    const restored = unpackMemory(played, memory);
    expect(restored?.seen.size).toBe(played.published.pages.length);
    expect(restored?.answers.size).toBe(played.questions.length);
    expect(restored?.labs.size).toBe(played.published.labs.length);
    expect(restored?.tests.size).toBe(2);
  },
);
