// The command line as people and scripts meet it: help, exit codes, sentences, and keys that work at once.
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../src/paths.ts';
import {
  type RunningInstallation,
  removeFolder,
  runCli,
  startServer,
  temporaryFolder,
} from '../support/installation.ts';

const folder = temporaryFolder();
const environment = { KENDALI_DATA_DIR: join(folder, 'data') };
afterAll(() => removeFolder(folder));

const run = (...args: string[]) => runCli(args, environment);

describe('help and mistakes', () => {
  test.each([
    [['--help'], 'keys create'],
    [['pack', '--help'], '--format'],
    [['keys', '--help'], 'statements/write'],
    [['serve', '--help'], 'KENDALI_PORT'],
    [['course', '--help'], 'publish-ids'],
    [['reports', '--help'], 'rebuild'],
    [['setup-link', '--help'], 'administrator'],
    [['demo-data', '--help'], '--teachers'],
  ])('%p explains itself and exits with 0', (args, words) => {
    const { status, stdout } = run(...args);
    expect(stdout).toContain(words);
    expect(status).toBe(0);
  });

  test.each([
    [['hapus'], 'Perintah "hapus" tidak dikenal'],
    [['keys', 'create'], 'Tulis paling sedikit satu --scope'],
    [['keys', 'create', '--scope', 'semua'], 'Cakupan "semua" tidak dikenal'],
    [['keys', 'create', '--scope', 'all', '--days', '0'], '--days harus bilangan bulat'],
    [['keys', 'create', '--cakupan', 'all'], '"--cakupan" tidak dikenal'],
    [['keys', 'create', '--scope'], 'perlu diikuti sebuah nilai'],
    [['keys', 'create', '--scope', 'all', '--prefix', 'kursus'], '--prefix harus alamat lengkap'],
    [['keys', 'change'], 'Tulis kunci yang akan diubah'],
    [['keys', 'revoke'], 'Tulis kunci yang akan dicabut'],
    [['keys', 'buat'], 'Kata "buat" tidak dikenal'],
    [['course', 'check', 'semua'], 'Kata "semua" tidak dikenal'],
    [['reports', 'hapus'], 'Kata "hapus" tidak dikenal'],
    [['pack', '--format', 'scorm3000'], '--format'],
    [['demo-data', '--teachers', 'banyak'], 'tulis bilangan bulat'],
  ])('%p exits with 2 and a sentence', (args, sentence) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout + stderr).toContain(sentence);
    expect(stdout + stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(2);
  });

  test('without a command there is the list of commands, and 2', () => {
    const { status, stdout } = run();
    expect(stdout).toContain('Perintah:');
    expect(status).toBe(2);
  });

  test('a wrong environment value stops every command with what to write', () => {
    const { status, stderr } = runCli(['serve'], { ...environment, KENDALI_PORT: 'delapan ribu' });
    expect(stderr).toContain('KENDALI_PORT="delapan ribu": tulis nomor port');
    expect(status).toBe(2);
  });

  test('a data folder that cannot be used is named', () => {
    const { status, stderr } = runCli(['keys', 'list'], {
      KENDALI_DATA_DIR: join(projectRoot, 'package.json'),
    });
    expect(stderr).toContain('package.json" tidak bisa dipakai');
    expect(status).toBe(1);
  });

  test('the interface speaks English when asked to', () => {
    expect(runCli(['--help'], { ...environment, KENDALI_LANG: 'en' }).stdout).toContain('Commands:');
  });
});

describe('keys', () => {
  test('are created, listed and revoked; the list never shows a secret', () => {
    const made = run(
      'keys',
      'create',
      '--scope',
      'statements/write',
      '--scope',
      'state',
      '--name',
      'Uji',
      '--json',
    );
    const { key, secret } = JSON.parse(made.stdout) as Record<string, string>;
    expect(made.stdout.trim()).toBe(JSON.stringify({ key, secret }));
    const listed = run('keys', 'list');
    expect(listed.stdout).toContain(key);
    expect(listed.stdout).toContain('aktif');
    expect(listed.stdout + run('keys', 'list', '--json').stdout).not.toContain(secret);
    expect(run('keys', 'revoke', key ?? '').status).toBe(0);
    expect(run('keys', 'list').stdout).toContain('dicabut');
    expect(run('keys', 'revoke', 'tidak-ada').status).toBe(1);
  });
});

describe('course', () => {
  test('check tells what the course holds', () => {
    const { status, stdout } = run('course', 'check');
    expect(stdout).toMatch(/Kursus utuh: \d+ sesi, \d+ unit, \d+ halaman, \d+ soal, \d+ lab/);
    expect(status).toBe(0);
  });

  test('publish-ids leaves a list alone that is complete', () => {
    expect(run('course', 'publish-ids').stdout).toContain('Tidak ada id baru');
  });
});

describe('pack', () => {
  test('writes what was asked for, with a line for each step', () => {
    const out = join(folder, 'dist');
    const { status, stdout } = run('pack', '--format', 'scorm12', '--session', '1', '--out', out);
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', 'kendali-sesi-1-scorm12.zip']);
    expect(stdout).toContain('SHA-256');
    expect(stdout.trim().split('\n').length).toBeGreaterThan(4);
  });

  test('a session that does not exist writes nothing', () => {
    const out = join(folder, 'nothing');
    expect(run('pack', '--format', 'scorm12', '--session', '9', '--out', out).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

describe('serve', () => {
  let installation: RunningInstallation;
  beforeAll(async () => {
    installation = await startServer();
  }, 60_000);
  afterAll(() => installation.remove());

  const ask = (key: string, secret: string) =>
    fetch(`${installation.portal}/xapi/statements`, {
      headers: {
        authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
        'x-experience-api-version': '1.0.3',
      },
    });

  test('prints its addresses and a one-time set-up link', async () => {
    expect((await fetch(installation.portal)).status).toBe(200);
    expect((await fetch(installation.setupLink)).status).toBe(200);
  });

  test('a key made beside the running server works at once, and no longer once it is revoked', async () => {
    const made = installation.run('keys', 'create', '--scope', 'all/read', '--json');
    const { key = '', secret = '' } = JSON.parse(made) as Record<string, string>;
    expect((await ask(key, secret)).status).toBe(200);
    expect((await ask(key, 'salah')).status).toBe(401);
    installation.run('keys', 'revoke', key);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect((await ask(key, secret)).status).toBe(401);
  });

  test('fills with a simulated cohort on request, and only then', async () => {
    const port = new URL(installation.portal).port;
    const settings = { KENDALI_DATA_DIR: installation.dataDir, KENDALI_PORT: port };
    const { status, stdout } = runCli(['demo-data', '--teachers', '3'], settings);
    expect(stdout).toMatch(/Selesai: \d+ pernyataan dari 3 guru rekaan/);
    expect(status).toBe(0);
  });

  test('a port that is taken is said so', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port } = blocker.address() as { port: number };
    const { status, stderr } = runCli(['serve'], {
      ...environment,
      KENDALI_PORT: String(port),
      KENDALI_PREVIEW_PORT: '0',
    });
    blocker.close();
    expect(stderr).toContain(`Port ${port} sedang dipakai program lain`);
    expect(status).toBe(1);
  });

  test('a host that is not this machine is said so', () => {
    const { status, stderr } = runCli(['serve'], {
      ...environment,
      KENDALI_HOST: '203.0.113.7',
      KENDALI_PORT: '0',
    });
    expect(stderr).toContain('KENDALI_HOST="203.0.113.7" bukan alamat komputer ini');
    expect(status).toBe(1);
  });

  test('stops cleanly when told to, even while a browser holds a connection open', async () => {
    const silent = connect(Number(new URL(installation.portal).port), '127.0.0.1');
    await new Promise((resolve) => silent.once('connect', resolve));
    silent.on('error', () => {});
    expect(await installation.stop()).toBe(0);
    silent.destroy();
    expect(installation.output()).not.toMatch(/^ {4}at /m);
  });
});
