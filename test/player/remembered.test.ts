// Merging memories: nothing that was achieved is lost, whoever merges what with what, however often.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LessonState, lesson, newLesson, score, status } from '../../src/player/lesson.ts';
import { extentOf, mergeMemories, type Remembered } from '../../src/player/remembered.ts';
import { reportOf } from '../../src/player/report.ts';
import { attempts } from './attempts.ts';
import { smallLesson } from './fixture.ts';

const any = attempts(smallLesson);

/** What a memory says was achieved: everything but the place, the registration and what was chosen. */
const achieved = ({ seen, answers, labs }: Remembered) => ({
  seen: [...seen].sort(),
  answers: [...answers].map(([id, { correct, everRight, tries }]) => [id, correct, everRight, tries]).sort(),
  labs: [...labs].sort(),
});
const rank = { incomplete: 0, failed: 1, passed: 2 };
const resumed = (remembered: Remembered): LessonState =>
  lesson(newLesson(smallLesson), { type: 'remembered', remembered });

describe('mergeMemories', () => {
  it('comes to the same achievements in any order', () => {
    fc.assert(
      fc.property(any, any, any, (one, two, three) => {
        expect(achieved(mergeMemories(one, two))).toEqual(achieved(mergeMemories(two, one)));
        expect(achieved(mergeMemories(mergeMemories(one, two), three))).toEqual(
          achieved(mergeMemories(one, mergeMemories(two, three))),
        );
      }),
    );
  });

  it('adds nothing when the same comes again', () => {
    fc.assert(
      fc.property(any, any, (one, two) => {
        const both = mergeMemories(one, two);
        expect(mergeMemories(one, one)).toEqual(mergeMemories(one, newLesson(smallLesson)));
        expect(mergeMemories(both, two)).toEqual(both);
        expect(achieved(mergeMemories(both, one))).toEqual(achieved(both));
      }),
    );
  });

  it('never loses a page, a try, a right answer, a score or a status', () => {
    fc.assert(
      fc.property(any, any, (one, two) => {
        const both = mergeMemories(one, two);
        for (const part of [one, two]) {
          for (const page of part.seen) expect(both.seen.has(page)).toBe(true);
          for (const lab of part.labs.keys()) expect(both.labs.has(lab)).toBe(true);
          for (const [id, { correct, everRight, tries }] of part.answers) {
            const answer = both.answers.get(id);
            expect(answer?.tries).toBeGreaterThanOrEqual(tries);
            if (everRight) expect(answer?.everRight).toBe(true);
            if (correct) expect(answer?.correct).toBe(true);
          }
          expect(extentOf(both)).toBeGreaterThanOrEqual(extentOf(part));
          expect(score(resumed(both))).toBeGreaterThanOrEqual(score(resumed(part)));
          expect(rank[status(resumed(both))]).toBeGreaterThanOrEqual(rank[status(resumed(part))]);
        }
      }),
    );
  });

  it("keeps the first one's place, and takes the second's where the first has none", () => {
    const at = (page: string): Remembered => ({ page, seen: new Set(), answers: new Map(), labs: new Map() });
    expect(mergeMemories(at('contoh'), at('data')).page).toBe('contoh');
    expect(mergeMemories(newLesson(smallLesson), at('data')).page).toBe('data');
  });
});

describe('a memory that becomes known while the lesson is played', () => {
  it('is added to what was done meanwhile, and tracking hears what that has completed', () => {
    const all = ['pembuka', 'contoh', 'data', 'penutup'];
    const right = (id: string): [string, { correct: boolean; everRight: boolean; tries: number }] => [
      id,
      { correct: true, everRight: true, tries: 1 },
    ];
    const here = resumed({
      page: 'pembuka',
      seen: new Set(['pembuka']),
      answers: new Map([right('q-pilih')]),
      labs: new Map(),
    });
    const remembered: Remembered = {
      page: 'penutup',
      seen: new Set(all.slice(1)),
      answers: new Map(['q-banyak', 'q-benar', 'q-jodoh'].map(right)),
      labs: new Map([['lab-klasifikasi', 85]]),
    };
    const event = { type: 'merged', at: 5, remembered } as const;
    const after = lesson(here, event);
    expect(after.page).toBe('pembuka');
    expect([...after.seen]).toEqual(all);
    expect(after.labs.get('lab-klasifikasi')).toBe(85);
    expect(reportOf(here, event, after)).toMatchObject({
      happening: { type: 'merged' },
      score: 100,
      status: 'passed',
      changed: { score: true, status: true, completion: true },
    });
  });
});
