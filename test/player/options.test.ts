// What an office chose when it built the package, as the lesson follows it: no post-test needed, another school level.
import { describe, expect, test } from '@jest/globals';
import type { Lesson } from '../../src/model/lesson.ts';
import { isPageDone, levelOf, newLesson, progress, score, status } from '../../src/player/lesson.ts';
import { pageOf } from '../../src/player/places.ts';
import type { Report } from '../../src/player/report.ts';
import { Session } from '../../src/player/session.ts';
import { openTestDesk } from '../../src/player/test-desk.ts';
import { statementsOf } from '../../src/player/tracking/lrs/statements.ts';
import { bankOf, testedLesson } from './fixture.ts';

const bank = bankOf(4);
const free: Lesson = { ...testedLesson, posttestOptional: true };
let now = Date.parse('2026-11-22T01:00:00Z');

function play(of: Lesson) {
  const session = new Session(newLesson(of), () => now);
  const reports: Report[] = [];
  session.attach({ record: (report) => reports.push(report), settle() {}, finish() {} });
  session.dispatch({ type: 'started', at: now, registration: 'r', resumed: false });
  return { session, reports };
}

function take(session: Session, use: 'pretest' | 'posttest', right: number): void {
  const found = session.state.lesson.tests.find((candidate) => candidate.use === use);
  if (!found) throw new Error(use);
  const desk = openTestDesk(session, found, () => 0.5);
  for (const index of desk.begin(bank).items.keys()) {
    now += 2_000;
    desk.choose(bank, index, index < right ? 'b' : 'c');
  }
  desk.handIn(bank);
}

function doEverythingButThePosttest(session: Session): void {
  for (const page of ['pembuka', 'contoh', 'data', 'penutup']) session.open(page);
  for (const id of ['q-pilih', 'q-banyak', 'q-benar', 'q-jodoh']) session.answer(id, ['a']);
  take(session, 'pretest', 1);
}

const verbsOf = (reports: readonly Report[]): string[] => {
  const frame = {
    actor: { account: { homePage: 'https://lms.example', name: 'sari' } },
    courseActivityId: 'https://w3id.org/kendali/kendali-ai',
    sessionActivityId: free.activityId,
    language: 'id',
    platform: 'SCORM 1.2',
    definitions: {},
  };
  return reports
    .flatMap((report) => statementsOf(frame, report, () => 'id'))
    .filter((statement) => statement.object.id === free.activityId)
    .map((statement) => statement.verb.id.replace(/.*\//, ''));
};

describe('a post-test that need not be taken', () => {
  test('the session is complete without it, and nobody has judged anything', () => {
    const { session, reports } = play(free);
    doEverythingButThePosttest(session);
    expect(progress(session.state)).toMatchObject({ percent: 100, tests: 1, minutesLeft: 0 });
    expect(status(session.state)).toBe('completed');
    const page = pageOf(free, 'penutup');
    expect(page && isPageDone(session.state, page)).toBe(true);
    expect(reports.at(-1)).toMatchObject({ status: 'completed', graded: false });
    expect(verbsOf(reports)).toEqual(['initialized', 'completed']);
  });

  test('whoever takes it passes with a good score, and never fails with another', () => {
    const { session, reports } = play(free);
    doEverythingButThePosttest(session);
    take(session, 'posttest', 1);
    session.dispatch({ type: 'submitted', at: now });
    expect(status(session.state)).toBe('completed');
    take(session, 'posttest', 4);
    expect([score(session.state), status(session.state)]).toEqual([100, 'passed']);
    expect(verbsOf(reports)).toEqual(['initialized', 'completed', 'passed']);
  });

  test('otherwise it is needed', () => {
    const { session } = play(testedLesson);
    doEverythingButThePosttest(session);
    expect(status(session.state)).toBe('incomplete');
  });
});

describe('a school level that the package was made for', () => {
  test('is shown until the teacher chooses another, and that one stays', () => {
    const { session } = play({ ...testedLesson, jenjang: 'smk' });
    expect(levelOf(session.state)).toBe('smk');
    session.chooseJenjang('sd');
    expect(levelOf(session.state)).toBe('sd');
    const later = new Session(newLesson({ ...testedLesson, jenjang: 'smk' }), () => now);
    later.dispatch({ type: 'remembered', remembered: session.state });
    expect(levelOf(later.state)).toBe('sd');
  });
});
