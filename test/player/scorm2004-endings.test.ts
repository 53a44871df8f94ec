// How attempts end in SCORM 2004 – passed, failed, left, judged by nobody or by the LMS – and the modes that record nothing.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { bankOf, testedLesson } from './fixture.ts';
import { clock, deskOf, launch, microtasks, playAll, playBelow, strict } from './support/launch-scorm2004.ts';
import type { StrictScorm2004 } from './support/strict-scorm2004.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Completion, success, scaled score and exit. */
const standing = ({ values }: StrictScorm2004) =>
  ['cmi.completion_status', 'cmi.success_status', 'cmi.score.scaled', 'cmi.exit'].map((element) =>
    values.get(element),
  );

describe('an attempt', () => {
  it('that is passed and handed in ends as normal, terminated exactly once with nothing after it', async () => {
    const { lms, session } = await strict();
    await playAll(session);
    clock.now += 10_000;
    session.submit();
    session.finish();
    session.settle();
    session.open('pembuka');
    await microtasks();
    jest.advanceTimersByTime(600_000);
    expect(standing(lms)).toEqual(['completed', 'passed', '1', 'normal']);
    expect(lms.values.get('cmi.progress_measure')).toBe('1');
    expect(lms.values.get('cmi.session_time')).toBe('PT30S');
    expect(lms.calls.slice(-2)).toEqual(['Commit', 'Terminate']);
    expect(lms.named('Terminate').length).toBe(1);
    expect(lms.named('SetValue cmi.session_time').length).toBe(1);
    expect(lms.calls.filter((call) => call.includes('adl.nav'))).toEqual([]);
    expect(lms.complaints).toEqual([]);
  });

  it('that is passed and only left is suspended, so that the LMS keeps what was made', async () => {
    const { lms, session } = await strict();
    await playAll(session);
    session.finish();
    expect(standing(lms)).toEqual(['completed', 'passed', '1', 'suspend']);
  });

  it('that is left unfinished is suspended', async () => {
    const { lms, session } = await strict();
    session.open('pembuka');
    session.finish();
    expect(standing(lms)).toEqual(['incomplete', 'unknown', undefined, 'suspend']);
  });

  it('below the pass mark stays open until it is handed in; then it is completed and failed', async () => {
    const left = await strict();
    await playBelow(left.session);
    left.session.finish();
    expect(standing(left.lms)).toEqual(['incomplete', 'unknown', '0', 'suspend']);
    // An LMS with a completion threshold mustn't take it for completed before it is.
    expect(left.lms.values.get('cmi.progress_measure')).toBe('0.99');
    const lms = left.lms.relaunch();
    const resumed = await launch(lms);
    resumed.session.submit();
    expect(standing(lms)).toEqual(['completed', 'failed', '0', 'normal']);
    expect(lms.values.get('cmi.progress_measure')).toBe('1');
    expect(lms.named('Terminate').length).toBe(1);
    expect(lms.complaints).toEqual([]);
  });

  it('that nobody judges is completed without success', async () => {
    const { lms, session } = await strict({}, { ...testedLesson, posttestOptional: true });
    for (const page of ['pembuka', 'contoh', 'data', 'penutup']) session.open(page);
    await playBelow(session);
    const pre = deskOf(session, 'pretest');
    pre.begin(bankOf(4));
    pre.handIn(bankOf(4));
    session.submit();
    expect(standing(lms)).toEqual(['completed', 'unknown', undefined, 'normal']);
  });

  it('that the LMS has judged by itself, by threshold or score, is never lowered', async () => {
    const judged = { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' };
    const { lms, session } = await strict({ values: { ...judged, 'cmi.entry': 'resume' } });
    await playBelow(session);
    session.submit();
    expect(standing(lms)).toEqual(['completed', 'passed', '0', 'normal']);
    expect(lms.calls.filter((call) => /SetValue cmi\.\w+_status/.test(call))).toEqual([]);
    expect(lms.complaints).toEqual([]);
  });

  it('that has failed in the LMS may still be passed', async () => {
    const failed = { 'cmi.completion_status': 'completed', 'cmi.success_status': 'failed' };
    const { lms, session } = await strict({ values: { ...failed, 'cmi.entry': 'resume' } });
    await playAll(session);
    session.submit();
    expect(standing(lms)).toEqual(['completed', 'passed', '1', 'normal']);
  });
});

describe('modes', () => {
  it.each(['browse', 'review'])('%s writes nothing but still terminates', async (mode) => {
    const { lms, session, saved } = await strict({ values: { 'cmi.mode': mode } });
    await playAll(session);
    session.settle();
    session.submit();
    expect([...lms.named('SetValue'), ...lms.named('Commit')]).toEqual([]);
    expect(lms.named('Terminate').length).toBe(1);
    expect(saved).toEqual(['off']);
  });

  it('no-credit keeps the progress, but neither score nor status', async () => {
    const { lms, session } = await strict({ values: { 'cmi.credit': 'no-credit' } });
    await playAll(session);
    session.finish();
    expect(lms.calls.filter((call) => /SetValue cmi\.(score|\w+_status|progress)/.test(call))).toEqual([]);
    expect(lms.interactions().length).toBe(5);
    expect(lms.values.get('cmi.suspend_data')).toBeTruthy();
  });
});
