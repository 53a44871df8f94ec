// Opens a SQLite file as a store: settings for durability, the schema, and the parts of the port put together.
import Database from 'better-sqlite3';
import type { Store } from '../port.ts';
import { documentMethods } from './documents.ts';
import { keyMethods } from './keys.ts';
import { logMethods } from './log.ts';
import { queryMethods } from './query.ts';
import { steps } from './schema.ts';
import { openTerms } from './terms.ts';
import { translating } from './unavailable.ts';
import { writeMethods } from './write.ts';

/**
 * Opens (or creates) the file and returns the store. One process writes a file; others may read it.
 * WAL with synchronous=FULL: a resolved write has been flushed to the disk.
 * @throws Error when the file belongs to another or a newer program, or can't be opened
 */
export function openSqliteStore(path: string): Store {
  const database = new Database(path);
  try {
    // Statements of 1 to 2 KB fill pages of 8 KB better than SQLite's usual 4 KB: the file is 15 % smaller.
    database.pragma('page_size = 8192');
    useWal(database);
    database.pragma('synchronous = FULL');
    database.pragma('busy_timeout = 1000');
    database.pragma('cache_size = -32768');
    migrate(database, path);
  } catch (error) {
    database.close();
    throw error;
  }
  const terms = openTerms(database);
  const log = logMethods(database);
  const write = writeMethods(database, terms, log.notify);
  return translating({
    ...write.methods,
    ...queryMethods(database, terms),
    ...log.methods,
    ...documentMethods(database),
    ...keyMethods(database),
    async close() {
      if (!database.open) return;
      write.flush();
      database.close();
    },
  });
}

/** Switches to WAL. SQLite doesn't wait for another process that switches the same new file just now, so this does. */
function useWal(database: Database.Database): void {
  for (let tries = 1; ; tries += 1) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY';
      if (!isBusy || tries === 50) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Takes the steps that the file still lacks. */
function migrate(database: Database.Database, path: string): void {
  const versionOf = () => Number(database.pragma('user_version', { simple: true }));
  // A file that is up to date is opened without waiting for whoever writes to it.
  if (versionOf() === steps.length) return;
  // Read again under the lock: another process may be opening the same new file.
  const migration = database.transaction(() => {
    const version = versionOf();
    if (version > steps.length)
      throw new Error(`${path}: schema version ${version} is not one that this program knows`);
    const isEmpty = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
    if (version === 0 && !isEmpty) throw new Error(`${path}: is a SQLite file of another program`);
    for (const step of steps.slice(version)) database.exec(step);
    database.pragma(`user_version = ${steps.length}`);
  });
  migration.immediate();
}
