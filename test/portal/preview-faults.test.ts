// What the preview's recorder says of calls and requests: each fault once, in the standard's own terms, and none of a
// lesson that does everything right.
import { describe, expect, it } from '@jest/globals';
import { previewFaults } from '../../src/i18n/preview-faults.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { formatDuration, scorm2004Cmi, seconds } from '../../src/portal/preview/cmi-2004.ts';
import { cmiRecordSchemas, runRecordSchema } from '../../src/portal/preview/cmi-schema.ts';
import { fault, severities } from '../../src/portal/preview/fault.ts';
import { createRuns } from '../../src/portal/preview/runs.ts';
import { type ApiCall, createScormWatch } from '../../src/portal/preview/watch/scorm-watch.ts';
import { scorm12Model } from '../../src/portal/preview/watch/scorm12-model.ts';
import { scorm2004Model, suspendLimit } from '../../src/portal/preview/watch/scorm2004-model.ts';
import { createStatementWatch } from '../../src/portal/preview/watch/statement-watch.ts';

type Line = [name: string, args: string[], result?: string, error?: string];

const callOf = ([name, args, result = 'true', error = '0']: Line): ApiCall => ({
  name,
  args,
  result,
  error,
  errorText: error === '0' ? '' : 'No good',
});

const watchOf = (standard: 'scorm12' | 'scorm2004', edition = '2004 4th Edition', counts = {}) =>
  createScormWatch(standard, standard === 'scorm12' ? scorm12Model : scorm2004Model(edition), {
    values: {},
    counts,
  });

/** Codes and what would have been right, for calls after the session has been opened. */
function faultsOf(standard: 'scorm12' | 'scorm2004', lines: Line[], edition?: string): string[] {
  const watch = watchOf(standard, edition);
  watch.call(callOf([standard === 'scorm12' ? 'LMSInitialize' : 'Initialize', ['']]));
  return lines.flatMap((line) => watch.call(callOf(line)).map(({ code }) => code));
}

const set = (element: string, value: string, error = '0'): Line => [
  'LMSSetValue',
  [element, value],
  error === '0' ? 'true' : 'false',
  error,
];
const set2004 = (element: string, value: string, error = '0'): Line => [
  'SetValue',
  [element, value],
  error === '0' ? 'true' : 'false',
  error,
];

describe('values in SCORM 1.2', () => {
  it.each<[string, string, string | undefined]>([
    ['cmi.suspend_data', 'x'.repeat(4096), undefined],
    ['cmi.suspend_data', 'x'.repeat(4097), 'too-long'],
    ['cmi.core.lesson_location', 'x'.repeat(256), 'too-long'],
    ['cmi.core.score.raw', '100', undefined],
    ['cmi.core.score.raw', '', undefined],
    ['cmi.core.score.raw', '150', 'out-of-range'],
    ['cmi.core.score.raw', '87,5', 'comma-decimal'],
    ['cmi.core.score.raw', '1e2', 'wrong-type'],
    ['cmi.core.lesson_status', 'passed', undefined],
    ['cmi.core.lesson_status', 'Passed', 'vocabulary'],
    ['cmi.core.lesson_status', 'not attempted', 'not-attempted'],
    ['cmi.core.exit', 'normal', 'vocabulary'],
    ['cmi.core.session_time', '00:05:30', undefined],
    ['cmi.core.session_time', 'PT5M', 'bad-time'],
    ['cmi.core.student_name', 'x', 'read-only'],
    ['cmi.core._children', 'x', 'keyword'],
    ['cmi.core.success_status', 'passed', 'unknown-element'],
    ['cmi.interactions.0.id', 'soal 1', 'bad-identifier'],
    ['cmi.interactions.1.id', 'soal-1', 'index-gap'],
    ['cmi.interactions.0.result', 'incorrect', 'vocabulary'],
    ['cmi.interactions.0.time', '25:00:00', 'bad-time'],
  ])('%s = %s: %s', (element, value, code) => {
    expect(faultsOf('scorm12', [set(element, value)])).toEqual(code === undefined ? [] : [code]);
  });

  it('names an answer that is not in the form of its type', () => {
    const lines = [
      set('cmi.interactions.0.id', 's'),
      set('cmi.interactions.0.type', 'choice'),
      set('cmi.interactions.0.student_response', 'Pempek dan tekwan'),
    ];
    expect(faultsOf('scorm12', lines)).toEqual(['bad-response']);
  });

  it('tells of reading what can only be set, and of what only the API refuses', () => {
    expect(faultsOf('scorm12', [['LMSGetValue', ['cmi.core.exit'], '', '404']])).toEqual(['write-only']);
    expect(faultsOf('scorm12', [['LMSCommit', [''], 'false', '101']])).toEqual(['refused']);
    expect(faultsOf('scorm12', [['LMSGetValue', ['cmi.interactions.3.id'], '', '201']])).toEqual([
      'write-only',
    ]);
  });
});

describe('values in SCORM 2004', () => {
  it.each<[string, string, string | undefined, string?]>([
    ['cmi.suspend_data', 'x'.repeat(64_000), undefined],
    ['cmi.suspend_data', 'x'.repeat(4001), 'too-long', '2004 3rd Edition'],
    ['cmi.score.scaled', '-1', undefined],
    ['cmi.score.scaled', '75', 'out-of-range'],
    ['cmi.progress_measure', '0,5', 'comma-decimal'],
    ['cmi.session_time', 'PT5M30.25S', undefined],
    ['cmi.session_time', 'PT30.123S', 'bad-time'],
    ['cmi.session_time', 'P1W', 'bad-time'],
    ['cmi.session_time', 'PT', 'bad-time'],
    ['cmi.exit', 'normal', undefined],
    ['cmi.success_status', 'completed', 'vocabulary'],
    ['cmi.interactions.0.timestamp', '2026-11-22T10:00:00.12Z', undefined],
    ['cmi.interactions.0.timestamp', '2026-11-22T10:00:00.123Z', 'bad-time'],
    ['cmi.interactions.0.timestamp', '2026-11-22T10:00:00Z', 'bad-time'],
    ['cmi.interactions.0.result', 'wrong', 'vocabulary'],
    ['adl.nav.request', '{target=sesi-2}choice', undefined],
    ['adl.nav.request', 'next', 'vocabulary'],
    ['cmi.core.lesson_status', 'passed', 'unknown-element'],
  ])('%s = %s: %s', (element, value, code, edition = '2004 4th Edition') => {
    expect(faultsOf('scorm2004', [set2004(element, value)], edition)).toEqual(
      code === undefined ? [] : [code],
    );
  });

  it.each<[string, string, boolean]>([
    ['choice', 'a[,]b', true],
    ['choice', '', true],
    ['choice', 'a[,]a', false],
    ['choice', 'dua kata', false],
    ['matching', 'a[.]1[,]b[.]2', true],
    ['matching', 'a.1,b.2', false],
    ['true-false', 't', false],
    ['numeric', '-0.5', true],
    ['fill-in', '{lang=id}tekwan', true],
    ['fill-in', 'x'.repeat(251), false],
  ])('an answer of type %s: %s', (type, response, isRight) => {
    const lines = [
      set2004('cmi.interactions.0.id', 's'),
      set2004('cmi.interactions.0.type', type),
      set2004('cmi.interactions.0.learner_response', response),
    ];
    expect(faultsOf('scorm2004', lines)).toHaveLength(isRight ? 0 : 1);
  });

  it('takes 403 of a read for what it is, and 408 for a wrong order', () => {
    expect(faultsOf('scorm2004', [['GetValue', ['cmi.location'], '', '403']])).toEqual([]);
    expect(faultsOf('scorm2004', [set2004('cmi.interactions.0.type', 'choice', '408')])).toEqual([
      'dependency',
    ]);
    const twins = [set2004('cmi.objectives.0.id', 'a'), set2004('cmi.objectives.1.id', 'a')];
    expect(faultsOf('scorm2004', twins)).toEqual(['duplicate-id']);
  });

  it('promises each edition its own memory', () => {
    expect(['scorm12', 'scorm2004'].map((standard) => suspendLimit(standard))).toEqual([4096, 4000]);
    expect(suspendLimit('scorm2004', '2004 4th Edition')).toBe(64_000);
  });
});

describe('the order of calls', () => {
  const codes = (lines: Line[]) => {
    const watch = watchOf('scorm12');
    const during = lines.flatMap((line) => watch.call(callOf(line)).map(({ code }) => code));
    return { during, end: watch.end().map(({ code }) => code) };
  };
  const [open, close, commit]: Line[] = [
    ['LMSInitialize', ['']],
    ['LMSFinish', ['']],
    ['LMSCommit', ['']],
  ];
  if (!open || !close || !commit) throw new Error('Three calls');
  const status = set('cmi.core.lesson_status', 'completed');
  const score = set('cmi.core.score.raw', '80');

  it('of a good visit has no fault', () => {
    expect(codes([open, status, score, commit, close])).toEqual({ during: [], end: [] });
  });

  it('names what comes too early, too late, twice, or never', () => {
    expect(codes([['LMSSetValue', ['cmi.comments', 'x'], 'false', '301']]).during).toEqual([
      'before-initialize',
    ]);
    expect(codes([]).end).toEqual(['never-initialized']);
    expect(codes([open, open, status, score, close, close, status]).during).toEqual([
      'initialize-twice',
      'finish-twice',
      'after-finish',
    ]);
    expect(codes([open, status]).end).toEqual(['left-unfinished', 'never-committed', 'no-score']);
    expect(codes([open, close]).end).toEqual(['no-status']);
    const unfinished = set('cmi.core.lesson_status', 'incomplete');
    expect(codes([open, unfinished, commit, close]).end).toEqual(['not-suspended']);
    expect(codes([['LMSInitialize', []]]).during).toEqual(['bad-argument']);
    expect(codes([['LMSInitialize', ['null']]]).during).toEqual(['bad-argument']);
  });

  it('counts on from what an attempt had before', () => {
    const watch = watchOf('scorm12', '', { 'cmi.interactions': 2 });
    watch.call(callOf(open));
    expect(watch.call(callOf(set('cmi.interactions.2.id', 'a')))).toEqual([]);
    expect(watch.call(callOf(set('cmi.interactions.4.id', 'a')))[0]).toMatchObject({
      code: 'index-gap',
      expected: 'cmi.interactions.3',
    });
  });
});

describe('statements', () => {
  const endpoint = 'http://localhost:3000/xapi/';
  const say = (...verbs: string[]) => ({
    method: 'POST',
    url: `${endpoint}statements`,
    body: JSON.stringify(verbs.map((verb) => ({ verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` } }))),
  });
  const ask = (path: string) => ({ method: 'GET', url: endpoint + path, body: '' });
  const codes = (faults: readonly { code: string }[] | undefined) => faults?.map(({ code }) => code);

  it('of a good cmi5 session have no fault', () => {
    const fetchUrl = 'http://localhost:3000/cmi5/fetch/abc';
    const watch = createStatementWatch({ standard: 'cmi5', endpoint, fetchUrl, isGuest: false });
    expect(codes(watch.end())).toEqual(['no-statement']);
    for (const request of [
      { method: 'POST', url: fetchUrl, body: '' },
      ask('activities/state?stateId=LMS.LaunchData'),
      ask('agents/profile?profileId=cmi5LearnerPreferences'),
      say('initialized'),
    ]) {
      expect(watch.sent(request)?.faults).toEqual([]);
    }
    expect(codes(watch.end())).toEqual(['no-terminated']);
    expect(watch.sent(say('passed', 'terminated'))?.said).toEqual({
      name: 'POST statements',
      args: ['passed', 'terminated'],
    });
    expect(watch.end()).toEqual([]);
    expect(codes(watch.sent({ method: 'GET', url: fetchUrl, body: '' })?.faults)).toEqual([
      'fetch-method',
      'fetch-twice',
    ]);
  });

  it('that come before LaunchData is read are named', () => {
    const watch = createStatementWatch({ standard: 'cmi5', endpoint, isGuest: false });
    expect(codes(watch.sent(say('initialized'))?.faults)).toEqual([
      'launch-data-unread',
      'preferences-unread',
    ]);
  });

  it('that are refused come with the reason of the LRS', () => {
    const refusal = { status: 403, text: '{"error":"statements[0].verb.id: passed has been said"}' };
    const watch = createStatementWatch({ standard: 'xapi', endpoint, isGuest: false });
    expect(watch.answered(say('passed'), refusal)).toEqual([
      fault('statement-refused', {
        subject: 'passed',
        call: 'POST statements',
        error: '403',
        expected: 'statements[0].verb.id: passed has been said',
      }),
    ]);
    const guest = createStatementWatch({ standard: 'xapi', endpoint, isGuest: true });
    expect(codes(guest.answered(say('passed'), refusal))).toEqual(['statement-not-taken']);
    expect(codes(watch.answered(ask('activities/state?stateId=x'), { status: 404, text: '' }))).toEqual([]);
    expect(codes(watch.answered(say('passed'), { status: 0, text: '' }))).toEqual(['request-failed']);
    expect(watch.sent({ method: 'GET', url: 'http://localhost:3000/x', body: '' })).toBeUndefined();
  });

  it('in a form, as old browsers send them, are read as well', () => {
    const watch = createStatementWatch({ standard: 'xapi', endpoint, isGuest: false });
    const content = encodeURIComponent('{"verb":{"id":"http://adlnet.gov/expapi/verbs/passed"}}');
    const url = `${endpoint}statements?method=PUT`;
    expect(watch.sent({ method: 'POST', url, body: `content=${content}` })?.said).toEqual({
      name: 'PUT statements',
      args: ['passed'],
    });
  });
});

describe('kept faults', () => {
  const counted = (code: Parameters<typeof fault>[0], count: number, subject = '') => ({
    ...fault(code, { subject }),
    count,
  });

  it('are added up over openings, errors first; a late, older state changes nothing', () => {
    const database = openPortalDatabase(':memory:');
    database.exec(`
      INSERT INTO content VALUES ('c', 1, 'c', '{}', 0);
      INSERT INTO attempt (id, content_id, registration, student_id, student_name, folded, portal_origin, created_at, seen_at)
      VALUES ('a', 'c', 'r', 's', 'S', 0, 'o', 0, 0);`);
    const runs = createRuns(database, () => 7);
    expect([runs.openingsOf('a'), runs.faultsOf('a')]).toEqual([0, []]);
    runs.save('a', 0, { run: 1, revision: 2, faults: [counted('no-score', 1), counted('too-long', 2, 'x')] });
    runs.save('a', 0, { run: 1, revision: 1, faults: [] });
    runs.save('a', 0, { run: 2, revision: 1, faults: [counted('too-long', 3, 'x')] });
    runs.save('a', 1, { run: 3, revision: 1, faults: [counted('bad-time', 1)] });
    expect(runs.openingsOf('a')).toBe(3);
    expect(
      runs.faultsOf('a').map(({ code, part, count, severity }) => [code, part, count, severity]),
    ).toEqual([
      ['too-long', 0, 5, 'error'],
      ['bad-time', 1, 1, 'error'],
      ['no-score', 0, 1, 'note'],
    ]);
    for (let run = 10; run < 40; run++) runs.save('a', 0, { run, revision: 1, faults: [] });
    expect(runs.openingsOf('a')).toBe(21);
    database.prepare('DELETE FROM attempt').run();
    expect(runs.openingsOf('a')).toBe(0);
    database.close();
  });

  it('are taken only in their own shape, and cut to what is kept', () => {
    const good = { run: 1, revision: 1, faults: [counted('too-long', 1, 'x'.repeat(1000))] };
    expect(runRecordSchema.safeParse(good).success).toBe(true);
    const [one] = good.faults;
    for (const wrong of [
      { ...one, code: 'made-up' },
      { ...one, subject: 'x'.repeat(1000) },
      { ...one, html: '<b>' },
    ]) {
      expect(runRecordSchema.safeParse({ ...good, faults: [wrong] }).success).toBe(false);
    }
  });

  it('have a severity and two sentences each', () => {
    const keys = Object.keys(severities).flatMap((code) => [
      `preview.fault.${code}`,
      `preview.fault.${code}.mend`,
    ]);
    expect(Object.keys(previewFaults.id).sort()).toEqual(keys.sort());
  });
});

describe('the next launch of SCORM 2004', () => {
  const facts = { student: { id: 's', name: 'S' }, objectives: ['tujuan'], scaledPassingScore: '0.75' };
  const rendered = {
    completion_status: 'incomplete',
    exit: 'suspend',
    session_time: 'PT1M30.5S',
    suspend_data: 'ingat',
    interactions: { 0: { id: 'a', type: 'choice', learner_response: 'b' } },
  };

  it('is ab-initio with the objectives of the manifest, resumes after suspend, and is a new attempt otherwise', () => {
    expect(scorm2004Cmi.next(undefined, facts)).toMatchObject({
      entry: 'ab-initio',
      completion_status: 'unknown',
      objectives: { 0: { id: 'tujuan' } },
      scaled_passing_score: '0.75',
      total_time: 'PT0S',
    });
    const kept = { revision: 1, cmi: scorm2004Cmi.keep(rendered, 'PT1H') };
    expect(cmiRecordSchemas.scorm2004?.safeParse(kept).success).toBe(true);
    const next = scorm2004Cmi.next(kept, facts);
    expect(next).toMatchObject({ entry: 'resume', suspend_data: 'ingat', total_time: 'PT1H1M30.5S' });
    expect(next).not.toHaveProperty('location');
    const done = { ...kept, cmi: { ...kept.cmi, exit: 'normal' } };
    const fresh = scorm2004Cmi.next(done, facts);
    expect(fresh).toMatchObject({ entry: 'ab-initio', total_time: 'PT0S' });
    expect(fresh).not.toHaveProperty('suspend_data');
  });

  it('reads and writes durations', () => {
    expect(['PT1H1M30.5S', 'P1DT1S', 'PT0S', '00:01:00'].map(seconds)).toEqual([3690.5, 86_401, 0, 0]);
    expect([3690.5, 0, 60, 0.25].map(formatDuration)).toEqual(['PT1H1M30.5S', 'PT0S', 'PT1M', 'PT0.25S']);
  });
});
