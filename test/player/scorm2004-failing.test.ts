// The SCORM 2004 adapter on an LMS that fails now and then, and on one that never takes one element.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { launch, microtasks, playAll, strict } from './support/launch-scorm2004.ts';
import { StrictScorm2004 } from './support/strict-scorm2004.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Makes the LMS answer "false" to some elements, with an error code. */
function refuse(lms: StrictScorm2004, code: string, refused: (element: string) => boolean): void {
  const set = lms.SetValue.bind(lms);
  const lastError = lms.GetLastError.bind(lms);
  let failed = false;
  lms.SetValue = (element, value) => {
    failed = refused(element);
    return failed ? 'false' : set(element, value);
  };
  lms.GetLastError = () => (failed ? code : lastError());
}

describe('an LMS that fails', () => {
  it('is tried again until it has everything, and the teacher is told meanwhile', async () => {
    const { lms, session, saved } = await strict({ commits: ['true', 'false', 'false'] });
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    jest.advanceTimersByTime(3_000);
    expect(saved).toEqual(['lms', 'pending', 'unsaved']);
    jest.advanceTimersByTime(10_000);
    expect(saved).toEqual(['lms', 'pending', 'unsaved', 'lms']);
    expect(lms.interactions().length).toBe(1);
    expect(lms.committed[1]?.get('cmi.score.raw')).toBe('20');
  });

  it('that loses its session in the middle of an interaction gets the rest of it later, once', async () => {
    const { lms, session, saved } = await strict();
    session.open('contoh');
    const real = lms.SetValue.bind(lms);
    let broken = true;
    lms.SetValue = (element, value) => {
      if (broken && element.endsWith('learner_response')) throw new Error('network');
      return real(element, value);
    };
    session.answer('q-pilih', ['b']);
    await microtasks();
    session.answer('q-pilih', ['a']);
    await microtasks();
    broken = false;
    jest.advanceTimersByTime(60_000);
    expect(saved).toEqual(['lms', 'pending', 'lms']);
    expect(lms.interactions().map(({ id, result }) => [id, result])).toEqual([
      ['q-pilih', 'correct'],
      ['q-pilih', 'incorrect'],
    ]);
    expect(lms.complaints).toEqual([]);
  });
});

describe('an LMS that never takes one element', () => {
  it.each(['351', '406'])('does without that part of the journal when it answers %s', async (code) => {
    const { lms, session, saved } = await strict();
    refuse(lms, code, (element) => element.endsWith('weighting'));
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    expect(lms.committed[1]?.get('cmi.score.raw')).toBe('20');
    expect(saved).toEqual(['lms', 'pending', 'lms']);
    jest.advanceTimersByTime(120_000);
    const commits = lms.named('Commit').length;
    await playAll(session);
    expect(lms.named('Commit').length).toBe(commits + 5);
    session.finish();
    expect(lms.values.get('cmi.success_status')).toBe('passed');
    expect(lms.interactions().length).toBe(6);
    for (const entry of lms.interactions()) expect(entry.latency).toBeDefined();
  });

  it.each(['cmi.exit', 'cmi.score.min', 'cmi.progress_measure', 'cmi.interactions.0.id'])(
    'gets the others when it is %s',
    async (stubborn) => {
      const lms = new StrictScorm2004();
      refuse(lms, '101', (element) => element === stubborn);
      const { session, saved } = await launch(lms);
      session.open('contoh');
      session.answer('q-pilih', ['b']);
      await microtasks();
      session.finish();
      const last = lms.committed.at(-1);
      for (const element of ['suspend_data', 'location', 'score.raw', 'completion_status', 'session_time'])
        expect(last?.get(`cmi.${element}`)).toBeTruthy();
      expect(saved).toEqual(['lms', 'pending', 'lms']);
    },
  );

  it('is asked for it again, and the teacher is told, when it is the memory', async () => {
    const { lms, session, saved } = await strict();
    let stubborn = true;
    refuse(lms, '101', (element) => stubborn && element === 'cmi.suspend_data');
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    expect(saved).toEqual(['lms', 'pending', 'unsaved']);
    stubborn = false;
    jest.advanceTimersByTime(3_000);
    expect(lms.values.get('cmi.suspend_data')).toBeTruthy();
    expect(saved).toEqual(['lms', 'pending', 'unsaved', 'lms']);
  });
});
