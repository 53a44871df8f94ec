// Random cohorts for property tests: a course of two sessions, a roster, and statements of whatever happened, which arrive
// late, twice, out of order, or are voided; and an LRS of an array that reports fold.
import fc from 'fast-check';
import { checkCourse } from '../../src/model/check.ts';
import type { Course } from '../../src/model/course.ts';
import type { ReportData } from '../../src/reports/data.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { type RosterEntry, rosterHomePage } from '../../src/reports/roster.ts';
import { sessionActivityId } from '../../src/vocabulary/activities.ts';
import {
  type Agent,
  makeStatement,
  type Result,
  type Statement,
  type Subject,
  scoreOf,
} from '../../src/vocabulary/statements.ts';
import { extensions, type VerbName } from '../../src/vocabulary/terms.ts';
import { courseWithTests } from '../support/small-bank.ts';
import { arrayLog, newId, plain, voiding } from './fixture.ts';

const lab = {
  kind: 'lab-ngram' as const,
  id: 'lab-tebak',
  title: 'Tebak kata',
  intro: 'Cobalah.',
  tasks: ['Lihat.', 'Tebak.'],
  themes: ['pasar', 'sekolah'].map((id) => ({
    id,
    title: id,
    sentences: ['satu', 'dua', 'tiga', 'empat', 'lima'].map((word) => `Ibu ke ${id} ${word}.`),
  })),
};

/** The small course twice, the second time with other ids. */
export const twoSessions: Course = (() => {
  const course = courseWithTests();
  course.sessions[0]?.units[1]?.pages[0]?.blocks.push(lab);
  const again = structuredClone(course);
  const [second] = again.sessions;
  if (!second) throw new Error('The small course has lost its session');
  // Whatever names a part gets another name; objectives, options and the like stay.
  const parts =
    /^(pembuka|penutup|unit-kecil|bacaan|soal-soal|halaman-.*|pra-.*|pasca-.*|satu|banyak|benar-salah|jodoh|urut|[rt]-.*|lab-tebak)$/;
  const renamed = JSON.parse(
    JSON.stringify(second, (key, value) => (key === 'id' && parts.test(value) ? `${value}-2` : value)),
  );
  course.sessions.push({ ...renamed, id: 'sesi-2', number: 2, title: 'Sesi kedua' });
  return checkCourse(course);
})();

/** One thing that somebody did, by position in the lists below. */
export interface Deed {
  /** Position of the person: those on the roster, then strangers. */
  who: number;
  /** 0 or 1: by which of their two accounts. */
  account: number;
  session: 0 | 1;
  /** Minutes since {@link start}. */
  minute: number;
  kind:
    | 'page'
    | 'answer'
    | 'lab'
    | 'pretest'
    | 'posttest'
    | 'started'
    | 'completed'
    | 'passed'
    | 'failed'
    | 'attended';
  /** Which page or question. */
  part: number;
  right: boolean;
  value: number;
  /** Whether it is voided later on. */
  voided: boolean;
  /** Whether it arrives twice. */
  twice: boolean;
}

/** A Saturday at 00.00 WIB. */
export const start = Date.parse('2026-07-31T17:00:00Z');
const minutes = 3 * 24 * 60;

export const regions = ['Kota Palembang', 'Kabupaten OKU Timur', ''];
export const cohorts = ['Gelombang 1', 'Gelombang 2', ''];
const jenjangs = ['sd', 'smp', 'sma', 'smk', ''] as const;
const modes = ['luring', 'daring', ''] as const;

export interface Cohort {
  roster: RosterEntry[];
  strangers: number;
  deeds: Deed[];
}

const person = fc.record({
  region: fc.constantFrom(...regions),
  cohort: fc.constantFrom(...cohorts),
  jenjang: fc.constantFrom(...jenjangs),
  mode: fc.constantFrom(...modes),
  npsn: fc.constantFrom('10600001', '10600002', ''),
});

const home = 'https://lms.sekolah.example';
const accountOf = (who: number, account: number) => `akun-${who}-${account}`;

/** @param most how many people and deeds at most */
export const cohort = (most = { people: 12, deeds: 60 }): fc.Arbitrary<Cohort> =>
  fc
    .record({
      people: fc.array(person, { maxLength: most.people, size: 'max' }),
      strangers: fc.integer({ min: 0, max: 3 }),
    })
    .chain(({ people, strangers }) => {
      const everybody = people.length + strangers;
      const deed: fc.Arbitrary<Deed> = fc.record({
        who: fc.nat({ max: Math.max(0, everybody - 1) }),
        account: fc.nat({ max: 1 }),
        session: fc.constantFrom(0 as const, 1 as const),
        minute: fc.nat({ max: minutes }),
        kind: fc.constantFrom(
          ...(['page', 'page', 'answer', 'answer', 'lab', 'pretest', 'posttest', 'started'] as const),
          ...(['completed', 'passed', 'failed', 'attended'] as const),
        ),
        part: fc.nat({ max: 4 }),
        right: fc.boolean(),
        value: fc.constantFrom(0, 25, 40, 50, 75, 100),
        voided: fc.nat({ max: 9 }).map((one) => one === 0),
        twice: fc.boolean(),
      });
      return fc.record({
        roster: fc.constant(
          people.map(
            (entry, index): RosterEntry => ({
              ...entry,
              ref: `orang${String(index).padStart(17, '0')}`,
              name: `Guru ${index}`,
              school: entry.npsn === '' ? '' : `Sekolah ${entry.npsn}`,
              contact: '',
              keys: [`account ${home} ${accountOf(index, 0)}`, `account ${home} ${accountOf(index, 1)}`],
            }),
          ),
        ),
        strangers: fc.constant(strangers),
        deeds: everybody === 0 ? fc.constant([]) : fc.array(deed, { maxLength: most.deeds, size: 'max' }),
      });
    });

const pagesIn = (session: number) =>
  ['halaman-pra-uji', 'bacaan', 'soal-soal', 'halaman-pasca-uji'].map((id) =>
    session === 0 ? id : `${id}-2`,
  );
const questionsIn = (session: number) =>
  ['satu', 'banyak', 'benar-salah', 'jodoh', 'urut'].map((id) => (session === 0 ? id : `${id}-2`));

/** Statements of a cohort in the order of their arrival. */
export function statementsOf({ roster, deeds }: Cohort): object[] {
  const arrived: object[] = [];
  for (const deed of deeds) {
    const told = statementOf(deed, roster);
    // What is voided may be told before or after.
    if (deed.voided && deed.right) arrived.push(voiding(told.id));
    arrived.push(told);
    if (deed.twice) arrived.push(told);
    if (deed.voided && !deed.right) arrived.push(voiding(told.id));
  }
  return arrived;
}

function statementOf(deed: Deed, roster: readonly RosterEntry[]): Statement {
  const entry = roster[deed.who];
  const isInHall = deed.kind === 'attended' && entry !== undefined;
  const actor: Agent = isInHall
    ? { account: { homePage: rosterHomePage, name: entry.ref }, name: entry.name }
    : { account: { homePage: home, name: accountOf(deed.who, entry ? deed.account : 0) } };
  const suffix = deed.session === 0 ? '' : '-2';
  const tell = (verb: VerbName, subject: Subject, result?: Result) =>
    makeStatement(
      {
        actor,
        registration: '11111111-0000-4000-8000-000000000003',
        courseActivityId: 'https://w3id.org/kendali/kursus',
        sessionActivityId: sessionActivityId(twoSessions.id, deed.session === 0 ? 'sesi-1' : 'sesi-2'),
        language: 'id',
        platform: 'xAPI',
        definitions: {},
      },
      { id: newId(), timestamp: new Date(start + deed.minute * 60_000).toISOString() },
      verb,
      subject,
      result,
    );
  const whole: Subject = { part: 'session' };
  switch (deed.kind) {
    case 'page':
      return tell('experienced', { part: 'page', id: pagesIn(deed.session)[deed.part % 4] ?? '' });
    case 'answer':
      return tell(
        'answered',
        { part: 'question', id: questionsIn(deed.session)[deed.part] ?? '' },
        { success: deed.right, response: 'a' },
      );
    case 'lab':
      return tell(
        'interacted',
        { part: 'lab', id: `lab-tebak${suffix}` },
        { response: '', extensions: { [extensions.measure]: deed.value } },
      );
    case 'pretest':
      return tell('completed', { part: 'test', id: `pra-uji${suffix}` }, { score: scoreOf(deed.value) });
    case 'posttest':
      return tell(
        deed.value >= 75 ? 'passed' : 'failed',
        { part: 'test', id: `pasca-uji${suffix}` },
        { score: scoreOf(deed.value), success: deed.value >= 75 },
      );
    case 'started':
      return tell('initialized', whole);
    default:
      return tell(deed.kind, whole);
  }
}

/** Folds a cohort in portions and hands over what is counted by then. */
export async function withData<T>(
  { roster }: Pick<Cohort, 'roster'>,
  statements: readonly object[],
  work: (data: ReportData, reports: Reports) => T | Promise<T>,
): Promise<T> {
  const log = arrayLog([]);
  const reports = createReports({
    path: ':memory:',
    log,
    course: twoSessions,
    plain,
    roster: { version: () => 1, entries: () => roster },
  });
  const half = Math.floor(statements.length / 2);
  log.statements.push(...statements.slice(0, half));
  await reports.catchUp();
  // Figures that were asked for before must not stay.
  reports.read().standings.status.at(0);
  log.statements.push(...statements.slice(half));
  await reports.catchUp();
  try {
    return await work(reports.read(), reports);
  } finally {
    await reports.close();
  }
}
