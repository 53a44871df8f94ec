// Who may enter: every route of the portal for nobody and for each role, requested really; none can be forgotten.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mayDo, type Role, roles, scopeOf } from '../../src/portal/access/rights.ts';
import {
  loggedIn,
  startAttempt,
  startPortal,
  submit,
  type TestPortal,
  tokenIn,
  type Visitor,
  visitor,
} from './harness.ts';
import { letters, type Row, table, withFiles } from './route-table.ts';
import { type FoundRoute, watchRoutes } from './routes.ts';

/** Somebody in the scope of office and trainer, and somebody else. */
const near = 'A'.repeat(22);
const far = 'B'.repeat(22);

let portal: TestPortal;
let found: FoundRoute[];

beforeAll(async () => {
  const read = watchRoutes();
  portal = await startPortal();
  found = read();
  const insert = portal.database.prepare(
    `INSERT INTO roster_person (ref, name, email, nuptk, nip, lms_id, lms_origin, npsn, school, jenjang, region, cohort, mode)
     VALUES (?, ?, ?, '', '', '', '', '', '', 'sd', ?, ?, 'daring')`,
  );
  insert.run(near, 'Ratna Sari', 'ratna@sekolah.example', 'OKU Timur', 'Kohor 1');
  insert.run(far, 'Budi Santoso', 'budi@sekolah.example', 'Palembang', 'Kohor 2');
  portal.database.exec('UPDATE roster_version SET version = version + 1');
  await loggedIn(portal, 'admin');
});
afterAll(() => portal.stop());

const name = ({ method, path }: FoundRoute) => `${method} ${path}`;

test('the table has every route, and no other', () => {
  // Files of the portal's own have names that change.
  const routes = new Set(found.map(name).filter((one) => !one.startsWith('GET /aset/')));
  const listed = table.map(([method, path]) => name({ method, path }));
  expect([...routes].sort()).toEqual([...new Set(listed)].sort());
  expect(listed).toHaveLength(new Set(listed).size);
});

test('rights and roles are as the table says', () => {
  for (const [, path, right, who] of table)
    for (const role of roles) {
      const enters = who === '*' || who.includes(letters[role]);
      // An auditor's right to a page doesn't reach those of its parts that show people.
      if (role === 'auditor' && !enters) continue;
      expect([path, role, mayDo(role, right)]).toEqual([path, role, enters]);
    }
});

describe('every route answers as the table says', () => {
  async function ask([method, path]: Row, address: string, who: Visitor, token: string) {
    if (method !== 'POST') return who.get(address).redirects(0);
    const post = who.post(address).redirects(0);
    if (withFiles.has(path)) return post.field('_token', token);
    return post.type('form').send({ _token: token });
  }

  test.each(['nobody', ...roles] as const)('to %s', async (visits) => {
    const role = visits === 'nobody' ? undefined : visits;
    const scope = { regions: ['OKU Timur'], cohorts: ['Kohor 1'] };
    const who = role ? await loggedIn(portal, role, visitor(portal), scope) : visitor(portal);
    const token = tokenIn((await who.get(role ? '/guru' : '/masuk')).text);
    const attempt = await startAttempt(portal, { paket: 'sesi-1-scorm12' });
    const administrator = portal.database
      .prepare(`SELECT id FROM account WHERE role = 'admin'`)
      .pluck()
      .get();
    // Logging out comes last.
    const rows = [...table].sort((a, b) => Number(a[1] === '/keluar') - Number(b[1] === '/keluar'));
    const wrong: unknown[] = [];
    for (const row of rows) {
      const [method, path, right, allowed, answer] = row;
      const address = path
        .replace(':attempt', attempt)
        .replace('{*path}', 'index.html')
        .replace('/guru/:ref', `/guru/${near}`)
        .replace('/akun/:id', `/akun/${administrator}`);
      const letter = role ? letters[role] : '-';
      const enters = allowed === '*' || (role !== undefined && allowed.includes(letter));
      const told = typeof answer === 'number' ? answer : answer[letter];
      const refused = role !== undefined ? 403 : method === 'POST' ? 401 : 303;
      const given = await ask(row, address, who, token);
      const expected = enters ? told : refused;
      if (given.status !== expected) wrong.push({ method, path, right, expected, given: given.status });
      if (enters || role !== undefined || method === 'POST') continue;
      expect(given.headers.location).toBe(`/masuk?kembali=${encodeURIComponent(address)}`);
      expect((await who.get(address).accept('json')).status).toBe(401);
    }
    expect(wrong).toEqual([]);
  });
});

test('every form wants its token, also from who may send it', async () => {
  const who = await loggedIn(portal, 'admin');
  const wrong: unknown[] = [];
  for (const [method, path] of table) {
    if (method !== 'POST') continue;
    const address = path.replace('/akun/:id', '/akun/1');
    const post = who.post(address).redirects(0);
    const { status } = await (withFiles.has(path) ? post.field('_token', 'x') : post.type('form').send({}));
    if (status !== 403) wrong.push([path, status]);
  }
  expect(wrong).toEqual([]);
});

describe('whoever is out of scope isn’t there', () => {
  const status = async (role: Role, scope: object, path: string) => {
    portal.database.prepare('DELETE FROM account WHERE role = ?').run(role);
    const who = await loggedIn(portal, role, visitor(portal), scope);
    return (await who.get(path)).status;
  };

  test.each<[Role, object, near: number, far: number]>([
    ['office', { regions: ['OKU Timur'] }, 200, 404],
    ['office', { regions: ['OKU Timur', 'Palembang'] }, 200, 200],
    ['office', {}, 404, 404],
    ['trainer', { cohorts: ['Kohor 1'] }, 200, 404],
    ['trainer', {}, 404, 404],
    // A scope that the role doesn't have counts for nothing.
    ['trainer', { regions: ['OKU Timur'] }, 404, 404],
  ])('%s with %j', async (role, scope, one, other) => {
    expect(await status(role, scope, `/pelatih/guru/${near}`)).toBe(one);
    expect(await status(role, scope, `/pelatih/guru/${far}`)).toBe(other);
  });

  test('who sees nobody yet is told what to ask for, on every page', async () => {
    const who = await loggedIn(portal, 'trainer');
    portal.database.prepare(`UPDATE account SET scope = '{}' WHERE role = 'trainer'`).run();
    for (const path of ['/pelatih', '/pelatih/guru', '/pelatih/soal'])
      expect((await who.get(path)).text).toContain('Akun ini belum diberi kohor');
    portal.database
      .prepare(`UPDATE account SET scope = '{"cohorts":["Kohor 1"]}' WHERE role = 'trainer'`)
      .run();
    expect((await who.get('/pelatih')).text).not.toContain('Akun ini belum diberi kohor');
  });

  test('personal links are seen by whoever made them, and by administrators', async () => {
    const maker = await loggedIn(portal, 'trainer', visitor(portal), { cohorts: ['Kohor 1'] });
    const form = { guru: 'Ibu Tautan; SDN 3', hari: '30', nomor: 'tautan' };
    expect((await submit(maker, '/pelatih/tautan', '/pelatih/tautan', form)).status).toBe(201);
    const own = (await maker.get('/pelatih/tautan?cari=sdn')).text;
    expect(own).toContain('Ibu Tautan');
    const [link] = /\/pelatih\/tautan\/[\w-]{36}\/cabut/.exec(own) ?? [];
    expect((await maker.get(String(link))).status).toBe(200);
    const admin = await loggedIn(portal, 'admin');
    expect((await admin.get('/pelatih/tautan')).text).toContain('Ibu Tautan');
    const office = await loggedIn(portal, 'office', visitor(portal), { regions: ['OKU Timur'] });
    expect((await office.get('/pelatih/tautan')).text).not.toContain('Ibu Tautan');
    expect((await office.get(String(link))).status).toBe(404);
    expect((await maker.get('/pelatih/tautan?cari=palembang')).text).not.toContain('Ibu Tautan');
  });

  test('an account whose scope can’t be read sees nobody', async () => {
    const who = await loggedIn(portal, 'office', visitor(portal), {});
    portal.database.prepare(`UPDATE account SET scope = '{"regions": 7' WHERE role = 'office'`).run();
    expect((await who.get(`/pelatih/guru/${near}`)).status).toBe(404);
  });

  test('scopes of roles', () => {
    const scope = { regions: ['Lahat'], cohorts: ['Kohor 9'] };
    expect(roles.map((role) => scopeOf({ role, scope }))).toEqual([
      {},
      { regions: ['Lahat'] },
      { cohorts: ['Kohor 9'] },
      {},
    ]);
  });
});
