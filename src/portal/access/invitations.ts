// One-time links with which whoever was invited, or has forgotten the password, chooses one. The first administrator's link
// is another thing: see setup.ts.
import type Database from 'better-sqlite3';
import { type Account, type AccountRow, accountColumns, accountFrom } from './accounts.ts';
import { hashPassword } from './passwords.ts';
import { hashToken, newToken } from './tokens.ts';

/** How long a link works, in milliseconds. */
export const invitationLifetime = 7 * 24 * 60 * 60 * 1000;

export interface Invitations {
  /** Makes a link for an account; an earlier one stops working. Only its hash is kept. @returns path with the token */
  make(accountId: number): string;
  /** Whose link this is; undefined when it doesn't work, or not any more. */
  find(token: string): Account | undefined;
  /** Uses the link up, for a name and a password. @returns undefined when it didn't work any more */
  use(token: string, chosen: { name: string; password: string }): Promise<Account | undefined>;
}

export function createInvitations(database: Database.Database, now: () => number): Invitations {
  const put = database.prepare<[number, Buffer, number]>(
    `INSERT INTO account_link (account_id, token_hash, expires_at) VALUES (?, ?, ?)
     ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
  );
  const select = database.prepare<[Buffer, number], AccountRow>(
    `SELECT ${accountColumns} FROM account_link JOIN account ON account.id = account_id
     WHERE token_hash = ? AND expires_at > ? AND disabled_at IS NULL`,
  );
  const remove = database.prepare<[Buffer]>('DELETE FROM account_link WHERE token_hash = ?');
  const update = database.prepare<[string, string, number]>(
    'UPDATE account SET name = ?, password = ? WHERE id = ?',
  );
  const find: Invitations['find'] = (token) => {
    const row = select.get(hashToken(token), now());
    return row && accountFrom(row);
  };

  return {
    make(accountId) {
      const token = newToken();
      put.run(accountId, hashToken(token), now() + invitationLifetime);
      return `/atur/${token}`;
    },
    find,
    async use(token, { name, password }) {
      const hash = await hashPassword(password);
      return database.transaction(() => {
        const account = find(token);
        if (!account) return undefined;
        remove.run(hashToken(token));
        update.run(name.trim(), hash, account.id);
        return { ...account, name: name.trim() };
      })();
    },
  };
}
