// The audit log in SQLite: what was done to keys and to people's data.
import type { Database } from 'better-sqlite3';
import type { Store } from '../port.ts';
import type { GroupCommit } from './group-commit.ts';

interface Row {
  id: number;
  at: number;
  actor: string;
  action: string;
  subject: string;
  detail: string;
}

export function auditMethods(
  database: Database,
  commit: GroupCommit,
): Pick<Store, 'appendAudit' | 'readAudit'> {
  const insert = database.prepare(
    'INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)',
  );
  const select = database.prepare<[number, number], Row>(
    'SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?',
  );
  return {
    appendAudit: ({ at, actor, action, subject, detail }) =>
      commit.run(() => {
        insert.run(at, actor, action, subject, JSON.stringify(detail));
      }),
    async readAudit({ beforeId = Number.MAX_SAFE_INTEGER, limit }) {
      return select.all(beforeId, limit).map((row) => ({
        ...row,
        detail: JSON.parse(row.detail) as Record<string, unknown>,
      }));
    },
  };
}
