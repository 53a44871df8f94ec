// Who looked at whom: what is written, what isn't twice, how it is read at /akun/catatan, and when it goes.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type AccessLog,
  createAccessLog,
  logLifetime,
  mostByName,
  sameLook,
} from '../../src/portal/accounts/access-log.ts';
import { loggedIn, startPortal, type TestPortal, type Visitor, visitor } from './harness.ts';

const ratna = 'A'.repeat(22);
const budi = 'B'.repeat(22);
const ratnaToo = 'C'.repeat(22);

let test: TestPortal;
let admin: Visitor;
let log: AccessLog;
let trainer: number;
beforeEach(async () => {
  test = await startPortal();
  const insert = test.database.prepare(
    `INSERT INTO roster_person (ref, name, email, nuptk, nip, lms_id, lms_origin, npsn, school, jenjang, region, cohort, mode)
     VALUES (?, ?, ?, '', '', '', '', '', '', 'sd', 'Lahat', 'Kohor 1', 'daring')`,
  );
  insert.run(ratna, 'Ratna Sari', 'ratna@sekolah.example');
  insert.run(budi, '=Budi', 'budi@sekolah.example');
  insert.run(ratnaToo, 'Ratna Dewi', 'dewi@sekolah.example');
  test.database.exec('UPDATE roster_version SET version = version + 1');
  admin = await loggedIn(test, 'admin');
  await loggedIn(test, 'trainer', visitor(test), { cohorts: ['Kohor 1'] });
  log = createAccessLog(test.database, () => test.now.value);
  trainer = Number(test.database.prepare(`SELECT id FROM account WHERE role = 'trainer'`).pluck().get());
});
afterEach(() => test.stop());

const lines = () => log.read({}, 100);
const look = (people: string[] | number, what = 'guru', token?: string) =>
  log.add({ account: trainer, what, people, token, route: `/pelatih/${what}` });

describe('the log', () => {
  it('writes who was seen, by whom, in what', () => {
    look([ratna, budi], 'guru', 'Excel');
    expect(lines()).toEqual([
      expect.objectContaining({
        account: trainer,
        name: 'Ibu trainer',
        token: 'Excel',
        what: 'guru',
        route: '/pelatih/guru',
        people: 2,
        at: test.now.value,
      }),
    ]);
    expect(log.peopleOf(lines()[0]?.id ?? 0)).toEqual([ratna, budi]);
  });

  it('writes the same look once in ten minutes, whatever the order of people', () => {
    look([ratna, budi]);
    look([budi, ratna]);
    look([ratna]);
    look([ratna, budi], 'bantuan');
    look([]);
    expect(lines()).toHaveLength(3);
    test.now.value += sameLook;
    look([ratna, budi]);
    expect(lines()).toHaveLength(4);
  });

  it('does not take a look for written that could not be', () => {
    test.database.pragma('query_only = ON');
    expect(() => look([ratna])).toThrow();
    expect(() => look([ratna])).toThrow();
    test.database.pragma('query_only = OFF');
    look([ratna]);
    expect(lines()).toHaveLength(1);
  });

  it('keeps the number of a table of everybody, not their names', () => {
    look(Array.from({ length: mostByName + 1 }, (_, index) => String(index).padStart(22, '0')));
    const [line] = lines();
    expect([line?.people, log.peopleOf(line?.id ?? 0)]).toEqual([mostByName + 1, []]);
    look(5394, 'bukti');
    expect(lines()[0]).toEqual(expect.objectContaining({ what: 'bukti', people: 5394 }));
  });

  it('goes after two years, with the people in it', () => {
    look([ratna]);
    test.now.value += logLifetime;
    look([budi]);
    log.prune();
    expect(lines()).toHaveLength(1);
    expect(test.database.prepare('SELECT ref FROM access_log_person').pluck().all()).toEqual([budi]);
  });

  it('is read through however long it is', () => {
    for (let index = 0; index < 1201; index += 1) look([ratna], `halaman-${index}`);
    const ids = [...log.each({ person: ratna })].map(({ id }) => id);
    expect(ids).toHaveLength(1201);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect([...log.each({ person: budi })]).toEqual([]);
  });
});

describe('its page', () => {
  const page = async (query: string) => (await admin.get(`/akun/catatan?${query}`)).text;

  it('is filtered by person, account and day', async () => {
    look([ratna, budi]);
    test.now.value += 86_400_000;
    admin = await loggedIn(test, 'admin');
    look([budi], 'bantuan');
    expect(await page('')).toContain('Siapa perlu dibantu');
    const ofRatna = await page(`orang=${ratna}`);
    expect(ofRatna).toContain('Ratna Sari');
    expect(ofRatna).not.toContain('Siapa perlu dibantu');
    expect(await page('orang=sari')).toContain('Ratna Sari');
    expect(await page('orang=ratna')).toContain('cocok dengan beberapa guru');
    expect(await page('orang=siapa')).toContain('Tidak ada guru dengan nama “siapa”');
    expect(await page(`akun=${trainer}`)).toContain('Siapa perlu dibantu');
    expect(await page('akun=1')).toContain('Tidak ada catatan yang cocok');
    expect(await page('hari=2026-11-22')).not.toContain('Siapa perlu dibantu');
    expect(await page('hari=2026-11-23')).toContain('Siapa perlu dibantu');
    for (const odd of ['akun=x', 'hari=kemarin', 'sebelum=-1', 'orang[]=1'])
      expect((await admin.get(`/akun/catatan?${odd}`)).status).toBe(200);
  });

  it('comes in pages, and as a file that runs nothing', async () => {
    for (let index = 0; index < 60; index += 1) look([budi], `halaman-${index}`);
    expect(await page('')).toContain('rel="next"');
    const file = await admin.get('/akun/catatan?unduh=csv').buffer();
    expect(file.headers['content-type']).toContain('text/csv');
    const rows = file.text.trim().split('\r\n');
    expect(rows).toHaveLength(61);
    expect(rows[1]).toContain('halaman-59');
    expect(rows[1]).toContain("'=Budi");
    expect((await admin.get('/akun/catatan?unduh=doc')).status).toBe(404);
  });
});

it('a page that shows people is written down, one in figures isn’t', async () => {
  const who = await loggedIn(test, 'trainer', visitor(test), { cohorts: ['Kohor 1'] });
  await who.get('/pelatih');
  await who.get('/pelatih/soal');
  expect(lines()).toEqual([]);
  await who.get(`/pelatih/guru/${ratna}`);
  expect(lines()).toHaveLength(1);
  expect(log.peopleOf(lines()[0]?.id ?? 0)).toEqual([ratna]);
});
