// The SQLite store: the contract, durability settings, and files that aren't its own.
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../lrs/index.ts';
import { StoreUnavailable } from '../../lrs/store/port.ts';
import { temporaryFolder } from './harness.ts';
import { prepared, storeContract } from './store-contract.ts';

storeContract('sqlite', async () => {
  const folder = temporaryFolder();
  const path = join(folder.path, 'lrs.sqlite');
  let store = openSqliteStore(path);
  return {
    store,
    async reopen() {
      await store.close();
      store = openSqliteStore(path);
      return store;
    },
    async dispose() {
      await store.close();
      folder.remove();
    },
  };
});

describe('SQLite store', () => {
  it('is readable by another connection as soon as a write has resolved', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'lrs.sqlite');
    const store = openSqliteStore(path);
    await store.writeStatements([prepared()]);
    const reader = new Database(path, { readonly: true });
    expect(reader.prepare('SELECT count(*) FROM statement').pluck().get()).toBe(1);
    expect(reader.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(reader.pragma('integrity_check', { simple: true })).toBe('ok');
    reader.close();
    await store.close();
    folder.remove();
  });

  it('writes what is waiting before it closes', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'lrs.sqlite');
    const store = openSqliteStore(path);
    const writes = Promise.all([store.writeStatements([prepared()]), store.writeStatements([prepared()])]);
    await store.close();
    await store.close();
    expect(await writes).toEqual([{}, {}]);
    const again = openSqliteStore(path);
    expect(await again.lastSeq()).toBe(2);
    await again.close();
    folder.remove();
  });

  it('says that it is unavailable while another program holds the lock, and recovers', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'lrs.sqlite');
    const store = openSqliteStore(path);
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.writeStatements([prepared()])).rejects.toThrow(StoreUnavailable);
    expect(await store.lastSeq()).toBe(0);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.writeStatements([prepared()])).toEqual({});
    await store.close();
    folder.remove();
  });

  it('walks the index in order instead of sorting', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'lrs.sqlite');
    await openSqliteStore(path).close();
    const reader = new Database(path, { readonly: true });
    const plan = reader
      .prepare(
        `EXPLAIN QUERY PLAN SELECT s.seq, s.json FROM posting p CROSS JOIN statement s ON s.seq = p.seq
         WHERE p.term = 1 AND p.breadth = 0 AND p.seq > 0 AND p.seq <= 9
         AND EXISTS (SELECT 1 FROM posting q WHERE q.term = 2 AND q.breadth = 0 AND q.seq = p.seq AND q.via = p.via)
         GROUP BY p.seq ORDER BY p.seq DESC LIMIT 1`,
      )
      .all() as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join('\n')).not.toMatch(/TEMP B-TREE|SCAN/);
    reader.close();
    folder.remove();
  });

  it('refuses a file of another program', () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'other.sqlite');
    const other = new Database(path);
    other.exec('CREATE TABLE something (a)');
    other.close();
    expect(() => openSqliteStore(path)).toThrow(`${path}: is a SQLite file of another program`);
    folder.remove();
  });
});
