// The SCORM 2004 adapter against a strict LMS: launches, and what is written while playing.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { windowStore } from '../../src/player/device.ts';
import { newLesson } from '../../src/player/lesson.ts';
import { unpackMemory } from '../../src/player/memory.ts';
import { reportOf } from '../../src/player/report.ts';
import { scorm2004 } from '../../src/player/tracking/scorm2004.ts';
import { findScorm2004Api } from '../../src/player/tracking/scorm2004-api.ts';
import { bankOf, smallLesson, testedLesson, typedLesson } from './fixture.ts';
import { clock, deskOf, launch, microtasks, playAll, strict } from './support/launch-scorm2004.ts';
import { StrictScorm2004 } from './support/strict-scorm2004.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('a launch', () => {
  it('takes at most 12 calls, sets incomplete at the first start and commits it', async () => {
    const { lms } = await strict();
    expect(lms.calls.length).toBeLessThanOrEqual(12);
    expect(lms.calls[0]).toBe('Initialize');
    expect(lms.calls).toContain('SetValue cmi.completion_status incomplete');
    expect(lms.calls.at(-1)).toBe('Commit');
    expect(lms.committed[0]?.get('cmi.exit')).toBe('suspend');
    expect(lms.complaints).toEqual([]);
  });

  it('reads the memory and the place only when there is something to resume', async () => {
    const first = await strict();
    expect(first.lms.named('GetValue cmi.suspend_data')).toEqual([]);
    first.session.open('contoh');
    first.session.answer('q-pilih', ['a']);
    first.session.finish();
    const lms = first.lms.relaunch();
    const second = await launch(lms);
    expect(second.opening).toMatchObject({
      bookmark: 'contoh',
      learner: { id: 'bu-sari', name: 'Sari Dewi, S.Pd.' },
    });
    expect(second.session.state.answers.get('q-pilih')).toMatchObject({ response: ['a'], tries: 1 });
    expect(second.session.state.registration).toBe('01234567-89ab-4cde-8f01-23456789abcd');
    second.session.answer('q-pilih', ['b']);
    await microtasks();
    expect(lms.interactions().map(({ result }) => result)).toEqual(['incorrect', 'correct']);
    expect(lms.complaints).toEqual([]);
  });

  it('finds the API above many parents, in the opener, and past frames of other origins nowhere', () => {
    const api = new StrictScorm2004();
    const frame = (parent?: unknown, more: object = {}) => {
      const made: Record<string, unknown> = { opener: null, ...more };
      made.parent = parent ?? made;
      return made as unknown as Window;
    };
    let deep = frame(undefined, { API_1484_11: api });
    for (let level = 0; level < 20; level++) deep = frame(deep);
    expect(findScorm2004Api(deep)).toBe(api);
    expect(findScorm2004Api(frame(undefined, { opener: frame(undefined, { API_1484_11: api }) }))).toBe(api);
    expect(findScorm2004Api(frame(undefined, { API: api }))).toBeUndefined();
    const foreign = Object.defineProperty({}, 'API_1484_11', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    expect(findScorm2004Api(frame(foreign))).toBeUndefined();
  });

  it('does not open on an LMS that refuses to initialise, nor without one', async () => {
    const lms = new StrictScorm2004();
    lms.Initialize('');
    expect(await scorm2004(lms, smallLesson, windowStore()).open()).toBeUndefined();
    expect(await scorm2004(undefined, smallLesson, windowStore()).open()).toBeUndefined();
  });
});

describe('playing', () => {
  it('costs no call while somebody only reads, except one save a minute', async () => {
    const { lms, session, saved } = await strict();
    const before = lms.calls.length;
    session.open('pembuka');
    session.open('contoh');
    await microtasks();
    expect([lms.calls.length, saved.at(-1)]).toEqual([before, 'pending']);
    jest.advanceTimersByTime(60_000);
    expect(saved.at(-1)).toBe('lms');
    expect(lms.values.get('cmi.location')).toBe('contoh');
    expect(lms.values.get('cmi.progress_measure')).toBe('0.25');
    jest.advanceTimersByTime(600_000);
    expect(lms.named('Commit').length).toBe(2);
  });

  it('commits once for an answer, with everything that belongs to it', async () => {
    const { lms, session } = await strict();
    session.open('contoh');
    clock.now += 65_250;
    session.answer('q-banyak', ['a', 'c']);
    await microtasks();
    expect(lms.named('Commit').length).toBe(2);
    expect(lms.interactions()).toEqual([
      {
        id: 'q-banyak',
        type: 'choice',
        description: '{lang=id}Contoh sehari-hari',
        timestamp: expect.stringMatching(/^2026-11-22T\d\d:\d\d:\d\d\.\d\dZ$/),
        learner_response: 'a[,]c',
        'correct_responses.0.pattern': 'a[,]c',
        result: 'correct',
        weighting: '2',
        latency: 'PT1M5.25S',
      },
    ]);
    const committed = lms.committed[1];
    expect(['scaled', 'raw', 'min', 'max'].map((element) => committed?.get(`cmi.score.${element}`))).toEqual([
      '0.4',
      '40',
      '0',
      '100',
    ]);
    expect(unpackMemory(smallLesson, committed?.get('cmi.suspend_data') ?? '')?.answers.size).toBe(1);
    expect(lms.complaints).toEqual([]);
  });

  it('writes each kind of answer and activity in its own format', async () => {
    const { lms, session } = await strict();
    await playAll(session);
    const text = `Saya {belajar}\n${'banyak '.repeat(20)}`;
    session.tryLab('lab-klasifikasi', { measure: 85, response: 'set=buah;akurasi=85' });
    session.tryLab('lab-klasifikasi', { measure: 75, response: '4', interaction: 'likert' });
    session.tryLab('lab-klasifikasi', { measure: 100, response: text, interaction: 'long-fill-in' });
    await microtasks();
    expect(
      lms.interactions().map((entry) => [entry.type, entry.learner_response, entry.result, entry.weighting]),
    ).toEqual([
      ['choice', 'a', 'incorrect', '1'],
      ['choice', 'b', 'correct', '1'],
      ['choice', 'a[,]c', 'correct', '2'],
      ['true-false', 'false', 'correct', '1'],
      ['matching', 'a[.]1[,]b[.]2', 'correct', '1'],
      ['other', 'set=buah;akurasi=85', 'neutral', '0'],
      ['likert', '4', 'neutral', '0'],
      ['long-fill-in', text.replace('\n', ' ').trim(), 'neutral', '0'],
    ]);
    expect(lms.complaints).toEqual([]);
  });

  it('tells every accepted spelling of words and the range of a number', async () => {
    const { lms, session } = await strict({}, typedLesson);
    session.answer('q-isian', ['Halusinasi  AI']);
    session.answer('q-angka', ['0.21']);
    await microtasks();
    const [words, number] = lms.interactions();
    expect(words).toMatchObject({
      type: 'fill-in',
      learner_response: 'Halusinasi AI',
      'correct_responses.0.pattern': 'halusinasi',
      'correct_responses.1.pattern': 'halusinasi AI',
    });
    expect(number).toMatchObject({
      type: 'numeric',
      learner_response: '0.21',
      'correct_responses.0.pattern': '0.2[:]0.3',
      result: 'correct',
    });
    expect(lms.complaints).toEqual([]);
  });

  it('keeps works within 3,000 characters, and everything within the 4,000 of the 3rd Edition', async () => {
    const { lms, session } = await strict();
    session.keepWork('lab-klasifikasi', { at: 5, packed: `t${'x'.repeat(2_100)}` });
    session.settle();
    const kept = lms.values.get('cmi.suspend_data') ?? '';
    expect(kept.length).toBeLessThanOrEqual(3_000);
    expect(unpackMemory(smallLesson, kept)?.works.get('lab-klasifikasi')?.at).toBe(5);
    session.keepWork('lab-klasifikasi', { at: 6, packed: `t${'x'.repeat(2_300)}` });
    session.settle();
    expect(session.keepsInLms('works', 'lab-klasifikasi')).toBe(false);
    expect(lms.complaints).toEqual([]);
  });

  it('leaves a memory that is too long for an LMS as it was', async () => {
    const lms = new StrictScorm2004();
    const tracking = scorm2004(lms, smallLesson, windowStore());
    await tracking.open();
    const state = newLesson(smallLesson);
    const report = reportOf(state, { type: 'left', at: clock.now }, state);
    if (!report) throw new Error('no report');
    tracking.record(report, 'x'.repeat(4_000));
    tracking.settle();
    tracking.record(report, 'y'.repeat(4_001));
    tracking.settle();
    expect(lms.values.get('cmi.suspend_data')).toBe('x'.repeat(4_000));
    expect(lms.complaints).toEqual([]);
  });

  it('stops at 250 interactions, and goes on with everything else', async () => {
    const { lms, session } = await strict();
    for (let time = 0; time < 260; time++) session.answer('q-pilih', [time === 259 ? 'b' : 'a']);
    await microtasks();
    session.answer('q-banyak', ['a', 'c']);
    await microtasks();
    expect(lms.interactions().length).toBe(250);
    expect(lms.values.get('cmi.score.raw')).toBe('60');
    expect(lms.complaints).toEqual([]);
  });
});

describe('a test', () => {
  it('tells its items at the hand-in, each occurrence with an id of its own, and scores only the post-test', async () => {
    const bank = bankOf(4);
    const { lms, session } = await strict({}, testedLesson);
    const pre = deskOf(session, 'pretest');
    pre.begin(bank);
    pre.choose(bank, 0, 'a');
    await microtasks();
    expect(lms.interactions()).toEqual([]);
    pre.handIn(bank);
    await microtasks();
    expect(lms.values.get('cmi.score.raw')).toBeUndefined();
    for (const right of [2, 3]) {
      const post = deskOf(session, 'posttest');
      post.begin(bank);
      for (let index = 0; index < right; index++) post.choose(bank, index, 'b');
      post.handIn(bank);
      await microtasks();
    }
    expect(lms.values.get('cmi.score.scaled')).toBe('0.75');
    const entries = lms.interactions();
    expect(entries.slice(0, 2)).toEqual([
      expect.objectContaining({
        id: 'pra-uji_1_butir-1',
        type: 'choice',
        learner_response: 'a',
        result: 'incorrect',
        weighting: '0',
      }),
      // Left open: no answer is told rather than an empty one.
      expect.not.objectContaining({ learner_response: expect.anything() }),
    ]);
    expect(entries.length).toBe(12);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(12);
    expect(lms.complaints).toEqual([]);
  });
});
