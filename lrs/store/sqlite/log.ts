// The log of statements in the order they were stored, for those who fold it into something else.
import type { Database } from 'better-sqlite3';
import type { Statement } from '../../statement/types.ts';
import type { Store } from '../port.ts';
import type { Authorities } from './authorities.ts';
import { type Row, rowColumns, storedPage } from './rows.ts';

export function logMethods(
  database: Database,
  authorities: Authorities,
): {
  /** Wakes every listener. */
  notify: () => void;
  methods: Pick<Store, 'readLog' | 'lastSeq' | 'onStored' | 'rewrites'>;
} {
  const select = database.prepare<[number, number], Row>(
    `SELECT ${rowColumns} FROM statement WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const last = database.prepare<[], number | null>('SELECT max(seq) FROM statement').pluck();
  const rewritten = database.prepare<[], number>("SELECT value FROM meta WHERE name = 'rewritten'").pluck();
  const listeners = new Set<() => void>();
  return {
    notify() {
      // After the writers have got their answer; what a listener throws is its own affair and stops nobody.
      for (const listener of listeners) setImmediate(() => wake(listener));
    },
    methods: {
      async readLog({ afterSeq, limit }) {
        const page = storedPage(select.iterate(afterSeq, limit), authorities);
        return page.map(({ seq, json, stored, voided }) => ({
          seq,
          statement: JSON.parse(json) as Statement,
          stored,
          voided,
        }));
      },
      async lastSeq() {
        return (last.get() as number | null) ?? 0;
      },
      async rewrites() {
        return (rewritten.get() as number | undefined) ?? 0;
      },
      onStored(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

function wake(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    console.error(error);
  }
}
