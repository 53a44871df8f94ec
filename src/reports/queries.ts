// What the trainer asks of the folded rows: a table of learners, one learner, and the same table as rows to export.
import type { Database } from 'better-sqlite3';
import { type Origin, previewAccountPrefix, simulationHomePage } from './learner.ts';
import type { Progress, Status } from './progress.ts';
import { statuses } from './progress.ts';

export const sortKeys = ['name', 'pages', 'right', 'gain', 'score', 'status', 'activity'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface LearnerFilter {
  /** Part of a name or identifier; letter case does not matter. */
  search?: string;
  status?: Status;
  origin?: Origin;
}

export interface LearnerQuery extends LearnerFilter {
  sort: SortKey;
  descending: boolean;
}

export interface LearnerIdentity {
  ref: string;
  /** Latest name; empty when no statement told one. */
  name: string;
  identifier: string;
  homePage: string;
  origin: Origin;
}

export interface LearnerLine extends LearnerIdentity {
  status: Status;
  pagesSeen: number;
  answered: number;
  right: number;
  rightAtFirst: number;
  /** 0–100; undefined until the lesson reported one. */
  score: number | undefined;
  /** Scores of the pre-test and of the best post-test, 0–100; undefined until they are handed in. */
  pretest: number | undefined;
  posttest: number | undefined;
  /** How often the post-test was handed in. */
  attempts: number;
  /** Hake's normalised gain; undefined until there is one. */
  gain: number | undefined;
  /** Milliseconds since 1970. */
  firstActivity: number;
  lastActivity: number;
}

export interface LearnerPage {
  lines: LearnerLine[];
  /** Learners that meet search, origin and status. */
  matching: number;
  /** Learners that meet search and origin, by status. */
  byStatus: Record<Status, number>;
}

interface IdentityRow {
  ref: string;
  name: string;
  identifier: string;
  home_page: string;
  origin: Origin;
}

interface LineRow extends IdentityRow {
  status: Status;
  pages_seen: number;
  answered: number;
  questions_right: number;
  right_at_first: number;
  score: number | null;
  pretest: number | null;
  posttest: number | null;
  attempts: number;
  gain: number | null;
  first_activity: number;
  last_activity: number;
}

const statusRank = `CASE status ${statuses.map((status, rank) => `WHEN '${status}' THEN ${rank}`).join(' ')} END`;

/** What each sort key compares; ties go by name, so that a page never depends on chance. */
const sortColumns: Record<SortKey, string> = {
  name: 'sort_name',
  pages: 'pages_seen',
  right: 'questions_right',
  gain: 'gain',
  score: 'score',
  status: statusRank,
  activity: 'last_activity',
};

/** Only accounts have a home page: an e-mail address that begins like a preview's account is somebody's own. */
const originOf = `CASE
  WHEN home_page = '${simulationHomePage}' THEN 'simulation'
  WHEN home_page <> '' AND identifier GLOB '${previewAccountPrefix}*' THEN 'preview'
  ELSE 'lms' END`;

const identityColumns = `ref, name, identifier, home_page, ${originOf} AS origin`;
const lineColumns = `${identityColumns}, status, pages_seen, answered, questions_right, right_at_first,
  score, pretest, posttest, attempts, gain, first_activity, last_activity`;
const source = 'FROM progress JOIN learner ON learner.id = progress.learner';
const exportChunk = 500;

export function openQueries(database: Database) {
  const selectByRef = database.prepare<[string], { id: number } & IdentityRow>(
    `SELECT id, ${identityColumns} FROM learner WHERE ref = ?`,
  );
  const selectState = database
    .prepare<[number, string], string>('SELECT json FROM state WHERE learner = ? AND session = ?')
    .pluck();
  const chunk = database.prepare<[string, string], LineRow & { id: number }>(
    `SELECT progress.learner AS id, ${lineColumns} ${source}
     WHERE session = ? AND progress.learner IN (SELECT value FROM json_each(?))`,
  );

  return {
    /** One page of the table. @param page from 1 */
    learners(session: string, query: LearnerQuery, page: number, limit: number): LearnerPage {
      const { where, values } = conditions(session, query);
      const lines = database
        .prepare<unknown[], LineRow>(
          `SELECT ${lineColumns} ${source} ${where} ${order(query)} LIMIT ? OFFSET ?`,
        )
        .all(...values, limit, (page - 1) * limit)
        .map(toLine);
      const { status, ...others } = query;
      const all = conditions(session, others);
      const counts = new Map(
        database
          .prepare<unknown[], [Status, number]>(
            `SELECT status, count(*) ${source} ${all.where} GROUP BY status`,
          )
          .raw()
          .all(...all.values),
      );
      const byStatus = { passed: 0, completed: 0, failed: 0, started: 0, ...Object.fromEntries(counts) };
      const matching = status ? byStatus[status] : statuses.reduce((sum, each) => sum + byStatus[each], 0);
      return { lines, matching, byStatus };
    },

    /** The whole table, line by line. Reads in portions, so that nothing is held while a slow reader waits. */
    *everyLearner(session: string, query: LearnerQuery): Generator<LearnerLine> {
      const { where, values } = conditions(session, query);
      const ids = database
        .prepare<unknown[], number>(`SELECT learner.id ${source} ${where} ${order(query)}`)
        .pluck()
        .all(...values);
      for (let start = 0; start < ids.length; start += exportChunk) {
        const portion = ids.slice(start, start + exportChunk);
        const rows = new Map(chunk.all(session, JSON.stringify(portion)).map((row) => [row.id, row]));
        for (const id of portion) {
          const row = rows.get(id);
          if (row) yield toLine(row);
        }
      }
    },

    /** A learner by the name in an address. */
    learner(ref: string): (LearnerIdentity & { id: number }) | undefined {
      const row = selectByRef.get(ref);
      return row && { id: row.id, ...toIdentity(row) };
    },

    /** A learner's folded progress in a session; undefined when there is none. */
    progress(learner: number, session: string): Progress | undefined {
      const json = selectState.get(learner, session);
      return json === undefined ? undefined : (JSON.parse(json) as Progress);
    },
  };
}

export type Queries = ReturnType<typeof openQueries>;

function conditions(
  session: string,
  { search, status, origin }: LearnerFilter,
): { where: string; values: unknown[] } {
  const parts = ['session = ?'];
  const values: unknown[] = [session];
  if (status !== undefined) {
    parts.push('status = ?');
    values.push(status);
  }
  if (origin !== undefined) {
    parts.push(`${originOf} = ?`);
    values.push(origin);
  }
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  for (const word of words) {
    parts.push("search LIKE ? ESCAPE '\\'");
    values.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
  }
  return { where: `WHERE ${parts.join(' AND ')}`, values };
}

/** Learners without a score or gain stand last, whichever way they are sorted. */
const order = ({ sort, descending }: LearnerQuery): string =>
  `ORDER BY ${sortColumns[sort]} ${descending ? 'DESC' : 'ASC'} NULLS LAST, sort_name, ref`;

const toIdentity = (row: IdentityRow): LearnerIdentity => ({
  ref: row.ref,
  name: row.name,
  identifier: row.identifier,
  homePage: row.home_page,
  origin: row.origin,
});

const toLine = (row: LineRow): LearnerLine => ({
  ...toIdentity(row),
  status: row.status,
  pagesSeen: row.pages_seen,
  answered: row.answered,
  right: row.questions_right,
  rightAtFirst: row.right_at_first,
  score: row.score ?? undefined,
  pretest: row.pretest ?? undefined,
  posttest: row.posttest ?? undefined,
  attempts: row.attempts,
  gain: row.gain ?? undefined,
  firstActivity: row.first_activity,
  lastActivity: row.last_activity,
});
