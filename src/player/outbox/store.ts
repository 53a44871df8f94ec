// The port behind which statements wait until the LRS has them.
import type { Statement } from '../../vocabulary/statements.ts';

/** A statement that an LRS has refused for good, with the reason that it gave. */
export interface SetAside {
  statement: Statement;
  reason: string;
}

/** Keeps the statements of one box: one destination and one sender. */
export interface StatementStore {
  /** Resolves when the statement is kept; rejects when it can't be. A statement that is there already stays as it is. */
  add(statement: Statement): Promise<void>;
  /** All waiting statements in the order in which they were added. */
  all(): Promise<Statement[]>;
  /** Forgets statements that were delivered; unknown ids are fine. */
  remove(ids: readonly string[]): Promise<void>;
  /** Takes a statement out of the queue and keeps it with the reason. */
  setAside(id: string, reason: string): Promise<void>;
  /** The statements that were set aside, oldest first. */
  aside(): Promise<SetAside[]>;
}
