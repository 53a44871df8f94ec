// Tables of certificates: what is printed on each, what became of it, and the settings of the next ones.

export const certificatesSchema = `
  CREATE TABLE certificate (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL UNIQUE,
    person_ref TEXT NOT NULL,
    learner_keys TEXT NOT NULL,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    school TEXT NOT NULL,
    email TEXT,
    print TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    issued_by TEXT NOT NULL,
    revoked_at INTEGER,
    revoked_reason TEXT,
    replaces TEXT REFERENCES certificate (id),
    reviewed_at INTEGER
  ) STRICT;
  CREATE INDEX certificate_person ON certificate (person_ref);
  CREATE TABLE certificate_event (
    id INTEGER PRIMARY KEY,
    certificate_id TEXT NOT NULL REFERENCES certificate (id),
    at INTEGER NOT NULL,
    deed TEXT NOT NULL CHECK (deed IN ('issued', 'revoked', 'restored', 'replaced', 'reviewed')),
    by TEXT NOT NULL,
    note TEXT NOT NULL
  ) STRICT;
  CREATE INDEX certificate_event_certificate ON certificate_event (certificate_id);
  CREATE TABLE certificate_logo (
    hash TEXT PRIMARY KEY,
    type TEXT NOT NULL CHECK (type IN ('png', 'jpg', 'webp')),
    data BLOB NOT NULL
  ) STRICT;
`;
