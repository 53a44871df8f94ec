// Follows the statement log: folds what is new in small batches, with a breath between them for everything else, and
// saves a checkpoint now and then.

import { voidedTarget } from './fact.ts';
import type { ReportsFile } from './facts/file.ts';
import type { Ledger } from './facts/ledger.ts';
import type { LogEntry, StatementLog } from './log.ts';

/** Small enough that a request hardly waits for it, and that what was parsed is gone before it costs collecting twice. */
const batchSize = 100;

/** A checkpoint is saved when so many statements wait for it … */
const saveAfter = 100_000;
/** … or so long after the first that does, in milliseconds. */
const saveWithin = 5_000;

export interface Freshness {
  /** Every statement stored before this moment is counted (milliseconds since 1970); undefined until it is known. */
  through: number | undefined;
  /** Statements that are stored but not folded yet, as far as is known. */
  behind: number;
}

export interface Folding {
  /**
   * Folds whatever the log has beyond what is in memory, or all of it when a person was erased since. Calls during a run
   * share it and still see what came meanwhile.
   */
  catchUp(): Promise<void>;
  /** Folds the whole log again from nothing. @param onProgress called now and then, and at the end */
  rebuild(onProgress?: (folded: number, total: number) => void): Promise<void>;
  freshness(): Freshness;
  /** Saves, and ends after the batch at hand; resolves when nothing folds any more. */
  stop(): Promise<void>;
}

/** @param now milliseconds since 1970 */
export function openFolding(
  log: StatementLog,
  ledger: Ledger,
  file: ReportsFile,
  now: () => number,
): Folding {
  let running: Promise<void> | undefined;
  let wanted = false;
  let through: number | undefined;
  let lastSeq = 0;
  let stopped = false;
  /** Where memory is, and how much of it the file hasn't got. */
  let at = file.load();
  let unsaved = 0;
  let timer: NodeJS.Timeout | undefined;

  function save(): void {
    clearTimeout(timer);
    timer = undefined;
    if (unsaved === 0) return;
    const isOurs = file.save(at);
    unsaved = 0;
    if (isOurs || stopped) return;
    // Another process has folded the log into the file meanwhile: what it has saved is as good as ours.
    ledger.clear();
    at = file.load();
    through = undefined;
    void catchUp().catch(() => undefined);
  }

  function saveSoon(): void {
    if (unsaved >= saveAfter) trySaving();
    else timer ??= setTimeout(trySaving, saveWithin).unref();
  }

  /** A file that is locked or full now costs nothing but time: the log can be folded again. */
  function trySaving(): void {
    try {
      save();
    } catch (error) {
      console.error(`Reports could not save a checkpoint: ${error}`);
      timer ??= setTimeout(trySaving, saveWithin).unref();
    }
  }

  /** Forgets everything, so that the next batch is the log's first. */
  function begin(rewrites: number): void {
    ledger.clear();
    at = { seq: 0, rewrites };
    unsaved = 0;
    file.erase(at);
  }

  async function foldToEnd(onProgress?: (folded: number, total: number) => void): Promise<void> {
    lastSeq = await log.lastSeq();
    let told = 0;
    while (!stopped) {
      const asked = now();
      // Read before the entries: a person who is erased in between makes the next round begin anew.
      const rewrites = await log.rewrites();
      if (rewrites !== at.rewrites) begin(rewrites);
      const from = at;
      const entries = await log.readLog({ afterSeq: from.seq, limit: batchSize });
      const targets = await voidedBy(entries);
      if (stopped) return;
      // What was in memory has been replaced meanwhile: these entries no longer fit, so they are read again.
      if (at !== from) continue;
      for (const entry of entries) {
        const gone = voidedTarget(entry.statement);
        ledger.enter(entry, gone === undefined ? undefined : targets.get(gone));
      }
      at = { seq: entries.at(-1)?.seq ?? from.seq, rewrites };
      unsaved += entries.length;
      lastSeq = Math.max(lastSeq, at.seq);
      // Of large statements a batch holds fewer, though more follow.
      const isDone = entries.length === 0 || (entries.length < batchSize && at.seq >= lastSeq);
      if (onProgress && (isDone || at.seq - told >= 10_000)) {
        told = at.seq;
        onProgress(at.seq, lastSeq);
      }
      if (unsaved > 0) saveSoon();
      if (isDone) {
        through = asked;
        return;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** The statements that a batch voids: they say whose figures are to be counted again. */
  async function voidedBy(entries: readonly LogEntry[]): Promise<ReadonlyMap<string, object>> {
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
        begin(await log.rewrites());
        through = undefined;
        await foldToEnd(onProgress);
        save();
      }),
    freshness: () => ({ through, behind: Math.max(0, lastSeq - at.seq) }),
    async stop() {
      stopped = true;
      await running?.catch(() => undefined);
      trySaving();
      clearTimeout(timer);
    },
  };
}
