// The SCORM 2004 adapter with scorm-again, an LMS run-time that others have written.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { unpackMemory } from '../../src/player/memory.ts';
import type { Scorm2004Api } from '../../src/player/tracking/scorm2004-api.ts';
import { smallLesson } from './fixture.ts';
import { launch, microtasks, playAll, playBelow } from './support/launch-scorm2004.ts';

interface Again extends Scorm2004Api {
  cmi: unknown;
  isTerminated(): boolean;
  loadFromJSON(json: object, element: string): void;
}

interface Cmi {
  completion_status: string;
  success_status: string;
  progress_measure: string;
  location: string;
  suspend_data: string;
  score: Record<string, string>;
  interactions: Record<string, { id: string; timestamp: string; result: string; learner_response: string }>;
}

const warnings = jest.spyOn(console, 'warn');
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  warnings.mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  warnings.mockReset();
});

async function open(settings: object = {}): Promise<Again> {
  // The package's types speak of a default export that its module doesn't have.
  const { Scorm2004API } = (await import('scorm-again/scorm2004')) as unknown as {
    Scorm2004API: new (settings: object) => Again;
  };
  return new Scorm2004API({ autocommit: false, logLevel: 5, ...settings });
}
const kept = (api: Again) => JSON.parse(JSON.stringify(api.cmi)) as Cmi;

describe('with scorm-again', () => {
  it('the whole attempt arrives without an error', async () => {
    const api = await open();
    const { session } = await launch(api);
    await playAll(session);
    session.tryLab('lab-klasifikasi', { measure: 85, response: 'set=buah;akurasi=85' });
    session.tryLab('lab-klasifikasi', { measure: 100, response: 'satu\ndua', interaction: 'long-fill-in' });
    await microtasks();
    session.finish();
    const cmi = kept(api);
    expect(cmi).toMatchObject({ completion_status: 'completed', success_status: 'passed' });
    expect(Number(cmi.progress_measure)).toBe(1);
    expect(cmi.score).toMatchObject({ scaled: '1', raw: '100', min: '0', max: '100' });
    expect(Object.values(cmi.interactions).map(({ learner_response }) => learner_response)).toEqual([
      'a',
      'b',
      'a[,]c',
      'false',
      'a[.]1[,]b[.]2',
      'set=buah;akurasi=85',
      'satu dua',
    ]);
    expect(unpackMemory(smallLesson, cmi.suspend_data)?.answers.size).toBe(4);
    expect(api.isTerminated()).toBe(true);
    expect(warnings).not.toHaveBeenCalled();
  });

  it('a suspended attempt goes on where it was', async () => {
    const first = await open();
    const { session } = await launch(first);
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    session.finish();
    const { suspend_data, location, completion_status } = kept(first);
    const second = await open();
    second.loadFromJSON({ suspend_data, location, completion_status, entry: 'resume' }, 'cmi');
    const resumed = await launch(second);
    expect(resumed.opening.bookmark).toBe('contoh');
    expect(resumed.session.state.answers.get('q-pilih')?.correct).toBe(true);
  });

  it.each([
    ['left', 'incomplete', 'unknown'],
    ['handed in', 'completed', 'failed'],
  ])('an attempt below the pass mark that is %s is %s and %s', async (how, completion, success) => {
    const api = await open();
    const { session } = await launch(api);
    await playBelow(session);
    if (how === 'left') session.finish();
    else session.submit();
    expect(kept(api)).toMatchObject({ completion_status: completion, success_status: success });
    expect(warnings).not.toHaveBeenCalled();
  });

  it('that judges by itself, from a threshold and a passing score, takes everything all the same', async () => {
    const api = await open();
    api.loadFromJSON({ completion_threshold: '0.25', scaled_passing_score: '0.1' }, 'cmi');
    const { session } = await launch(api);
    session.open('pembuka');
    session.open('contoh');
    session.answer('q-pilih', ['b']);
    await microtasks();
    expect(['completion_status', 'success_status'].map((element) => api.GetValue(`cmi.${element}`))).toEqual([
      'completed',
      'passed',
    ]);
    session.finish();
    expect(unpackMemory(smallLesson, kept(api).suspend_data)?.answers.size).toBe(1);
    expect(api.isTerminated()).toBe(true);
    expect(warnings).not.toHaveBeenCalled();
  });
});
