// The first administrator comes in by a one-time link that is printed on the console.
import type Database from 'better-sqlite3';
import { createAccounts } from './accounts.ts';
import { hashToken, newToken } from './tokens.ts';

/** How long a link works, in milliseconds. */
export const setupLinkLifetime = 24 * 60 * 60 * 1000;

/**
 * Makes a new set-up link; an earlier one stops working. Only its hash is kept.
 * @returns path with the token, e.g. `/atur/…`; undefined once there is an administrator
 */
export function createSetupLink(
  database: Database.Database,
  now: () => number = Date.now,
): string | undefined {
  if (createAccounts(database, now).hasAdministrator()) return undefined;
  const token = newToken();
  database.transaction(() => {
    database.prepare('DELETE FROM setup_link').run();
    database
      .prepare('INSERT INTO setup_link (token_hash, expires_at) VALUES (?, ?)')
      .run(hashToken(token), now() + setupLinkLifetime);
  })();
  return `/atur/${token}`;
}

export interface SetupLinks {
  works(token: string): boolean;
  /** Uses the link up. @returns false when it didn't work any more */
  use(token: string): boolean;
}

export function createSetupLinks(database: Database.Database, now: () => number): SetupLinks {
  const select = database
    .prepare<[Buffer, number], number>('SELECT 1 FROM setup_link WHERE token_hash = ? AND expires_at > ?')
    .pluck();
  const remove = database.prepare<[Buffer, number]>(
    'DELETE FROM setup_link WHERE token_hash = ? AND expires_at > ?',
  );
  const accounts = createAccounts(database, now);
  return {
    works: (token) => select.get(hashToken(token), now()) === 1 && !accounts.hasAdministrator(),
    use: (token) => !accounts.hasAdministrator() && remove.run(hashToken(token), now()).changes === 1,
  };
}
