// portal.sqlite: accounts, sessions, set-up links, previewed packages, attempts and their keys, orders of packages,
// reports of the checker. Opened and migrated here.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { accountsSchema } from './schema/accounts.ts';
import { certificatesSchema } from './schema/certificates.ts';
import { queriesSchema } from './schema/queries.ts';
import { rosterSchema } from './schema/roster.ts';

/** Each entry brings the schema one version further; entries are never changed, only added. */
const migrations = [
  `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
  CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('admin', 'trainer')),
    password TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE session (
    token_hash BLOB PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE setup_link (token_hash BLOB PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;
  CREATE TABLE content (
    id TEXT PRIMARY KEY,
    uploaded INTEGER NOT NULL,
    folder TEXT NOT NULL,
    description TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE attempt (
    id TEXT PRIMARY KEY,
    content_id TEXT NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    registration TEXT NOT NULL,
    student_id TEXT NOT NULL,
    student_name TEXT NOT NULL,
    folded INTEGER NOT NULL,
    portal_origin TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0,
    cmi TEXT,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX attempt_content ON attempt (content_id);
  `,
  // The key of an attempt outlives its attempt, so that it can be revoked.
  `
  ALTER TABLE setup_link ADD COLUMN resets INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE attempt ADD COLUMN visitor_hash BLOB;
  CREATE INDEX attempt_visitor ON attempt (visitor_hash);
  CREATE TABLE attempt_key (
    key TEXT PRIMARY KEY,
    secret TEXT NOT NULL,
    attempt_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX attempt_key_attempt ON attempt_key (attempt_id);
  `,
  // What the office had built; whoever ordered it is a visitor, and the account if one was logged in.
  `
  CREATE TABLE package_order (
    id TEXT PRIMARY KEY,
    visitor_hash BLOB NOT NULL,
    account_id INTEGER REFERENCES account (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'building', 'done', 'failed')),
    choices TEXT NOT NULL,
    files TEXT NOT NULL DEFAULT '[]',
    fault TEXT,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX package_order_visitor ON package_order (visitor_hash);
  `,
  // State and faults of attempts, for each part of a package apart.
  `
  CREATE TABLE attempt_state (
    attempt_id TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    cmi TEXT NOT NULL,
    PRIMARY KEY (attempt_id, part)
  ) STRICT;
  INSERT INTO attempt_state SELECT id, 0, revision, cmi FROM attempt WHERE cmi IS NOT NULL;
  ALTER TABLE attempt DROP COLUMN revision;
  ALTER TABLE attempt DROP COLUMN cmi;
  CREATE TABLE attempt_run (
    attempt_id TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    run INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    faults TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (attempt_id, part, run)
  ) STRICT;
  `,
  // What the checker found in uploads, for the visitors who asked.
  `
  CREATE TABLE inspection (
    id TEXT PRIMARY KEY,
    visitor_hash BLOB NOT NULL,
    file_name TEXT NOT NULL,
    result TEXT NOT NULL,
    ours TEXT,
    attempt_id TEXT REFERENCES attempt (id) ON DELETE SET NULL,
    unplayable TEXT,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX inspection_visitor ON inspection (visitor_hash);
  `,
  accountsSchema,
  rosterSchema,
  queriesSchema,
  certificatesSchema,
];

/**
 * Opens (or creates) the portal's database and brings it to the newest schema.
 * @param path file name, or `:memory:`
 * @throws Error when the file was written by a newer program
 */
export function openPortalDatabase(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('foreign_keys = ON');
    database.pragma('busy_timeout = 5000');
    migrate(database, path);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function migrate(database: Database.Database, path: string): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > migrations.length) throw new Error(`${path}: was written by a newer version of this program`);
  database.transaction(() => {
    for (const step of migrations.slice(version)) database.exec(step);
    database.pragma(`user_version = ${migrations.length}`);
  })();
}
