// Imports from the file to the roster: checked in the background, done whole or not at all, and quick for a province.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createImports, type Imports, importLimits, type RosterImport } from '../../src/roster/imports.ts';
import { createRoster, type Roster } from '../../src/roster/store.ts';
import { rosterDatabase } from './support.ts';
import { makeWorkbook } from './workbook.ts';

let folder: string;
let roster: Roster;
let imports: Imports;
let logged: string[];
let now: number;
const database = () => rosterDatabase();
let opened: ReturnType<typeof database>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kendali-imports-'));
  opened = database();
  now = Date.UTC(2026, 7, 1);
  roster = createRoster(opened, () => now);
  logged = [];
  const log = (line: string) => void logged.push(line);
  imports = createImports({ folder: join(folder, 'impor'), roster, now: () => now, log });
});
afterEach(async () => {
  await imports.stop();
  opened.close();
  rmSync(folder, { recursive: true, force: true });
});

let uploads = 0;
function upload(content: string | Uint8Array): string {
  const path = join(imports.folder, `unggahan-${++uploads}`);
  writeFileSync(path, content);
  return path;
}
const begin = (content: string | Uint8Array, accountId = 1) =>
  imports.begin(upload(content), { fileName: 'guru.csv', accountId });

async function ended(one: RosterImport): Promise<RosterImport> {
  for (;;) {
    const now = imports.find(one.id, one.accountId);
    if (!now) throw new Error('The import is gone');
    if (now.state !== 'checking' && now.state !== 'saving') return now;
    await setTimeout(5);
  }
}
async function checked(content: string | Uint8Array): Promise<RosterImport> {
  const one = await begin(content);
  expect(imports.check(one, { mapping: one.mapping, given: {} })).toBeUndefined();
  return ended(one);
}
async function saved(content: string | Uint8Array, how = { skips: false, removes: false }) {
  const one = await checked(content);
  expect(imports.save(one, { ...how, by: 'Ibu Sari' })).toBe(true);
  return ended(one);
}
const names = () => [...roster.entries()].map(({ name }) => name);

const three =
  'Nama;NUPTK;Kabupaten\nSiti;1000000000000001;OKI\nBudi;1000000000000002;Lahat\nCitra;1000000000000003;PALI\n';

test('a file becomes the roster; once more it changes nothing; changed, it changes what changed', async () => {
  expect(await saved(three)).toMatchObject({
    state: 'saved',
    record: { added: 3, changed: 0, unchanged: 0 },
  });
  const refs = [...roster.entries()].map(({ ref }) => ref);
  const version = roster.version();
  expect((await saved(three)).record).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  expect(roster.version()).toBe(version);
  const changed = three.replace('Budi', 'Budi Santoso').replace('Lahat', 'Palembang');
  expect((await saved(changed)).record).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
  expect(roster.version()).toBe(version + 1);
  expect(names()).toEqual(['Siti', 'Budi Santoso', 'Citra']);
  expect([...roster.entries()].map(({ ref }) => ref)).toEqual(refs);
  expect(roster.imports(5).map(({ by, fileName, changed: count }) => [by, fileName, count])).toEqual([
    ['Ibu Sari', 'guru.csv', 1],
    ['Ibu Sari', 'guru.csv', 0],
    ['Ibu Sari', 'guru.csv', 0],
  ]);
  // The uploads are not kept.
  expect(readdirSync(imports.folder)).toEqual([]);
});

test('with a wrong row nothing is saved, unless it is left out on purpose', async () => {
  const wrong = three.replace('1000000000000002', '1,0E+15');
  const one = await checked(wrong);
  expect(one.plan).toMatchObject({ rows: 3, faulty: [{ line: 3, faults: [{ code: 'scientific' }] }] });
  expect(imports.save(one, { skips: false, removes: false, by: 'x' })).toBe(false);
  expect(names()).toEqual([]);
  const rows = [];
  for await (const { row, faults } of imports.faultyRows(one)) rows.push([row.cells[0], faults[0]?.code]);
  expect(rows).toEqual([['Budi', 'scientific']]);
  expect(imports.save(one, { skips: true, removes: false, by: 'x' })).toBe(true);
  expect((await ended(one)).record).toMatchObject({ added: 2, skipped: 1 });
  expect(names()).toEqual(['Siti', 'Citra']);
});

test('those who are not in the file stay, unless they are to be removed; whoever comes back is the same person', async () => {
  await saved(three);
  const [siti] = [...roster.entries()];
  const two = three.replace(/Siti.*\n/, '');
  await saved(two);
  expect(names()).toEqual(['Siti', 'Budi', 'Citra']);
  expect((await saved(two, { skips: false, removes: true })).record).toMatchObject({ removed: 1 });
  expect(names()).toEqual(['Budi', 'Citra']);
  await saved(three);
  expect([...roster.entries()].find(({ name }) => name === 'Siti')?.ref).toBe(siti?.ref);
});

test('what fails while it is written leaves the roster as it was', async () => {
  await saved(three);
  const version = roster.version();
  opened.exec(
    `CREATE TRIGGER full BEFORE INSERT ON roster_import BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
  );
  const one = await saved(`${three}Dewi;1000000000000004;Lahat\n`);
  expect(one).toMatchObject({ state: 'failed', fault: undefined });
  expect(logged.join()).toMatch(/disk full/);
  expect([names(), roster.version()]).toEqual([['Siti', 'Budi', 'Citra'], version]);
  opened.exec('DROP TRIGGER full');
  await saved(`${three}Dewi;1000000000000004;Lahat\n`);
  expect(names()).toHaveLength(4);
});

test('when somebody else changed the roster meanwhile, the plan is made anew', async () => {
  const one = await checked(three);
  await saved(three.replace('Citra', 'Citra Dewi'));
  expect(imports.save(one, { skips: false, removes: false, by: 'x' })).toBe(true);
  expect((await ended(one)).record).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
  expect(names()).toEqual(['Siti', 'Budi', 'Citra']);
});

test('a choice of columns without names, or without anything to know people by, is told', async () => {
  const one = await begin('Nama;Sekolah;NUPTK\nSiti;SDN 1;1000000000000001\n');
  const check = (mapping: RosterImport['mapping']) => imports.check(one, { mapping, given: {} });
  expect(check([undefined, 'school', 'nuptk'])).toEqual({ code: 'no-name' });
  expect(check(['name', 'school', undefined])).toEqual({ code: 'no-identifier' });
  expect(check(['name', 'nuptk', 'nuptk'])).toEqual({ code: 'double', field: 'nuptk' });
  expect(one.state).toBe('mapping');
  expect(check(['name', undefined, 'nuptk'])).toBeUndefined();
  expect((await ended(one)).plan?.added[0]).toMatchObject({ name: 'Siti', school: '' });
});

test('titles above the headings are passed over', async () => {
  const one = await begin(
    makeWorkbook([
      ['DAFTAR PESERTA'],
      ['Dinas Pendidikan 2026'],
      [],
      ['No', 'Nama', 'NIP'],
      [1, 'Siti', '198001012005011001'],
    ]),
  );
  expect(one).toMatchObject({
    headingLine: 4,
    headings: ['No', 'Nama', 'NIP'],
    sheet: 'Peserta',
    kind: 'xlsx',
  });
  expect(one.preview.map(({ cells }) => cells)).toEqual([['1', 'Siti', '198001012005011001']]);
});

test('a file without headings begins with its first row', async () => {
  const one = await begin('Siti;1000000000000001\nBudi;1000000000000002\n');
  expect(one).toMatchObject({ headingLine: 0, headings: ['', ''], mapping: [undefined, undefined] });
  expect(imports.check(one, { mapping: ['name', 'nuptk'], given: {} })).toBeUndefined();
  expect((await ended(one)).plan?.added.map(({ name }) => name)).toEqual(['Siti', 'Budi']);
});

test('an import is somebody’s own; cancelled, abandoned or one too many, it is gone with its file', async () => {
  const one = await begin(three);
  expect(imports.find(one.id, 2)).toBeUndefined();
  imports.cancel(one);
  expect(imports.find(one.id, 1)).toBeUndefined();
  const old = await begin(three);
  now += importLimits.lifetime + 1;
  const many = [];
  for (let count = 0; count < importLimits.ofAccount + 1; count++) many.push(await begin(three));
  expect([old, ...many].map(({ id }) => imports.find(id, 1) !== undefined)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  while (readdirSync(imports.folder).length > importLimits.ofAccount) await setTimeout(5);
});

test('an import that is told to stop while it is checked changes nothing and lets the next one on', async () => {
  const long = await begin(manyRows(5_000));
  imports.check(long, { mapping: long.mapping, given: {} });
  imports.cancel(long);
  expect((await saved(three)).record).toMatchObject({ added: 3 });
  expect(existsSync(imports.folder)).toBe(true);
  expect(logged).toEqual([]);
});

test('25,000 people: every one arrives, and others get their turn all the while', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  const one = await saved(manyRows(25_000));
  // However busy the machine is, there are far more slices of work than this.
  expect(turns).toBeGreaterThan(25);
  expect(one.record).toMatchObject({ added: 25_000, skipped: 0 });
  const again = await saved(manyRows(2_000).replaceAll('SDN', 'SD Negeri'));
  clearInterval(timer);
  expect(again.record).toMatchObject({ added: 0, changed: 2_000 });
  const everybody = [...roster.entries()];
  expect(everybody).toHaveLength(25_000);
  expect(everybody[1_999]).toMatchObject({ name: 'Guru 2000', school: 'SD Negeri 396', region: 'OKU Timur' });
  expect(everybody[24_999]).toMatchObject({ name: 'Guru 25000', school: 'SDN 138', cohort: 'Gelombang 0' });
  expect(new Set(everybody.map(({ ref }) => ref)).size).toBe(25_000);
});

/** A file of a province. */
function manyRows(count: number): string {
  const lines = ['Nama,E-mail,NUPTK,NIP,NPSN,Sekolah,Jenjang,Kabupaten,Kohor,Moda'];
  for (let number = 1; number <= count; number++) {
    const digits = String(number).padStart(5, '0');
    lines.push(
      `Guru ${number},guru${digits}@guru.sd.belajar.id,10000000000${digits},1980010120050${digits},106${digits},SDN ${number % 401},SD,Kab. OKU Timur,Gelombang ${number % 5},daring`,
    );
  }
  return `${lines.join('\n')}\n`;
}
