// Group commit: all writes that arrive together share one transaction, because flushing the disk costs the same for one
// statement as for many.
import type { Database } from 'better-sqlite3';
import { isLocked, isTrouble } from './unavailable.ts';

/** How long a write waits for another program that holds the file, and between two tries, in milliseconds. */
const lockPatience = 2000;
const lockPause = 10;

/** A write that waits for the next commit. */
interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommit {
  /**
   * Runs the work within the next commit and resolves with what it returns, once that is on disk. A work that refuses
   * throws before its first write; what it has written before it throws is kept otherwise.
   */
  run<T>(work: () => T): Promise<T>;
  /** Commits what waits, at once: called before the file is closed. */
  flush(): void;
}

/** What takes part in every commit. */
export interface Hooks {
  /** Called within the transaction, before the first work. */
  begun(): void;
  /** Called within the transaction, after the last work. */
  ending(): void;
  /** Called after the commit, before anyone is told. */
  committed(): void;
  /** Called after a rollback: what was remembered of the transaction is to be forgotten. */
  rolledBack(): void;
}

/** Refuses a write before it has written anything; the other writes of the group go on. */
export class Refused extends Error {}

export function openGroupCommit(database: Database, hooks: Hooks): GroupCommit {
  let waiting: Job[] = [];

  /** Whether the hooks were told that the present transaction has begun. */
  let hasBegun = false;

  /** Settles the jobs; in a Refused one's place stands the error. */
  const transaction = database.transaction((jobs: readonly Job[]): (() => void)[] => {
    hasBegun = true;
    hooks.begun();
    const settle = jobs.map(({ work, resolve, reject }) => {
      try {
        const value = work();
        return () => resolve(value);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return () => reject(error);
      }
    });
    hooks.ending();
    return settle;
  });

  const attempt = (jobs: readonly Job[]): unknown => {
    hasBegun = false;
    let settle: (() => void)[];
    try {
      settle = transaction.immediate(jobs);
    } catch (error) {
      // A file that is locked is asked for again and again; nothing was remembered that would have to be forgotten.
      if (hasBegun) hooks.rolledBack();
      return error;
    }
    try {
      hooks.committed();
    } catch {
      // It is on disk all the same; what is remembered of it is read again.
      hooks.rolledBack();
    }
    for (const tell of settle) tell();
    return undefined;
  };

  /** When the file was first found locked by another program; undefined while it isn't. */
  let lockedSince: number | undefined;

  const flush = (isLast = false): void => {
    if (waiting.length === 0) return;
    const jobs = waiting;
    waiting = [];
    const error = attempt(jobs);
    if (isLocked(error) && !isLast) {
      lockedSince ??= Date.now();
      // Waiting in SQLite would stop the whole process; requests that need no write go on meanwhile.
      if (Date.now() - lockedSince < lockPatience) {
        waiting = jobs;
        setTimeout(flush, lockPause);
        return;
      }
    }
    lockedSince = undefined;
    if (error === undefined) return;
    // One write may have spoilt the others' commit: alone, each fares as it deserves. The disk's troubles are common.
    const isCommon = jobs.length === 1 || isTrouble(error);
    for (const job of jobs) {
      const own = isCommon ? error : attempt([job]);
      if (own !== undefined) job.reject(own);
    }
  };

  return {
    run: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        const job = { work, resolve: resolve as (value: unknown) => void, reject };
        if (waiting.push(job) === 1) setImmediate(flush);
      }),
    flush: () => flush(true),
  };
}
