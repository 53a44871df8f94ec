// Who looked at whom: written by every page and table that shows people, kept for two years, read by administrators.
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

const day = 24 * 60 * 60 * 1000;
/** How long a line is kept, in milliseconds. */
export const logLifetime = 2 * 365 * day;
/** The same look again within this time is the same look: a reload, or a page that renews itself. */
export const sameLook = 10 * 60 * 1000;
/** People who are kept by name for one line; of more, as in a table of everybody, their number. */
export const mostByName = 200;

export interface Look {
  /** Id of the account. */
  account: number;
  /** Name of the token, when a program looked in the account's name. */
  token?: string | undefined;
  /** What was shown, in a word: see the strings `accounts.looked.…`. */
  what: string;
  /** The refs of those who were shown, or how many they were. */
  people: readonly string[] | number;
  /** Path of the page below the portal, as the router names it. */
  route?: string;
}

export interface LogLine {
  id: number;
  at: number;
  /** Who looked. */
  account: number;
  name: string;
  email: string;
  token: string | null;
  what: string;
  route: string;
  /** How many people were shown. */
  people: number;
}

export interface LogFilter {
  /** Ref of a person who was shown; tables of everybody, whose people aren't kept by name, are left out. */
  person?: string;
  account?: number;
  /** Milliseconds since 1970: from `since` on, before `until`. */
  since?: number;
  until?: number;
}

export interface AccessLog {
  /** Writes a line, unless the account has just been shown the same; a look at nobody is none. */
  add(look: Look): void;
  /** Newest first. @param beforeId only lines that are older than this one */
  read(filter: LogFilter, limit: number, beforeId?: number): LogLine[];
  /** Every line, newest first, a page at a time in memory. */
  each(filter: LogFilter): Iterable<LogLine>;
  /** The refs that a line keeps by name. */
  peopleOf(line: number): string[];
  /** Takes away what is too old. */
  prune(): void;
}

/** Looks that are remembered in order to tell a repeated one. */
const mostRemembered = 2000;
const linesAtATime = 500;

const countOf = (people: Look['people']): number => (typeof people === 'number' ? people : people.length);

const select = (where: string) =>
  `SELECT line.id, line.at, account_id AS account, account.name, account.email, token, what, route, people
   FROM access_log AS line JOIN account ON account.id = account_id ${where} ORDER BY line.id DESC LIMIT ?`;

export function createAccessLog(database: Database.Database, now: () => number): AccessLog {
  const insert = database.prepare<[number, number, string | null, string, string, number]>(
    'INSERT INTO access_log (at, account_id, token, what, route, people) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertPerson = database.prepare<[string, number | bigint]>(
    'INSERT OR IGNORE INTO access_log_person (ref, log_id) VALUES (?, ?)',
  );
  const selectPeople = database
    .prepare<[number], string>('SELECT ref FROM access_log_person WHERE log_id = ? ORDER BY ref')
    .pluck();
  const remove = database.prepare<[number]>('DELETE FROM access_log WHERE at <= ?');
  const recent = new Map<string, number>();

  const write = database.transaction(({ account, token, what, people, route }: Look, at: number) => {
    const count = countOf(people);
    const { lastInsertRowid } = insert.run(at, account, token ?? null, what, route ?? '', count);
    if (typeof people === 'number' || count > mostByName) return;
    for (const ref of people) insertPerson.run(ref, lastInsertRowid);
  });

  /** Equal for the same look at the same people. */
  function keyOf({ account, token, what, people, route }: Look): string {
    const whom = typeof people === 'number' ? people : [...people].sort();
    return createHash('sha256')
      .update(JSON.stringify([account, token, what, route, whom]))
      .digest('base64');
  }

  function remember(key: string, at: number): void {
    recent.delete(key);
    if (recent.size >= mostRemembered) recent.delete(recent.keys().next().value ?? '');
    recent.set(key, at);
  }

  const statements = new Map<string, Database.Statement<unknown[], LogLine>>();
  const read: AccessLog['read'] = ({ person, account, since, until }, limit, beforeId) => {
    const asked: [condition: string, value: string | number | undefined][] = [
      ['line.id IN (SELECT log_id FROM access_log_person WHERE ref = ?)', person],
      ['account_id = ?', account],
      ['line.at >= ?', since],
      ['line.at < ?', until],
      ['line.id < ?', beforeId],
    ];
    const set = asked.filter(([, value]) => value !== undefined);
    const where = set.length === 0 ? '' : `WHERE ${set.map(([condition]) => condition).join(' AND ')}`;
    const statement = statements.get(where) ?? database.prepare<unknown[], LogLine>(select(where));
    statements.set(where, statement);
    return statement.all(...set.map(([, value]) => value), limit);
  };

  return {
    add(look) {
      if (countOf(look.people) === 0) return;
      const at = now();
      const key = keyOf(look);
      const before = recent.get(key);
      if (before !== undefined && at - before < sameLook) return;
      write(look, at);
      // Only now: a look that could not be written isn't let through the next time either.
      remember(key, at);
    },
    read,
    *each(filter) {
      let before: number | undefined;
      for (;;) {
        const lines = read(filter, linesAtATime, before);
        yield* lines;
        before = lines.at(-1)?.id;
        if (lines.length < linesAtATime) return;
      }
    },
    peopleOf: (line) => selectPeople.all(line),
    prune() {
      remove.run(now() - logLifetime);
    },
  };
}
