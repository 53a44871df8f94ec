// The measure for storing: the same rows in a plain schema, written by better-sqlite3 in one process with SQLite's own
// settings (durable: WAL, synchronous FULL) in transactions of 50.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { NewStatement } from '../../../lrs/store/port.ts';
import { measureBatches, type Writing } from './batches.ts';
import { prepare } from './prepared.ts';
import { answer, tell } from './processes.ts';
import { openCohort, type Script } from './workload.ts';

const schema = `
CREATE TABLE statement (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stored INTEGER NOT NULL,
  voided INTEGER NOT NULL,
  json TEXT NOT NULL
);
CREATE TABLE term (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);
CREATE TABLE posting (
  term INTEGER NOT NULL,
  related INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (term, related, seq)
) WITHOUT ROWID;
`;

const fillBatch = 1000;
let database: Database.Database | undefined;
let next = (): NewStatement => prepare('');
let write: (rows: readonly NewStatement[]) => void = () => {};

const methods = {
  /** Makes a file with so many statements in it; tells on the way how many there are. */
  fill(file: string, scriptsFile: string, learners: number, count: number): void {
    const scripts = JSON.parse(readFileSync(scriptsFile, 'utf8')) as Script[];
    const nextText = openCohort(scripts, learners, 'preload');
    next = () => prepare(nextText());
    database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.exec(schema);
    write = writer(database);
    // What is there before the measurement need not be durable.
    database.pragma('synchronous = OFF');
    for (let written = 0; written < count; written += fillBatch) {
      write(Array.from({ length: Math.min(fillBatch, count - written) }, next));
      if ((written + fillBatch) % 50_000 === 0) tell(written + fillBatch);
    }
    database.pragma('synchronous = FULL');
    database.pragma('wal_checkpoint(TRUNCATE)');
  },
  /** Writes for some seconds, in transactions of 50. */
  write: (seconds: number): Promise<Writing> => measureBatches(() => next(), write, seconds),
};
export type BareDatabaseMethods = typeof methods;

function writer(database: Database.Database): typeof write {
  const insert = database.prepare('INSERT INTO statement (id, stored, voided, json) VALUES (?, ?, 0, ?)');
  const insertTerm = database.prepare('INSERT INTO term (value) VALUES (?)');
  const insertPosting = database.prepare('INSERT INTO posting (term, related, seq) VALUES (?, ?, ?)');
  const known = new Map<string, number | bigint>();
  const termId = (value: string): number | bigint => {
    const id = known.get(value) ?? insertTerm.run(value).lastInsertRowid;
    known.set(value, id);
    return id;
  };
  return database.transaction((rows: readonly NewStatement[]) => {
    for (const { id, json, terms } of rows) {
      const seq = insert.run(
        Buffer.from(id.replaceAll('-', ''), 'hex'),
        Date.now() * 1000,
        json,
      ).lastInsertRowid;
      for (const { kind, value, related } of terms)
        insertPosting.run(termId(`${kind} ${value}`), Number(related), seq);
    }
  });
}

answer(methods, () => {
  database?.close();
});
