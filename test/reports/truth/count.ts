// Counts the truth the slow and obvious way.
import { bankItemsOf, pagesOf, type Session } from '../../../src/model/course.ts';
import type { TeacherTruth } from '../../../src/simulator/index.ts';
import { type StudyTruth, type TestTruth, timeOnTask } from '../../../src/simulator/truth.ts';
import { course, studyOf } from './cohort.ts';

export const isRegistered = ({ ref }: TeacherTruth): boolean => ref !== '';

/** How far somebody has come in a session: 0 not begun, 1 began, 2 present, 3 completed, 4 passed. */
export function levelIn(teacher: TeacherTruth, session: string): number {
  const study = studyOf(teacher, session);
  if (!study) return 0;
  if (study.status === 'passed') return 4;
  if (study.completed) return 3;
  return study.attended !== null || study.active >= 600_000 ? 2 : 1;
}

/** How far somebody has come in the course: completed and passed mean all of it. */
export function levelInCourse(teacher: TeacherTruth): number {
  const levels = course.sessions.map(({ id }) => levelIn(teacher, id));
  const least = Math.min(...levels);
  return least >= 3 ? least : Math.min(2, Math.max(...levels));
}

/** The funnel of a session, or of the course. */
export function funnel(people: readonly TeacherTruth[], session: string | undefined) {
  const levelOf = (teacher: TeacherTruth) =>
    session === undefined ? levelInCourse(teacher) : levelIn(teacher, session);
  const reached = (level: number) => people.filter((teacher) => levelOf(teacher) >= level).length;
  return {
    registered: people.filter(isRegistered).length,
    began: reached(1),
    present: reached(2),
    completed: reached(3),
    passed: reached(4),
    unexpected: people.filter((teacher) => !isRegistered(teacher) && levelOf(teacher) >= 1).length,
  };
}

/** When the WIB day of a moment begins. */
export const dayOf = (at: number): number => {
  const [day = ''] = new Date(at + 7 * 3_600_000).toISOString().split('T');
  return Date.parse(`${day}T00:00:00+07:00`);
};

/** Everything that people did in a session, one study a person. */
export const studiesIn = (people: readonly TeacherTruth[], session: string): StudyTruth[] =>
  people.flatMap((teacher) => studyOf(teacher, session) ?? []);

export const testsOf = (study: StudyTruth, use: TestTruth['use']): TestTruth[] =>
  study.tests.filter((test) => test.use === use).toSorted((a, b) => a.at - b.at);

export const bankOf = (session: Session, use: TestTruth['use']) =>
  bankItemsOf(session).filter(
    (item) => (session.bank?.pretest.includes(item) ?? false) === (use === 'pretest'),
  );

export const pageIdsOf = (session: Session | undefined): string[] =>
  session ? pagesOf(session).map(({ id }) => id) : [];

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every moment at which anything was heard of somebody, the hall included. */
export const momentsOf = ({ times, attended }: StudyTruth): number[] =>
  (attended === null ? times : [...times, attended]).toSorted((a, b) => a - b);

/** What somebody did from one moment until before another, in milliseconds since 1970. */
export function inWindow({ sessions }: TeacherTruth, { from, to }: { from: number; to: number }) {
  const isIn = ({ at }: { at: number }) => at >= from && at < to;
  const times = sessions
    .flatMap((study) => study.times.filter((at) => isIn({ at })))
    .toSorted((a, b) => a - b);
  const answered = sessions.flatMap((study) => [
    ...study.answers.filter(isIn).map(({ question }) => `${study.session} ${question}`),
    ...study.tests
      .filter(isIn)
      .flatMap(({ items }) =>
        items.filter(({ option }) => option !== null).map(({ id }) => `${study.session} ${id}`),
      ),
  ]);
  return { times, items: new Set(answered).size, active: timeOnTask(times) };
}
