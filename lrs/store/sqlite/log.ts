// The log of statements in the order they were stored, for those who fold it into something else.
import type { Database } from 'better-sqlite3';
import { formatTimestamp } from '../../statement/timestamp.ts';
import type { Statement } from '../../statement/types.ts';
import { type LogEntry, pageBytes, type Store } from '../port.ts';
import type { Authorities } from './authorities.ts';

/** A row of the statement table; the JSON as text, because it is parsed at once and never sent on. */
interface Row {
  seq: number;
  json: string;
  stored: number;
  voided: number;
  authority: number;
}

const columns = 'seq, json, stored, voided, authority';

export function logMethods(
  database: Database,
  authorities: Authorities,
): {
  /** Wakes every listener. */
  notify: () => void;
  methods: Pick<Store, 'readLog' | 'readEntries' | 'lastSeq' | 'onStored' | 'rewrites'>;
} {
  const select = database.prepare<[number, number], Row>(
    `SELECT ${columns} FROM statement WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const bySeq = database.prepare<[number], Row>(`SELECT ${columns} FROM statement WHERE seq = ?`);
  const last = database.prepare<[], number | null>('SELECT max(seq) FROM statement').pluck();
  const rewritten = database.prepare<[], number>("SELECT value FROM meta WHERE name = 'rewritten'").pluck();
  const listeners = new Set<() => void>();

  const entryOf = ({ seq, json, stored, voided, authority }: Row): LogEntry => {
    const statement = JSON.parse(json) as Statement;
    statement.stored = formatTimestamp(stored);
    statement.authority = authorities.get(authority).agent;
    return { seq, statement, stored, voided: voided === 1 };
  };

  return {
    notify() {
      // After the writers have got their answer; what a listener throws is its own affair and stops nobody.
      for (const listener of listeners) setImmediate(() => wake(listener));
    },
    methods: {
      async readLog({ afterSeq, limit }) {
        const entries: LogEntry[] = [];
        let size = 0;
        for (const row of select.iterate(afterSeq, limit)) {
          entries.push(entryOf(row));
          size += row.json.length;
          if (size >= pageBytes) break;
        }
        return entries;
      },
      async readEntries(seqs) {
        return seqs.flatMap((seq) => {
          const row = bySeq.get(seq);
          return row ? [entryOf(row)] : [];
        });
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
