// Tables of the roster: who is expected, which learners were found to be whom, what was imported, and who was seen in
// the hall.

export const rosterSchema = `
  CREATE TABLE roster_person (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    nuptk TEXT NOT NULL,
    nip TEXT NOT NULL,
    lms_id TEXT NOT NULL,
    lms_origin TEXT NOT NULL,
    npsn TEXT NOT NULL,
    school TEXT NOT NULL,
    jenjang TEXT NOT NULL,
    region TEXT NOT NULL,
    cohort TEXT NOT NULL,
    mode TEXT NOT NULL,
    -- What a search looks in.
    searched TEXT NOT NULL GENERATED ALWAYS AS (
      lower(name || ' ' || school || ' ' || email || ' ' || nuptk || ' ' || nip || ' ' || lms_id || ' ' || npsn || ' ' || region)
    ) STORED
  ) STRICT;
  -- What an import is about to write; filled in slices, so that the roster itself changes in one short transaction.
  CREATE TABLE roster_staged (
    ref TEXT NOT NULL,
    -- Null for whoever is new.
    person_id INTEGER,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    nuptk TEXT NOT NULL,
    nip TEXT NOT NULL,
    lms_id TEXT NOT NULL,
    lms_origin TEXT NOT NULL,
    npsn TEXT NOT NULL,
    school TEXT NOT NULL,
    jenjang TEXT NOT NULL,
    region TEXT NOT NULL,
    cohort TEXT NOT NULL,
    mode TEXT NOT NULL
  ) STRICT;
  CREATE TABLE roster_version (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL
  ) STRICT;
  INSERT INTO roster_version VALUES (1, 0);
  -- A learner's key as src/reports/learner.ts makes it. The person may be removed and come back.
  CREATE TABLE roster_link (
    learner TEXT PRIMARY KEY,
    ref TEXT NOT NULL,
    linked_by TEXT NOT NULL,
    linked_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE roster_import (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    removed INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE attendance (
    session TEXT NOT NULL,
    day TEXT NOT NULL,
    ref TEXT NOT NULL,
    statement_id TEXT NOT NULL,
    PRIMARY KEY (session, day, ref)
  ) STRICT;
  -- Statements that the store of the LRS has not taken yet.
  CREATE TABLE attendance_outbox (
    seq INTEGER PRIMARY KEY,
    statement TEXT NOT NULL
  ) STRICT;
`;
