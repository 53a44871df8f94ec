// The SQLite schema, made for small files and for filters that never read the statements they skip.
//
// statement  one row a statement, its JSON once. seq grows by one; stored grows with seq, so that since and until are
//            found by bisection over the primary key and need no index.
// term       a dictionary: verbs, activities, agents and registrations are numbers everywhere else.
// posting    the inverted index, in seq order within a term. breadth 0 holds direct matches, breadth 1 related ones
//            as well. A statement whose object is a StatementRef gets the postings of its target too (Communication
//            2.1.3, filter conditions for StatementRefs): via is then the seq of the statement that really matches,
//            and 0 otherwise. Several filters must meet in the same (seq, via).

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

/** What leads from each version of the schema to the next; `user_version` counts the steps that a file has behind it. */
export const steps: readonly string[] = [
  tables,
  // Limits of a key as JSON; NULL for none.
  'ALTER TABLE access_key ADD COLUMN limits TEXT',
];
