// Keeps a database file to oneself: tells honestly whether another program uses it, and keeps others out meanwhile.
import type Database from 'better-sqlite3';
import { FileProblem, openExisting } from './file.ts';

/** Files that nobody else can open until they are released. */
export interface Held {
  release(): void;
}

/**
 * Takes files for oneself; their write-ahead logs are copied into them and are gone. SQLite lets nobody leave WAL mode
 * while another connection is open, so that is asked: no process list or lock file could be as sure.
 * @param paths existing files
 * @throws FileProblem `in-use` when another program has one of them open: then none is held
 */
export function hold(paths: readonly string[]): Held {
  const held: Database.Database[] = [];
  const release = (): void => {
    for (const database of held) database.close();
  };
  try {
    for (const path of paths) held.push(holdOne(path));
  } catch (error) {
    release();
    throw error;
  }
  return { release };
}

function holdOne(path: string): Database.Database {
  const database = openExisting(path, { timeout: 500 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = DELETE');
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    const isBusy = /^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: string }).code));
    throw new FileProblem(isBusy ? 'in-use' : 'damaged', path, error);
  }
}
