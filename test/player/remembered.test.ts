// Merging memories: nothing that was achieved is lost, whoever merges what with what, however often.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lesson } from '../../src/model/lesson.ts';
import { type LessonState, lesson, newLesson, score, status } from '../../src/player/lesson.ts';
import { extentOf, mergeMemories, nothingRemembered, type Remembered } from '../../src/player/remembered.ts';
import { reportOf } from '../../src/player/report.ts';
import { attempts } from './attempts.ts';
import { smallLesson, testedLesson } from './fixture.ts';

/** What a memory says was achieved: everything but the place, the registration and what was chosen. */
const achieved = ({ seen, answers, labs, tests, works }: Remembered) => ({
  seen: [...seen].sort(),
  answers: [...answers].map(([id, { correct, everRight, tries }]) => [id, correct, everRight, tries]).sort(),
  labs: [...labs].sort(),
  tests: [...tests]
    .map(([id, { attempts, best, last, drawn }]) => [id, attempts, best, last, ...[...drawn].sort()])
    .sort(),
  works: [...works].sort(),
});
const rank = { incomplete: 0, completed: 1, failed: 1, passed: 2 };
const resumed = (remembered: Remembered, of: Lesson): LessonState =>
  lesson(newLesson(of), { type: 'remembered', remembered });

describe.each([
  ['without tests', smallLesson],
  ['with tests', testedLesson],
])('mergeMemories of a lesson %s', (_how, of) => {
  const any = attempts(of);

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
        expect(mergeMemories(one, one)).toEqual(mergeMemories(one, nothingRemembered));
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
            if (correct && answer?.tries === tries) expect(answer.correct).toBe(true);
          }
          for (const [id, { attempts, best }] of part.tests) {
            expect(both.tests.get(id)?.attempts).toBeGreaterThanOrEqual(attempts);
            expect(both.tests.get(id)?.best).toBeGreaterThanOrEqual(best);
          }
          for (const [id, { at }] of part.works) expect(both.works.get(id)?.at).toBeGreaterThanOrEqual(at);
          expect(extentOf(both)).toBeGreaterThanOrEqual(extentOf(part));
          expect(score(resumed(both, of))).toBeGreaterThanOrEqual(score(resumed(part, of)));
          expect(rank[status(resumed(both, of))]).toBeGreaterThanOrEqual(rank[status(resumed(part, of))]);
        }
      }),
    );
  });

  it('keeps the later response of an answer that was changed, and knows that it was right before', () => {
    const tried = (tries: number, correct: boolean, option: string): Remembered => ({
      ...nothingRemembered,
      answers: new Map([['q-pilih', { response: [option], correct, everRight: true, tries }]]),
    });
    const [early, late] = [tried(1, true, 'b'), tried(2, false, 'a')];
    for (const both of [mergeMemories(early, late), mergeMemories(late, early)])
      expect(both.answers).toEqual(late.answers);
  });

  it("keeps the first one's place, and takes the second's where the first has none", () => {
    const at = (page: string): Remembered => ({ ...nothingRemembered, page });
    expect(mergeMemories(at('contoh'), at('data')).page).toBe('contoh');
    expect(mergeMemories(nothingRemembered, at('data')).page).toBe('data');
  });
});

describe('a memory that becomes known while the lesson is played', () => {
  it('is added to what was done meanwhile, and tracking hears what that has completed', () => {
    const all = ['pembuka', 'contoh', 'data', 'penutup'];
    const right = (id: string): [string, { correct: boolean; everRight: boolean; tries: number }] => [
      id,
      { correct: true, everRight: true, tries: 1 },
    ];
    const here = resumed(
      {
        ...nothingRemembered,
        page: 'pembuka',
        seen: new Set(['pembuka']),
        answers: new Map([right('q-pilih')]),
      },
      smallLesson,
    );
    const remembered: Remembered = {
      ...nothingRemembered,
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
