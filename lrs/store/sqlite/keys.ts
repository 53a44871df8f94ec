// Access keys in SQLite.
import type { Database } from 'better-sqlite3';
import type { KeyLimits } from '../../access/limits.ts';
import type { Scope } from '../../access/scopes.ts';
import type { KeyRecord, Store } from '../port.ts';
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
): Pick<Store, 'insertKey' | 'readKey' | 'listKeys' | 'revokeKey' | 'touchKey'> {
  const insert = database.prepare(
    `INSERT INTO access_key (key, secret_hash, name, scopes, created, expires_at, revoked_at, last_used, limits)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[string], Row>('SELECT * FROM access_key WHERE key = ?');
  const selectAll = database.prepare<[], Row>('SELECT * FROM access_key ORDER BY created, key');
  const revoke = database.prepare('UPDATE access_key SET revoked_at = coalesce(revoked_at, ?) WHERE key = ?');
  const touch = database.prepare('UPDATE access_key SET last_used = ? WHERE key = ?');
  return {
    insertKey: (record) =>
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
          Object.keys(record.limits).length === 0 ? null : JSON.stringify(record.limits),
        );
      }),
    async readKey(key) {
      const row = select.get(key);
      return row && toRecord(row);
    },
    async listKeys() {
      return selectAll.all().map(toRecord);
    },
    revokeKey: (key, at) => commit.run(() => revoke.run(at, key).changes === 1),
    touchKey: (key, at) =>
      commit.run(() => {
        touch.run(at, key);
      }),
  };
}

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
