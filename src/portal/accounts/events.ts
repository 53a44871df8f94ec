// What was done to accounts, by whom and when.
import type Database from 'better-sqlite3';

export const deeds = [
  'first',
  'reset',
  'invited',
  'changed',
  'disabled',
  'enabled',
  'link',
  'password',
  'token-made',
  'token-revoked',
] as const;
export type Deed = (typeof deeds)[number];

/** What is told beside a deed: the role and scope that an account got, the name of a token. */
export interface EventDetail {
  role?: string;
  regions?: readonly string[];
  cohorts?: readonly string[];
  token?: string;
}

export interface AccountEvent {
  id: number;
  at: number;
  by: string;
  account: number;
  name: string;
  deed: Deed;
  detail: EventDetail;
}

export interface AccountEvents {
  /** @param by name of the account that did it, or `server` for whoever has the machine */
  add(by: string, account: number, deed: Deed, detail?: EventDetail): void;
  /** Newest first. @param account only what was done to this one */
  read(limit: number, account?: number, beforeId?: number): AccountEvent[];
}

export function createAccountEvents(database: Database.Database, now: () => number): AccountEvents {
  const insert = database.prepare<[number, string, number, string, string]>(
    'INSERT INTO account_event (at, by, account_id, deed, detail) VALUES (?, ?, ?, ?, ?)',
  );
  const select = database.prepare<
    { account: number | null; before: number | null; limit: number },
    Omit<AccountEvent, 'detail'> & { detail: string }
  >(
    `SELECT event.id, at, by, account_id AS account, name, deed, detail
     FROM account_event AS event JOIN account ON account.id = account_id
     WHERE (@account IS NULL OR account_id = @account) AND (@before IS NULL OR event.id < @before)
     ORDER BY event.id DESC LIMIT @limit`,
  );
  return {
    add(by, account, deed, detail = {}) {
      insert.run(now(), by, account, deed, JSON.stringify(detail));
    },
    read: (limit, account, beforeId) =>
      select
        .all({ account: account ?? null, before: beforeId ?? null, limit })
        .map((row) => ({ ...row, detail: JSON.parse(row.detail) as EventDetail })),
  };
}
