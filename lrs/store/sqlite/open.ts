// Opens a SQLite file as a store: settings for durability, the schema, and the parts of the port put together.
import Database from 'better-sqlite3';
import { type Store, StoreUnavailable } from '../port.ts';
import { openAttachments } from './attachments.ts';
import { auditMethods } from './audit.ts';
import { openAuthorities } from './authorities.ts';
import { documentMethods } from './documents.ts';
import { eraseMethods } from './erase.ts';
import { openGroupCommit } from './group-commit.ts';
import { openStatementIds } from './ids.ts';
import { openIndexer } from './indexer.ts';
import { keyMethods } from './keys.ts';
import { launchMethods } from './launch.ts';
import { logMethods } from './log.ts';
import { openPostings } from './postings.ts';
import { queryMethods } from './query.ts';
import { steps } from './schema.ts';
import { openTerms } from './terms.ts';
import { isTrouble, translate, translating } from './unavailable.ts';
import { openWriter } from './write.ts';

export interface SqliteOptions {
  /** After how many statements the index in memory is written out: few enough to be read again in a moment. Default 4096. */
  readonly memorySize?: number;
}

/**
 * Opens (or creates) the file and returns the store. One process writes a file; others may read it.
 * WAL with synchronous=FULL: a resolved write has been flushed to the disk.
 * @throws StoreUnavailable when the file can't be opened or written; Error when it belongs to another or a newer program
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Store {
  const database = openFile(path);
  try {
    // Statements of 1 to 2 KB fill pages of 8 KB better than SQLite's usual 4 KB: the file is 15 % smaller.
    database.pragma('page_size = 8192');
    useWal(database);
    database.pragma('synchronous = FULL');
    database.pragma('busy_timeout = 1000');
    database.pragma('cache_size = -32768');
    migrate(database, path);
    // From here on the group commit waits for other programs, without keeping anyone else waiting.
    database.pragma('busy_timeout = 20');
  } catch (error) {
    database.close();
    throw explained(error, path);
  }
  return assemble(database, options.memorySize ?? 4096);
}

function openFile(path: string): Database.Database {
  try {
    return new Database(path);
  } catch (error) {
    throw explained(error, path);
  }
}

/** Names the file where SQLite says that it is the trouble. */
function explained(error: unknown, path: string): unknown {
  const unavailable = translate(error);
  return unavailable instanceof StoreUnavailable
    ? new StoreUnavailable(
        `${path}: ${unavailable.message}; check the file, its folder and who may write there`,
        error,
      )
    : error;
}

/** Puts the parts of the port together. */
function assemble(database: Database.Database, memorySize: number): Store {
  const terms = openTerms(database);
  const authorities = openAuthorities(database, terms);
  const ids = openStatementIds(database);
  const postings = openPostings(database);
  const indexer = openIndexer(database, { ids, postings, terms, authorities }, memorySize, () =>
    writer.forget(),
  );
  const commit = openGroupCommit(database, {
    begun: indexer.sync,
    ending: () => indexer.writeWhenDue(writer.lastSeq()),
    committed() {
      indexer.committed();
      if (writer.takeNews()) log.notify();
    },
    rolledBack() {
      indexer.rolledBack();
      writer.takeNews();
    },
  });
  const attachments = openAttachments(database, commit);
  const writer = openWriter(database, { ids, terms, authorities, indexer, attachments }, commit);
  const log = logMethods(database, authorities);
  return translating({
    ...writer.methods,
    ...attachments.methods,
    ...queryMethods(database, { ids, terms, authorities, postings, indexer }),
    ...log.methods,
    ...documentMethods(database, commit),
    ...keyMethods(database, commit),
    ...auditMethods(database, commit),
    ...launchMethods(database, commit),
    ...eraseMethods(database, {
      terms,
      postings,
      indexer,
      commit,
      forget() {
        terms.forget();
        writer.forget();
      },
    }),
    async close() {
      if (!database.open) return;
      commit.flush();
      try {
        indexer.writeAll();
      } catch (error) {
        // Only a short cut for the next start, which reads the same from the statements.
        if (!isTrouble(error)) throw error;
      }
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
    for (const step of steps.slice(version)) {
      if (typeof step === 'string') database.exec(step);
      else step(database);
    }
    database.pragma(`user_version = ${steps.length}`);
  });
  migration.immediate();
}
