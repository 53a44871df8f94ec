// Personal links without a browser: who may make them, what becomes of the names, CSV, revocation, and what is served.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createKey, listAudit, readKey } from '../../lrs/index.ts';
import { readNames } from '../../src/portal/links/names.ts';
import {
  courseIri,
  loggedIn,
  startPortal,
  submit,
  type TestPortal,
  type Visitor,
  visitor,
} from './harness.ts';

let test: TestPortal;
let trainer: Visitor;
beforeAll(async () => {
  test = await startPortal();
  trainer = await loggedIn(test, 'trainer');
});
afterAll(() => test.stop());
beforeEach(() => {
  test.offersCourse.value = true;
});

const page = '/pelatih/tautan';
const make = (fields: Record<string, string>) => submit(trainer, page, page, fields);
const linksIn = (html: string) =>
  [...html.matchAll(/value="(http[^"]+\/cmi5\/launch\/[\w-]{43})"/g)].map(([, link]) => link ?? '');
const list = async (query = '') => (await trainer.get(page + query)).text;

describe('names as they are typed', () => {
  it('one a line, with the school after a tab or semicolon; degrees keep their commas', () => {
    const text = 'Ratna Sari, S.Pd.; SDN 3 Kayuagung\r\n\r\nBudi\tSMPN 1\t10600123\nSiti\u202e\n';
    expect(readNames(text)).toEqual({
      people: [
        { name: 'Ratna Sari, S.Pd.', note: 'SDN 3 Kayuagung' },
        { name: 'Budi', note: 'SMPN 1, 10600123' },
        { name: 'Siti', note: '' },
      ],
      wrong: undefined,
    });
  });

  it('marks of lists and the head of a table are no part of names', () => {
    const text = 'Nama\tSekolah\n1. Ratna\tSDN 3\n2) Joko\n- Wati\n• Lestari\n-5 Dewi\n3. Nama';
    expect(readNames(text)).toEqual({
      people: [
        { name: 'Ratna', note: 'SDN 3' },
        ...['Joko', 'Wati', 'Lestari', '-5 Dewi', 'Nama'].map((name) => ({ name, note: '' })),
      ],
      wrong: undefined,
    });
  });

  it('neither are row numbers', () => {
    expect(readNames('No\tNama guru\tSekolah\n1\tRatna\tSDN 3\n2.\tJoko\tSMPN 1').people).toEqual([
      { name: 'Ratna', note: 'SDN 3' },
      { name: 'Joko', note: 'SMPN 1' },
    ]);
    expect(readNames('No. Nama\n1. Ratna').people).toEqual([{ name: 'Ratna', note: '' }]);
  });

  it.each([
    ['Ratna\n2\t081234567890', 'links.wrong.name', 2],
    ['Nama\tSekolah', 'links.wrong.none', 1],
    ['', 'links.wrong.none', 1],
    ['\n;SDN 3', 'links.wrong.name', 2],
    [`Budi\n${'a'.repeat(101)}`, 'links.wrong.long', 2],
    [Array.from({ length: 501 }, (_, n) => `Guru ${n}`).join('\n'), 'links.wrong.many', 500],
  ])('what can’t be used is named with its line (%#)', (text, key, line) => {
    expect(readNames(text).wrong).toMatchObject({ key, values: { line } });
  });
});

describe('the trainer’s page', () => {
  it('is for trainers, with a token of the form', async () => {
    const stranger = visitor(test);
    expect((await stranger.get(page)).headers.location).toMatch(/^\/masuk/);
    expect((await stranger.post(page).type('form').send({ guru: 'Budi' })).status).toBe(401);
    expect((await trainer.post(page).type('form').send({ guru: 'Budi' })).status).toBe(403);
    const foreign = await trainer.post(page).set('Sec-Fetch-Site', 'cross-site').type('form').send({});
    expect(foreign.status).toBe(403);
    expect((await test.store.listRegistrations({ course: courseIri, limit: 1, offset: 0 })).matching).toBe(0);
  });

  it('makes a link for each name; they are shown once', async () => {
    const answer = await make({ guru: 'Ratna <b>Sari</b>; SDN 3\nBudi', hari: '30' });
    expect(answer.status).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(new Set(linksIn(answer.text)).size).toBe(2);
    expect(answer.text).toContain('Ratna &lt;b&gt;Sari&lt;/b&gt;');
    const text = await list();
    expect(text).toContain('Belum dibuka');
    expect(text).toContain('22 Desember 2026');
    expect(linksIn(text)).toEqual([]);
    const [line] = await listAudit(test.store, { limit: 1 });
    expect(line).toMatchObject({ action: 'link.made', by: 'Ibu trainer', detail: { count: 2 } });
    expect(JSON.stringify(line)).not.toContain('Ratna');
  });

  it('warns where links would open on this computer alone', async () => {
    expect(await list()).toContain('hanya bisa dibuka di komputer ini');
    expect((await make({ guru: 'Guru Jauh' })).text).toContain('hanya bisa dibuka di komputer ini');
    const elsewhere = (await trainer.get(page).set('Host', 'kendali.example')).text;
    expect(elsewhere).not.toContain('hanya bisa dibuka di komputer ini');
  });

  it('the same form sent twice makes links once', async () => {
    const fields = { guru: 'Sekali Saja', nomor: 'formulir-1' };
    expect((await make(fields)).status).toBe(201);
    const again = await make(fields);
    expect(again.headers.location).toBe(`${page}?sudah=1`);
    expect((await list('?cari=sekali')).match(/Sekali Saja<\/bdi>/g)).toHaveLength(1);
  });

  it('tells of names that now have two links, at one school and as long as both open', async () => {
    const told = (html: string) =>
      [...(/<div class="note twice">.*?<\/div>/s.exec(html)?.[0] ?? '').matchAll(/<bdi>(.*?)<\/bdi>/g)].map(
        ([, name]) => name,
      );
    const first = await make({ guru: 'Dewi Kembar; SDN 1\ndewi kembar; sdn 1\nDewi Kembar; SDN 2\nYuli' });
    expect(told(first.text)).toEqual(['dewi kembar']);
    expect(told((await make({ guru: 'Dewi Kembar; SDN 2\nYuli Lain' })).text)).toEqual(['Dewi Kembar']);
    const yuli = /href="([^"]+)\/cabut"/.exec(await list('?cari=yuli+lain'))?.[1] ?? '';
    await submit(trainer, `${yuli}/cabut`, `${yuli}/cabut`, {});
    expect(told((await make({ guru: 'Yuli Lain' })).text)).toEqual([]);
  });

  it('says what is wrong and keeps what was typed', async () => {
    const answer = await make({ guru: `Budi\n${'a'.repeat(101)}`, hari: '180' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Baris 2 terlalu panjang');
    expect(answer.text).toContain(`Budi\n${'a'.repeat(101)}</textarea>`);
    expect(answer.text).toContain('<option value="180" selected>');
  });

  it('says plainly when there is no course, and makes nothing', async () => {
    const { text } = await trainer.get(page);
    test.offersCourse.value = false;
    expect(await list()).toContain('belum bisa dibuat di portal ini');
    const token = /name="_token" value="([^"]+)"/.exec(text)?.[1];
    const answer = await trainer.post(page).type('form').send({ _token: token, guru: 'Budi' });
    expect(answer.status).toBe(503);
  });

  it('gives the links as CSV, and only what is a link', async () => {
    const { text } = await make({ guru: '=HYPERLINK("x"); SDN 1\nRatna, S.Pd.' });
    const [first = '', second = ''] = linksIn(text).map((link) => link.split('/').at(-1) ?? '');
    const token = /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const body = new URLSearchParams([
      ['_token', token],
      ['tautan', first],
      ['tautan', second],
      ['tautan', 'x'.repeat(43)],
    ]);
    const answer = await trainer.post(`${page}/unduh.csv`).type('form').send(body.toString());
    expect(answer.headers['content-disposition']).toContain('tautan-pribadi.csv');
    const lines = answer.text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('Nama,Sekolah,Tautan,Berlaku sampai');
    expect(lines[1]).toMatch(
      /^"'=HYPERLINK\(""x""\)",SDN 1,http:\/\/localhost:\d+\/cmi5\/launch\/[\w-]{43},/,
    );
    expect(lines[2]).toMatch(/^"Ratna, S\.Pd\.",,http/);
  });

  it('replaces and revokes after asking', async () => {
    const made = await make({ guru: 'Tuan Ganti' });
    const [old = ''] = linksIn(made.text);
    const [, registration = ''] = /tautan\/([0-9a-f-]{36})\/ganti/.exec(await list('?cari=ganti')) ?? [];
    const one = `${page}/${registration}`;
    expect((await trainer.get(`${one}/ganti`)).text).toContain('Tuan Ganti');
    const renewed = await submit(trainer, `${one}/ganti`, `${one}/ganti`, { hari: '90' });
    const [link = ''] = linksIn(renewed.text);
    expect((await request(test.portal).get(new URL(old).pathname)).status).toBe(410);
    expect((await request(test.portal).get(new URL(link).pathname)).status).toBe(303);
    expect((await trainer.get(`${one}/cabut`)).text).toContain('Ya, cabut tautan');
    const revoked = await submit(trainer, `${one}/cabut`, `${one}/cabut`, {});
    expect(await list(`?dicabut=${registration}`)).toContain('Tautan Tuan Ganti sudah dicabut');
    expect(revoked.headers.location).toBe(`${page}?dicabut=${registration}`);
    expect(await list('?dicabut=tidak-ada')).not.toContain('sudah dicabut');
    const closed = await request(test.portal).get(new URL(link).pathname);
    expect(closed.status).toBe(410);
    expect(closed.text).toContain('Tautan ini tidak berlaku');
    expect(await list('?cari=ganti')).toContain('Dicabut');
    expect((await trainer.get(`${page}/tidak-ada/cabut`)).status).toBe(404);
  });

  it('is split into pages, and a page beyond the last is the last', async () => {
    await make({ guru: Array.from({ length: 51 }, (_, n) => `Banyak ${n}`).join('\n') });
    const text = await list('?cari=banyak&hal=99');
    expect(text).toContain('Halaman 2 dari 2');
    expect(text).toContain('href="/pelatih/tautan?cari&#x3D;banyak"');
    expect(await list('?cari=takada')).toContain('Tidak ada yang cocok');
  });
});

describe('the learner’s page', () => {
  it('greets by name and offers the sessions; without the link it opens nothing', async () => {
    const made = await make({ guru: 'Ratna Dewi', hari: '30' });
    const [link = ''] = linksIn(made.text);
    const learner = request.agent(test.portal);
    const opened = await learner.get(new URL(link).pathname);
    const path = String(opened.headers.location);
    const { text, headers, status } = await learner.get(path);
    expect(status).toBe(200);
    expect(text).toContain('Selamat belajar, Ratna Dewi<');
    expect(text).toContain('Sesi pertama');
    expect(text).toContain('sampai 22 Desember 2026');
    expect(text.match(/class="button" type="submit"/g)).toHaveLength(1);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['set-cookie']).toBeUndefined();
    const stranger = await request(test.portal).get(path);
    expect([stranger.status, stranger.text.includes('Buka lewat tautan pribadi Anda')]).toEqual([403, true]);
    test.offersCourse.value = false;
    expect((await learner.get(path)).status).toBe(503);
  });

  it('the secret of a link is never logged, whatever goes wrong', async () => {
    const made = await make({ guru: 'Rusak' });
    const [link = ''] = linksIn(made.text);
    test.logged.length = 0;
    const { registrationOfToken } = test.store;
    test.store.registrationOfToken = async () => Promise.reject(new Error('cakram rusak'));
    const answer = await request(test.portal).get(new URL(link).pathname);
    test.store.registrationOfToken = registrationOfToken;
    expect([answer.status, answer.text.includes('Ada yang tidak beres')]).toEqual([500, true]);
    expect(test.logged.join()).toContain('cakram rusak');
    expect(test.logged.join()).not.toContain(link.split('/').at(-1));
  });
});

it('an administrator who changes the key of a session doesn’t widen it', async () => {
  const limits = {
    accountName: 'tautan-1',
    registration: 'f0000000-0000-4000-8000-000000000000',
    fixedStates: ['LMS.LaunchData'],
  };
  const { key } = await createKey(test.store, { name: 'cmi5', scopes: ['state'], limits });
  const admin = await loggedIn(test, 'admin');
  const answer = await submit(admin, `/kunci/${key}`, `/kunci/${key}`, { nama: 'lain', semenit: '60' });
  expect(answer.status).toBe(303);
  expect((await readKey(test.store, key))?.limits).toEqual({ ...limits, requestsPerMinute: 60 });
});

describe('the course’s files', () => {
  it('are served with the headers of a lesson, and nothing beside them', async () => {
    const { status, headers } = await request(test.portal).get('/cmi5/kursus/satu/index.html');
    expect([status, headers['x-frame-options']]).toEqual([200, 'DENY']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    for (const path of ['', 'satu/', 'tidak-ada.html', '..%2f..%2fportal.sqlite', '%2e%2e/portal.sqlite']) {
      expect((await request(test.portal).get(`/cmi5/kursus/${path}`)).status).toBe(404);
    }
  });

  it('name no other LRS than the launch does', async () => {
    const { body } = await request(test.portal).get('/cmi5/kursus/kendali.config.json');
    expect(body).toEqual({ lrs: null, contact: 'Dinas' });
  });
});
