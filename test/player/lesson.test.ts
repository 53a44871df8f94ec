// The state machine and what is read out of it, against the rules of score and status.
import { describe, expect, it } from '@jest/globals';
import {
  currentPage,
  type LessonEvent,
  type LessonState,
  lesson,
  newLesson,
  progress,
  rightAtOnce,
  score,
  status,
} from '../../src/player/lesson.ts';
import { neighbours } from '../../src/player/places.ts';
import { nothingRemembered } from '../../src/player/remembered.ts';
import { reportOf } from '../../src/player/report.ts';
import { smallLesson } from './fixture.ts';

const run = (events: LessonEvent[], from: LessonState = newLesson(smallLesson)) =>
  events.reduce(lesson, from);
const open = (page: string, at = 0): LessonEvent => ({ type: 'opened', at, page });
const answer = (question: string, response: string[], correct: boolean, at = 0): LessonEvent => ({
  type: 'answered',
  at,
  question,
  response,
  correct,
});
const submitted: LessonEvent = { type: 'submitted', at: 0 };
const everything: LessonEvent[] = [
  ...['pembuka', 'contoh', 'data', 'penutup'].map((page) => open(page)),
  answer('q-pilih', ['b'], true),
  answer('q-banyak', ['a', 'b'], false),
  answer('q-benar', ['false'], true),
  answer('q-jodoh', ['a.1', 'b.2'], true),
];

describe('progress', () => {
  it('counts pages and questions, for the whole and for a unit, and the minutes that are left', () => {
    const state = run([open('pembuka'), open('contoh'), answer('q-pilih', ['a'], false)]);
    expect(progress(state)).toEqual({
      seen: 2,
      pages: 4,
      answered: 1,
      questions: 4,
      handedIn: 0,
      tests: 0,
      percent: 37,
      minutesLeft: 12,
    });
    expect(progress(state, smallLesson.units[0])).toMatchObject({
      seen: 2,
      pages: 2,
      answered: 1,
      percent: 75,
    });
  });

  it('resumes at the page opened last', () => {
    expect(currentPage(newLesson(smallLesson))).toBe('pembuka');
    expect(currentPage(run([open('data')]))).toBe('data');
    expect(neighbours(smallLesson, 'contoh').next?.id).toBe('data');
    expect(neighbours(smallLesson, 'penutup').next).toBeUndefined();
  });
});

describe('score and status', () => {
  it('scores the weight of what was ever right', () => {
    const state = run([answer('q-pilih', ['b'], true), answer('q-pilih', ['a'], false)]);
    expect(score(state)).toBe(20);
    expect(state.answers.get('q-pilih')).toEqual({
      response: ['a'],
      correct: false,
      everRight: true,
      tries: 2,
    });
  });

  it('stays incomplete until all is seen and answered, then passes at the pass mark', () => {
    expect(status(run(everything.slice(0, -1)))).toBe('incomplete');
    const below = run(everything);
    expect([score(below), status(below)]).toEqual([60, 'incomplete']);
    const passed = run([answer('q-banyak', ['a', 'c'], true)], below);
    expect([score(passed), status(passed)]).toEqual([100, 'passed']);
  });

  it('fails only what is complete and was handed in below the pass mark, and nobody who learns on', () => {
    const failed = run([...everything, submitted]);
    expect(status(failed)).toBe('failed');
    expect(status(run([answer('q-banyak', ['a', 'c'], true)], failed))).toBe('passed');
    expect(status(run([...everything.slice(0, -1), submitted]))).toBe('incomplete');
    expect(status(run([{ type: 'remembered', remembered: failed }]))).toBe('incomplete');
  });

  it('counts what was right at the first try', () => {
    const state = run([
      answer('q-pilih', ['b'], true),
      answer('q-benar', ['true'], false),
      answer('q-benar', ['false'], true),
      answer('q-banyak', ['a'], false),
    ]);
    expect(rightAtOnce(state)).toBe(1);
  });

  it('rounds to two decimals', () => {
    const thirds = {
      ...smallLesson,
      questions: smallLesson.questions.slice(0, 3).map((question) => ({ ...question, weight: 1 })),
    };
    expect(score(run([answer('q-pilih', ['b'], true)], newLesson(thirds)))).toBe(33.33);
  });

  it('never divides by nothing', () => {
    expect(score(newLesson({ ...smallLesson, questions: [] }))).toBe(100);
  });
});

describe('the state machine', () => {
  it('ignores what the lesson does not have', () => {
    const before = newLesson(smallLesson);
    expect(run([open('hilang'), answer('hilang', [], true)], before)).toBe(before);
    const remembered = { ...nothingRemembered, page: 'hilang', seen: new Set(['data', 'hilang']) };
    const after = run([{ type: 'remembered', remembered }]);
    expect([...after.seen]).toEqual(['data']);
    expect(currentPage(after)).toBe('pembuka');
  });

  it('never changes the state that it was given', () => {
    const before = run([open('pembuka')]);
    const copy = { ...before, seen: new Set(before.seen), answers: new Map(before.answers) };
    run(everything, before);
    expect(before).toEqual(copy);
  });

  it('keeps the registration that the attempt has', () => {
    const started: LessonEvent = { type: 'started', at: 5, registration: 'new', resumed: true };
    const remembered = { ...nothingRemembered, registration: 'old' };
    expect(run([{ type: 'remembered', remembered }, started]).registration).toBe('old');
    expect(run([started]).registration).toBe('new');
  });
});

describe('reports', () => {
  const report = (event: LessonEvent, before: LessonState) => reportOf(before, event, lesson(before, event));

  it('tells an answer with its key, tries and time', () => {
    const before = run([open('contoh', 1_000), answer('q-banyak', ['a'], false, 5_000)]);
    expect(report(answer('q-banyak', ['a', 'c'], true, 12_500), before)).toMatchObject({
      at: 12_500,
      happening: {
        type: 'interaction',
        interaction: {
          part: 'question',
          id: 'q-banyak',
          unit: 'apa-itu-ai',
          type: 'choice',
          response: ['a', 'c'],
          correctResponse: ['a', 'c'],
          correct: true,
          tries: 2,
          weight: 2,
          seconds: 7.5,
        },
      },
      score: 40,
      changed: { score: true, status: false, completion: false },
    });
  });

  it('tells completion once, and a later rise to passed or the hand-in', () => {
    const last = everything[everything.length - 1] as LessonEvent;
    expect(report(last, run(everything.slice(0, -1)))).toMatchObject({
      status: 'incomplete',
      changed: { status: false, completion: true },
    });
    const handedIn = run([...everything, submitted]);
    expect(report(submitted, run(everything))).toMatchObject({
      happening: { type: 'submitted' },
      status: 'failed',
      changed: { status: true, completion: false },
    });
    expect(report(submitted, handedIn)).toBeUndefined();
    expect(report(answer('q-banyak', ['a', 'c'], true), run(everything))).toMatchObject({
      status: 'passed',
      changed: { status: true, completion: false },
    });
  });

  it('survives a clock that was set back', () => {
    const before = run([{ type: 'started', at: 9_000, registration: 'r', resumed: false }]);
    expect(report({ type: 'left', at: 1_000 }, before)?.happening).toEqual({ type: 'left', seconds: 0 });
  });

  it('says nothing of what changed nothing', () => {
    expect(report(open('hilang'), newLesson(smallLesson))).toBeUndefined();
  });
});
