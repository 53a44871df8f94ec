// Writes a database file anew without its freed space: smaller, and without anything that was deleted.
import { statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { FileProblem, openExisting } from './file.ts';
import { truncateWal } from './wal.ts';

export interface VacuumPlan {
  /** Size of the file in bytes, with what is in its write-ahead log. */
  readonly bytes: number;
  /** How much of it are freed pages; there may be more room within pages. */
  readonly freed: number;
  /** How much room it takes meanwhile, and how much there is. */
  readonly needed: number;
  readonly available: number;
}

/** What a vacuum would do. @throws FileProblem when the file is missing or damaged */
export function planVacuum(path: string): VacuumPlan {
  const database = openExisting(path);
  try {
    const number = (name: string): number => Number(database.pragma(name, { simple: true }));
    const bytes = number('page_count') * number('page_size');
    const freed = number('freelist_count') * number('page_size');
    const live = bytes - freed;
    return {
      bytes,
      freed,
      // Once in SQLite's temporary file and once in the write-ahead log, which may well be on the same disk.
      needed: live * 2,
      available: Math.min(freeBytes(dirname(path)), freeBytes(tmpdir()) * 2),
    };
  } finally {
    database.close();
  }
}

/**
 * Vacuums a file and empties its write-ahead log. Others may read meanwhile; whoever writes waits.
 * @returns the size afterwards, in bytes
 * @throws FileProblem `no-space` before anything is written; `in-use` when others kept writing for ten seconds
 */
export async function vacuum(path: string): Promise<number> {
  const { needed, available } = planVacuum(path);
  if (available < needed) throw new FileProblem('no-space', path);
  const database = openExisting(path, { timeout: 10_000 });
  try {
    database.exec('VACUUM');
    await truncateWal(database);
  } catch (error) {
    const isBusy = /^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: string }).code));
    throw isBusy ? new FileProblem('in-use', path, error) : error;
  } finally {
    database.close();
  }
  return statSync(path).size;
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
