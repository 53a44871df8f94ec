// Reports: progress folded from the statement log, and the questions that trainers ask of it. Knows no HTTP.
import type { Course, Session } from '../model/course.ts';
import { mapCourse, type SessionMap } from './course-map.ts';
import { type Folding, openFolding } from './folding.ts';
import type { StatementLog } from './log.ts';
import type { Progress } from './progress.ts';
import {
  type LearnerIdentity,
  type LearnerLine,
  type LearnerPage,
  type LearnerQuery,
  openQueries,
} from './queries.ts';
import { openBatchFolder } from './store/batch.ts';
import { openFacts } from './store/facts.ts';
import { openReportsDatabase } from './store/open.ts';
import { type TimelineEvent, timelineOf } from './timeline.ts';

export interface ReportsOptions {
  /** The reports' own SQLite file; `:memory:` keeps nothing. */
  path: string;
  log: StatementLog;
  course: Course;
  /** Turns authored Markdown into plain text. */
  plain: (markdown: string) => string;
  /** Base of activity ids, without a trailing slash; the vocabulary's own when left out. */
  baseIri?: string;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Everything about one learner in one session. */
export interface LearnerDetail {
  learner: LearnerIdentity;
  /** Undefined when the learner has not opened the session. */
  progress: Progress | undefined;
  timeline: TimelineEvent[];
}

export interface Reports extends Omit<Folding, 'stop'> {
  /** The sessions of the course, in order. */
  sessions(): Session[];
  /** What a session consists of; undefined when the course has no such session. */
  session(id: string): SessionMap | undefined;
  /** One page of a session's table. @param page from 1 */
  learners(session: string, query: LearnerQuery, page: number, limit: number): LearnerPage;
  /** A session's whole table, line by line. */
  everyLearner(session: string, query: LearnerQuery): Generator<LearnerLine>;
  /** Undefined when nobody goes by this name. @param ref as in {@link LearnerIdentity} */
  learner(ref: string, session: string): LearnerDetail | undefined;
  /** Turns authored Markdown into plain text. */
  plain(markdown: string): string;
  /** Stops folding after the batch at hand and closes the file. */
  close(): Promise<void>;
}

/** Opens the reports. Nothing is folded until {@link Folding.catchUp} is called. */
export function createReports(options: ReportsOptions): Reports {
  const course = mapCourse(options.course, options.plain, options.baseIri);
  const database = openReportsDatabase(options.path, course.fingerprint);
  const queries = openQueries(database);
  const facts = openFacts(database);
  const { stop, ...folding } = openFolding(
    options.log,
    openBatchFolder(database, course),
    options.now ?? Date.now,
  );
  return {
    ...folding,
    sessions: () => options.course.sessions,
    session: (id) => course.sessions.get(id),
    learners: queries.learners,
    everyLearner: queries.everyLearner,
    learner(ref, session) {
      const found = queries.learner(ref);
      if (!found) return undefined;
      const { id, ...learner } = found;
      return {
        learner,
        progress: queries.progress(id, session),
        timeline: timelineOf(facts.of(id, session), course, session),
      };
    },
    plain: options.plain,
    async close() {
      await stop();
      database.close();
    },
  };
}
