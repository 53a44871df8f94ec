// The memory: what goes in comes out, however it was cut, and it never grows too large.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lesson } from '../../src/model/lesson.ts';
import { lesson, newLesson } from '../../src/player/lesson.ts';
import { packMemory, packWithin, unpackMemory } from '../../src/player/memory.ts';
import { nothingRemembered, type Remembered } from '../../src/player/remembered.ts';
import { attempts } from './attempts.ts';
import { largeLesson, smallLesson, testedLesson } from './fixture.ts';

const restore = (of: Lesson, memory: string) => {
  const remembered = unpackMemory(of, memory);
  return remembered && lesson(newLesson(of), { type: 'remembered', remembered });
};

describe('packMemory and unpackMemory', () => {
  it('give back what was put in', () => {
    fc.assert(
      fc.property(attempts(smallLesson), (state) => {
        expect(restore(smallLesson, packMemory(state))).toEqual(state);
      }),
    );
  });

  it('give back tests and attempts under way, a level and works as well', () => {
    fc.assert(
      fc.property(attempts(testedLesson), (state) => {
        expect(restore(testedLesson, packMemory(state))).toEqual(state);
      }),
    );
  });

  it('restore what was stored before there were tests and works', () => {
    const memory = '1ABP5UICRorPE1aZvR4CRorPE1eaAAYAAA2z-AARgAANkdQAB1QAHOP0ABOQSQRGA';
    const state = restore(testedLesson, memory);
    expect(state).toMatchObject({ registration: '01234567-89ab-4cde-8f01-23456789abcd', page: 'data' });
    expect(state?.answers.get('q-pilih')).toEqual({
      response: ['b'],
      correct: true,
      everRight: true,
      tries: 2,
    });
    expect(state?.labs.get('lab-klasifikasi')).toBe(85);
    expect([state?.tests.size, state?.works.size, state?.jenjang]).toEqual([0, 0, undefined]);
    // And a lesson that uses none of it still stores the same.
    expect(state && packMemory(state)).toBe(memory);
  });

  it('use plain ASCII and stay below 3,072 characters in the largest session, fully answered', () => {
    const large: Lesson = { ...largeLesson(), tests: testedLesson.tests };
    const position = (_: unknown, index: number) => index;
    const full: Remembered = {
      ...nothingRemembered,
      jenjang: 'smk',
      tests: new Map(
        large.tests.map(({ id }) => [
          id,
          {
            attempts: 255,
            best: 100,
            last: 91.67,
            drawn: new Map(Array.from({ length: 60 }, position).map((item) => [item, 7])),
            current: {
              items: Array.from({ length: 12 }, position),
              answers: Array.from({ length: 12 }, () => ({ option: 'd', correct: true })),
            },
          },
        ]),
      ),
      registration: 'ffffffff-ffff-4fff-bfff-ffffffffffff',
      page: 'p-45',
      seen: new Set(large.published.pages),
      labs: new Map(large.published.labs.map((id) => [id, 100])),
      answers: new Map(
        large.questions.map((spec) => [
          spec.id,
          { response: spec.correct, correct: true, everRight: true, tries: 15 },
        ]),
      ),
    };
    const state = lesson(newLesson(large), { type: 'remembered', remembered: full });
    const memory = packMemory(state);
    expect(memory).toMatch(/^[\w-]+$/);
    expect(memory.length).toBeLessThanOrEqual(3072);
    expect(restore(large, memory)).toEqual(state);
  });

  it('let tries saturate', () => {
    const answers = new Map([['q-pilih', { response: ['b'], correct: true, everRight: true, tries: 99 }]]);
    const remembered: Remembered = { ...nothingRemembered, answers };
    const state = lesson(newLesson(smallLesson), { type: 'remembered', remembered });
    expect(unpackMemory(smallLesson, packMemory(state))?.answers.get('q-pilih')?.tries).toBe(15);
  });

  it('restore in a newer package what an older one stored, and the other way round', () => {
    const newer: Lesson = {
      ...smallLesson,
      units: [
        {
          id: 'baru',
          role: 'unit',
          title: 'Baru',
          href: 'baru.html',
          pages: [
            { id: 'baru', title: 'Baru', minutes: 1, questions: ['q-baru'], labs: ['lab-baru'], tests: [] },
          ],
        },
        ...smallLesson.units,
      ],
      questions: [
        { id: 'q-baru', kind: 'ordering', options: ['a', 'b', 'c'], correct: ['a', 'b', 'c'], weight: 1 },
        ...smallLesson.questions,
      ],
      labs: [...smallLesson.labs, { id: 'lab-baru', kind: 'lab-classifier' }],
      published: {
        pages: [...smallLesson.published.pages, 'baru'],
        questions: [...smallLesson.published.questions, 'q-baru'],
        labs: [...smallLesson.published.labs, 'lab-baru'],
      },
    };
    fc.assert(
      fc.property(attempts(smallLesson), (state) => {
        expect(restore(newer, packMemory(state))).toEqual({ ...state, lesson: newer });
      }),
    );
    fc.assert(
      fc.property(attempts(newer), (state) => {
        const old = restore(smallLesson, packMemory(state));
        for (const [id, answer] of state.answers)
          if (id !== 'q-baru') expect(old?.answers.get(id)).toEqual(answer);
        expect(old?.answers.has('q-baru')).toBe(false);
      }),
    );
  });

  it('never throw on anything else', () => {
    const cut = fc
      .tuple(attempts(smallLesson), fc.nat(200))
      .map(([state, length]) => packMemory(state).slice(0, length));
    const bent = fc.tuple(attempts(smallLesson), fc.nat(200), fc.base64String()).map(([state, at, junk]) => {
      const memory = packMemory(state);
      return memory.slice(0, at) + junk + memory.slice(at + junk.length);
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `1${text}`),
          cut,
          bent,
        ),
        (text) => {
          const remembered = unpackMemory(smallLesson, text);
          if (remembered) restore(smallLesson, text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keep what is whole when one section is damaged', () => {
    const remembered: Remembered = {
      ...nothingRemembered,
      page: 'data',
      seen: new Set(['pembuka', 'data']),
      answers: new Map([['q-benar', { response: ['true'], correct: false, everRight: false, tries: 1 }]]),
    };
    const memory = packMemory(lesson(newLesson(smallLesson), { type: 'remembered', remembered }));
    const damaged = memory.slice(0, -3) + (memory.endsWith('AAA') ? 'BBB' : 'AAA');
    const restored = unpackMemory(smallLesson, damaged);
    expect(restored?.page).toBe('data');
    expect([...(restored?.seen ?? [])]).toEqual(['pembuka', 'data']);
    expect(restored?.answers.size).toBe(0);
  });

  it('carry works, the latest first, only as far as the limit goes', () => {
    const large = largeLesson();
    const work = (at: number, size: number) => ({ at, packed: `t${'x'.repeat(size)}` });
    const works = new Map([
      ['l-1', work(10, 600)],
      ['l-2', work(40, 500)],
      ['l-3', work(30, 5_000)],
      ['l-4', work(20, 900)],
    ]);
    const remembered: Remembered = { ...nothingRemembered, seen: new Set(large.published.pages), works };
    const state = lesson(newLesson(large), { type: 'remembered', remembered });
    const carriedWithin = (limit: number) => {
      const { memory, works } = packWithin(state, limit);
      const restored = unpackMemory(large, memory);
      expect(new Set(restored?.works.keys())).toEqual(works);
      expect(restored?.seen.size).toBe(45);
      if (works.size > 0) expect(memory.length).toBeLessThanOrEqual(limit);
      return [...works];
    };
    expect(carriedWithin(0)).toEqual([]);
    expect(carriedWithin(1_000)).toEqual(['l-2']);
    expect(carriedWithin(3_072)).toEqual(['l-2', 'l-4', 'l-1']);
    expect(carriedWithin(30_000)).toEqual(['l-2', 'l-3', 'l-4', 'l-1']);
  });

  it('carry notes in the room that works leave', () => {
    const large = largeLesson();
    const text = (at: number, size: number) => ({ at, packed: `t${'x'.repeat(size)}` });
    const [first = '', second = ''] = large.published.pages;
    const remembered: Remembered = {
      ...nothingRemembered,
      works: new Map([['l-1', text(10, 1_000)]]),
      notes: new Map([
        [first, text(50, 1_000)],
        [second, text(40, 200)],
      ]),
    };
    const state = lesson(newLesson(large), { type: 'remembered', remembered });
    const carriedWithin = (limit: number) => {
      const { memory, works, notes } = packWithin(state, limit);
      expect(memory.length).toBeLessThanOrEqual(limit);
      expect(new Set(unpackMemory(large, memory)?.notes.keys())).toEqual(notes);
      return [...works, ...notes];
    };
    expect(carriedWithin(500)).toEqual([second]);
    expect(carriedWithin(2_000)).toEqual(['l-1', second]);
    expect(carriedWithin(3_500)).toEqual(['l-1', first, second]);
  });

  it('leave alone what another version of the format holds', () => {
    expect(unpackMemory(smallLesson, `2${packMemory(newLesson(smallLesson)).slice(1)}`)).toBeUndefined();
    expect(unpackMemory(smallLesson, '')).toBeUndefined();
  });
});
