// Tokens with which a program reads tables in an account's name: an id that may be seen, a secret that is shown once.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type Database from 'better-sqlite3';
import { type Account, type AccountRow, accountColumns, accountFrom } from './accounts.ts';
import { hashToken, newToken } from './tokens.ts';

const day = 24 * 60 * 60 * 1000;
/** How long a token can be made for, in days; the first is offered first. */
export const tokenDays = [365, 90, 30] as const;
/** Tokens that one account may have at a time. */
export const mostTokens = 20;
/** The time of the last use is written at most this often. */
const touchEvery = 60 * 1000;

/** A user name that begins so is a token's id; others are none of our business (a proxy's, say). */
const tokenId = /^kendali-[\w-]{16}$/;

export interface ReadToken {
  id: string;
  name: string;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
  revokedAt: number | null;
}

export interface ReadTokens {
  /** @returns id and secret, which only its holder knows from now on; undefined when the account has as many as it may */
  make(
    accountId: number,
    name: string,
    days: number,
  ): { id: string; secret: string; expiresAt: number } | undefined;
  /** Those of an account, newest first, with those that are over. */
  list(accountId: number): ReadToken[];
  /** @returns its name, or undefined when this account has no such token, or it was revoked before */
  revoke(accountId: number, id: string): string | undefined;
  /** Whom a token stands for, with the token's name; undefined when it, its secret or its account is no good. */
  verify(id: string, secret: string): Account | undefined;
}

export function createReadTokens(database: Database.Database, now: () => number): ReadTokens {
  const insert = database.prepare<[string, number, string, Buffer, number, number]>(
    `INSERT INTO access_token (id, account_id, name, secret_hash, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[number], ReadToken>(
    `SELECT id, name, created_at AS createdAt, expires_at AS expiresAt, used_at AS usedAt, revoked_at AS revokedAt
     FROM access_token WHERE account_id = ? ORDER BY created_at DESC, id`,
  );
  const working = database
    .prepare<[number, number], number>(
      'SELECT count(*) FROM access_token WHERE account_id = ? AND revoked_at IS NULL AND expires_at > ?',
    )
    .pluck();
  const revoke = database
    .prepare<[number, string, number], string>(
      `UPDATE access_token SET revoked_at = ? WHERE id = ? AND account_id = ? AND revoked_at IS NULL RETURNING name`,
    )
    .pluck();
  const byId = database.prepare<
    [string, number],
    AccountRow & { secret: Buffer; token: string; used_at: number | null }
  >(
    `SELECT ${accountColumns}, secret_hash AS secret, access_token.name AS token, used_at
     FROM access_token JOIN account ON account.id = account_id
     WHERE access_token.id = ? AND revoked_at IS NULL AND expires_at > ? AND disabled_at IS NULL`,
  );
  const touch = database.prepare<[number, string]>('UPDATE access_token SET used_at = ? WHERE id = ?');

  return {
    make: database.transaction((accountId: number, name: string, days: number) => {
      const at = now();
      if ((working.get(accountId, at) ?? 0) >= mostTokens) return undefined;
      const id = `kendali-${randomBytes(12).toString('base64url')}`;
      // 192 bits: 32 characters, which a phone shows whole.
      const secret = randomBytes(24).toString('base64url');
      const expiresAt = at + days * day;
      insert.run(id, accountId, name, hashToken(secret), at, expiresAt);
      return { id, secret, expiresAt };
    }),
    list: (accountId) => select.all(accountId),
    revoke: (accountId, id) => revoke.get(now(), id, accountId),
    verify(id, secret) {
      const at = now();
      const row = byId.get(id, at);
      const given = hashToken(secret);
      if (!timingSafeEqual(given, row?.secret ?? hashToken(newToken())) || !row) return undefined;
      if (row.used_at === null || at - row.used_at >= touchEvery) touch.run(at, id);
      return { ...accountFrom(row), token: row.token };
    },
  };
}

/** The token that an `Authorization` header names (RFC 7617); undefined when it names none of ours. */
export function readAuthorization(header: string | undefined): { id: string; secret: string } | undefined {
  const [, encoded] = /^basic +([a-z0-9+/]+={0,2}) *$/i.exec(header ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const id = text.slice(0, Math.max(colon, 0));
  return tokenId.test(id) ? { id, secret: text.slice(colon + 1) } : undefined;
}
