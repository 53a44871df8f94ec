// Who made which personal link. Links carry names and no kabupaten or cohort, so that whoever isn't an administrator sees
// those that they made themselves.
import type Database from 'better-sqlite3';
import type { Launcher, RegistrationInfo } from '../../../lrs/index.ts';
import type { Account } from '../access/accounts.ts';

export interface LinkMakers {
  note(registrations: readonly string[], account: Pick<Account, 'id'>): void;
  /** The registrations as an account may see them; others are as if they weren't there. */
  seenBy(account: Pick<Account, 'id' | 'role'>): Pick<Launcher, 'list' | 'read'>;
}

export function createLinkMakers(
  database: Database.Database,
  launcher: Pick<Launcher, 'list' | 'read'>,
): LinkMakers {
  const insert = database.prepare<[string, number]>(
    'INSERT OR REPLACE INTO link_maker (registration, account_id) VALUES (?, ?)',
  );
  const select = database
    .prepare<[number], string>('SELECT registration FROM link_maker WHERE account_id = ? ORDER BY rowid DESC')
    .pluck();
  const isMaker = database
    .prepare<[string, number], number>(
      'SELECT count(*) FROM link_maker WHERE registration = ? AND account_id = ?',
    )
    .pluck();

  return {
    note: database.transaction((registrations: readonly string[], { id }: Pick<Account, 'id'>) => {
      for (const registration of registrations) insert.run(registration, id);
    }),
    seenBy({ id, role }) {
      if (role === 'admin') return launcher;
      return {
        read: async (registration) =>
          isMaker.get(registration, id) === 1 ? launcher.read(registration) : undefined,
        async list({ search = '', limit, offset }) {
          const words = search.toLowerCase().split(/\s+/).filter(Boolean);
          const found: RegistrationInfo[] = [];
          for (const registration of select.all(id)) {
            const one = await launcher.read(registration);
            const text = `${one?.name} ${one?.note}`.toLowerCase();
            if (one && words.every((word) => text.includes(word))) found.push(one);
          }
          return { registrations: found.slice(offset, offset + limit), matching: found.length };
        },
      };
    },
  };
}
