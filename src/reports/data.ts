// What every figure is counted from: the facts, the people behind them, and where each of these stands.
import type { CourseMap, SessionMap } from './course-map.ts';
import type { FactColumns } from './facts/columns.ts';
import type { Dictionary } from './facts/dictionary.ts';
import type { Learners } from './facts/learners.ts';
import type { StatementLog } from './log.ts';
import type { People } from './people.ts';
import type { Standings } from './standing.ts';

/** A view of what is counted by now: to be used at once, since the next batch of statements changes it in place. */
export interface ReportData {
  /** Grows whenever anything changed that a figure may come from. */
  readonly version: number;
  readonly course: CourseMap;
  /** In the order of the course; the column `session` holds positions in it. */
  readonly sessions: readonly SessionMap[];
  readonly facts: FactColumns;
  readonly parts: Dictionary;
  readonly responses: Dictionary;
  readonly names: Dictionary;
  readonly learners: Learners;
  readonly people: People;
  /** Row: person × number of sessions + session. */
  readonly standings: Standings;
  readonly log: StatementLog;
  /** The result of an earlier call with this key, as long as nothing has changed since. */
  memo<T>(key: string, compute: () => T): T;
  /**
   * What is collected row by row: goes on from the row that it had reached, as long as nothing but new rows has come since.
   * @param begin makes what nothing was collected into yet
   * @param extend takes in the rows from `from` on; people and parts may have become more meanwhile
   */
  grow<S, T>(key: string, begin: () => S, extend: (state: S, from: number) => T): T;
  /** The rows of a person that count, in the order in which they happened. */
  rowsOf(person: number): number[];
  /** Turns authored Markdown into plain text. */
  plain(markdown: string): string;
}
