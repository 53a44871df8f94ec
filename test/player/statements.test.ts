// From what happens in the lesson to the statements that reports are folded from.
import { describe, expect, it } from '@jest/globals';
import { type LessonEvent, lesson, newLesson } from '../../src/player/lesson.ts';
import { reportOf } from '../../src/player/report.ts';
import { accountOf, boxOf, idsFrom } from '../../src/player/tracking/lrs/box.ts';
import { statementsOf } from '../../src/player/tracking/lrs/statements.ts';
import type { Statement, StatementFrame } from '../../src/vocabulary/statements.ts';
import { extensions } from '../../src/vocabulary/terms.ts';
import { smallLesson, testedLesson, typedLesson } from './fixture.ts';

const frame: StatementFrame = {
  actor: { account: { homePage: 'https://lms.example', name: 'bu-sari' } },
  courseActivityId: 'https://w3id.org/kendali/kendali-ai',
  sessionActivityId: smallLesson.activityId,
  language: 'id',
  platform: 'SCORM 1.2',
  definitions: {},
};
const registration = '01234567-89ab-4cde-8f01-23456789abcd';

/** The statements of a whole launch. */
function tell(events: LessonEvent[], how = frame, of = smallLesson): Statement[] {
  let state = newLesson(of);
  let ids = 0;
  return events.flatMap((event) => {
    const before = state;
    state = lesson(before, event);
    const report = reportOf(before, event, state);
    return report ? statementsOf(how, report, () => `id-${ids++}`) : [];
  });
}

const at = Date.parse('2026-11-22T01:00:00.000Z');
const started: LessonEvent = { type: 'started', at, registration, resumed: false };
const everything: LessonEvent[] = [
  started,
  ...['pembuka', 'contoh', 'data', 'penutup'].map((page): LessonEvent => ({ type: 'opened', at, page })),
  { type: 'answered', at: at + 9_000, question: 'q-banyak', response: ['a'], correct: false },
  { type: 'answered', at, question: 'q-pilih', response: ['b'], correct: true },
  { type: 'answered', at, question: 'q-benar', response: ['false'], correct: true },
  { type: 'tried', at, lab: 'lab-klasifikasi', measure: 85, response: 'accuracy=85;k=3' },
  { type: 'answered', at: at + 20_000, question: 'q-jodoh', response: ['a.1', 'b.2'], correct: true },
  { type: 'answered', at: at + 30_000, question: 'q-banyak', response: ['a', 'c'], correct: true },
  { type: 'left', at: at + 65_000 },
];
const verb = (statement: Statement) => statement.verb.id.replace(/.*\//, '');
const object = (statement: Statement) => statement.object.id.slice(smallLesson.activityId.length + 1);

describe('statementsOf', () => {
  const statements = tell(everything);

  it('tells the launch in the order in which it went', () => {
    expect(statements.map((statement) => `${verb(statement)} ${object(statement)}`.trim())).toEqual([
      'initialized',
      'experienced page/pembuka',
      'experienced page/contoh',
      'experienced page/data',
      'experienced page/penutup',
      'answered question/q-banyak',
      'answered question/q-pilih',
      'answered question/q-benar',
      'interacted lab/lab-klasifikasi',
      'answered question/q-jodoh',
      'completed',
      'answered question/q-banyak',
      'passed',
      'terminated',
    ]);
    expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length);
    expect(statements[5]?.timestamp).toBe('2026-11-22T01:00:09.000Z');
  });

  it('carries what reports need of an answer, a lab, the outcome and the end', () => {
    const [answered, lab, completed, passed, terminated] = [5, 8, 10, 12, 13].map(
      (index) => statements[index]?.result,
    );
    expect(answered).toEqual({
      success: false,
      completion: true,
      response: 'a',
      duration: 'PT9S',
      extensions: { [extensions.tries]: 1 },
    });
    expect(lab).toMatchObject({ response: 'accuracy=85;k=3', extensions: { [extensions.measure]: 85 } });
    expect(completed).toMatchObject({ completion: true, score: { raw: 60, scaled: 0.6, min: 0, max: 100 } });
    expect(passed).toMatchObject({ success: true, score: { raw: 100, scaled: 1 } });
    expect(terminated).toMatchObject({
      duration: 'PT1M5S',
      completion: true,
      extensions: { [extensions.progress]: 100 },
    });
  });

  it('names attempt and unit', () => {
    const { context } = statements[5] ?? {};
    expect(context?.registration).toBe(registration);
    expect(context?.contextActivities.parent?.[0]?.id).toBe(`${smallLesson.activityId}/unit/apa-itu-ai`);
    expect(tell([started], { ...frame, registration: 'launched' })[0]?.context.registration).toBe('launched');
  });

  it('says resumed and suspended of an attempt that goes on', () => {
    const verbs = tell([
      { ...started, resumed: true },
      { type: 'left', at: at + 1_500 },
    ]).map(verb);
    expect(verbs).toEqual(['resumed', 'suspended']);
  });
});

describe('a score below the pass mark', () => {
  const below = everything.slice(0, -2);
  const end = (events: LessonEvent[]) => tell(events).slice(tell(below).length);

  it('is no outcome while the teacher may go on', () => {
    const [suspended] = end([...below, { type: 'left', at }]);
    expect(tell(below).map(verb)).not.toContain('failed');
    expect(suspended && verb(suspended)).toBe('suspended');
    expect(suspended?.result).toMatchObject({ completion: true, score: { raw: 60 } });
  });

  it('is failed when it is handed in', () => {
    const statements = end([...below, { type: 'submitted', at }, { type: 'left', at }]);
    expect(statements.map(verb)).toEqual(['failed', 'terminated']);
    expect(statements[0]?.result).toMatchObject({ completion: true, success: false, score: { raw: 60 } });
  });
});

describe('a memory of another device', () => {
  it('that completes the attempt is told as the outcome and nothing else', () => {
    const [ours, theirs] = [everything.slice(0, 7), everything.slice(7, -1)];
    const remembered = theirs.reduce(lesson, newLesson(smallLesson));
    const merged: LessonEvent = { type: 'merged', at, remembered };
    expect(
      tell([...ours, merged])
        .slice(tell(ours).length)
        .map(verb),
    ).toEqual(['completed', 'passed']);
  });

  it('with nothing that completes it, or with an outcome that was told there, is told by nothing', () => {
    const remembered = everything.reduce(lesson, newLesson(smallLesson));
    expect(tell([{ type: 'merged', at, remembered }])).toEqual([]);
    expect(tell([started, { type: 'merged', at, remembered: newLesson(smallLesson) }]).map(verb)).toEqual([
      'initialized',
    ]);
  });
});

describe('an attempt at a test', () => {
  const attempt = (test: string, options: string[]): LessonEvent[] => [
    { type: 'test-begun', at, test, items: [0, 4] },
    ...options.map(
      (option, index): LessonEvent => ({
        type: 'test-answered',
        at: at + (index + 1) * 3_000,
        test,
        index,
        option,
        correct: option === 'b',
      }),
    ),
    {
      type: 'test-handed-in',
      at: at + 60_000,
      test,
      items: ['butir-1', 'butir-5'].map((id) => ({ id, correct: 'b' })),
    },
  ];
  const inTests = (events: LessonEvent[]) => tell(events, frame, testedLesson);
  const iri = (part: string) => `${smallLesson.activityId}/${part}`;

  it('is told when it is handed in: each item below its test, then the test', () => {
    const statements = inTests(attempt('pasca-uji', ['b', 'b']));
    expect(statements.map((statement) => `${verb(statement)} ${object(statement)}`)).toEqual([
      'answered question/butir-1',
      'answered question/butir-5',
      'passed test/pasca-uji',
    ]);
    const [item, , test] = statements;
    expect(item?.result).toEqual({
      success: true,
      completion: true,
      response: 'b',
      duration: 'PT3S',
      extensions: { [extensions.attempt]: 1 },
    });
    expect(item?.context.contextActivities.parent?.[0]?.id).toBe(iri('test/pasca-uji'));
    expect(test?.result).toEqual({
      score: { scaled: 1, raw: 100, min: 0, max: 100 },
      success: true,
      completion: true,
      duration: 'PT6S',
      extensions: { [extensions.attempt]: 1 },
    });
    expect(test?.context.contextActivities.parent?.[0]?.id).toBe(iri('unit/mesin-belajar'));
  });

  it('of the post-test may fail and be taken again, the pre-test is merely completed', () => {
    const events = [
      ...attempt('pra-uji', ['b']),
      ...attempt('pasca-uji', ['a']),
      ...attempt('pasca-uji', ['b']),
    ];
    const tests = inTests(events).filter((statement) => object(statement).startsWith('test/'));
    expect(tests.map((statement) => [verb(statement), statement.result?.extensions])).toEqual([
      ['completed', { [extensions.attempt]: 1 }],
      ['failed', { [extensions.attempt]: 1 }],
      ['failed', { [extensions.attempt]: 2 }],
    ]);
    expect(tests[0]?.result).toMatchObject({ score: { raw: 50 }, completion: true });
    expect(tests[0]?.result?.success).toBeUndefined();
  });

  it('has an open item as wrong, without a response', () => {
    const [, open] = inTests(attempt('pra-uji', ['b']));
    expect(open?.result).toMatchObject({ success: false, completion: false });
    expect(open?.result?.response).toBeUndefined();
  });
});

describe('the level that the teacher has chosen', () => {
  it('stands in the context of the statements about the session itself', () => {
    const chosen: LessonEvent = { type: 'chose', at, jenjang: 'sma' };
    const statements = tell([started, chosen, { type: 'opened', at, page: 'data' }, { type: 'left', at }]);
    expect(statements.map(({ context }) => context.extensions)).toEqual([
      undefined,
      undefined,
      { [extensions.jenjang]: 'sma' },
    ]);
  });
});

describe('answers that are typed', () => {
  it('are told as they were typed', () => {
    const answered = (question: string, response: string): LessonEvent => ({
      type: 'answered',
      at,
      question,
      response: [response],
      correct: true,
    });
    const statements = tell(
      [answered('q-isian', 'Halusinasi AI'), answered('q-angka', '0.25')],
      frame,
      typedLesson,
    );
    expect(statements.map(({ result }) => result?.response)).toEqual(['Halusinasi AI', '0.25']);
  });
});

describe('accountOf', () => {
  it('makes an agent of the learner whom the LMS names', () => {
    expect(accountOf({ id: 'bu-sari', name: 'Sari Dewi, S.Pd.' }, 'https://lms.example')).toEqual({
      objectType: 'Agent',
      name: 'Sari Dewi, S.Pd.',
      account: { homePage: 'https://lms.example', name: 'bu-sari' },
    });
  });

  it('makes none where that would name nobody', () => {
    expect(accountOf({ id: '', name: '' }, 'https://lms.example')).toBeUndefined();
    expect(accountOf({ id: 'bu-sari', name: '' }, 'null')).toBeUndefined();
  });
});

describe('the ids of a report’s statements', () => {
  const uuid = '01234567-89ab-4cde-8f01-';
  const some = (id: string, count: number) => Array.from({ length: count }, idsFrom(id));

  it('are the report’s own and those that follow, the same ones each time', () => {
    expect(some(`${uuid}23456789abcd`, 3)).toEqual(
      ['abcd', 'abce', 'abcf'].map((end) => `${uuid}23456789${end}`),
    );
    expect(some(`${uuid}ffffffffffff`, 2)).toEqual([`${uuid}ffffffffffff`, `${uuid}000000000000`]);
  });
});

describe('the box', () => {
  it('is one for an LRS and a person, whatever she is called', () => {
    const account = { homePage: 'https://lms.example', name: 'sari' };
    expect(boxOf('https://lrs.example', { name: 'Sari', account })).toBe(
      boxOf('https://lrs.example', { account }),
    );
    expect(boxOf('https://lrs.example', { account })).not.toBe(boxOf('https://other.example', { account }));
  });
});
