// The SQLite store: the contract, durability settings, and files that aren't its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../lrs/index.ts';
import { StoreUnavailable } from '../../lrs/store/port.ts';
import { steps } from '../../lrs/store/sqlite/schema.ts';
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
  it('answers reads as quickly as ever while a write waits for another program', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'lrs.sqlite');
    const store = openSqliteStore(path);
    // As many as are in memory before the index is written out: to read them again takes a while.
    await store.writeStatements(Array.from({ length: 4000 }, () => prepared()));
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const written = store.writeStatements([prepared()]);
    let reads = 0;
    for (const end = Date.now() + 1000; Date.now() < end; reads += 1) {
      await store.queryStatements({ ascending: false, limit: 10, bound: 4000 });
      await new Promise(setImmediate);
    }
    other.exec('ROLLBACK');
    other.close();
    expect(await written).toEqual({});
    // Read again after each try to write, there were some fifteen.
    expect(reads).toBeGreaterThan(100);
    await store.close();
    folder.remove();
  });

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

  it('brings a file of an earlier schema up to date and keeps what is in it', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'lrs.sqlite');
    const old = new Database(path);
    old.exec(String(steps[0]));
    old.exec(
      "INSERT INTO access_key VALUES ('k', 'h', 'n', 'state', 1, NULL, NULL, NULL); PRAGMA user_version = 1",
    );
    old.close();
    const store = openSqliteStore(path);
    expect(await store.listKeys()).toMatchObject([{ key: 'k', scopes: ['state'], limits: {} }]);
    await store.writeStatements([prepared()]);
    await store.close();
    const again = openSqliteStore(path);
    expect(await again.lastSeq()).toBe(1);
    await again.close();
    folder.remove();
  });

  it('waits for another process that is making the same file', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'lrs.sqlite');
    const program = `
      const Database = require('better-sqlite3');
      const { path, steps } = JSON.parse(process.argv[1]);
      const database = new Database(path);
      database.pragma('journal_mode = WAL');
      database.exec('BEGIN IMMEDIATE');
      console.log('locked');
      setTimeout(() => {
        for (const step of steps) database.exec(step);
        database.exec('PRAGMA user_version = ' + steps.length + '; COMMIT');
        database.close();
      }, 300);`;
    const other = spawn(
      process.execPath,
      ['-e', program, JSON.stringify({ path, steps: steps.slice(0, 2) })],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await once(other.stdout, 'data');
    const store = openSqliteStore(path);
    await store.writeStatements([prepared()]);
    await store.close();
    if (other.exitCode === null) await once(other, 'exit');
    expect(other.exitCode).toBe(0);
    folder.remove();
  });

  it('refuses a file of a later schema', () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'lrs.sqlite');
    const later = new Database(path);
    later.pragma(`user_version = ${steps.length + 1}`);
    later.close();
    expect(() => openSqliteStore(path)).toThrow('not one that this program knows');
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
