// The maintenance commands as an operator meets them: what they say, what they leave alone, and their exit codes.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteStore, parseIdentifier, type Store } from '../../lrs/index.ts';
import { loadCourse } from '../../packager/course.ts';
import { plain } from '../../packager/render/markdown.ts';
import { CommandFailure, sayCli, UsageError } from '../../src/commands/command.ts';
import { lrsCommand } from '../../src/commands/lrs.ts';
import { readConfig } from '../../src/config.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { createReports } from '../../src/reports/index.ts';
import { sessionActivityId } from '../../src/vocabulary/activities.ts';
import { prepared } from '../lrs/store-contract.ts';
import { removeFolder, temporaryFolder } from '../support/installation.ts';

let folder = '';
let dataDir = '';
let store: Store;
let errors: string[] = [];
const silence = jest.spyOn(console, 'error');
beforeEach(() => {
  folder = temporaryFolder();
  dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  store = openSqliteStore(join(dataDir, 'lrs.sqlite'));
  errors = [];
  silence.mockImplementation((line: string) => void errors.push(line));
});
afterEach(async () => {
  await store.close();
  silence.mockReset();
  removeFolder(folder);
});

/** Runs a command; a failure becomes its sentence and the exit code that the command line gives it. */
async function run(...args: string[]): Promise<{ status: number; output: string }> {
  const config = readConfig({ KENDALI_DATA_DIR: dataDir });
  const lines: string[] = [];
  const context = { config, say: sayCli(config), print: (line: string) => void lines.push(line) };
  try {
    const status = await lrsCommand(args, context);
    return { status, output: lines.join('\n') };
  } catch (error) {
    if (error instanceof UsageError) return { status: 2, output: error.message };
    if (error instanceof CommandFailure) return { status: 1, output: error.message };
    throw error;
  }
}

const siti = { mbox: 'mailto:siti@sekolah.example', name: 'Siti Aminah' };
const write = (...parts: Record<string, unknown>[]) =>
  store.writeStatements(parts.map((part) => prepared(part)));
const everything = (): string =>
  readdirSync(dataDir)
    .filter((name) => /sqlite/.test(name))
    .map((name) => readFileSync(join(dataDir, name)).toString('latin1'))
    .join('');

describe('mistakes', () => {
  test.each([
    [[], 'Cara pakai'],
    [['hapus'], 'Kata "hapus" tidak dikenal'],
    [['backup'], 'Tulis nama folder cadangan'],
    [['backup', 'a', 'b'], 'Tulis nama folder cadangan'],
    [['backup', 'a', '--cepat'], '"--cepat" tidak dikenal'],
    [['restore'], 'Tulis folder cadangannya'],
    [['check', 'a', 'b'], 'Kata "b" tidak dikenal'],
    [['vacuum', 'sekarang'], 'tidak dikenal'],
    [['erase'], 'Tulis paling sedikit satu pengenal'],
    [['erase', 'Siti Aminah'], '"Siti Aminah" bukan pengenal'],
    [['retain'], 'Tulis --months'],
    [['retain', '--months', 'dua'], 'Tulis --months'],
    [['retain', '--months', '0'], 'Tulis --months'],
  ])('%p is 2 and a sentence', async (args, sentence) => {
    const { status, output } = await run(...args);
    expect([status, output]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('--help explains every action', async () => {
    const { status, output } = await run('erase', '--help');
    expect(status).toBe(0);
    for (const action of ['backup', 'restore', 'check', 'vacuum', 'erase', 'retain'])
      expect(output).toContain(`lrs ${action}`);
  });

  test.each([['backup', 'x'], ['check'], ['vacuum'], ['erase', 'a@b.c'], ['retain', '--months', '1']])(
    '%s without any data is 1 and says which file is missing',
    async (...args) => {
      await store.close();
      removeFolder(dataDir);
      const { status, output } = await run(...args);
      expect([status, output]).toEqual([1, expect.stringContaining('lrs.sqlite tidak ada')]);
      expect(existsSync(join(dataDir, 'lrs.sqlite'))).toBe(false);
    },
  );
});

describe('backup and restore', () => {
  const target = (): string => join(folder, 'cadangan');
  /** Closes what the test has open, as stopping the server does. */
  const stop = () => store.close();
  const fillPortal = (email: string): void => {
    const portal = openPortalDatabase(join(dataDir, 'portal.sqlite'));
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
    writeFileSync(join(dataDir, 'package-key.json'), '{"key":"k","secret":"s"}');
    writeFileSync(join(dataDir, 'reports.sqlite'), '');
    const { status, output } = await run('backup', target());
    expect([status, output]).toEqual([0, expect.stringContaining('Pernyataan  2')]);
    expect(output).toMatch(/lrs\.sqlite {2}\d.* kB, SHA-256 [0-9a-f]{64}/);
    expect(errors).toContain('  menyalin lrs.sqlite: 100 %');
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
    store = openSqliteStore(join(dataDir, 'lrs.sqlite'));
    expect(await store.lastSeq()).toBe(2);
    const portal = openPortalDatabase(join(dataDir, 'portal.sqlite'));
    expect(portal.prepare('SELECT email FROM account').pluck().all()).toEqual(['lama@dinas.example']);
    portal.close();
    // Reports would tell of statements that are no longer there.
    expect(existsSync(join(dataDir, 'reports.sqlite'))).toBe(false);
    const earlier = openSqliteStore(join(replaced, 'lrs.sqlite'));
    expect(await earlier.lastSeq()).toBe(3);
    await earlier.close();
    expect(readdirSync(dataDir).filter((name) => name.includes('.part'))).toEqual([]);
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
    const before = readdirSync(dataDir);
    const { status, output } = await run('restore', target(), '--dry-run');
    expect([status, output]).toEqual([0, expect.stringContaining('Belum ada yang diganti')]);
    expect(readdirSync(dataDir)).toEqual(before);
    store = openSqliteStore(join(dataDir, 'lrs.sqlite'));
    expect(await store.lastSeq()).toBe(2);
  });

  test('never overwrites what is not a backup, and a backup only when told to', async () => {
    await write({});
    mkdirSync(target());
    writeFileSync(join(target(), 'surat.txt'), 'penting');
    expect((await run('backup', target(), '--force')).status).toBe(1);
    expect(readFileSync(join(target(), 'surat.txt'), 'utf8')).toBe('penting');
    const other = join(folder, 'lain');
    expect((await run('backup', other)).status).toBe(0);
    await write({});
    expect(await run('backup', other)).toEqual({ status: 1, output: expect.stringContaining('sudah ada') });
    expect((await run('backup', other, '--force')).output).toContain('Pernyataan  2');
    expect(readdirSync(folder).sort()).toEqual(['cadangan', 'data', 'lain']);
  });

  test('is refused while a server uses the data', async () => {
    await write({});
    await run('backup', target());
    await write({});
    const { status, output } = await run('restore', target());
    expect([status, output]).toEqual([1, expect.stringContaining('sedang dipakai program lain')]);
    expect(await store.lastSeq()).toBe(2);
    expect(await store.writeStatements([prepared()])).toEqual({});
  });

  test('refuses a folder that is no backup, and one that has changed', async () => {
    await write({});
    await run('backup', target());
    await stop();
    expect((await run('restore', dataDir)).output).toContain('bukan cadangan Kendali');
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
    const file = new Database(join(dataDir, 'lrs.sqlite'));
    file.exec('UPDATE statement SET stored = 1 WHERE seq = 2');
    file.close();
    await run('backup', target());
    await stop();
    const { status, output } = await run('restore', target());
    expect([status, output]).toEqual([1, expect.stringContaining('tidak lolos pemeriksaan')]);
    expect(errors.join('\n')).toContain('urutan pernyataan tidak cocok');
    expect((await run('restore', target(), '--force')).status).toBe(0);
  });

  test('replaces a file that is damaged beyond reading, and the log beside it', async () => {
    await write({});
    await run('backup', target());
    await stop();
    writeFileSync(join(dataDir, 'lrs.sqlite'), 'rusak'.repeat(3000));
    writeFileSync(join(dataDir, 'lrs.sqlite-wal'), 'rusak'.repeat(3000));
    const { status, output } = await run('restore', target());
    expect([status, output]).toEqual([0, expect.stringContaining('Data sebelumnya disimpan di')]);
    store = openSqliteStore(join(dataDir, 'lrs.sqlite'));
    expect(await store.lastSeq()).toBe(1);
  });

  test('fills the empty data folder of a new machine', async () => {
    await write({});
    await run('backup', target());
    await stop();
    removeFolder(dataDir);
    const { status, output } = await run('restore', target());
    expect([status, output]).toEqual([0, expect.not.stringContaining('Data sebelumnya')]);
    store = openSqliteStore(join(dataDir, 'lrs.sqlite'));
    expect(await store.lastSeq()).toBe(1);
  });

  test('a place where no folder can be made is said so', async () => {
    await write({});
    writeFileSync(join(folder, 'berkas'), '');
    const { status, output } = await run('backup', join(folder, 'berkas', 'cadangan'));
    expect([status, output]).toEqual([1, expect.stringContaining('tidak bisa dibuat atau ditulisi')]);
  });
});

describe('check and vacuum', () => {
  test('a whole file is 0, a broken one 1 with what is wrong in words', async () => {
    await write({}, {});
    expect(await run('check', '--full')).toEqual({
      status: 0,
      output: expect.stringContaining('Data utuh: 2 pernyataan diperiksa, 2'),
    });
    const file = new Database(join(dataDir, 'lrs.sqlite'));
    file.exec("UPDATE statement SET json = '{' WHERE seq = 1");
    file.close();
    const { status, output } = await run('check');
    expect([status, output]).toEqual([1, expect.stringContaining('pernyataan tidak terbaca (1): seq 1')]);
    expect(JSON.parse((await run('check', '--json')).output)).toMatchObject({
      findings: [{ kind: 'statement-json', count: 1, examples: ['seq 1'] }],
    });
  });

  test('vacuum tells sizes; its dry run changes nothing', async () => {
    await write({});
    const dry = await run('vacuum', '--dry-run');
    expect(dry).toMatchObject({ status: 0, output: expect.stringContaining('Belum ada yang diubah') });
    const { status, output } = await run('vacuum', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual({
      before: expect.any(Number),
      after: statSync(join(dataDir, 'lrs.sqlite')).size,
    });
  });
});

describe('erase and retain', () => {
  test('erase counts first, and erases only with --yes', async () => {
    await write({ actor: siti, result: { response: 'Saya Siti Aminah' } }, { actor: siti });
    const dry = await run('erase', 'siti@sekolah.example');
    expect(dry.output).toContain('belum dilakukan');
    expect(dry.output).toContain('2 pernyataannya');
    expect(everything().includes('Siti Aminah')).toBe(true);
    const done = await run('erase', 'siti@sekolah.example', '--yes');
    expect(done.status).toBe(0);
    expect(done.output).toContain('Data orang itu dihapus');
    expect(done.output).toContain('Ruang bekas di berkas LRS sudah dibersihkan');
    expect(done.output).toContain('Cadangan lama masih memuat data itu');
    expect(done.output).not.toContain('siti@');
    expect(['Siti Aminah', 'siti@sekolah'].filter((text) => everything().includes(text))).toEqual([]);
    expect(await run('erase', 'siti@sekolah.example')).toEqual({
      status: 0,
      output: 'Tidak ada data tentang orang itu.',
    });
    expect((await run('check', '--full')).status).toBe(0);
    expect(await store.readAudit({ limit: 5 })).toMatchObject([{ actor: 'cli', action: 'person.erased' }]);
  });

  test('brings the reports up to date while it runs, with the same figures', async () => {
    const { course } = loadCourse();
    const session = course.sessions[0]?.id ?? '';
    const object = { id: sessionActivityId(course.id, session) };
    const verb = { id: 'http://adlnet.gov/expapi/verbs/completed' };
    await write(
      { actor: siti, verb, object },
      { actor: { mbox: 'mailto:budi@sekolah.example', name: 'Budi' }, verb, object },
    );
    const path = join(dataDir, 'reports.sqlite');
    const reports = createReports({ path, log: store, course, plain });
    await reports.catchUp();
    const table = () => reports.learners(session, { sort: 'name', descending: false }, 1, 10);
    const before = table();
    expect(before.lines.map(({ name }) => name)).toEqual(['Budi', 'Siti Aminah']);
    expect((await run('erase', 'siti@sekolah.example', '--yes')).status).toBe(0);
    const after = table();
    expect(after).toMatchObject({ matching: 2, byStatus: before.byStatus });
    expect(after.lines.map(({ name }) => name)).toEqual(['Budi', '']);
    await reports.close();
    expect(everything().includes('Siti Aminah')).toBe(false);
  });

  test('--no-vacuum says that freed space still has to be cleared', async () => {
    await write({ actor: siti });
    const { status, output } = await run('erase', 'siti@sekolah.example', '--yes', '--no-vacuum');
    expect([status, output]).toEqual([0, expect.stringContaining('Jalankan "lrs vacuum"')]);
    expect((await run('vacuum')).status).toBe(0);
    expect(everything().includes('Siti Aminah')).toBe(false);
  });

  test('the key of a program is nobody to erase', async () => {
    await write({});
    const { status, output } = await run('erase', 'https://lrs.example.org|key', '--yes');
    expect([status, output]).toEqual([1, expect.stringContaining('milik kunci akses')]);
  });

  test('retain counts who is idle, erases with --yes, and leaves the others alone', async () => {
    await write({ actor: siti }, { actor: { mbox: 'mailto:budi@sekolah.example' } });
    const file = new Database(join(dataDir, 'lrs.sqlite'));
    const threeMonths = 92 * 86_400_000_000;
    file.exec(`UPDATE statement SET stored = stored - ${threeMonths} WHERE seq = 1`);
    file.close();
    expect((await run('retain', '--months', '4')).output).toContain('Tidak ada orang');
    const dry = await run('retain', '--months', '2');
    expect(dry.output).toMatch(/^1 orang tidak tercatat lagi sejak .+ belum dihapus/);
    const done = await run('retain', '--months', '2', '--yes', '--json');
    expect(done.status).toBe(0);
    expect(JSON.parse(done.output)).toMatchObject({ erased: true, people: 1, cleared: 'clean' });
    expect(errors).toContain('  menghapus data orang: 100 %');
    expect(everything().includes('siti@sekolah')).toBe(false);
    const agent = parseIdentifier('budi@sekolah.example') ?? '';
    expect(await store.queryStatements({ agent, ascending: true, limit: 5, bound: 9 })).toHaveLength(1);
    expect((await run('retain', '--months', '2', '--yes')).output).toContain('Tidak ada orang');
  });
});
