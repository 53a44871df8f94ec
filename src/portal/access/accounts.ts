// Accounts: who they are, what role they have and about whom.
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { hashPassword, verifyPassword } from './passwords.ts';
import type { Role, Scope } from './rights.ts';

export interface Account {
  id: number;
  email: string;
  name: string;
  role: Role;
  /** As it was given to the account; `scopeOf` of rights.ts says what it comes to for its role. */
  scope: Scope;
  /** Name of the token, when a program asks in the account's name. */
  token?: string;
}

export interface NewAccount {
  email: string;
  name: string;
  role: Role;
  password: string;
}

export interface Accounts {
  /** Whether somebody can log in who may do everything. */
  hasAdministrator(): boolean;
  /** Makes an account that may be used; one that has this e-mail address already gets this name, role and password. */
  put(account: NewAccount): Promise<Account>;
  /** The account, when e-mail and password belong together and it isn't disabled. */
  verify(email: string, password: string): Promise<Account | undefined>;
}

/** Columns of a row from which {@link accountFrom} makes an account. */
export const accountColumns = 'account.id, account.email, account.name, account.role, account.scope';
export type AccountRow = Omit<Account, 'scope' | 'token'> & { scope: string };

const scopeSchema = z.object({
  regions: z.array(z.string()).readonly().exactOptional(),
  cohorts: z.array(z.string()).readonly().exactOptional(),
});

/** The account of a row; a scope that can't be read lets nobody be seen. */
export function accountFrom({ id, email, name, role, scope }: AccountRow): Account {
  return { id, email, name, role, scope: readScope(scope) };
}

function readScope(text: string): Scope {
  try {
    return scopeSchema.parse(JSON.parse(text));
  } catch {
    return { regions: [], cohorts: [] };
  }
}

/** E-mail addresses are compared without regard to case. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

/** What SQL asks of an account that can log in as administrator. */
export const activeAdministrator = `role = 'admin' AND disabled_at IS NULL AND password IS NOT NULL`;

export function createAccounts(database: Database.Database, now: () => number): Accounts {
  const upsert = database.prepare<[string, string, string, string, number], AccountRow>(
    `INSERT INTO account (email, name, role, password, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (email) DO UPDATE SET name = excluded.name, role = excluded.role, password = excluded.password,
       scope = '{}', disabled_at = NULL
     RETURNING ${accountColumns}`,
  );
  const byEmail = database.prepare<[string], AccountRow & { password: string | null }>(
    `SELECT ${accountColumns}, password FROM account WHERE email = ? AND disabled_at IS NULL`,
  );
  const entered = database.prepare<[number, number]>('UPDATE account SET entered_at = ? WHERE id = ?');
  const administrators = database
    .prepare<[], number>(`SELECT count(*) FROM account WHERE ${activeAdministrator}`)
    .pluck();

  return {
    hasAdministrator: () => administrators.get() !== 0,
    async put({ email, name, role, password }) {
      const hash = await hashPassword(password);
      const row = upsert.get(normalEmail(email), name.trim(), role, hash, now());
      if (!row) throw new Error('The account was not stored');
      return accountFrom(row);
    },
    async verify(email, password) {
      const row = byEmail.get(normalEmail(email));
      if (!(await verifyPassword(password, row?.password ?? undefined)) || !row) return undefined;
      entered.run(now(), row.id);
      return accountFrom(row);
    },
  };
}
