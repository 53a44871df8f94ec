// The reports' own SQLite file. All in it is derived from the statement log, so a file that fits no longer is made anew.
import Database from 'better-sqlite3';

/** Raise it when a table or the meaning of the fold changes: the next start folds the log afresh. */
const foldVersion = '3';

const tables = `
  CREATE TABLE checkpoint (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    shape TEXT NOT NULL,
    -- How often the log had been rewritten when this fold began.
    rewrites INTEGER NOT NULL
  );
  CREATE TABLE learner (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL UNIQUE,
    identifier TEXT NOT NULL,
    home_page TEXT NOT NULL,
    -- The latest name that is not empty, with the time and id of the statement that gave it.
    name TEXT NOT NULL,
    name_at INTEGER NOT NULL,
    name_by BLOB NOT NULL,
    -- Name, or else identifier, in lower case: what tables sort by and, with the identifier, search in.
    sort_name TEXT NOT NULL,
    search TEXT NOT NULL
  );
  -- What each statement contributes: a voided one is taken out again, and timelines are read from here.
  -- Clustered by learner and session: an index over all statement ids would dirty a page of its own for each insert.
  CREATE TABLE fact (
    learner INTEGER NOT NULL,
    session TEXT NOT NULL,
    statement BLOB NOT NULL,
    registration TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    correct INTEGER NOT NULL,
    response TEXT NOT NULL,
    score REAL,
    measure REAL,
    duration INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (learner, session, statement)
  ) WITHOUT ROWID;
  CREATE TABLE voided (statement BLOB PRIMARY KEY) WITHOUT ROWID;
  -- Figures for tables, narrow so that a whole session is scanned quickly.
  CREATE TABLE progress (
    session TEXT NOT NULL,
    learner INTEGER NOT NULL,
    status TEXT NOT NULL,
    pages_seen INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    questions_right INTEGER NOT NULL,
    right_at_first INTEGER NOT NULL,
    score REAL,
    pretest REAL,
    -- The best attempt, and how many there were.
    posttest REAL,
    attempts INTEGER NOT NULL,
    gain REAL,
    first_activity INTEGER NOT NULL,
    last_activity INTEGER NOT NULL,
    PRIMARY KEY (session, learner)
  ) WITHOUT ROWID;
  -- The whole progress as JSON, to fold further facts into.
  CREATE TABLE state (
    learner INTEGER NOT NULL,
    session TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (learner, session)
  ) WITHOUT ROWID;
`;

/**
 * Opens or creates the file, `:memory:` included. WAL with synchronous=NORMAL: after a power cut the last batches may
 * be folded once more, never half.
 * @param fingerprint of the course; a file folded for another one is emptied
 */
export function openReportsDatabase(path: string, fingerprint: string): Database.Database {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('busy_timeout = 5000');
  // Pages that many batches change are copied back to the file, and flushed, less often.
  database.pragma('wal_autocheckpoint = 8000');
  database.pragma('cache_size = -65536');
  const shape = `${foldVersion} ${fingerprint}`;
  if (shapeOf(database) !== shape) empty(database, shape);
  return database;
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
      database.prepare('INSERT INTO checkpoint VALUES (1, 0, ?, 0)').run(shape);
    })
    .immediate();
}
