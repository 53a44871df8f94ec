// What an administrator does with accounts: invites, changes, disables. At least one administrator always remains.
import type Database from 'better-sqlite3';
import {
  type Account,
  type AccountRow,
  accountColumns,
  accountFrom,
  activeAdministrator,
  normalEmail,
} from '../access/accounts.ts';
import type { Role, Scope } from '../access/rights.ts';
import type { Sessions } from '../access/sessions.ts';
import { createAccountEvents, type EventDetail } from './events.ts';

/** `invited`: has not chosen a password yet; `forgotten`: nor can, since the link is over. */
export type AccountState = 'active' | 'invited' | 'forgotten' | 'disabled';

export interface ListedAccount extends Account {
  state: AccountState;
  createdAt: number;
  /** Of the last login, in milliseconds since 1970. */
  enteredAt: number | null;
  /** Until when the link works that was made for the account. */
  linkUntil: number | undefined;
}

/** What an administrator chooses. */
export interface Choice {
  name: string;
  role: Role;
  scope: Scope;
}

export interface Directory {
  /** In the order of names; those who are disabled last. */
  list(): ListedAccount[];
  find(id: number): ListedAccount | undefined;
  /** @returns the new account's id; undefined when there is one with this address */
  invite(account: Choice & { email: string }, by: string): number | undefined;
  byEmail(email: string): number | undefined;
  /** Ends the account's sessions when it is changed in what it may. @returns false for the last administrator */
  change(id: number, choice: Choice, by: string): boolean;
  /** Nobody can log in with it, and its tokens and links don't work. @returns false for the last administrator */
  disable(id: number, by: string): boolean;
  enable(id: number, by: string): void;
}

type Row = AccountRow & {
  password: number;
  createdAt: number;
  enteredAt: number | null;
  disabledAt: number | null;
  linkUntil: number | null;
};

export function createDirectory(parts: {
  database: Database.Database;
  sessions: Pick<Sessions, 'endAll'>;
  now: () => number;
}): Directory {
  const { database, sessions, now } = parts;
  const events = createAccountEvents(database, now);
  const columns = `SELECT ${accountColumns}, password IS NOT NULL AS password, created_at AS createdAt,
      entered_at AS enteredAt, disabled_at AS disabledAt, expires_at AS linkUntil
    FROM account LEFT JOIN account_link ON account_id = account.id`;
  const all = database.prepare<[], Row>(columns);
  const one = database.prepare<[number], Row>(`${columns} WHERE account.id = ?`);
  const insert = database
    .prepare<[string, string, string, string, number], number>(
      `INSERT INTO account (email, name, role, scope, created_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
    )
    .pluck();
  const idOf = database.prepare<[string], number>('SELECT id FROM account WHERE email = ?').pluck();
  const update = database.prepare<[string, string, string, number]>(
    'UPDATE account SET name = ?, role = ?, scope = ? WHERE id = ?',
  );
  const setDisabled = database.prepare<[number | null, number]>(
    'UPDATE account SET disabled_at = ? WHERE id = ?',
  );
  const isAdministrator = database
    .prepare<[number], number>(`SELECT count(*) FROM account WHERE id = ? AND ${activeAdministrator}`)
    .pluck();
  const otherAdministrators = database
    .prepare<[number], number>(`SELECT count(*) FROM account WHERE id <> ? AND ${activeAdministrator}`)
    .pluck();
  const isLastAdministrator = (id: number) =>
    isAdministrator.get(id) === 1 && otherAdministrators.get(id) === 0;

  function listed(row: Row): ListedAccount {
    const { password, createdAt, enteredAt, disabledAt, linkUntil, ...account } = row;
    const works = linkUntil !== null && linkUntil > now() ? linkUntil : undefined;
    const awaited = works === undefined ? 'forgotten' : 'invited';
    const state = disabledAt !== null ? 'disabled' : password === 1 ? 'active' : awaited;
    return { ...accountFrom(account), state, createdAt, enteredAt, linkUntil: works };
  }

  const rank = ({ state }: ListedAccount) => Number(state === 'disabled');

  return {
    list: () =>
      all
        .all()
        .map(listed)
        .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'id') || a.id - b.id),
    find(id) {
      const row = one.get(id);
      return row && listed(row);
    },
    byEmail: (email) => idOf.get(normalEmail(email)),
    invite: database.transaction((account: Choice & { email: string }, by: string) => {
      const { email, name, role, scope } = account;
      const id = insert.get(normalEmail(email), name, role, JSON.stringify(scope), now());
      if (id !== undefined) events.add(by, id, 'invited', detailOf(role, scope));
      return id;
    }),
    change: database.transaction((id: number, { name, role, scope }: Choice, by: string) => {
      const before = one.get(id);
      if (!before) return true;
      if (role !== 'admin' && isLastAdministrator(id)) return false;
      const text = JSON.stringify(scope);
      const sameRights = before.role === role && before.scope === text;
      if (sameRights && before.name === name) return true;
      update.run(name, role, text, id);
      if (!sameRights) sessions.endAll(id);
      events.add(by, id, 'changed', detailOf(role, scope));
      return true;
    }),
    disable: database.transaction((id: number, by: string) => {
      if (isLastAdministrator(id)) return false;
      setDisabled.run(now(), id);
      sessions.endAll(id);
      events.add(by, id, 'disabled');
      return true;
    }),
    enable: database.transaction((id: number, by: string) => {
      setDisabled.run(null, id);
      events.add(by, id, 'enabled');
    }),
  };
}

const detailOf = (role: Role, { regions, cohorts }: Scope): EventDetail => ({
  role,
  ...(regions ? { regions } : {}),
  ...(cohorts ? { cohorts } : {}),
});
