// Checks an LRS file: first what SQLite can tell, then whether everything in it means what it says.
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Statement } from '../../../statement/types.ts';
import { isVoiding } from '../../../statement/types.ts';
import { uuidBytes } from '../terms.ts';
import { openIndexCheck, readStatement } from './check-index.ts';
import { integrityFaults, openExisting, summaryOf } from './file.ts';
import { type Finding, openFindings } from './findings.ts';

/** Statements that are looked up in the index unless all of them are to be. */
const sampleSize = 10_000;
const slice = 500;

export interface CheckOptions {
  /** Look up every statement in the index, instead of a sample of large files. */
  readonly isFull?: boolean;
  /** Called with the statements that are read and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckReport {
  readonly statements: number;
  /** How many of them were looked up in the index. */
  readonly lookedUp: number;
  /** Whether the file has the newest schema; of an older one only what SQLite can tell is checked. */
  readonly isCurrent: boolean;
  /** Empty when the file is whole. */
  readonly findings: readonly Finding[];
}

interface Row {
  seq: number;
  id: Buffer;
  stored: number;
  voiding: number;
  target: Buffer | null;
  authority: number;
  json: string;
}

/**
 * Checks a file, which others may write to meanwhile: it is seen as it was when the check began.
 * @throws FileProblem when the file is missing, can't be read at all, or isn't one of this LRS
 */
export async function checkFile(path: string, options: CheckOptions = {}): Promise<CheckReport> {
  const database = openExisting(path);
  try {
    database.exec('BEGIN');
    const findings = openFindings();
    for (const line of integrityFaults(database)) findings.add('sqlite', line);
    // What can't be read has no meaning to check.
    if (findings.list().length > 0)
      return { statements: 0, lookedUp: 0, isCurrent: true, findings: findings.list() };
    const { statements, isCurrent } = summaryOf(database, path);
    if (!isCurrent) return { statements, lookedUp: 0, isCurrent, findings: [] };
    const every = options.isFull === true ? 1 : Math.max(1, Math.floor(statements / sampleSize));
    const index = openIndexCheck(database, findings, every === 1);
    let previous: Row | undefined;
    let done = 0;
    let lookedUp = 0;
    for await (const row of statementsOf(database)) {
      if (previous !== undefined && row.stored <= previous.stored) findings.add('order', `seq ${row.seq}`);
      previous = row;
      const statement = readStatement(row.json);
      if (statement === undefined) findings.add('statement-json', `seq ${row.seq}`);
      else {
        checkRow(row, statement, findings.add);
        if (done % every === 0) {
          index.check(row, statement);
          lookedUp += 1;
        }
      }
      done += 1;
      if (done % slice === 0) options.onProgress?.(done, statements);
    }
    index.end();
    checkVoided(database, findings.add);
    checkContents(database, findings.add);
    return { statements, lookedUp, isCurrent, findings: findings.list() };
  } finally {
    database.close();
  }
}

/** Every statement in the order of the log, with a breath now and then. */
async function* statementsOf(database: Database): AsyncGenerator<Row> {
  const some = database.prepare<[number], Row>(
    `SELECT seq, id, stored, voiding, target, authority, json FROM statement WHERE seq > ? ORDER BY seq LIMIT ${slice}`,
  );
  for (let after = 0; ; ) {
    const rows = some.all(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield* rows;
    after = last.seq;
    await new Promise(setImmediate);
  }
}

type Add = ReturnType<typeof openFindings>['add'];

/** Whether the columns say what the statement says. */
function checkRow(row: Row, statement: Statement, add: Add): void {
  const { object } = statement;
  if (statement.id === undefined || !uuidBytes(statement.id.toLowerCase()).equals(row.id))
    add('statement-id', `seq ${row.seq}`);
  if ((row.voiding === 1) !== isVoiding(statement)) add('voiding', `seq ${row.seq}`);
  const target = object.objectType === 'StatementRef' ? uuidBytes(object.id.toLowerCase()) : undefined;
  const isSame = target === undefined ? row.target === null : row.target?.equals(target);
  if (isSame !== true) add('target', `seq ${row.seq}`);
}

/** A statement is voided exactly when another one voids it, and a voiding one never is (Data 2.3.2). */
function checkVoided(database: Database, add: Add): void {
  const wrong = database.prepare<[], number>(
    `SELECT seq FROM statement WHERE voided = 1 AND (voiding = 1 OR NOT EXISTS
       (SELECT 1 FROM statement other WHERE other.target = statement.id AND other.voiding = 1))
     UNION ALL
     SELECT statement.seq FROM statement voider
     JOIN statement_id ON statement_id.id = voider.target
     JOIN statement ON statement.seq = statement_id.seq
     WHERE voider.voiding = 1 AND voider.target IS NOT NULL AND statement.voided = 0 AND statement.voiding = 0`,
  );
  for (const seq of wrong.pluck().iterate()) add('voided', `seq ${seq}`);
}

/** Attachments and documents against their hashes, definitions and authorities as JSON. */
function checkContents(database: Database, add: Add): void {
  const attachments = database.prepare<[], { sha2: string; upload: number | null; content: Buffer }>(
    'SELECT sha2, upload, content FROM attachment',
  );
  const chunks = database
    .prepare<[number], Buffer>('SELECT content FROM attachment_chunk WHERE upload = ? ORDER BY position')
    .pluck();
  for (const { sha2, upload, content } of attachments.iterate()) {
    const hash = createHash(`sha${sha2.length * 4}`);
    if (upload === null) hash.update(content);
    else for (const chunk of chunks.iterate(upload)) hash.update(chunk as Buffer);
    if (hash.digest('hex') !== sha2) add('attachment', sha2);
  }
  const documents = database.prepare<[], { resource: string; id: string; etag: string; content: Buffer }>(
    'SELECT resource, id, etag, content FROM document',
  );
  for (const { resource, id, etag, content } of documents.iterate())
    if (createHash('sha1').update(content).digest('hex') !== etag) add('document', `${resource} ${id}`);
  const definitions = database.prepare<[], { value: string | null; definition: string }>(
    'SELECT value, definition FROM activity LEFT JOIN term ON term.id = activity.term',
  );
  for (const { value, definition } of definitions.iterate())
    if (value === null || readStatement(definition) === undefined) add('definition', value?.slice(1) ?? '?');
  const lost = database
    .prepare<[], number>('SELECT seq FROM statement WHERE authority NOT IN (SELECT id FROM authority)')
    .pluck();
  for (const seq of lost.iterate()) add('authority', `seq ${seq}`);
}
