// Tables of portal.sqlite for queries about statements that somebody has kept under a name.

export const queriesSchema = `
  CREATE TABLE saved_query (
    id TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    shared INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX saved_query_account ON saved_query (account_id);
`;
