// `lrs backup` and `lrs restore`: what they save, what they refuse, and that nothing is ever half replaced.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../lrs/index.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { prepared } from '../lrs/store-contract.ts';
import { removeFolder } from '../support/installation.ts';
import { lrsDesk } from './lrs-desk.ts';

const desk = lrsDesk();
const { run, write } = desk;

describe('backup and restore', () => {
  const target = (): string => join(desk.folder, 'cadangan');
  /** Closes what the test has open, as stopping the server does. */
  const stop = () => desk.store.close();
  const fillPortal = (email: string): void => {
    const portal = openPortalDatabase(join(desk.dataDir, 'portal.sqlite'));
    portal
      .prepare(
        "INSERT INTO account (email, name, role, password, created_at) VALUES (?, 'A', 'admin', 'x', 1)",
      )
      .run(email);
    portal.close();
  };

  test('saves what cannot be made again, while the store is in use, and brings it back', async () => {
    await write({}, {});
    fillPortal('lama@dinas.example');
    writeFileSync(join(desk.dataDir, 'package-key.json'), '{"key":"k","secret":"s"}');
    writeFileSync(join(desk.dataDir, 'reports.sqlite'), '');
    const { status, output } = await run('backup', target());
    expect([status, output]).toEqual([0, expect.stringContaining('Pernyataan  2')]);
    expect(output).toMatch(/yang terakhir disimpan \d+ \S+ \d{4} pukul \d\d\.\d\d WIB/);
    expect(output).toMatch(/lrs\.sqlite {2}\d.* kB, SHA-256 [0-9a-f]{64}/);
    expect(desk.errors).toContain('  menyalin lrs.sqlite: 100 %');
    expect(readdirSync(target()).sort()).toEqual([
      'backup.json',
      'lrs.sqlite',
      'package-key.json',
      'portal.sqlite',
    ]);
    for (const name of readdirSync(target())) expect(statSync(join(target(), name)).mode & 0o077).toBe(0);
    expect((await run('check', target())).status).toBe(0);

    await write({});
    fillPortal('baru@dinas.example');
    await stop();
    const restored = await run('restore', target(), '--json');
    expect(restored.status).toBe(0);
    const { replaced, statements } = JSON.parse(restored.output) as { replaced: string; statements: number };
    expect(statements).toBe(2);
    desk.store = openSqliteStore(join(desk.dataDir, 'lrs.sqlite'));
    expect(await desk.store.lastSeq()).toBe(2);
    const portal = openPortalDatabase(join(desk.dataDir, 'portal.sqlite'));
    expect(portal.prepare('SELECT email FROM account').pluck().all()).toEqual(['lama@dinas.example']);
    portal.close();
    // Reports would tell of statements that are no longer there.
    expect(existsSync(join(desk.dataDir, 'reports.sqlite'))).toBe(false);
    const earlier = openSqliteStore(join(replaced, 'lrs.sqlite'));
    expect(await earlier.lastSeq()).toBe(3);
    await earlier.close();
    expect(readdirSync(desk.dataDir).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('a dry run of either writes nothing', async () => {
    await write({});
    const dry = await run('backup', target(), '--dry-run');
    expect(dry).toMatchObject({
      status: 0,
      output: expect.stringMatching(/lrs\.sqlite \(.+ kB\).*Belum ada/),
    });
    expect(existsSync(target())).toBe(false);
    await run('backup', target());
    await write({});
    await stop();
    const before = readdirSync(desk.dataDir);
    const { status, output } = await run('restore', target(), '--dry-run');
    expect([status, output]).toEqual([0, expect.stringContaining('Belum ada yang diganti')]);
    expect(readdirSync(desk.dataDir)).toEqual(before);
    desk.store = openSqliteStore(join(desk.dataDir, 'lrs.sqlite'));
    expect(await desk.store.lastSeq()).toBe(2);
  });

  test('never overwrites what is not a backup, and a backup only when told to', async () => {
    await write({});
    mkdirSync(target());
    writeFileSync(join(target(), 'surat.txt'), 'penting');
    expect((await run('backup', target(), '--force')).status).toBe(1);
    expect(readFileSync(join(target(), 'surat.txt'), 'utf8')).toBe('penting');
    const other = join(desk.folder, 'lain');
    expect((await run('backup', other)).status).toBe(0);
    await write({});
    expect(await run('backup', other)).toEqual({ status: 1, output: expect.stringContaining('sudah ada') });
    expect((await run('backup', other, '--force')).output).toContain('Pernyataan  2');
    expect(readdirSync(desk.folder).sort()).toEqual(['cadangan', 'data', 'lain']);
  });

  test('is refused while a server uses the data', async () => {
    await write({});
    await run('backup', target());
    await write({});
    const { status, output } = await run('restore', target());
    expect([status, output]).toEqual([1, expect.stringContaining('sedang dipakai program lain')]);
    // At once, not after the check of a large backup.
    expect(desk.errors.filter((line) => line.includes('memeriksa'))).toEqual([]);
    expect(await desk.store.lastSeq()).toBe(2);
    expect(await desk.store.writeStatements([prepared()])).toEqual({});
  });

  test('refuses a folder that is no backup, and one that has changed', async () => {
    await write({});
    await run('backup', target());
    await stop();
    expect((await run('restore', desk.dataDir)).output).toContain('bukan cadangan Kendali');
    const copy = new Database(join(target(), 'lrs.sqlite'));
    copy.exec('UPDATE statement SET stored = stored + 1');
    copy.close();
    expect(await run('restore', target())).toEqual({
      status: 1,
      output: expect.stringContaining('tidak sama dengan yang dulu disimpan'),
    });
    expect((await run('check', target())).status).toBe(1);
  });

  test('refuses contents that make no sense unless told to', async () => {
    await write({}, {});
    const file = new Database(join(desk.dataDir, 'lrs.sqlite'));
    file.exec('UPDATE statement SET stored = 1 WHERE seq = 2');
    file.close();
    await run('backup', target());
    await stop();
    const { status, output } = await run('restore', target());
    expect([status, output]).toEqual([1, expect.stringContaining('tidak lolos pemeriksaan')]);
    expect(desk.errors.join('\n')).toContain('urutan pernyataan tidak cocok');
    expect((await run('restore', target(), '--force')).status).toBe(0);
  });

  test('replaces a file that is damaged beyond reading, and the log beside it', async () => {
    await write({});
    await run('backup', target());
    await stop();
    writeFileSync(join(desk.dataDir, 'lrs.sqlite'), 'rusak'.repeat(3000));
    writeFileSync(join(desk.dataDir, 'lrs.sqlite-wal'), 'rusak'.repeat(3000));
    const { status, output } = await run('restore', target());
    expect([status, output]).toEqual([0, expect.stringContaining('Data sebelumnya disimpan di')]);
    desk.store = openSqliteStore(join(desk.dataDir, 'lrs.sqlite'));
    expect(await desk.store.lastSeq()).toBe(1);
  });

  test('fills the empty data folder of a new machine', async () => {
    await write({});
    await run('backup', target());
    await stop();
    removeFolder(desk.dataDir);
    const { status, output } = await run('restore', target());
    expect([status, output]).toEqual([0, expect.not.stringContaining('Data sebelumnya')]);
    desk.store = openSqliteStore(join(desk.dataDir, 'lrs.sqlite'));
    expect(await desk.store.lastSeq()).toBe(1);
  });

  test('a place where no folder can be made is said so', async () => {
    await write({});
    writeFileSync(join(desk.folder, 'berkas'), '');
    const { status, output } = await run('backup', join(desk.folder, 'berkas', 'cadangan'));
    expect([status, output]).toEqual([1, expect.stringContaining('tidak bisa dibuat atau ditulisi')]);
  });
});
