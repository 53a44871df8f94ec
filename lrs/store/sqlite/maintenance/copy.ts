// Online backup: a consistent copy of any SQLite file while others write to it, checked and flushed before it gets its
// name.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { FileProblem, integrityFaults, openExisting } from './file.ts';

/** Pages that are copied at a time: a few MB, so that whoever else runs in this process gets a turn soon. */
const pagesAtATime = 500;

export interface Copied {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** How much is copied, as pages of the file. */
export type CopyProgress = (done: number, total: number) => void;

/**
 * Copies a database that others may be writing to. The copy is what was committed when it began: one file without a
 * log, readable for this user alone. It is checked, flushed, and only then called `target`; what was called so is
 * replaced.
 * @throws FileProblem when the source is missing or damaged, or the copy isn't whole
 */
export async function copyDatabase(
  source: string,
  target: string,
  onProgress: CopyProgress = () => {},
): Promise<Copied> {
  const draft = `${target}.${randomUUID()}.part`;
  try {
    const database = openExisting(source);
    try {
      // A read transaction keeps this one state: otherwise every write of another program would start the copy again.
      database.exec('BEGIN');
      database.prepare('SELECT count(*) FROM sqlite_schema').get();
      const { totalPages } = await database.backup(draft, {
        progress({ totalPages, remainingPages }) {
          onProgress(totalPages - remainingPages, totalPages);
          return pagesAtATime;
        },
      });
      onProgress(totalPages, totalPages);
    } finally {
      database.close();
    }
    await chmod(draft, 0o600);
    settle(draft, source);
    await flush(draft);
    const copied = { bytes: (await stat(draft)).size, sha256: await sha256Of(draft) };
    await rename(draft, target);
    await flush(dirname(target));
    return copied;
  } catch (error) {
    await Promise.all([draft, `${draft}-wal`, `${draft}-shm`].map((path) => rm(path, { force: true })));
    const isFull = ['SQLITE_FULL', 'ENOSPC'].includes(String((error as { code?: string }).code));
    throw isFull ? new FileProblem('no-space', dirname(target), error) : error;
  }
}

/** Makes the copy one file that needs no log beside it, and checks it. @throws FileProblem when it, and so its source, is damaged */
function settle(path: string, source: string): void {
  const database = new Database(path);
  try {
    database.pragma('journal_mode = DELETE');
    const [fault] = integrityFaults(database);
    if (fault !== undefined) throw new FileProblem('damaged', source, fault);
  } finally {
    database.close();
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } catch (error) {
    // Windows can't flush a folder; its names are safe without.
    if (!['EPERM', 'EISDIR', 'EINVAL'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  } finally {
    await file.close();
  }
}

/** SHA-256 of a file, hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
