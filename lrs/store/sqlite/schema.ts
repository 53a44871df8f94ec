// The SQLite schema, made for small files and for filters that never read the statements they skip.
//
// statement  one row a statement: its JSON once, without `stored` and `authority`, which are columns and put in again
//            when it is read. seq grows by one; stored grows with seq, so that since and until are found by bisection
//            over the primary key and need no index.
// statement_id, id_filter
//            where a statement is, by its id; ids.ts tells why it is not an index of the table.
// authority  who asserted statements, once each.
// term       a dictionary: verbs, activities, agents and registrations are numbers everywhere else.
// posting    the inverted index: blocks of the statements that a filter can find, in seq order; postings.ts tells how a
//            block is written. The newest statements are in neither index yet but in memory; meta.indexed is the seq up
//            to which both are complete.
import type { Database } from 'better-sqlite3';
import type { Statement } from '../../statement/types.ts';

/** A step from one version of the schema to the next: SQL, or a function where data has to be rewritten. */
type Step = string | ((database: Database) => void);

const tables = `
CREATE TABLE statement (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stored INTEGER NOT NULL,
  voided INTEGER NOT NULL,
  voiding INTEGER NOT NULL,
  target BLOB,
  authority INTEGER NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX statement_target ON statement (target) WHERE target IS NOT NULL;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  value TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE posting (
  term INTEGER NOT NULL,
  breadth INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  via INTEGER NOT NULL,
  PRIMARY KEY (term, breadth, seq, via)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  term INTEGER PRIMARY KEY,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE attachment (
  sha2 TEXT PRIMARY KEY,
  content_type TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE document (
  resource TEXT NOT NULL,
  activity TEXT NOT NULL,
  agent TEXT NOT NULL,
  registration TEXT NOT NULL,
  id TEXT NOT NULL,
  content_type TEXT NOT NULL,
  etag TEXT NOT NULL,
  updated INTEGER NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (resource, agent, activity, registration, id)
) STRICT;

CREATE TABLE access_key (
  key TEXT PRIMARY KEY,
  secret_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER,
  last_used INTEGER
) STRICT;
`;

/** Postings become blocks; the index is built anew when the file is opened, because nothing is indexed yet. */
const postingBlocks = `
DROP TABLE posting;
CREATE TABLE posting (
  list INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  count INTEGER NOT NULL,
  entries BLOB NOT NULL,
  PRIMARY KEY (list, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (name, value) VALUES ('indexed', 0), ('rewritten', 0);
`;

/** `stored` and `authority` leave the text of every statement; ids get an index of their own, built like the postings. */
function leanStatements(database: Database): void {
  database.exec(`
CREATE TABLE authority (
  id INTEGER PRIMARY KEY,
  json TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE statement_id (
  part INTEGER NOT NULL,
  id BLOB NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (part, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE id_filter (
  part INTEGER PRIMARY KEY,
  bits BLOB NOT NULL
) STRICT;
ALTER TABLE statement RENAME TO earlier;
DROP INDEX statement_target;
CREATE TABLE statement (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  stored INTEGER NOT NULL,
  voided INTEGER NOT NULL,
  voiding INTEGER NOT NULL,
  target BLOB,
  authority INTEGER NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX statement_target ON statement (target) WHERE target IS NOT NULL;`);
  const some = database.prepare<[number], { seq: number; json: string }>(
    'SELECT seq, json FROM earlier WHERE seq > ? ORDER BY seq LIMIT 1000',
  );
  const intern = database.prepare('INSERT OR IGNORE INTO authority (json) VALUES (?)');
  const insert = database.prepare(
    `INSERT INTO statement (seq, id, stored, voided, voiding, target, authority, json)
     SELECT seq, id, stored, voided, voiding, target, (SELECT id FROM authority WHERE json = ?), ?
     FROM earlier WHERE seq = ?`,
  );
  for (let seq = 0; ; ) {
    const rows = some.all(seq);
    for (const row of rows) {
      const { stored: _, authority, ...statement } = JSON.parse(row.json) as Statement;
      const agent = JSON.stringify(authority);
      intern.run(agent);
      insert.run(agent, JSON.stringify(statement), row.seq);
      seq = row.seq;
    }
    if (rows.length === 0) break;
  }
  database.exec('DROP TABLE earlier');
}

/** What happened to keys and to people's data, and who did it. */
const auditLog = `
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
`;

/**
 * Large attachments lie in chunks that were written while they arrived. `upload` lists those that no statement uses yet;
 * its numbers are never used again, because an attachment keeps the number of its upload.
 */
const attachmentChunks = `
CREATE TABLE upload (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  begun INTEGER NOT NULL
) STRICT;
CREATE TABLE attachment_chunk (
  upload INTEGER NOT NULL,
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (upload, position)
) STRICT;
ALTER TABLE attachment ADD COLUMN upload INTEGER;
CREATE TRIGGER attachment_deleted AFTER DELETE ON attachment WHEN old.upload IS NOT NULL BEGIN
  DELETE FROM attachment_chunk WHERE upload = old.upload;
END;
`;

/** Who may launch which cmi5 course by a personal link, and what was launched; only hashes of secrets are kept. */
const launches = `
CREATE TABLE cmi5_registration (
  registration TEXT PRIMARY KEY,
  course TEXT NOT NULL,
  actor TEXT NOT NULL,
  agent TEXT NOT NULL,
  search TEXT NOT NULL,
  note TEXT NOT NULL,
  token_hash BLOB NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER,
  opened_at INTEGER,
  percent INTEGER NOT NULL DEFAULT 0,
  satisfied_at INTEGER
) STRICT;
CREATE INDEX cmi5_registration_course ON cmi5_registration (course, created);
CREATE INDEX cmi5_registration_agent ON cmi5_registration (agent);
CREATE TABLE cmi5_session (
  id TEXT PRIMARY KEY,
  registration TEXT NOT NULL,
  au TEXT NOT NULL,
  mode TEXT NOT NULL,
  mastery_score REAL,
  fetch_hash BLOB NOT NULL UNIQUE,
  key TEXT UNIQUE,
  launched INTEGER NOT NULL,
  ended INTEGER
) STRICT;
CREATE INDEX cmi5_session_registration ON cmi5_session (registration);
CREATE INDEX cmi5_session_open ON cmi5_session (launched) WHERE ended IS NULL;
`;

/** What leads from each version of the schema to the next; `user_version` counts the steps that a file has behind it. */
export const steps: readonly Step[] = [
  tables,
  // Limits of a key as JSON; NULL for none.
  'ALTER TABLE access_key ADD COLUMN limits TEXT',
  postingBlocks,
  leanStatements,
  auditLog,
  attachmentChunks,
  launches,
];
