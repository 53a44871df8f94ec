// The SCORM 1.2 adapter against a strict LMS, a failing LMS, and scorm-again.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { windowStore } from '../../src/player/device.ts';
import { newLesson } from '../../src/player/lesson.ts';
import { unpackMemory } from '../../src/player/memory.ts';
import { Session } from '../../src/player/session.ts';
import { openTestDesk } from '../../src/player/test-desk.ts';
import type { SavedState } from '../../src/player/tracking/port.ts';
import { scorm12 } from '../../src/player/tracking/scorm12.ts';
import { findScorm12Api, type Scorm12Api } from '../../src/player/tracking/scorm12-api.ts';
import { decimal, latency, timespan } from '../../src/player/tracking/scorm12-formats.ts';
import { bankOf, smallLesson, testedLesson, typedLesson } from './fixture.ts';
import { type FakeLmsOptions, StrictScorm12 } from './strict-scorm12.ts';

let now = Date.parse('2026-11-22T01:00:00Z');

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const microtasks = async () => {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve();
};

/** Plays the lesson on an API as main.ts does. */
async function launch(api: Scorm12Api, of = smallLesson) {
  const session = new Session(newLesson(of), () => now);
  const tracking = scorm12(api, of, windowStore());
  const opening = await tracking.open();
  if (!opening) throw new Error('not opened');
  const saved: SavedState[] = [];
  tracking.onSaved((state) => saved.push(state));
  const [memory] = opening.memories;
  const remembered = memory === undefined ? undefined : unpackMemory(of, memory);
  if (remembered) session.dispatch({ type: 'remembered', remembered });
  session.keepIn(opening.place);
  session.attach(tracking);
  session.dispatch({
    type: 'started',
    at: now,
    registration: '01234567-89ab-4cde-8f01-23456789abcd',
    resumed: remembered !== undefined,
  });
  return { session, opening, saved };
}

async function strict(options: FakeLmsOptions = {}) {
  const lms = new StrictScorm12(options);
  return { lms, ...(await launch(lms)) };
}

async function playAll(session: Session) {
  for (const page of ['pembuka', 'contoh', 'data', 'penutup']) session.open(page);
  for (const [id, response] of [
    ['q-pilih', ['a']],
    ['q-pilih', ['b']],
    ['q-banyak', ['a', 'c']],
    ['q-benar', ['false']],
    ['q-jodoh', ['a.1', 'b.2']],
  ] as const) {
    now += 4_000;
    session.answer(id, response);
    await microtasks();
  }
}

describe('a launch', () => {
  it('takes at most 12 calls, sets incomplete at the first start and commits it', async () => {
    const { lms } = await strict();
    expect(lms.calls.length).toBeLessThanOrEqual(12);
    expect(lms.calls[0]).toBe('LMSInitialize');
    expect(lms.committed[0]?.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(lms.complaints).toEqual([]);
  });

  it('reads the memory and the place only when there is something to resume', async () => {
    const first = await strict();
    expect(first.lms.named('LMSGetValue cmi.suspend_data')).toEqual([]);
    first.session.open('contoh');
    first.session.answer('q-pilih', ['a']);
    first.session.finish();
    const lms = first.lms.relaunch();
    const second = await launch(lms);
    expect(lms.calls.length).toBeLessThanOrEqual(12);
    expect(second.opening.bookmark).toBe('contoh');
    expect(second.session.state.answers.get('q-pilih')).toMatchObject({ response: ['a'], tries: 1 });
    expect(second.session.state.registration).toBe('01234567-89ab-4cde-8f01-23456789abcd');
  });

  it('finds the API in a parent, in the opener, and past frames of other origins nowhere', () => {
    const api = new StrictScorm12();
    const frame = (parent?: unknown, more: object = {}) => {
      const made: Record<string, unknown> = { opener: null, ...more };
      made.parent = parent ?? made;
      return made as unknown as Window;
    };
    expect(findScorm12Api(frame(frame(frame(undefined, { API: api }))))).toBe(api);
    expect(findScorm12Api(frame(undefined, { opener: frame(undefined, { API: api }) }))).toBe(api);
    expect(findScorm12Api(frame())).toBeUndefined();
    const foreign = Object.defineProperty({}, 'API', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    expect(findScorm12Api(frame(foreign))).toBeUndefined();
  });

  it('does not open on an LMS that refuses to initialise', async () => {
    const lms = new StrictScorm12();
    lms.LMSInitialize('');
    expect(await scorm12(lms, smallLesson, windowStore()).open()).toBeUndefined();
    expect(await scorm12(undefined, smallLesson, windowStore()).open()).toBeUndefined();
  });
});

describe('playing', () => {
  it('costs no call while somebody only reads, except one save a minute', async () => {
    const { lms, session, saved } = await strict();
    const before = lms.calls.length;
    session.open('pembuka');
    session.open('contoh');
    await microtasks();
    expect(lms.calls.length).toBe(before);
    expect(saved.at(-1)).toBe('pending');
    jest.advanceTimersByTime(60_000);
    expect(saved.at(-1)).toBe('lms');
    expect(lms.named('LMSCommit').length).toBe(2);
    expect(lms.values.get('cmi.core.lesson_location')).toBe('contoh');
    jest.advanceTimersByTime(600_000);
    expect(lms.named('LMSCommit').length).toBe(2);
  });

  it('says what is not committed yet, and commits it when the page is hidden', async () => {
    const { lms, session, saved } = await strict();
    session.open('contoh');
    session.settle();
    expect(lms.committed.at(-1)?.get('cmi.core.lesson_location')).toBe('contoh');
    session.open('data');
    expect(saved).toEqual(['lms', 'pending', 'lms', 'pending']);
  });

  it('commits once for an answer, with everything that belongs to it', async () => {
    const { lms, session } = await strict();
    session.open('contoh');
    now += 65_000;
    session.answer('q-banyak', ['a', 'c']);
    await microtasks();
    expect(lms.named('LMSCommit').length).toBe(2);
    const [entry] = lms.interactions();
    expect(entry).toEqual({
      id: 'q-banyak',
      time: expect.stringMatching(/^\d\d:\d\d:\d\d$/),
      type: 'choice',
      student_response: 'a,c',
      'correct_responses.0.pattern': 'a,c',
      result: 'correct',
      weighting: '2',
      latency: '00:01:05',
    });
    expect(lms.committed[1]?.get('cmi.core.score.raw')).toBe('40');
    expect(lms.committed[1]?.get('cmi.suspend_data')).toBe(lms.values.get('cmi.suspend_data'));
    expect(lms.complaints).toEqual([]);
  });

  it('writes each kind of answer in its own format and a lab as performance', async () => {
    const { lms, session } = await strict();
    await playAll(session);
    session.tryLab('lab-klasifikasi', { measure: 85, response: 'akurasi 85 – bagus' });
    await microtasks();
    expect(
      lms.interactions().map(({ type, student_response, result }) => [type, student_response, result]),
    ).toEqual([
      ['choice', 'a', 'wrong'],
      ['choice', 'b', 'correct'],
      ['choice', 'a,c', 'correct'],
      ['true-false', 'f', 'correct'],
      ['matching', 'a.1,b.2', 'correct'],
      ['performance', 'akurasi 85   bagus', 'neutral'],
    ]);
    expect(lms.complaints).toEqual([]);
    expect(lms.named('LMSCommit').length).toBe(1 + 6);
  });

  it('sets passed with a score, ends with an empty exit, and finishes exactly once with nothing after it', async () => {
    const { lms, session } = await strict();
    await playAll(session);
    now += 10_000;
    session.finish();
    session.finish();
    session.settle();
    session.open('pembuka');
    await microtasks();
    jest.advanceTimersByTime(600_000);
    expect(lms.values.get('cmi.core.lesson_status')).toBe('passed');
    expect(lms.values.get('cmi.core.score.raw')).toBe('100');
    expect(lms.values.get('cmi.core.exit')).toBe('');
    expect(lms.values.get('cmi.core.session_time')).toBe('0000:00:30.00');
    expect(lms.named('LMSFinish').length).toBe(1);
    expect(lms.calls[lms.calls.length - 1]).toBe('LMSFinish');
    expect(lms.calls[lms.calls.length - 2]).toBe('LMSCommit');
    expect(lms.complaints).toEqual([]);
  });

  it('suspends what is not passed', async () => {
    const { lms, session } = await strict();
    session.open('pembuka');
    session.finish();
    expect(lms.values.get('cmi.core.exit')).toBe('suspend');
    expect(lms.values.get('cmi.core.lesson_status')).toBe('incomplete');
  });

  it('keeps an attempt below the pass mark open until it is handed in', async () => {
    const playBelow = async () => {
      const started = await strict();
      for (const page of ['pembuka', 'contoh', 'data', 'penutup']) started.session.open(page);
      for (const id of ['q-pilih', 'q-banyak', 'q-benar', 'q-jodoh']) started.session.answer(id, ['a']);
      await microtasks();
      return started;
    };
    const ending = ({ values }: StrictScorm12) => [
      values.get('cmi.core.lesson_status'),
      values.get('cmi.core.exit'),
    ];
    const left = await playBelow();
    left.session.finish();
    expect(ending(left.lms)).toEqual(['incomplete', 'suspend']);
    const handedIn = await playBelow();
    handedIn.session.submit();
    expect(ending(handedIn.lms)).toEqual(['failed', '']);
    expect(handedIn.lms.named('LMSFinish').length).toBe(1);
    expect(handedIn.lms.committed.at(-1)?.get('cmi.core.lesson_status')).toBe('failed');
  });

  it('never lowers a status that the LMS holds', async () => {
    const { lms, session } = await strict({
      values: { 'cmi.core.lesson_status': 'passed', 'cmi.core.entry': '' },
    });
    session.open('pembuka');
    session.answer('q-pilih', ['a']);
    session.finish();
    expect(lms.named('LMSSetValue cmi.core.lesson_status')).toEqual([]);
  });

  it('goes without interactions where the LMS has none', async () => {
    const { lms, session } = await strict({ interactions: false });
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    session.answer('q-banyak', ['b']);
    await microtasks();
    expect(lms.named('LMSSetValue cmi.interactions')).toEqual([]);
    expect(lms.named('LMSGetValue cmi.interactions').length).toBe(1);
    expect(lms.values.get('cmi.core.score.raw')).toBe('20');
  });
});

describe('other kinds of answers', () => {
  const told = (lms: StrictScorm12) =>
    lms
      .interactions()
      .map((entry) => [
        entry.type,
        entry.student_response,
        entry['correct_responses.0.pattern'],
        entry.result,
        entry.weighting,
      ]);

  it('are words in ASCII and numbers', async () => {
    const lms = new StrictScorm12();
    const { session } = await launch(lms, typedLesson);
    session.answer('q-isian', ['Halusinasi  AI']);
    session.answer('q-isian', ['café – berkhayal']);
    session.answer('q-angka', ['0.21']);
    await microtasks();
    expect(told(lms)).toEqual([
      ['fill-in', 'Halusinasi  AI', 'halusinasi', 'correct', '1'],
      ['fill-in', 'caf    berkhayal', 'halusinasi', 'wrong', '1'],
      ['numeric', '0.21', '0.25', 'correct', '1'],
    ]);
    expect(lms.complaints).toEqual([]);
  });

  it('are places on a scale and long texts, which nobody judges', async () => {
    const { lms, session } = await strict();
    session.tryLab('lab-klasifikasi', { measure: 75, response: '4', interaction: 'likert' });
    const text = `Saya belajar\n${'banyak '.repeat(60)}`;
    session.tryLab('lab-klasifikasi', { measure: 100, response: text, interaction: 'long-fill-in' });
    await microtasks();
    expect(told(lms)).toEqual([
      ['likert', '4', undefined, 'neutral', '0'],
      ['fill-in', text.replace('\n', ' ').slice(0, 255), undefined, 'neutral', '0'],
    ]);
    expect(lms.complaints).toEqual([]);
  });
});

describe('a test', () => {
  const bank = bankOf(4);
  const deskOf = (session: Session, use: string) => {
    const test = testedLesson.tests.find((candidate) => candidate.use === use);
    if (!test) throw new Error(use);
    return openTestDesk(session, test, () => 0);
  };

  it('saves each answer, tells the items at the hand-in, and sends no score before the post-test', async () => {
    const lms = new StrictScorm12();
    const { session } = await launch(lms, testedLesson);
    session.answer('q-pilih', ['b']);
    const pre = deskOf(session, 'pretest');
    pre.begin(bank);
    pre.choose(bank, 0, 'b');
    await microtasks();
    expect(lms.named('LMSCommit')).toHaveLength(2);
    pre.choose(bank, 0, 'a');
    await microtasks();
    expect(lms.named('LMSCommit')).toHaveLength(3);
    expect(lms.interactions()).toHaveLength(1);
    pre.handIn(bank);
    await microtasks();
    expect(lms.values.get('cmi.core.score.raw')).toBeUndefined();
    const post = deskOf(session, 'posttest');
    post.begin(bank);
    for (const index of [0, 1, 2]) post.choose(bank, index, 'b');
    now += 5_000;
    post.choose(bank, 3, 'd');
    post.handIn(bank);
    await microtasks();
    expect(lms.values.get('cmi.core.score.raw')).toBe('75');
    const [, ...items] = lms.interactions();
    expect(items.map(({ id, result, weighting }) => [id, result, weighting])).toEqual([
      ['pra-uji_1_butir-1', 'wrong', '0'],
      ['pra-uji_1_butir-4', 'wrong', '0'],
      ['pra-uji_1_butir-7', 'wrong', '0'],
      ['pra-uji_1_butir-10', 'wrong', '0'],
      ['pasca-uji_1_butir-1', 'correct', '1'],
      ['pasca-uji_1_butir-4', 'correct', '1'],
      ['pasca-uji_1_butir-7', 'correct', '1'],
      ['pasca-uji_1_butir-10', 'wrong', '1'],
    ]);
    expect(items[0]?.student_response).toBe('a');
    expect(items[1]?.student_response).toBeUndefined();
    expect(items[7]).toMatchObject({ type: 'choice', student_response: 'd', latency: '00:00:05' });
    expect(lms.complaints).toEqual([]);
  });

  it('with nothing right still sends its score', async () => {
    const lms = new StrictScorm12();
    const { session } = await launch(lms, testedLesson);
    const post = deskOf(session, 'posttest');
    post.begin(bank);
    post.handIn(bank);
    await microtasks();
    expect(lms.values.get('cmi.core.score.raw')).toBe('0');
  });

  it('under way goes on in the next launch', async () => {
    const lms = new StrictScorm12();
    const { session } = await launch(lms, testedLesson);
    const post = deskOf(session, 'posttest');
    post.begin(bank);
    post.choose(bank, 2, 'c');
    session.finish();
    const next = await launch(lms.relaunch(), testedLesson);
    expect(deskOf(next.session, 'posttest').state().current?.answers[2]).toBe('c');
  });
});

describe('a work', () => {
  it('waits for the next commit and stays within 3,072 characters', async () => {
    const { lms, session } = await strict();
    const commits = lms.named('LMSCommit').length;
    session.keepWork('lab-klasifikasi', { at: 5, packed: `t${'x'.repeat(1_500)}` });
    await microtasks();
    expect([lms.named('LMSCommit').length, session.keepsInLms('works', 'lab-klasifikasi')]).toEqual([
      commits,
      true,
    ]);
    session.settle();
    const kept = lms.values.get('cmi.suspend_data') ?? '';
    expect(unpackMemory(smallLesson, kept)?.works.get('lab-klasifikasi')?.at).toBe(5);
    session.keepWork('lab-klasifikasi', { at: 6, packed: `t${'x'.repeat(2_500)}` });
    session.settle();
    expect(session.keepsInLms('works', 'lab-klasifikasi')).toBe(false);
    expect(unpackMemory(smallLesson, lms.values.get('cmi.suspend_data') ?? '')?.works.size).toBe(0);
    expect(lms.complaints).toEqual([]);
  });
});

describe('modes', () => {
  it.each(['browse', 'review'])('%s writes nothing but still finishes', async (mode) => {
    const { lms, session, saved } = await strict({ values: { 'cmi.core.lesson_mode': mode } });
    await playAll(session);
    session.settle();
    session.finish();
    expect(lms.named('LMSSetValue')).toEqual([]);
    expect(lms.named('LMSCommit')).toEqual([]);
    expect(lms.named('LMSFinish').length).toBe(1);
    expect(saved).toEqual(['off']);
  });

  it('no-credit keeps the progress, but neither score nor status', async () => {
    const { lms, session } = await strict({ values: { 'cmi.core.credit': 'no-credit' } });
    await playAll(session);
    session.finish();
    expect(lms.calls.filter((call) => /SetValue cmi\.core\.(score|lesson_status)/.test(call))).toEqual([]);
    expect(lms.interactions().length).toBe(5);
    expect(lms.values.get('cmi.suspend_data')).toBeTruthy();
  });
});

describe('an LMS that fails', () => {
  it('is tried again until it has everything, and the teacher is told meanwhile', async () => {
    const { lms, session, saved } = await strict({ commits: ['true', 'false', 'false'] });
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    expect(saved).toEqual(['lms', 'pending', 'unsaved']);
    jest.advanceTimersByTime(3_000);
    expect(saved).toEqual(['lms', 'pending', 'unsaved']);
    jest.advanceTimersByTime(10_000);
    expect(saved).toEqual(['lms', 'pending', 'unsaved', 'lms']);
    expect(lms.interactions().length).toBe(1);
    expect(lms.committed[1]?.get('cmi.core.score.raw')).toBe('20');
  });

  it('that loses its session in the middle of an interaction gets the rest of it later, once', async () => {
    const { lms, session, saved } = await strict();
    session.open('contoh');
    const real = lms.LMSSetValue.bind(lms);
    let broken = true;
    lms.LMSSetValue = (element, value) => {
      if (broken && element.endsWith('student_response')) throw new Error('network');
      return real(element, value);
    };
    session.answer('q-pilih', ['b']);
    await microtasks();
    expect(lms.committed[1]?.get('cmi.core.score.raw')).toBe('20');
    session.answer('q-pilih', ['a']);
    await microtasks();
    broken = false;
    jest.advanceTimersByTime(60_000);
    expect(saved).toEqual(['lms', 'pending', 'lms']);
    expect(lms.interactions().map(({ id, result }) => [id, result])).toEqual([
      ['q-pilih', 'correct'],
      ['q-pilih', 'wrong'],
    ]);
  });
});

describe('an LMS that never takes one element', () => {
  const refuse = (lms: StrictScorm12, refused: (element: string) => boolean) => {
    const set = lms.LMSSetValue.bind(lms);
    const lastError = lms.LMSGetLastError.bind(lms);
    let failed = false;
    lms.LMSSetValue = (element, value) => {
      failed = refused(element);
      return failed ? 'false' : set(element, value);
    };
    lms.LMSGetLastError = () => (failed ? '101' : lastError());
  };

  it('gets progress, score and status all the same when it is a part of the journal, and soon no longer that part', async () => {
    const { lms, session, saved } = await strict();
    refuse(lms, (element) => element.endsWith('weighting'));
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    expect(lms.committed[1]?.get('cmi.suspend_data')).toBeTruthy();
    expect(lms.committed[1]?.get('cmi.core.score.raw')).toBe('20');
    expect(saved).toEqual(['lms', 'pending', 'lms']);
    jest.advanceTimersByTime(120_000);
    const commits = lms.named('LMSCommit').length;
    jest.advanceTimersByTime(600_000);
    expect(lms.named('LMSCommit').length).toBe(commits);
    await playAll(session);
    expect(lms.named('LMSCommit').length).toBe(commits + 5);
    session.finish();
    expect(lms.values.get('cmi.core.lesson_status')).toBe('passed');
    expect(lms.interactions().length).toBe(6);
    for (const entry of lms.interactions()) expect(entry.latency).toBeDefined();
  });

  it.each(['cmi.core.exit', 'cmi.core.score.min', 'cmi.interactions.0.id', 'cmi.interactions.0.type'])(
    'gets the others when it is %s',
    async (stubborn) => {
      const lms = new StrictScorm12();
      refuse(lms, (element) => element === stubborn);
      const { session, saved } = await launch(lms);
      session.open('contoh');
      session.answer('q-pilih', ['b']);
      await microtasks();
      session.finish();
      const last = lms.committed[lms.committed.length - 1];
      expect(last?.get('cmi.suspend_data')).toBeTruthy();
      expect(last?.get('cmi.core.lesson_location')).toBe('contoh');
      expect(last?.get('cmi.core.score.raw')).toBe('20');
      expect(last?.get('cmi.core.lesson_status')).toBe('incomplete');
      expect(last?.get('cmi.core.session_time')).toBeTruthy();
      expect(saved).toEqual(['lms', 'pending', 'lms']);
    },
  );

  it('is asked for it again, and the teacher is told, when it is the memory', async () => {
    const { lms, session, saved } = await strict();
    let stubborn = true;
    refuse(lms, (element) => stubborn && element === 'cmi.suspend_data');
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    expect(lms.committed[1]?.get('cmi.core.score.raw')).toBe('20');
    expect(saved).toEqual(['lms', 'pending', 'unsaved']);
    stubborn = false;
    jest.advanceTimersByTime(3_000);
    expect(lms.values.get('cmi.suspend_data')).toBeTruthy();
    expect(saved).toEqual(['lms', 'pending', 'unsaved', 'lms']);
  });
});

describe('formats', () => {
  it('are those of the standard', () => {
    expect(timespan(0)).toBe('0000:00:00.00');
    expect(timespan(5_025.256)).toBe('0001:23:45.26');
    expect(timespan(59.999)).toBe('0000:01:00.00');
    expect(latency(3_725.6)).toBe('01:02:06');
    expect(latency(9_999_999)).toBe('99:59:59');
    expect(decimal(33.333)).toBe('33.33');
    expect(decimal(1e-9)).toBe('0');
  });
});

describe('with scorm-again', () => {
  interface Cmi {
    core: { lesson_status: string; score: { raw: string } };
    interactions: { id: string }[];
    suspend_data: string;
  }
  const open = async () => {
    // The package's types speak of a default export that its module doesn't have.
    const { Scorm12API } = (await import('scorm-again/scorm12')) as unknown as {
      Scorm12API: new (settings: object) => Scorm12Api & { cmi: unknown; isTerminated(): boolean };
    };
    return new Scorm12API({ autocommit: false, logLevel: 5 });
  };
  const kept = (api: { cmi: unknown }) => JSON.parse(JSON.stringify(api.cmi)) as Cmi;

  it('the whole attempt arrives', async () => {
    const api = await open();
    const { session } = await launch(api);
    await playAll(session);
    session.finish();
    const { core, interactions, suspend_data } = kept(api);
    expect(core.lesson_status).toBe('passed');
    expect(core.score.raw).toBe('100');
    expect(Object.values(interactions).map((entry) => entry.id)).toHaveLength(5);
    expect(unpackMemory(smallLesson, suspend_data)?.answers.size).toBe(4);
    expect(api.isTerminated()).toBe(true);
  });

  it.each([
    ['wrong', 'a', '0'],
    ['right', 'b', '20'],
  ])('an attempt that is left after one %s answer stays incomplete', async (_how, option, score) => {
    const api = await open();
    const { session } = await launch(api);
    session.open('contoh');
    session.answer('q-pilih', [option]);
    await microtasks();
    session.finish();
    expect(kept(api).core).toMatchObject({ lesson_status: 'incomplete', score: { raw: score } });
  });
});
