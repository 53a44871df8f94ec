// Queries that somebody has kept under a name, for themselves or for everybody who may see statements.
import type Database from 'better-sqlite3';
import { newToken } from '../../access/tokens.ts';

export interface SavedQuery {
  id: string;
  name: string;
  /** As `writeRaw` writes it. */
  query: string;
  shared: boolean;
  /** Whether it is the asking account's own. */
  own: boolean;
  /** Name of whose it is. */
  owner: string;
}

export interface SavedQueries {
  /** An account's own queries and those that others share, by name. */
  list(account: number): SavedQuery[];
  /** @returns false when the account has as many as anybody may keep */
  add(account: number, saved: Pick<SavedQuery, 'name' | 'query' | 'shared'>): boolean;
  /** Changes one of the account's own. @returns false when it has no such query */
  change(account: number, id: string, change: Pick<SavedQuery, 'name' | 'shared'>): boolean;
  remove(account: number, id: string): boolean;
}

const mostPerAccount = 200;

interface Row {
  id: string;
  name: string;
  query: string;
  shared: number;
  own: number;
  owner: string;
}

/** @param now milliseconds since 1970 */
export function createSavedQueries(database: Database.Database, now: () => number = Date.now): SavedQueries {
  const list = database.prepare<[number, number], Row>(
    `SELECT saved_query.id, saved_query.name, query, shared, account_id = ? AS own, account.name AS owner
     FROM saved_query JOIN account ON account.id = account_id
     WHERE account_id = ? OR shared = 1 ORDER BY own DESC, saved_query.name COLLATE NOCASE`,
  );
  const count = database
    .prepare<[number], number>('SELECT count(*) FROM saved_query WHERE account_id = ?')
    .pluck();
  const insert = database.prepare(
    'INSERT INTO saved_query (id, account_id, name, query, shared, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const update = database.prepare(
    'UPDATE saved_query SET name = ?, shared = ? WHERE id = ? AND account_id = ?',
  );
  const remove = database.prepare('DELETE FROM saved_query WHERE id = ? AND account_id = ?');
  return {
    list: (account) =>
      list.all(account, account).map((row) => ({ ...row, shared: row.shared === 1, own: row.own === 1 })),
    add(account, { name, query, shared }) {
      if ((count.get(account) ?? 0) >= mostPerAccount) return false;
      insert.run(newToken(), account, name, query, shared ? 1 : 0, now());
      return true;
    },
    change: (account, id, { name, shared }) => update.run(name, shared ? 1 : 0, id, account).changes > 0,
    remove: (account, id) => remove.run(id, account).changes > 0,
  };
}
