// The audit log in SQLite: what was done to keys and to people's data.
import type { Database } from 'better-sqlite3';
import type { AuditEntry, Store } from '../port.ts';
import type { GroupCommit } from './group-commit.ts';

interface Row {
  id: number;
  at: number;
  actor: string;
  action: string;
  subject: string;
  detail: string;
}

/** How an entry is added within a transaction that is under way; without an entry nothing is. */
export function auditWriter(database: Database): (entry: AuditEntry | undefined) => void {
  const insert = database.prepare(
    'INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)',
  );
  return (entry) => {
    if (entry === undefined) return;
    const { at, actor, action, subject, detail } = entry;
    insert.run(at, actor, action, subject, JSON.stringify(detail));
  };
}

export function auditMethods(
  database: Database,
  commit: GroupCommit,
): Pick<Store, 'appendAudit' | 'readAudit'> {
  const write = auditWriter(database);
  const select = database.prepare<
    { beforeId: number; limit: number; subject: string | null; exceptBy: string | null },
    Row
  >(
    `SELECT * FROM audit
     WHERE id < @beforeId AND (@subject IS NULL OR subject = @subject) AND actor IS NOT @exceptBy
     ORDER BY id DESC LIMIT @limit`,
  );
  return {
    appendAudit: (entry) => commit.run(() => write(entry)),
    async readAudit({ beforeId = Number.MAX_SAFE_INTEGER, limit, subject = null, exceptBy = null }) {
      return select.all({ beforeId, limit, subject, exceptBy }).map((row) => ({
        ...row,
        detail: JSON.parse(row.detail) as Record<string, unknown>,
      }));
    },
  };
}
