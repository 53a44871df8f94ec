// `keys …` in this process: what each action does to the LRS, what it prints, and the sentences for what was mistyped.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createKey, type KeyInfo } from '../../lrs/index.ts';
import { sayCli, UsageError } from '../../src/commands/command.ts';
import { keysCommand } from '../../src/commands/keys.ts';
import { readConfig } from '../../src/config.ts';
import { openLrsStore } from '../../src/data.ts';
import { removeFolder, temporaryFolder } from '../support/installation.ts';

let dataDir: string;
let printed: string[];
beforeAll(() => {
  dataDir = temporaryFolder();
});
afterAll(() => removeFolder(dataDir));
beforeEach(() => {
  printed = [];
});

const config = () => ({ ...readConfig({}), dataDir });
const run = (...args: string[]) =>
  keysCommand(args, { config: config(), say: sayCli(config()), print: (line) => printed.push(line) });

async function make(...args: string[]): Promise<{ key: string; secret: string }> {
  expect(await run('create', ...args, '--json')).toBe(0);
  return JSON.parse(printed.pop() ?? '') as { key: string; secret: string };
}

async function listed(key: string): Promise<KeyInfo | undefined> {
  await run('list', '--json');
  return (JSON.parse(printed.pop() ?? '[]') as KeyInfo[]).find((one) => one.key === key);
}

const course = 'https://kursus.example/kendali';
const verbs = ['http://adlnet.gov/expapi/verbs/passed', 'http://adlnet.gov/expapi/verbs/failed'];

test('create takes every scope and limit, and tells them', async () => {
  const limits = [
    '--prefix',
    `${course}/`,
    '--verb',
    verbs[0] ?? '',
    '--verb',
    verbs[1] ?? '',
    '--per-minute',
    '60',
  ];
  const { key } = await make('--scope', 'statements/write,state', '--name', 'LMS', '--write-only', ...limits);
  expect(await listed(key)).toMatchObject({
    name: 'LMS',
    scopes: ['statements/write', 'state'],
    limits: { activityPrefix: course, verbs, requestsPerMinute: 60, writeOnly: true },
    state: 'active',
  });
  await run('create', '--scope', 'all/read', '--days', '30');
  expect(printed[0]).toMatch(/Rahasia: [\w-]{32}/);
  expect(printed[0]).toMatch(/Batas: {3}berakhir \d+ \S+ \d{4} pukul \d\d\.\d\d WIB$/);
  await run('create', '--scope', 'state');
  expect(printed.at(-1)).toContain('Batas:   tanpa batas');
  await run('list');
  const line = printed.find((one) => one.startsWith(key));
  expect(line).toContain(
    `hanya tentang ${course}; hanya menulis, tidak membaca apa pun; hanya verba ${verbs.join(', ')}; paling banyak 60`,
  );
  expect(line).toContain('belum pernah dipakai');
  expect(printed.filter((one) => one.includes('; berakhir '))).toEqual([]);
  expect(printed.filter((one) => one.includes('\tall/read\tCLI\tberakhir '))).toHaveLength(1);
});

test('change changes what is named, lifts what is asked for, and leaves the rest', async () => {
  const { key } = await make('--scope', 'state', '--prefix', course, '--per-minute', '60', '--days', '5');
  expect(await run('change', key, '--name', 'Baru', '--per-minute', '90')).toBe(0);
  expect(printed.pop()).toMatch(
    new RegExp(
      `^Kunci ${key} diubah. Batasnya sekarang: hanya tentang ${course}; paling banyak 90 permintaan semenit; berakhir .+ WIB\\.$`,
    ),
  );
  const changed = await listed(key);
  expect(changed).toMatchObject({ name: 'Baru', limits: { activityPrefix: course, requestsPerMinute: 90 } });
  expect(changed?.expiresAt).toBeDefined();
  await run('change', key, '--without', 'prefix', '--without', 'days', '--write-only');
  const lifted = await listed(key);
  expect(lifted).toMatchObject({ name: 'Baru', limits: { requestsPerMinute: 90, writeOnly: true } });
  expect(lifted?.limits).not.toHaveProperty('activityPrefix');
  expect(lifted?.expiresAt).toBeUndefined();
});

test('revoke ends a key', async () => {
  const { key } = await make('--scope', 'state');
  expect(await run('revoke', key)).toBe(0);
  expect(await listed(key)).toMatchObject({ state: 'revoked' });
});

test('a key that begins with a hyphen is no option', async () => {
  const store = await openLrsStore(config());
  const keys = ['-abcdefghijklmno', '--bcdefghijklmno'];
  const { key: model } = await createKey(store, { name: 'k', scopes: ['state'] });
  const record = await store.readKey(model);
  if (!record) throw new Error('The key is not there');
  for (const key of keys) await store.insertKey({ ...record, key });
  await store.close();
  for (const key of keys) {
    expect(await run('change', key, '--name', 'Baru', '--per-minute', '5')).toBe(0);
    expect(await listed(key)).toMatchObject({ name: 'Baru', limits: { requestsPerMinute: 5 } });
    expect(await run('revoke', key)).toBe(0);
    expect(await listed(key)).toMatchObject({ state: 'revoked' });
    printed = [];
    await run('audit', key, '--limit', '1');
    expect(printed).toEqual([expect.stringContaining(key)]);
  }
});

test('audit tells who did what to which key, the latest first, and no secret', async () => {
  const { key, secret } = await make('--scope', 'state', '--name', 'Uji');
  await run('change', key, '--name', 'Diuji');
  await run('revoke', key);
  printed = [];
  expect(await run('audit', key)).toBe(0);
  expect(printed.map((line) => line.split('\t').slice(1).join(' | '))).toEqual([
    `baris perintah | Kunci dicabut | ${key} | Diuji`,
    `baris perintah | Kunci diubah | ${key} | Diuji | “Uji” → “Diuji”`,
    `baris perintah | Kunci dibuat | ${key} | Uji | Menyimpan dan membaca kemajuan`,
  ]);
  expect(printed[0]).toMatch(/^\d+ \S+ \d{4} pukul \d\d\.\d\d WIB\t/);
  expect(printed.join()).not.toContain(secret);
  printed = [];
  await run('audit', '--limit', '2', '--json');
  expect(printed).toHaveLength(2);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ by: 'cli', action: 'key.revoked', subject: key });
  printed = [];
  await run('audit', 'tidak-ada');
  expect(printed).toEqual(['Belum ada catatan.']);
});

test('audit reads on beyond what it reads at a time', async () => {
  const store = await openLrsStore(config());
  const entries = Array.from({ length: 1100 }, (_, at) => ({
    at,
    actor: 'uji',
    action: 'a',
    subject: 'banyak',
    detail: {},
  }));
  await Promise.all(entries.map((entry) => store.appendAudit(entry)));
  await store.close();
  await run('audit', 'banyak', '--limit', '2000');
  expect(printed).toHaveLength(1100);
});

describe('mistakes change nothing and are told in a sentence', () => {
  test.each([
    [['create', '--scope', 'state', '--prefix', 'kursus'], 'Nilai --prefix harus alamat lengkap'],
    [['create', '--scope', 'state', '--verb', 'passed'], 'Nilai --verb harus alamat lengkap'],
    [['create', '--scope', 'state', '--per-minute', '0'], 'Nilai --per-minute harus bilangan bulat'],
    [['create', '--scope', 'state', '--per-minute', 'banyak'], 'Nilai --per-minute harus bilangan bulat'],
    [['create', '--scope', 'state', '--days', '1.5'], '--days harus bilangan bulat'],
    [['change'], 'Tulis kunci yang akan diubah'],
    [['change', 'KUNCI'], 'Tulis apa yang diubah'],
    [['change', 'KUNCI', '--without', 'semua'], 'Nilai --without "semua" tidak dikenal'],
    [['change', 'KUNCI', '--prefix', 'kursus'], 'Nilai --prefix harus alamat lengkap'],
    [['change', 'satu', 'dua', '--name', 'x'], 'Tulis kunci yang akan diubah'],
    [['audit', '--limit', '0'], 'Nilai --limit harus bilangan bulat'],
    [['audit', 'satu', 'dua'], 'Kata "dua" tidak dikenal'],
  ])('%j', async (args, sentence) => {
    const store = await openLrsStore(config());
    const { key } = await createKey(store, { name: 'k', scopes: ['state'] });
    const before = await store.listKeys();
    const words = args.map((word) => (word === 'KUNCI' ? key : word));
    await expect(run(...words)).rejects.toThrow(UsageError);
    await expect(run(...words)).rejects.toThrow(sentence);
    expect(await store.listKeys()).toEqual(before);
    await store.close();
  });
  test('a key that is not there', async () => {
    await expect(run('change', 'tidak-ada', '--name', 'x')).rejects.toThrow('Kunci "tidak-ada" tidak ada');
  });
});
