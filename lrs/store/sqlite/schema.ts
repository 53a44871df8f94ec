// The SQLite schema, made for small files and for filters that never read the statements they skip.
//
// statement  one row a statement: its JSON once, without `stored` and `authority`, which are columns and put in again
//            when it is read. seq grows by one; stored grows with seq, so that since and until are found by bisection
//            over the primary key and need no index.
// authority  who asserted statements, once each.
// term       a dictionary: verbs, activities, agents and registrations are numbers everywhere else.
// posting    the inverted index: blocks of the statements that a filter can find, in seq order; postings.ts tells how a
//            block is written. The newest statements are not in it yet but in memory; meta.indexed is the seq up to
//            which it is complete.
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

/** `stored` and `authority` leave the text of every statement. */
function shareAuthorities(database: Database): void {
  database.exec(`
CREATE TABLE authority (
  id INTEGER PRIMARY KEY,
  json TEXT NOT NULL UNIQUE
) STRICT;`);
  const some = database.prepare<[number], { seq: number; json: string }>(
    'SELECT seq, json FROM statement WHERE seq > ? ORDER BY seq LIMIT 1000',
  );
  const intern = database.prepare('INSERT OR IGNORE INTO authority (json) VALUES (?)');
  const update = database.prepare(
    'UPDATE statement SET json = ?, authority = (SELECT id FROM authority WHERE json = ?) WHERE seq = ?',
  );
  for (let seq = 0; ; ) {
    const rows = some.all(seq);
    for (const row of rows) {
      const { stored: _, authority, ...statement } = JSON.parse(row.json) as Statement;
      const agent = JSON.stringify(authority);
      intern.run(agent);
      update.run(JSON.stringify(statement), agent, row.seq);
      seq = row.seq;
    }
    if (rows.length === 0) return;
  }
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

/** What leads from each version of the schema to the next; `user_version` counts the steps that a file has behind it. */
export const steps: readonly Step[] = [
  tables,
  // Limits of a key as JSON; NULL for none.
  'ALTER TABLE access_key ADD COLUMN limits TEXT',
  postingBlocks,
  shareAuthorities,
  auditLog,
];
