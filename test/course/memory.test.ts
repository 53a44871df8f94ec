// The real sessions within the limits of tracking: everything answered, every test taken, in three quarters of the room.
import { expect, it } from '@jest/globals';
import { loadCourse } from '../../packager/course.ts';
import { makeLesson } from '../../packager/lesson.ts';
import { lesson, newLesson } from '../../src/player/lesson.ts';
import { packMemory, unpackMemory } from '../../src/player/memory.ts';
import { fullMemory } from '../player/full-memory.ts';

/** SCORM 1.2 promises 4,096 characters (CMIString4096); a quarter of them stays free. */
const limit = 3072;

const { course, published } = loadCourse();

it.each(course.sessions.map((session) => [session.id, session] as const))(
  '%s, with everything done, is remembered in at most 3,072 characters, and restored',
  (_id, session) => {
    const played = makeLesson({ course, published, session, language: 'id', hrefs: [], chunks: {} });
    const remembered = fullMemory(played, played.published.pages.at(-1) ?? '');
    const state = lesson(newLesson(played), { type: 'remembered', remembered });
    const memory = packMemory(state, limit);
    expect(memory).toMatch(/^[\w-]+$/);
    expect([memory.length, memory.length <= limit]).toEqual([memory.length, true]);
    const { notes, ...restored } = unpackMemory(played, memory) ?? {};
    const { notes: all, ...rest } = remembered;
    expect(restored).toEqual(rest);
    // Notes get the room that is left.
    expect(notes?.size).toBeGreaterThan(5);
    expect(notes?.size).toBeLessThan(all.size);
  },
);
