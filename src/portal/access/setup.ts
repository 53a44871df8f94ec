// The first administrator comes in by a one-time link that is printed on the console; so does one who has forgotten the
// password, by a link that whoever runs the server makes.
import type Database from 'better-sqlite3';
import { createAccounts } from './accounts.ts';
import { hashToken, newToken } from './tokens.ts';

/** How long a link works, in milliseconds. */
export const setupLinkLifetime = 24 * 60 * 60 * 1000;

/**
 * Makes a new set-up link; an earlier one stops working. Only its hash is kept.
 * @param options.reset makes a link that works although there is an administrator
 * @returns path with the token, e.g. `/atur/…`; undefined once there is an administrator, unless it resets
 */
export function createSetupLink(
  database: Database.Database,
  now: () => number = Date.now,
  { reset = false }: { reset?: boolean } = {},
): string | undefined {
  if (!reset && createAccounts(database, now).hasAdministrator()) return undefined;
  const token = newToken();
  database.transaction(() => {
    database.prepare('DELETE FROM setup_link').run();
    database
      .prepare('INSERT INTO setup_link (token_hash, expires_at, resets) VALUES (?, ?, ?)')
      .run(hashToken(token), now() + setupLinkLifetime, Number(reset));
  })();
  return `/atur/${token}`;
}

export interface SetupLinks {
  /** What a link is for; undefined when it doesn't work, or not any more. */
  find(token: string): 'first' | 'reset' | undefined;
  /** Uses the link up. @returns false when it didn't work any more */
  use(token: string): boolean;
}

export function createSetupLinks(database: Database.Database, now: () => number): SetupLinks {
  const select = database
    .prepare<[Buffer, number], number>(
      'SELECT resets FROM setup_link WHERE token_hash = ? AND expires_at > ?',
    )
    .pluck();
  const remove = database.prepare<[Buffer]>('DELETE FROM setup_link WHERE token_hash = ?');
  const accounts = createAccounts(database, now);
  const links: SetupLinks = {
    find(token) {
      const resets = select.get(hashToken(token), now());
      if (resets === undefined || (resets === 0 && accounts.hasAdministrator())) return undefined;
      return resets === 0 ? 'first' : 'reset';
    },
    use: (token) => links.find(token) !== undefined && remove.run(hashToken(token)).changes === 1,
  };
  return links;
}
