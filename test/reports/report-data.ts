// A ReportData made by hand from a list of facts, by the parts that the real one is made of: for tests of figures that
// need no statements.
import type { Course } from '../../src/model/course.ts';
import { mapCourse } from '../../src/reports/course-map.ts';
import type { ReportData } from '../../src/reports/data.ts';
import { createFactTable } from '../../src/reports/facts/columns.ts';
import { createDictionary } from '../../src/reports/facts/dictionary.ts';
import { type FactKind, fact, kindCode, noSession, noValue } from '../../src/reports/facts/kinds.ts';
import { createLearners } from '../../src/reports/facts/learners.ts';
import { keepPeople, noPerson } from '../../src/reports/people.ts';
import type { RosterEntry } from '../../src/reports/roster.ts';
import { keepStandings } from '../../src/reports/standing.ts';

export const lms = 'https://lms.sekolah.example';

/** Who is on the roster; what is left out is unknown. Account names are those of {@link SimpleFact.who}. */
export interface SimplePerson extends Partial<Omit<RosterEntry, 'keys'>> {
  /** Account names on `lms` that are this person; `name` when left out. */
  accounts?: readonly string[];
  name: string;
}

/** What happened, in whatever order. */
export interface SimpleFact {
  /** Account name on {@link lms}. */
  who: string;
  /** Milliseconds since 1970. */
  at: number;
  kind: FactKind;
  /** Id of the session; the first when left out, none when empty. */
  session?: string;
  part?: string;
  correct?: boolean;
  voided?: boolean;
  /** An item left without an answer. */
  open?: boolean;
  /** 0–100. */
  value?: number;
  /** Milliseconds. */
  duration?: number;
  response?: string;
  /** First 32 bits of the statement's id; counts up when left out. */
  id?: number;
}

export interface SimpleReport {
  course: Course;
  /** Whoever is left out but did something comes after them, without a school. */
  people?: readonly SimplePerson[];
  facts: readonly SimpleFact[];
}

/** The reference of a roster entry, made of its position. */
export const refAt = (position: number): string => `orang${String(position).padStart(17, '0')}`;

export function reportDataOf({ course, people = [], facts }: SimpleReport): ReportData {
  const plain = (markdown: string) => markdown.replaceAll('**', '');
  const map = mapCourse(course, plain);
  const sessions = [...map.sessions.values()];
  const ids = [...map.sessions.keys()];
  const parts = createDictionary();
  const responses = createDictionary(['…']);
  const names = createDictionary();
  const learners = createLearners();
  const table = createFactTable();
  const newest = new Map<number, number>();

  for (const [seq, one] of facts.entries()) {
    const learner = learners.add({ key: `account ${lms} ${one.who}`, identifier: one.who, homePage: lms });
    const row = table.append(
      {
        seq: seq + 1,
        at: one.at,
        learner,
        session: one.session === '' ? noSession : Math.max(0, ids.indexOf(one.session ?? ids[0] ?? '')),
        kind: kindCode[one.kind],
        part: parts.add(one.part ?? ''),
        flags: (one.correct ? fact.correct : 0) | (one.voided ? fact.voided : 0) | (one.open ? fact.open : 0),
        value: one.value === undefined ? noValue : Math.round(one.value * 100),
        duration: one.duration ?? 0,
        response: responses.add(one.response ?? ''),
        name: names.add(one.who),
        id: one.id ?? seq + 1,
      },
      newest.get(learner) ?? 0,
    );
    newest.set(learner, row + 1);
    learners.link(learner, row);
    if (!one.voided && one.session !== '') learners.count(learner, 1);
  }

  const roster = people.map(
    ({ accounts, ...person }, position): RosterEntry => ({
      ref: refAt(position),
      region: '',
      jenjang: '',
      npsn: '',
      school: '',
      cohort: '',
      mode: '',
      contact: '',
      ...person,
      keys: (accounts ?? [person.name]).map((name) => `account ${lms} ${name.toLowerCase()}`),
    }),
  );
  const keeper = keepPeople({
    learners,
    facts: table.columns,
    names,
    roster: { version: () => 1, entries: () => roster },
  });
  keeper.match();

  const rowsByPerson = new Map<number, number[]>();
  const { columns } = table;
  for (let row = 0; row < columns.length; row += 1) {
    const person = keeper.people.personOf[columns.learner[row] ?? 0] ?? noPerson;
    if (((columns.flags[row] ?? 0) & fact.voided) !== 0 || person === noPerson) continue;
    const rows = rowsByPerson.get(person);
    if (rows) rows.push(row);
    else rowsByPerson.set(person, [row]);
  }
  for (const rows of rowsByPerson.values()) {
    rows.sort(
      (a, b) => (columns.at[a] ?? 0) - (columns.at[b] ?? 0) || (columns.id[a] ?? 0) - (columns.id[b] ?? 0),
    );
  }
  const rowsOf = (person: number) => rowsByPerson.get(person) ?? [];

  const standing = keepStandings({ sessions, facts: columns, parts, rowsOf });
  standing.reserve(keeper.people.size);
  for (let person = 0; person < keeper.people.size; person += 1) standing.settle(person);

  const kept = new Map<string, unknown>();
  return {
    version: 1,
    course: map,
    sessions,
    facts: columns,
    parts,
    responses,
    names,
    learners,
    people: keeper.people,
    standings: standing.standings,
    log: {
      readLog: async () => [],
      lastSeq: async () => facts.length,
      rewrites: async () => 0,
      readStatement: async () => undefined,
      readEntries: async () => [],
    } as ReportData['log'],
    memo<T>(key: string, compute: () => T): T {
      if (!kept.has(key)) kept.set(key, compute());
      return kept.get(key) as T;
    },
    grow: (_, begin, extend) => extend(begin(), 0),
    rowsOf,
    plain,
  };
}
