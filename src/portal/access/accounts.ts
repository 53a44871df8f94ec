// Accounts and their roles.
import type Database from 'better-sqlite3';
import { hashPassword, verifyPassword } from './passwords.ts';

/** Every role and what it may enter. An administrator may enter everything. */
export const roles = ['admin', 'trainer'] as const;
export type Role = (typeof roles)[number];

export interface Account {
  id: number;
  email: string;
  name: string;
  role: Role;
}

/** Whether someone with this role may enter what asks for `needed`. */
export const mayEnter = (role: Role, needed: Role): boolean => role === 'admin' || role === needed;

export interface NewAccount {
  email: string;
  name: string;
  role: Role;
  password: string;
}

export interface Accounts {
  hasAdministrator(): boolean;
  /** Makes an account; one that has this e-mail address already gets this name, role and password. */
  put(account: NewAccount): Promise<Account>;
  /** The account, when e-mail and password belong together. */
  verify(email: string, password: string): Promise<Account | undefined>;
}

type Row = Account & { password: string };

/** E-mail addresses are compared without regard to case. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

export function createAccounts(database: Database.Database, now: () => number): Accounts {
  const upsert = database.prepare<[string, string, string, string, number], Account>(
    `INSERT INTO account (email, name, role, password, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (email) DO UPDATE SET name = excluded.name, role = excluded.role, password = excluded.password
     RETURNING id, email, name, role`,
  );
  const byEmail = database.prepare<[string], Row>('SELECT * FROM account WHERE email = ?');
  const administrators = database
    .prepare<[], number>(`SELECT count(*) FROM account WHERE role = 'admin'`)
    .pluck();

  return {
    hasAdministrator: () => administrators.get() !== 0,
    async put({ email, name, role, password }) {
      const hash = await hashPassword(password);
      const account = upsert.get(normalEmail(email), name.trim(), role, hash, now());
      if (!account) throw new Error('The account was not stored');
      return account;
    },
    async verify(email, password) {
      const row = byEmail.get(normalEmail(email));
      if (!(await verifyPassword(password, row?.password)) || !row) return undefined;
      return { id: row.id, email: row.email, name: row.name, role: row.role };
    },
  };
}
