// Login sessions: a random token in a cookie, its hash in the database, and an end.
import type Database from 'better-sqlite3';
import { type Account, type AccountRow, accountColumns, accountFrom } from './accounts.ts';
import { hashToken, newToken } from './tokens.ts';

const hour = 60 * 60 * 1000;
/** A session ends after this long without a request … */
export const idleLimit = 12 * hour;
/** … and after this long in any case. */
export const absoluteLimit = 7 * 24 * hour;
/** The time of the last request is written at most this often. */
const touchEvery = 5 * 60 * 1000;

export interface Sessions {
  /** Starts a session. @returns the token for the cookie */
  start(accountId: number): string;
  /** Whose session it is; undefined when it is unknown or over, or the account is disabled. */
  find(token: string): Account | undefined;
  end(token: string): void;
  /** Ends every session of an account, on whatever device. */
  endAll(accountId: number): void;
}

type Row = AccountRow & { created_at: number; seen_at: number };

export function createSessions(database: Database.Database, now: () => number): Sessions {
  const insert = database.prepare<[Buffer, number, number, number]>(
    'INSERT INTO session (token_hash, account_id, created_at, seen_at) VALUES (?, ?, ?, ?)',
  );
  const select = database.prepare<[Buffer], Row>(
    `SELECT ${accountColumns}, session.created_at, seen_at
     FROM session JOIN account ON account.id = account_id WHERE token_hash = ? AND disabled_at IS NULL`,
  );
  const touch = database.prepare<[number, Buffer]>('UPDATE session SET seen_at = ? WHERE token_hash = ?');
  const remove = database.prepare<[Buffer]>('DELETE FROM session WHERE token_hash = ?');
  const removeAll = database.prepare<[number]>('DELETE FROM session WHERE account_id = ?');
  const removeOver = database.prepare<[number, number]>(
    'DELETE FROM session WHERE created_at <= ? OR seen_at <= ?',
  );

  return {
    start(accountId) {
      const token = newToken();
      const at = now();
      removeOver.run(at - absoluteLimit, at - idleLimit);
      insert.run(hashToken(token), accountId, at, at);
      return token;
    },
    find(token) {
      const hash = hashToken(token);
      const row = select.get(hash);
      if (!row) return undefined;
      const at = now();
      if (at - row.created_at >= absoluteLimit || at - row.seen_at >= idleLimit) {
        remove.run(hash);
        return undefined;
      }
      if (at - row.seen_at >= touchEvery) touch.run(at, hash);
      return accountFrom(row);
    },
    end(token) {
      remove.run(hashToken(token));
    },
    endAll(accountId) {
      removeAll.run(accountId);
    },
  };
}
