// Reports: facts folded from the statement log, the people behind them, and where these stand. Knows no HTTP.
import type { Course, Session } from '../model/course.ts';
import { mapCourse, type SessionMap } from './course-map.ts';
import type { ReportData } from './data.ts';
import { compareRows } from './facts/columns.ts';
import { openReportsFile } from './facts/file.ts';
import { fact, kindCode } from './facts/kinds.ts';
import { createLedger } from './facts/ledger.ts';
import { type Folding, openFolding } from './folding.ts';
import type { StatementLog } from './log.ts';
import { keepPeople, noPerson, type People } from './people.ts';
import { emptyRoster, type RosterSource } from './roster.ts';
import { keepStandings } from './standing.ts';

export interface ReportsOptions {
  /** The reports' own SQLite file; `:memory:` keeps nothing. */
  path: string;
  log: StatementLog;
  course: Course;
  /** Turns authored Markdown into plain text. */
  plain: (markdown: string) => string;
  /** Who is expected; nobody when left out. */
  roster?: RosterSource;
  /** Base of activity ids, without a trailing slash; the vocabulary's own when left out. */
  baseIri?: string;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export interface Reports extends Omit<Folding, 'stop'> {
  /** The sessions of the course, in order. */
  sessions(): Session[];
  /** What a session consists of; undefined when the course has no such session. */
  session(id: string): SessionMap | undefined;
  /** What figures are counted from, as of now: to be used before anything is awaited. */
  read(): ReportData;
  /** Turns authored Markdown into plain text. */
  plain(markdown: string): string;
  /** Stops folding after the batch at hand, saves and closes the file. */
  close(): Promise<void>;
}

/** Results that are kept until something changes, the latest used: each may hold a line for everybody. */
const mostResults = 120;

/** Opens the reports as the last checkpoint left them. Nothing is folded until {@link Folding.catchUp} is called. */
export function createReports(options: ReportsOptions): Reports {
  const { log, plain } = options;
  const course = mapCourse(options.course, plain, options.baseIri);
  const ledger = createLedger(course);
  const file = openReportsFile(options.path, course.fingerprint, ledger);
  const { stop, ...folding } = openFolding(log, ledger, file, options.now ?? Date.now);
  const { learners } = ledger;
  const facts = ledger.table.columns;
  const keeper = keepPeople({
    learners,
    facts,
    names: ledger.names,
    roster: options.roster ?? emptyRoster,
  });
  const sessions = [...course.sessions.values()];
  const results = new Map<string, unknown>();
  /** What was collected so far, and up to which row. */
  const collections = new Map<string, { state: unknown; rows: number }>();
  let version = 0;
  let counted = { rows: -1, voided: 0 };

  function rowsOf(person: number): number[] {
    const rows: number[] = [];
    let isSorted = true;
    for (const learner of keeper.people.learnersOf(person)) {
      for (let link = learners.head(learner); link !== 0; link = facts.previous[link - 1] ?? 0) {
        const row = link - 1;
        if (facts.kind[row] === kindCode.other || ((facts.flags[row] ?? 0) & fact.voided) !== 0) continue;
        const later = rows.at(-1);
        if (later !== undefined && compareRows(facts, row, later) > 0) isSorted = false;
        rows.push(row);
      }
    }
    rows.reverse();
    return isSorted ? rows : rows.sort((a, b) => compareRows(facts, a, b));
  }

  const standing = keepStandings({ sessions, facts, parts: ledger.parts, rowsOf });

  const data = {
    course,
    sessions,
    facts,
    parts: ledger.parts,
    responses: ledger.responses,
    names: ledger.names,
    learners,
    standings: standing.standings,
    log,
    memo<T>(key: string, compute: () => T): T {
      const isKnown = results.has(key);
      const result = isKnown ? (results.get(key) as T) : compute();
      results.delete(key);
      results.set(key, result);
      const [oldest] = results.keys();
      if (results.size > mostResults && oldest !== undefined) results.delete(oldest);
      return result;
    },
    grow<S, T>(key: string, begin: () => S, extend: (state: S, from: number) => T): T {
      return data.memo(key, () => {
        const { state, rows } = collections.get(key) ?? { state: begin(), rows: 0 };
        // What breaks half-way is collected from the beginning next time.
        collections.delete(key);
        const result = extend(state as S, rows);
        collections.set(key, { state, rows: facts.length });
        return result;
      });
    },
    rowsOf,
    plain,
  };

  /** Brings people and standings up to what was folded. */
  function settle(): void {
    const before = keeper.people;
    if (ledger.membership || ledger.cleared) keeper.forget();
    const isNew = keeper.match(ledger.joined);
    const isSame = !ledger.cleared;
    ledger.membership = false;
    ledger.cleared = false;
    ledger.joined.clear();
    const { people } = keeper;
    const { changed, voided } = ledger;
    const now = { rows: facts.length, voided: voided.size };
    if (!isNew && changed.size === 0 && now.rows === counted.rows && now.voided === counted.voided) return;
    // Rows that were collected already mean something else now, or somebody else.
    if (isNew || now.voided !== counted.voided || now.rows < counted.rows) collections.clear();
    counted = now;
    version += 1;
    results.clear();
    const persons = new Set([...changed].map((learner) => people.personOf[learner] ?? noPerson));
    if (isNew) {
      const from = new Int32Array(people.size).fill(-1);
      for (let person = 0; person < people.size; person += 1) {
        const known = isSame ? sameBefore(before, people, person) : undefined;
        if (known === undefined) persons.add(person);
        else from[person] = known;
      }
      standing.renumber(from);
    } else standing.reserve(people.size);
    for (const person of persons) if (person !== noPerson) standing.settle(person);
    changed.clear();
  }

  return {
    ...folding,
    sessions: () => options.course.sessions,
    session: (id) => course.sessions.get(id),
    read() {
      settle();
      return { ...data, version, people: keeper.people };
    },
    plain,
    async close() {
      await stop();
      file.close();
    },
  };
}

/** The number that a person had before the roster changed; undefined unless exactly the same learners were theirs. */
function sameBefore(before: People, people: People, person: number): number | undefined {
  const learners = people.learnersOf(person);
  const known = before.personOf[learners[0] ?? 0];
  if (known === undefined || known === noPerson || learners.length !== before.learnersOf(known).length)
    return;
  return learners.every((learner) => before.personOf[learner] === known) ? known : undefined;
}
