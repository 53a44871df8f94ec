// portal.sqlite: accounts with four roles and their scopes, links for setting a password, tokens for reading, who made which
// personal link, the log of who looked at whom, and that of what was done to accounts.

/**
 * Rebuilds `account`, whose CHECK knew two roles only. Dropping it takes sessions along and makes orders forget who ordered
 * (both refer to it), so these are put aside first.
 */
export const accountsSchema = `
  CREATE TABLE account_anew (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('admin', 'office', 'trainer', 'auditor')),
    scope TEXT NOT NULL DEFAULT '{}',
    -- None until whoever was invited has chosen one.
    password TEXT,
    created_at INTEGER NOT NULL,
    entered_at INTEGER,
    disabled_at INTEGER
  ) STRICT;
  INSERT INTO account_anew (id, email, name, role, password, created_at)
    SELECT id, email, name, role, password, created_at FROM account;
  CREATE TEMP TABLE session_aside AS SELECT token_hash, account_id, created_at, seen_at FROM session;
  CREATE TEMP TABLE order_aside AS SELECT id, account_id FROM package_order WHERE account_id IS NOT NULL;
  DROP TABLE account;
  ALTER TABLE account_anew RENAME TO account;
  INSERT INTO session (token_hash, account_id, created_at, seen_at)
    SELECT token_hash, account_id, created_at, seen_at FROM session_aside;
  UPDATE package_order SET account_id = aside.account_id
    FROM order_aside AS aside WHERE aside.id = package_order.id;
  DROP TABLE session_aside;
  DROP TABLE order_aside;

  CREATE TABLE account_link (
    account_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE account_event (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    -- Who did it: the name of an account, or 'server' for whoever has the machine.
    by TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    deed TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '{}'
  ) STRICT;
  CREATE INDEX account_event_account ON account_event (account_id);

  CREATE TABLE access_token (
    id TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    revoked_at INTEGER
  ) STRICT;
  CREATE INDEX access_token_account ON access_token (account_id);

  -- Which account made a personal link: others than administrators see their own only.
  CREATE TABLE link_maker (
    registration TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX link_maker_account ON link_maker (account_id);

  CREATE TABLE access_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    -- Name of the token, where a program looked in the account's name.
    token TEXT,
    what TEXT NOT NULL,
    route TEXT NOT NULL,
    people INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX access_log_at ON access_log (at);
  CREATE INDEX access_log_account ON access_log (account_id);
  CREATE TABLE access_log_person (
    ref TEXT NOT NULL,
    log_id INTEGER NOT NULL REFERENCES access_log (id) ON DELETE CASCADE,
    PRIMARY KEY (ref, log_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX access_log_person_log ON access_log_person (log_id);
`;
