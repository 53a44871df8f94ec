// The dictionary of terms, with the numbers of the commonest ones kept in memory.
import type { Database } from 'better-sqlite3';
import type { TermKind } from '../../statement/terms.ts';

const prefixes: Readonly<Record<TermKind, string>> = {
  verb: 'v',
  registration: 'r',
  agent: 'p',
  activity: 'a',
};
const cacheLimit = 20_000;
/** Longest text of a term in the cache: an IRI may have megabytes. */
const cachedLength = 1000;

export interface Terms {
  /** Number of a term, or undefined when no statement has it. */
  find(kind: TermKind, value: string): number | undefined;
  /** Number of a term, made when it is new; only inside a transaction. */
  intern(kind: TermKind, value: string): number;
  /** Forgets the cached numbers: after a rollback, or when another program has written. */
  forget(): void;
}

export function openTerms(database: Database): Terms {
  const select = database.prepare<[string], number>('SELECT id FROM term WHERE value = ?').pluck();
  const insert = database.prepare('INSERT INTO term (value) VALUES (?)');
  let cache = new Map<string, number>();

  const find = (text: string): number | undefined => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const id = select.get(text) as number | undefined;
    if (id !== undefined) remember(text, id);
    return id;
  };
  const remember = (text: string, id: number): void => {
    if (text.length > cachedLength) return;
    // Starting again is cheaper than tracking which entry is oldest, and as good on a stream of statements.
    if (cache.size >= cacheLimit) cache = new Map();
    cache.set(text, id);
  };
  return {
    find: (kind, value) => find(prefixes[kind] + value),
    intern(kind, value) {
      const text = prefixes[kind] + value;
      const known = find(text);
      if (known !== undefined) return known;
      const id = Number(insert.run(text).lastInsertRowid);
      remember(text, id);
      return id;
    },
    forget() {
      cache = new Map();
    },
  };
}

/** A UUID as the 16 bytes that the file keeps. */
export function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}
