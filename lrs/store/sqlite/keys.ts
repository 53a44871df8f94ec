// Access keys in SQLite.
import type { Database } from 'better-sqlite3';
import type { KeyLimits } from '../../access/limits.ts';
import type { Scope } from '../../access/scopes.ts';
import type { AuditEntry, KeyRecord, Store } from '../port.ts';
import { auditWriter } from './audit.ts';
import type { GroupCommit } from './group-commit.ts';

interface Row {
  key: string;
  secret_hash: string;
  name: string;
  scopes: string;
  created: number;
  expires_at: number | null;
  revoked_at: number | null;
  last_used: number | null;
  limits: string | null;
}

export function keyMethods(
  database: Database,
  commit: GroupCommit,
): Pick<Store, 'insertKey' | 'readKey' | 'listKeys' | 'updateKey' | 'revokeKey' | 'removeKey' | 'touchKey'> {
  const audit = auditWriter(database);
  const insert = database.prepare(
    `INSERT INTO access_key (key, secret_hash, name, scopes, created, expires_at, revoked_at, last_used, limits)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[string], Row>('SELECT * FROM access_key WHERE key = ?');
  const selectAll = database.prepare<[], Row>('SELECT * FROM access_key ORDER BY created, key');
  const update = database.prepare('UPDATE access_key SET name = ?, limits = ?, expires_at = ? WHERE key = ?');
  const revoke = database.prepare(
    'UPDATE access_key SET revoked_at = ? WHERE key = ? AND revoked_at IS NULL',
  );
  const remove = database.prepare('DELETE FROM access_key WHERE key = ?');
  const touch = database.prepare('UPDATE access_key SET last_used = ? WHERE key = ?');
  /** Writes the entry when the change has found its key. */
  const changed = (result: { changes: number }, entry: AuditEntry | undefined): boolean => {
    if (result.changes === 0) return false;
    audit(entry);
    return true;
  };
  return {
    insertKey: (record, entry) =>
      commit.run(() => {
        insert.run(
          record.key,
          record.secretHash,
          record.name,
          record.scopes.join(' '),
          record.created,
          record.expiresAt ?? null,
          record.revokedAt ?? null,
          record.lastUsed ?? null,
          limitsText(record.limits),
        );
        audit(entry);
      }),
    async readKey(key) {
      const row = select.get(key);
      return row && toRecord(row);
    },
    async listKeys() {
      return selectAll.all().map(toRecord);
    },
    updateKey: ({ key, name, limits, expiresAt }, entry) =>
      commit.run(() => changed(update.run(name, limitsText(limits), expiresAt ?? null, key), entry)),
    revokeKey: (key, at, entry) =>
      commit.run(() => changed(revoke.run(at, key), entry) || select.get(key) !== undefined),
    removeKey: (key, entry) => commit.run(() => changed(remove.run(key), entry)),
    touchKey: (key, at) =>
      commit.run(() => {
        touch.run(at, key);
      }),
  };
}

/** As JSON; null for none. */
const limitsText = (limits: KeyLimits): string | null =>
  Object.keys(limits).length === 0 ? null : JSON.stringify(limits);

function toRecord(row: Row): KeyRecord {
  return {
    key: row.key,
    secretHash: row.secret_hash,
    name: row.name,
    scopes: row.scopes.split(' ') as Scope[],
    limits: row.limits === null ? {} : (JSON.parse(row.limits) as KeyLimits),
    created: row.created,
    expiresAt: row.expires_at ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
    lastUsed: row.last_used ?? undefined,
  };
}
