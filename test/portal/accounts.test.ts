// Accounts at /akun: invited by a one-time link, changed, disabled; the last administrator remains; the migration keeps who
// was there.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { invitationLifetime } from '../../src/portal/access/invitations.ts';
import { accountsSchema } from '../../src/portal/schema/accounts.ts';
import {
  loggedIn,
  password,
  startPortal,
  submit,
  type TestPortal,
  tokenIn,
  type Visitor,
  visitor,
} from './harness.ts';

let test: TestPortal;
let admin: Visitor;
beforeEach(async () => {
  test = await startPortal();
  admin = await loggedIn(test, 'admin');
});
afterEach(() => test.stop());

const office = { nama: 'Pak Made', email: 'Made@Dinas.example', peran: 'office', kabupaten: 'OKU Timur' };
const invite = (fields: Record<string, string> = office) =>
  submit(admin, '/akun/undang', '/akun/undang', fields);

/** The link that an answer shows. */
function linkIn(html: string): string {
  const [, path] = /value="http[^"]*(\/atur\/[\w-]{43})"/.exec(html) ?? [];
  if (path === undefined) throw new Error('No link on this page');
  return path;
}

const idOf = (email: string) =>
  Number(test.database.prepare('SELECT id FROM account WHERE email = ?').pluck().get(email));
const login = (email: string, secret: string) =>
  submit(visitor(test), '/masuk', '/masuk', { email, password: secret });
const chosen = { name: 'Pak Made', email: 'lain@dinas.example', password: 'nangka-palu-hijau-ogan' };

describe('an invitation', () => {
  it('is a link shown once, with which the person chooses a password and is in', async () => {
    const made = await invite({ ...office, kabupatenLain: 'kab. oki, , Kota Palembang' });
    expect(made.status).toBe(201);
    expect(made.text).toContain('Ogan Komering Ilir, OKU Timur, Palembang');
    const link = linkIn(made.text);
    expect(JSON.stringify(test.database.prepare('SELECT * FROM account_link').all())).not.toContain(
      link.split('/').at(-1),
    );
    expect((await login('made@dinas.example', password)).status).toBe(401);
    const who = visitor(test);
    const page = await who.get(link);
    expect(page.text).toContain('value="made@dinas.example" readonly');
    const answer = await submit(who, link, link, chosen);
    expect([answer.status, answer.headers.location]).toEqual([303, '/pelatih']);
    expect((await who.get('/pelatih/guru')).status).toBe(200);
    expect((await visitor(test).get(link)).status).toBe(410);
    // The address by which somebody was invited stays theirs.
    expect((await login('lain@dinas.example', chosen.password)).status).toBe(401);
    expect((await login('made@dinas.example', chosen.password)).status).toBe(303);
    expect((await admin.get('/akun')).text).toContain('Pak Made');
    const history = (await admin.get(`/akun/${idOf('made@dinas.example')}`)).text;
    for (const words of ['Diundang', 'Dinas: Ogan Komering Ilir, OKU Timur, Palembang', 'Kata sandi dipilih'])
      expect(history).toContain(words);
  });

  it('ends after seven days, with a newer link, and with the account', async () => {
    const first = linkIn((await invite()).text);
    const id = idOf('made@dinas.example');
    const second = linkIn((await submit(admin, `/akun/${id}`, `/akun/${id}/tautan`, {})).text);
    expect((await visitor(test).get(first)).status).toBe(410);
    await submit(admin, `/akun/${id}`, `/akun/${id}/nonaktif`, {});
    expect((await visitor(test).get(second)).status).toBe(410);
    await submit(admin, `/akun/${id}`, `/akun/${id}/aktif`, {});
    expect((await visitor(test).get(second)).status).toBe(200);
    test.now.value += invitationLifetime;
    expect((await visitor(test).get(second)).status).toBe(410);
    admin = await loggedIn(test, 'admin');
    expect((await admin.get('/akun')).text).toContain('Tautan habis');
  });

  it('is used up by one of two who come at once', async () => {
    const link = linkIn((await invite()).text);
    const statuses = await Promise.all(
      [chosen, chosen].map(async (form) => (await submit(visitor(test), link, link, form)).status),
    );
    expect(statuses.sort()).toEqual([303, 410]);
  });

  it('sent twice makes one account', async () => {
    const { text } = await admin.get('/akun/undang');
    const fields = { _token: tokenIn(text), nomor: 'n-1', ...office };
    const send = () => admin.post('/akun/undang').type('form').send(fields);
    expect((await send()).status).toBe(201);
    const again = await send();
    expect(again.status).toBe(303);
    expect((await admin.get(String(again.headers.location))).text).toContain('sudah terkirim sebelumnya');
  });

  it.each<[Record<string, string>, string]>([
    [{ ...office, nama: ' ' }, 'Tulis namanya'],
    [{ ...office, email: 'bukan' }, 'Tulis alamat e-mail yang lengkap'],
    [{ ...office, peran: 'raja' }, 'Pilih satu peran'],
    [{ ...office, kabupaten: '' }, 'Pilih atau tulis paling sedikit satu kabupaten/kota'],
    [{ ...office, peran: 'trainer' }, 'Pilih atau tulis paling sedikit satu kohor'],
    [{ ...office, email: 'admin@dinas.example' }, 'Sudah ada akun dengan e-mail ini'],
  ])('says what is wrong with %j and keeps what was typed', async (fields, sentence) => {
    const answer = await invite(fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain(`value="${fields.email}"`);
    expect(test.database.prepare('SELECT count(*) FROM account').pluck().get()).toBe(1);
  });
});

describe('an account that is changed', () => {
  const change = (id: number, fields: Record<string, string>) =>
    submit(admin, `/akun/${id}`, `/akun/${id}`, fields);

  it('gets other rights at once, and has to log in again', async () => {
    const who = await loggedIn(test, 'trainer');
    const id = idOf('trainer@dinas.example');
    const saved = await change(id, { nama: 'Ibu Rini', peran: 'auditor', kohor: 'Kohor 1' });
    expect([saved.status, saved.headers.location]).toEqual([303, `/akun/${id}?tersimpan=1`]);
    expect((await who.get('/pelatih/guru')).status).toBe(303);
    const again = await login('trainer@dinas.example', password);
    expect(again.status).toBe(303);
    // A scope that the role doesn't have isn't kept.
    expect(test.database.prepare('SELECT role, scope, name FROM account WHERE id = ?').get(id)).toEqual({
      role: 'auditor',
      scope: '{}',
      name: 'Ibu Rini',
    });
  });

  it('keeps its sessions when only the name is new', async () => {
    const who = await loggedIn(test, 'trainer', visitor(test), { cohorts: ['Kohor 1'] });
    await change(idOf('trainer@dinas.example'), { nama: 'Ibu Rini', peran: 'trainer', kohor: 'Kohor 1' });
    expect((await who.get('/pelatih')).status).toBe(200);
  });

  it('is shut out while it is disabled, with its tokens', async () => {
    const who = await loggedIn(test, 'trainer', visitor(test), { cohorts: ['Kohor 1'] });
    const id = idOf('trainer@dinas.example');
    expect((await admin.get(`/akun/${id}/nonaktif`)).text).toContain('langsung dikeluarkan');
    expect((await submit(admin, `/akun/${id}/nonaktif`, `/akun/${id}/nonaktif`, {})).status).toBe(303);
    expect((await who.get('/pelatih')).status).toBe(303);
    expect((await login('trainer@dinas.example', password)).status).toBe(401);
    expect((await submit(admin, `/akun/${id}`, `/akun/${id}/aktif`, {})).status).toBe(303);
    expect((await login('trainer@dinas.example', password)).status).toBe(303);
  });

  it('remains administrator when there is no other', async () => {
    const id = idOf('admin@dinas.example');
    // An administrator who hasn't chosen a password, or is disabled, can't take over.
    const other = { nama: 'Bu Ani', email: 'ani@dinas.example', peran: 'admin' };
    const link = linkIn((await invite(other)).text);
    const demoted = await change(id, { nama: 'Ibu admin', peran: 'auditor' });
    expect([demoted.status, demoted.text]).toEqual([422, expect.stringContaining('administrator terakhir')]);
    expect((await submit(admin, `/akun/${id}`, `/akun/${id}/nonaktif`, {})).status).toBe(422);
    expect((await admin.get('/akun')).text).toContain('Baru ada satu administrator');
    expect((await submit(visitor(test), link, link, { ...chosen, name: 'Bu Ani' })).status).toBe(303);
    expect((await change(id, { nama: 'Ibu admin', peran: 'auditor' })).status).toBe(303);
    expect((await admin.get('/akun')).status).toBe(303);
    expect((await login('admin@dinas.example', password)).status).toBe(303);
  });

  it('that isn’t there is a page that says so', async () => {
    for (const id of ['999', 'x', '1e1', '-1']) expect((await admin.get(`/akun/${id}`)).status).toBe(404);
  });
});

it('a password link replaces a forgotten password and ends sessions; the old one works until then', async () => {
  const old = await loggedIn(test, 'trainer');
  const id = idOf('trainer@dinas.example');
  const link = linkIn((await submit(admin, `/akun/${id}`, `/akun/${id}/tautan`, {})).text);
  expect((await login('trainer@dinas.example', password)).status).toBe(303);
  expect((await submit(visitor(test), link, link, { ...chosen, password: 'pendek' })).status).toBe(422);
  expect((await submit(visitor(test), link, link, chosen)).status).toBe(303);
  expect((await old.get('/pelatih')).status).toBe(303);
  expect((await login('trainer@dinas.example', password)).status).toBe(401);
  expect((await login('trainer@dinas.example', chosen.password)).status).toBe(303);
});

it('the history of accounts names deeds, people and times, and is read in pages', async () => {
  await invite();
  const insert = test.database.prepare(
    `INSERT INTO account_event (at, by, account_id, deed) VALUES (?, 'server', 1, 'reset')`,
  );
  for (let index = 0; index < 60; index += 1) insert.run(test.now.value + index);
  const first = (await admin.get('/akun/catatan/akun')).text;
  expect(first).toContain('pengelola server');
  expect(first).not.toContain('Diundang');
  const [, before] = /rel="next" href="\/akun\/catatan\/akun\?sebelum&#x3D;(\d+)"/.exec(first) ?? [];
  const second = (await admin.get(`/akun/catatan/akun?sebelum=${before}`)).text;
  expect(second).toContain('Diundang');
  expect(second).toContain('Ibu admin');
});

describe('the migration to four roles', () => {
  it('keeps accounts, their sessions, and who ordered packages', () => {
    const database = new Database(':memory:');
    database.pragma('foreign_keys = ON');
    database.exec(`
      CREATE TABLE account (
        id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('admin', 'trainer')), password TEXT NOT NULL, created_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE session (
        token_hash BLOB PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        created_at INTEGER NOT NULL, seen_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE package_order (
        id TEXT PRIMARY KEY, account_id INTEGER REFERENCES account (id) ON DELETE SET NULL
      ) STRICT;
      INSERT INTO account VALUES (7, 'sari@dinas.example', 'Ibu Sari', 'trainer', 'scrypt$x', 11);
      INSERT INTO session VALUES (x'01', 7, 12, 13);
      INSERT INTO package_order VALUES ('a', 7), ('b', NULL);
    `);
    database.transaction(() => database.exec(accountsSchema))();
    expect(database.prepare('SELECT * FROM account').all()).toEqual([
      {
        id: 7,
        email: 'sari@dinas.example',
        name: 'Ibu Sari',
        role: 'trainer',
        scope: '{}',
        password: 'scrypt$x',
        created_at: 11,
        entered_at: null,
        disabled_at: null,
      },
    ]);
    expect(database.prepare('SELECT account_id, created_at, seen_at FROM session').get()).toEqual({
      account_id: 7,
      created_at: 12,
      seen_at: 13,
    });
    expect(database.prepare('SELECT id, account_id FROM package_order ORDER BY id').all()).toEqual([
      { id: 'a', account_id: 7 },
      { id: 'b', account_id: null },
    ]);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.exec(`DELETE FROM account`);
    expect(database.prepare('SELECT count(*) FROM session').pluck().get()).toBe(0);
    database.close();
  });
});
