// The reports' own SQLite file: a checkpoint of what is in memory. All in it comes from the statement log, so a file that
// fits no longer is made anew.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { segmentRows } from './columns.ts';
import { fact, kindCode } from './kinds.ts';
import type { Ledger } from './ledger.ts';

/** Raise it when a table or the meaning of a column changes: the next start folds the log afresh. */
const foldVersion = '4';

const tables = `
  CREATE TABLE checkpoint (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    shape TEXT NOT NULL,
    -- How often the log had been rewritten when this fold began.
    rewrites INTEGER NOT NULL,
    -- Another one with each save: whoever finds a stamp that isn't its own has been overtaken by another process.
    stamp TEXT NOT NULL
  );
  -- Rows of facts, column after column.
  CREATE TABLE segment (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE learner (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    identifier TEXT NOT NULL,
    home_page TEXT NOT NULL
  );
  CREATE TABLE text (
    dictionary TEXT NOT NULL,
    number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (dictionary, number)
  ) WITHOUT ROWID;
  CREATE TABLE voided (statement TEXT PRIMARY KEY) WITHOUT ROWID;
`;

export interface Checkpoint {
  /** Seq of the last entry that is in memory; 0 before the first. */
  seq: number;
  rewrites: number;
}

export interface ReportsFile {
  /** Fills an empty ledger with what the file holds. */
  load(): Checkpoint;
  /**
   * Writes what was entered since the last save or load, with the checkpoint, in one transaction.
   * @returns false, with nothing written, when another process has saved meanwhile: what it saved is to be loaded
   */
  save(checkpoint: Checkpoint): boolean;
  /** Empties the file for good: nothing of what it held is left in its raw bytes. */
  erase(checkpoint: Checkpoint): void;
  close(): void;
}

const dictionaries = ['parts', 'responses', 'names'] as const;

/**
 * Opens or creates the file, `:memory:` included. WAL with synchronous=NORMAL: after a power cut the last batches may be
 * folded once more, never half.
 * @param fingerprint of the course; a file folded for another one is emptied
 */
export function openReportsFile(path: string, fingerprint: string, ledger: Ledger): ReportsFile {
  const shape = `${foldVersion} ${fingerprint}`;
  const database = openInShape(path, shape);

  const readCheckpoint = database.prepare<[], Checkpoint & { stamp: string }>(
    'SELECT seq, rewrites, stamp FROM checkpoint',
  );
  const writeCheckpoint = database.prepare('UPDATE checkpoint SET seq = ?, rewrites = ?, stamp = ?');
  const readSegments = database.prepare<[], Buffer>('SELECT bytes FROM segment ORDER BY number').pluck();
  const countSegments = database.prepare<[], number>('SELECT count(*) FROM segment').pluck();
  const writeSegment = database.prepare('INSERT OR REPLACE INTO segment VALUES (?, ?)');
  const readLearners = database.prepare<[], { key: string; identifier: string; homePage: string }>(
    'SELECT key, identifier, home_page AS homePage FROM learner ORDER BY number',
  );
  const writeLearner = database.prepare('INSERT INTO learner VALUES (?, ?, ?, ?)');
  const readTexts = database
    .prepare<[string], string>('SELECT value FROM text WHERE dictionary = ? ORDER BY number')
    .pluck();
  const writeText = database.prepare('INSERT INTO text VALUES (?, ?, ?)');
  const readVoided = database.prepare<[], string>('SELECT statement FROM voided').pluck();
  const writeVoided = database.prepare('INSERT OR IGNORE INTO voided VALUES (?)');

  let stamp = '';
  /** How much of what only grows is in the file. */
  let kept = { rows: 0, learners: 1, voided: 0, parts: 1, responses: 2, names: 1 };
  const sizes = (): typeof kept => ({
    rows: ledger.table.columns.length,
    learners: ledger.learners.size,
    voided: ledger.voided.size,
    parts: ledger.parts.size,
    responses: ledger.responses.size,
    names: ledger.names.size,
  });

  function load(): Checkpoint {
    const { table, learners } = ledger;
    for (const [index, learner] of readLearners.all().entries()) {
      if (learners.add(learner) !== index + 1) throw new Error('A learner stands twice in the reports');
    }
    for (const name of dictionaries) for (const text of readTexts.iterate(name)) ledger[name].add(text);
    for (const id of readVoided.iterate()) ledger.voided.add(id);
    table.reserve((countSegments.get() ?? 0) * segmentRows);
    for (const bytes of readSegments.iterate()) table.load(bytes, learners.link);
    const { columns } = table;
    for (let row = 0; row < columns.length; row += 1) {
      if (columns.kind[row] === kindCode.other || ((columns.flags[row] ?? 0) & fact.voided) !== 0) continue;
      const learner = columns.learner[row] ?? 0;
      learners.count(learner, 1);
      ledger.changed.add(learner);
    }
    kept = sizes();
    const found = readCheckpoint.get();
    stamp = found?.stamp ?? '';
    return { seq: found?.seq ?? 0, rewrites: found?.rewrites ?? 0 };
  }

  const write = database.transaction(({ seq, rewrites }: Checkpoint, next: string): boolean => {
    if (readCheckpoint.get()?.stamp !== stamp) return false;
    const { table, learners } = ledger;
    const now = sizes();
    const dirty = new Set(ledger.voidedRows.map((row) => Math.floor(row / segmentRows)));
    for (let row = kept.rows; row < now.rows; row += segmentRows - (row % segmentRows)) {
      dirty.add(Math.floor(row / segmentRows));
    }
    for (const number of dirty) writeSegment.run(number, table.segment(number));
    for (let index = kept.learners; index < now.learners; index += 1) {
      const { key, identifier, homePage } = learners.learner(index);
      writeLearner.run(index, key, identifier, homePage);
    }
    for (const name of dictionaries) {
      for (let index = kept[name]; index < now[name]; index += 1) {
        writeText.run(name, index, ledger[name].text(index));
      }
    }
    // A set keeps the order in which ids came.
    let number = 0;
    for (const id of ledger.voided) if (number++ >= kept.voided) writeVoided.run(id);
    writeCheckpoint.run(seq, rewrites, next);
    return true;
  });

  return {
    load: database.transaction(load),
    save(checkpoint) {
      const next = randomUUID();
      if (!write.immediate(checkpoint, next)) return false;
      stamp = next;
      kept = sizes();
      ledger.voidedRows.length = 0;
      return true;
    },
    erase({ seq, rewrites }) {
      database
        .transaction(() => {
          for (const table of ['segment', 'learner', 'text', 'voided']) database.exec(`DELETE FROM ${table}`);
          stamp = randomUUID();
          writeCheckpoint.run(seq, rewrites, stamp);
        })
        .immediate();
      // Deleted rows stay in freed space, and in the write-ahead log; the file is all but empty, so this is quick.
      database.exec('VACUUM');
      database.pragma('wal_checkpoint(TRUNCATE)');
      kept = { rows: 0, learners: 1, voided: 0, parts: 1, responses: 2, names: 1 };
    },
    close: () => database.close(),
  };
}

/** Opens the file with the tables of this shape; one that is damaged is thrown away. */
function openInShape(path: string, shape: string): Database.Database {
  const open = () => {
    const database = new Database(path);
    try {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = NORMAL');
      database.pragma('busy_timeout = 5000');
      if (shapeOf(database) !== shape) empty(database, shape);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  };
  try {
    return open();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== 'SQLITE_NOTADB' && code !== 'SQLITE_CORRUPT') throw error;
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    return open();
  }
}

function shapeOf(database: Database.Database): unknown {
  const known = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'checkpoint'").get();
  return known === undefined ? undefined : database.prepare('SELECT shape FROM checkpoint').pluck().get();
}

/** Drops everything and makes the tables anew, at the beginning of the log. */
function empty(database: Database.Database, shape: string): void {
  database
    .transaction(() => {
      // Another process may have done it since.
      if (shapeOf(database) === shape) return;
      const found = database
        .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .pluck()
        .all();
      for (const table of found) database.exec(`DROP TABLE "${table}"`);
      database.exec(tables);
      database.prepare('INSERT INTO checkpoint VALUES (1, 0, ?, 0, ?)').run(shape, randomUUID());
    })
    .immediate();
  database.exec('VACUUM');
}
