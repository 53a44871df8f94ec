// A simulated cohort in a real LRS, the reports of it, and the truth beside, person by person.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createKey, createLrs, openSqliteStore, type Store } from '../../../lrs/index.ts';
import { loadCourse } from '../../../packager/course.ts';
import { plain } from '../../../packager/render/markdown.ts';
import { createReports, type Reports } from '../../../src/reports/index.ts';
import { refOf as refOfLearner, simulationHomePage } from '../../../src/reports/learner.ts';
import type { RosterEntry, RosterSource } from '../../../src/reports/roster.ts';
import { deliver } from '../../../src/simulator/delivery.ts';
import { type CohortResult, simulateCohort, type TeacherTruth } from '../../../src/simulator/index.ts';
import { refOf, rosterEntry, signedUp } from '../../../src/simulator/roster.ts';
import { figuresOf, type StudyTruth } from '../../../src/simulator/truth.ts';

export const { course } = loadCourse();
export { plain };

export interface TrueCohort extends CohortResult {
  /** Everybody who signed up in the order of the roster, then whoever came without. */
  people: TeacherTruth[];
  until: number;
  store: Store;
  roster: RosterSource;
  reports: Reports;
  /** Sends statements to the LRS by its public address. @throws DeliveryError when it refuses them */
  send(statements: readonly object[]): Promise<void>;
  close(): Promise<void>;
}

/** Plays a cohort and folds what its lessons have told; the truth keeps who never came, too. */
export async function trueCohort(teachers: number, seed: string, until: number): Promise<TrueCohort> {
  const store = openSqliteStore(':memory:');
  const server = createServer(createLrs({ store, homePage: 'https://lrs.example', mountPath: '/xapi' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi`;
  const key = await createKey(store, { name: 'uji', scopes: ['statements/write'], by: 'uji' });
  const entries: RosterEntry[] = [...signedUp(seed, teachers)].map((teacher) =>
    rosterEntry(teacher, refOf(seed, teacher)),
  );
  const roster: RosterSource = { version: () => 1, entries: () => entries };
  const people: TeacherTruth[] = [];
  const played = await simulateCohort({
    ...{ endpoint, key: key.key, secret: key.secret },
    ...{ course, plain, teachers, seed, until },
    onTeacher: (teacher) => void people.push(teacher),
  });
  const reports = createReports({ path: ':memory:', log: store, course, plain, roster });
  await reports.catchUp();
  return {
    ...played,
    ...{ people, until, store, roster, reports },
    send: (statements) =>
      deliver(
        statements.map((statement) => JSON.stringify(statement)),
        { endpoint, key: key.key, secret: key.secret },
      ),
    async close() {
      await reports.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}

/** What a person's address has of a teacher, be she on the roster or not. */
export const addressOf = ({ ref, accounts: [account] }: TeacherTruth): string =>
  ref === '' ? refOfLearner(`account ${simulationHomePage} ${account}`) : ref;

/** What a teacher did in a session; undefined for nothing. */
export const studyOf = (teacher: TeacherTruth, session: string): StudyTruth | undefined =>
  teacher.sessions.find((one) => one.session === session);

/**
 * Forgets what was told at certain moments of a session, as if its statements had never been made.
 * @param gone times of answers, openings of pages or labs, at which nothing else happened
 */
export function without(study: StudyTruth, gone: ReadonlySet<number>): StudyTruth {
  const stays = ({ at }: { at: number }) => !gone.has(at);
  const events = {
    ...study,
    pages: Object.fromEntries(
      Object.entries(study.pages)
        .map(([page, times]) => [page, times.filter((at) => !gone.has(at))] as const)
        .filter(([, times]) => times.length > 0),
    ),
    answers: study.answers.filter(stays),
    labs: study.labs.filter(stays),
    times: study.times.filter((at) => !gone.has(at)),
  };
  return { ...events, ...figuresOf(events) };
}
