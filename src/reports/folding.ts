// Follows the statement log: folds what is new in small batches, with a breath between them for everything else.

import { voidedTarget } from './fact.ts';
import type { LogEntry, StatementLog } from './log.ts';
import type { BatchFolder, Targets } from './store/batch.ts';

/** Small enough that a request waits some tens of milliseconds at most while a batch is folded. */
const batchSize = 1000;

export interface Freshness {
  /** Every statement stored before this moment is counted (milliseconds since 1970); undefined until it is known. */
  through: number | undefined;
  /** Statements that are stored but not folded yet, as far as is known. */
  behind: number;
}

export interface Folding {
  /**
   * Folds whatever the log has beyond the checkpoint, or all of it when a person was erased since. Calls during a run
   * share it and still see what came meanwhile.
   */
  catchUp(): Promise<void>;
  /** Folds the whole log again from nothing. @param onProgress called after each batch */
  rebuild(onProgress?: (folded: number, total: number) => void): Promise<void>;
  freshness(): Freshness;
  /** Ends after the batch at hand; resolves when nothing folds any more. */
  stop(): Promise<void>;
}

/** @param now milliseconds since 1970 */
export function openFolding(log: StatementLog, batches: BatchFolder, now: () => number): Folding {
  let running: Promise<void> | undefined;
  let wanted = false;
  let through: number | undefined;
  let lastSeq = 0;
  let stopped = false;

  async function foldToEnd(onProgress?: (folded: number, total: number) => void): Promise<void> {
    lastSeq = await log.lastSeq();
    while (!stopped) {
      const asked = now();
      // Read before the entries: a person who is erased in between makes the next round begin anew.
      const rewrites = await log.rewrites();
      batches.follow(rewrites);
      const afterSeq = batches.checkpoint();
      const entries = await log.readLog({ afterSeq, limit: batchSize });
      const targets = await voidedBy(entries);
      if (stopped) return;
      const folded = batches.apply(entries, { afterSeq, rewrites }, targets);
      // Another process has folded or emptied the file meanwhile: these entries no longer fit, so they are read again.
      if (folded === undefined) continue;
      lastSeq = Math.max(lastSeq, folded);
      onProgress?.(folded, lastSeq);
      // Of large statements a batch holds fewer, though more follow.
      if (entries.length === 0 || (entries.length < batchSize && folded >= lastSeq)) {
        through = asked;
        return;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** The statements that a batch voids: they say whose progress is to be folded again. */
  async function voidedBy(entries: readonly LogEntry[]): Promise<Targets> {
    const ids = entries.flatMap(({ statement }) => voidedTarget(statement) ?? []);
    const found = new Map<string, object>();
    for (const id of ids) {
      const stored = await log.readStatement(id);
      if (stored) found.set(id, JSON.parse(stored.json) as object);
    }
    return found;
  }

  /** Runs one job after the other; nothing folds twice at a time. */
  function run(job: () => Promise<void>): Promise<void> {
    const mine = (running ?? Promise.resolve()).catch(() => undefined).then(job);
    running = mine;
    const done = () => {
      if (running === mine) running = undefined;
    };
    mine.then(done, done);
    return mine;
  }

  async function catchUp(): Promise<void> {
    // One run waits its turn at most: it will see everything that has come until it begins.
    if (wanted && running) return running;
    wanted = true;
    return run(() => {
      wanted = false;
      return foldToEnd();
    });
  }

  return {
    catchUp,
    rebuild: (onProgress) =>
      run(async () => {
        if (stopped) return;
        batches.reset();
        through = undefined;
        await foldToEnd(onProgress);
      }),
    freshness: () => ({ through, behind: Math.max(0, lastSeq - batches.checkpoint()) }),
    async stop() {
      stopped = true;
      await running?.catch(() => undefined);
    },
  };
}
