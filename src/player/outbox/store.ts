// The port behind which statements wait until the LRS has them.
import type { Statement } from '../../vocabulary/statements.ts';

/** A statement that an LRS has refused for good, with the reason that it gave. */
export interface SetAside {
  statement: Statement;
  reason: string;
}

/** One place on the device for the statements of one box: one destination and one sender. */
export interface StatementPlace {
  /** Resolves when the statement is kept; rejects when it can't be. A statement that is there already stays as it is. */
  add(statement: Statement): Promise<void>;
  /** All waiting statements in the order in which they were added. */
  all(): Promise<Statement[]>;
  /** Which of these statements wait here, by id. */
  stillWaiting(ids: readonly string[]): Promise<string[]>;
  /** Forgets statements that were delivered; unknown ids are fine. */
  remove(ids: readonly string[]): Promise<void>;
  /** Takes a statement out of the queue and keeps it with the reason, the first one that there was. */
  setAside(id: string, reason: string): Promise<void>;
  /** The statements that were set aside, oldest first. */
  aside(): Promise<SetAside[]>;
  /** Gives up everything of this box, what was set aside too: whoever has told it wants to be forgotten. */
  clear(): Promise<void>;
}

/** Where the statements of a box wait, whatever happens to the places. None of its promises stays open for ever. */
export interface StatementStore extends StatementPlace {
  /**
   * Grows when a place was lost or had to be opened anew: what was kept before may be gone without having been delivered.
   * As long as it stays the same, what is gone was delivered or set aside by another tab.
   */
  readonly openings: number;
  /** Runs work while no other tab works on this box, as far as the browser can see to that. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}
