// The office's wizard without scripts: from the LMS to the download, faults, privacy of orders, guides.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guides, lmsIds } from '../../packager/guides/index.ts';
import { inLanguage } from '../../packager/guides/words.ts';
import { escapeHtml } from '../../packager/render/escape.ts';
import { office as strings } from '../../src/i18n/office.ts';
import { limits } from '../../src/portal/office/orders.ts';
import { loggedIn, startPortal, type TestPortal, tokenIn, type Visitor, visitor } from './harness.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startPortal();
});
afterAll(() => test.stop());

type Fields = Readonly<Record<string, string>>;
const defaults: Fields = {
  paket: 'scorm12.sessions',
  sesi: 'semua',
  language: 'id',
  posttest: 'required',
  lrs: 'none',
};

/** Sends the wizard's form as a browser would. */
async function send(who: Visitor, fields: Fields = {}, logo?: Buffer, lms = 'moodle') {
  const path = `/dinas/paket/${lms}`;
  const { text } = await who.get(path);
  const sent = who.post(path).field({ _token: tokenIn(text), ...defaults, ...fields });
  return logo ? sent.attach('officeLogo', logo, 'logo.png') : sent;
}

/** Orders and waits until it is built or failed. @returns path of the order's page */
async function order(who: Visitor, fields: Fields = {}, logo?: Buffer): Promise<string> {
  const answer = await send(who, fields, logo);
  expect(answer.status).toBe(303);
  const path = String(answer.headers.location);
  for (let looks = 0; looks < 1000; looks += 1) {
    const { body } = await who.get(`${path}/kemajuan`);
    if (body.state === 'done' || body.state === 'failed') return path;
  }
  throw new Error(`${path} is never built`);
}

const png = (bytes: number) =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(bytes)]);
const orderId = (path: string) => path.replace('/dinas/pesanan/', '');

describe('the first step', () => {
  it('asks for the LMS, and offers what is ready with its size and checksum', async () => {
    const { text } = await visitor(test).get('/dinas');
    for (const id of lmsIds) {
      expect(text).toContain(`href="/dinas/paket/${id}"`);
      expect(text).toContain(escapeHtml(inLanguage(guides[id].name, 'id')));
    }
    expect(text).toMatch(/[0-9a-f]{64}/);
    expect(text).toMatch(/[\d,]+ KB/);
  });

  it('gives the zip that the checksum is of', async () => {
    const answer = await visitor(test).get('/dinas/unduh/kendali-sesi-1-scorm12.zip').responseType('blob');
    expect(answer.headers['content-disposition']).toBe('attachment; filename=kendali-sesi-1-scorm12.zip');
    expect(answer.headers['content-type']).toBe('application/zip');
    expect(answer.body).toEqual(readFileSync(`${test.dataDir}/packages/kendali-sesi-1-scorm12.zip`));
  });

  it.each([
    '/dinas/unduh/lain.zip',
    '/dinas/unduh/..%2Fportal.sqlite',
    '/dinas/paket/lain-sekali',
    '/dinas/paket/toString',
    '/dinas/panduan/lain-sekali',
    '/dinas/pesanan/0123',
  ])('%s is not there', async (path) => {
    expect((await visitor(test).get(path)).status).toBe(404);
  });
});

describe('the form', () => {
  it('recommends a package with the reason, chosen already, and has the others with theirs', async () => {
    const { text } = await visitor(test).get('/dinas/paket/moodle');
    const [first] = guides.moodle.choices;
    expect(text).toContain('value="scorm12.sessions" checked');
    expect(text).toContain(escapeHtml(first.why.id));
    expect(text).toContain('value="scorm2004-4th.sessions"');
    expect(text).toContain('value="cmi5.sessions"');
    expect(text).toContain('<option value="1">Sesi 1: Sesi kecil</option>');
    expect(text.indexOf('value="cmi5.sessions"')).toBeGreaterThan(
      text.indexOf(strings.id['office.kind.others']),
    );
  });

  it('says what is wrong beside the field, keeps everything else, and opens the group', async () => {
    const answer = await send(visitor(test), {
      officeName: 'Dinas "Uji" & Coba',
      accentColour: '#ffff00',
      passMark: '120',
      lrs: 'other',
      lrsEndpoint: 'https://lrs.example/xapi',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="Dinas &quot;Uji&quot; &amp; Coba"');
    expect(answer.text).toContain('value="https://lrs.example/xapi"');
    expect(answer.text).toMatch(/id="accentColour-wrong"[^>]*>Warna #ffff00 sulit dibaca/);
    expect(answer.text).toMatch(/id="passMark-wrong"[^>]*>Tulis nilai lulus/);
    expect(answer.text).toMatch(/id="lrsSecret-wrong"[^>]*>Alamat, kunci, dan rahasia LRS/);
    expect(answer.text.match(/<details open>/g)).toHaveLength(3);
    const list = answer.text.slice(answer.text.indexOf('id="perbaiki"'), answer.text.indexOf('<form'));
    expect(list.match(/href="#\w+"/g)).toEqual([
      'href="#accentColour"',
      'href="#passMark"',
      'href="#lrsKey"',
      'href="#lrsSecret"',
    ]);
  });

  it.each<[string, Fields, keyof typeof strings.id]>([
    ['no package', { paket: 'scorm12' }, 'office.wrong.kind'],
    ['a package of a foreign name', { paket: 'constructor.sessions' }, 'office.wrong.kind'],
    ['a session that is not there', { sesi: '7' }, 'office.wrong.session'],
    ['another LRS without any of it', { lrs: 'other' }, 'office.wrong.lrs'],
    ['reports to a portal without public address', { lrs: 'portal' }, 'office.wrong.portal'],
  ])('refuses %s', async (_name, fields, key) => {
    const answer = await send(visitor(test), fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(escapeHtml(strings.id[key]));
  });

  it('refuses a logo that is too big or no picture, and asks to choose it again', async () => {
    const big = await send(visitor(test), { officeName: 'Dinas' }, png(70_000));
    expect(big.status).toBe(422);
    expect(big.text).toMatch(/id="officeLogo-wrong"[^>]*>Logo berukuran 69 KB/);
    expect(big.text).toContain('value="Dinas"');
    const huge = await send(visitor(test), { officeName: 'Dinas' }, png(5_000_000));
    expect(huge.status).toBe(422);
    expect(huge.text).toContain(strings.id['office.wrong.logo']);
    expect(huge.text).toContain('value="Dinas"');
    const none = await send(visitor(test), {}, Buffer.from('<svg onload="alert(1)"/>'));
    expect(none.text).toMatch(/id="officeLogo-wrong"[^>]*>Logo harus berupa gambar/);
  });

  it('is refused without its token, and without the cookie of a page', async () => {
    const who = visitor(test);
    await who.get('/dinas/paket/moodle');
    expect((await who.post('/dinas/paket/moodle').field({ ...defaults, _token: 'x' })).status).toBe(403);
    expect((await visitor(test).post('/dinas/paket/moodle').field(defaults)).status).toBe(403);
  });
});

describe('an order', () => {
  it('can be changed: the form comes filled in, for whoever made it', async () => {
    const who = visitor(test);
    const chosen = {
      paket: 'scorm2004-4th.sessions',
      sesi: '1',
      officeName: 'Dinas Uji',
      bandColour: '#203040',
    };
    const path = await order(who, { ...chosen, passMark: '60', posttest: 'optional' });
    const address = `/dinas/paket/moodle?dari=${orderId(path)}`;
    expect((await who.get(path)).text).toContain(`href="${address}"`);
    const { text } = await who.get(address);
    expect(text).toContain('value="scorm2004-4th.sessions" checked');
    expect(text).toContain('<option value="1" selected>');
    expect(text).toContain('value="Dinas Uji"');
    expect(text).toMatch(/id="bandColour"[^>]*value="#203040"/);
    expect(text).toMatch(/id="passMark"[^>]*value="60"/);
    expect(text).toContain('<option value="optional" selected>');
    const stranger = await visitor(test).get(address);
    expect([stranger.status, stranger.text]).toEqual([200, expect.not.stringContaining('Dinas Uji')]);
  });

  it('with nothing special gives the package that everybody has', async () => {
    const who = visitor(test);
    const path = await order(who);
    const { text } = await who.get(path);
    expect(text).toContain(strings.id['office.result.ready']);
    expect(text).toContain('/dinas/panduan/moodle');
    const answer = await who.get(`${path}/kendali-sesi-1-scorm12.zip`).responseType('blob');
    expect(answer.body).toEqual(readFileSync(`${test.dataDir}/packages/kendali-sesi-1-scorm12.zip`));
    expect(answer.headers['x-checksum-sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(text).toContain(answer.headers['x-checksum-sha256']);
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  it('of a package that the guide’s steps are not for says how to bring it in', async () => {
    const who = visitor(test);
    const cartridge = guides.moodle.choices.find((choice) => choice.format === 'common-cartridge-11');
    const { text } = await who.get(await order(who, { paket: 'common-cartridge-11.sessions' }));
    expect(text).toContain(cartridge?.how?.id);
    expect(text).not.toContain('Require status');
  });

  it('is for whoever made it: in this browser, or with this account', async () => {
    const who = await loggedIn(test, 'trainer');
    const path = await order(who, { officeName: 'Dinas Rahasia' });
    expect((await who.get('/dinas')).text).toContain('Dinas Rahasia');
    expect((await (await loggedIn(test, 'trainer')).get(path)).status).toBe(200);

    const stranger = visitor(test);
    expect((await stranger.get('/dinas')).text).not.toContain('Dinas Rahasia');
    for (const rest of ['', '/kemajuan', '/kendali-sesi-1-scorm12.zip']) {
      expect((await stranger.get(path + rest)).status).toBe(404);
    }
    const token = tokenIn((await stranger.get('/dinas')).text);
    for (const action of ['hapus', 'coba']) {
      const answer = await stranger.post(`${path}/${action}`).type('form').send({ _token: token });
      expect(answer.status).toBe(404);
    }
    expect((await who.get(path)).status).toBe(200);
  });

  it('keeps the secret of an LRS nowhere but in the zip', async () => {
    const who = visitor(test);
    const path = await order(who, {
      lrs: 'other',
      lrsEndpoint: 'https://lrs.example/xapi/',
      lrsKey: 'kunci-kantor',
      lrsSecret: 'amat-rahasia',
    });
    const page = await who.get(path);
    expect(page.text).toContain('https://lrs.example/xapi/');
    expect(page.text + (await who.get('/dinas')).text).not.toMatch(/amat-rahasia|kunci-kantor/);
    const rows = JSON.stringify(test.database.prepare('SELECT * FROM package_order').all());
    expect(rows).not.toMatch(/amat-rahasia|kunci-kantor/);
  });

  it('can be tried in the preview', async () => {
    const who = visitor(test);
    const path = await order(who, { contact: 'Bu Rina' });
    const token = tokenIn((await who.get(path)).text);
    const answer = await who
      .post(`${path}/coba`)
      .type('form')
      .send({ _token: token, berkas: 'kendali-sesi-1-scorm12.zip' });
    expect(answer.headers.location).toMatch(/^\/pratinjau\/[0-9a-f]{32}$/);
  });

  it('that fails says why, and leaves no file', async () => {
    const who = visitor(test);
    const path = await order(who, { contact: 'gagal' });
    const { text } = await who.get(path);
    expect(text).toContain(strings.id['office.result.failed']);
    expect(text).toContain('Gambar hilang');
    expect(existsSync(join(test.dataDir, 'pesanan', orderId(path)))).toBe(false);
  });

  it('can be removed with its files, by a form with its token', async () => {
    const who = visitor(test);
    const path = await order(who, { contact: 'Bu Rina' });
    const folder = join(test.dataDir, 'pesanan', orderId(path));
    expect(readdirSync(folder)).toEqual(['kendali-sesi-1-scorm12.zip']);
    expect((await who.post(`${path}/hapus`).type('form').send({ _token: 'x' })).status).toBe(403);
    const token = tokenIn((await who.get(path)).text);
    expect((await who.post(`${path}/hapus`).type('form').send({ _token: token })).status).toBe(303);
    expect(existsSync(folder)).toBe(false);
    expect((await who.get(path)).status).toBe(404);
  });
});

it('limits how often a visitor orders, and how many orders stay', async () => {
  const who = visitor(test);
  const first = await order(who);
  const statuses: number[] = [];
  for (let count = 0; count < 12; count += 1) statuses.push((await send(who)).status);
  expect(statuses.filter((status) => status === 303)).toHaveLength(9);
  expect(statuses.at(-1)).toBe(429);
  expect((await who.get(first)).status).toBe(200);
  for (let count = 0; count < limits.ofVisitor; count += 1) {
    test.now.value += 20_000;
    expect((await send(who)).status).toBe(303);
  }
  expect((await who.get(first)).status).toBe(404);
});

describe('a guide', () => {
  it.each(lmsIds)('%s has a picture with a description for each step', async (id) => {
    const { text, status } = await visitor(test).get(`/dinas/panduan/${id}`);
    expect(status).toBe(200);
    const described = text.match(/<svg class="picture"[^>]* role="img" aria-label="[^"]{20,}"/g) ?? [];
    expect(described).toHaveLength(guides[id].steps.length);
    expect(text).not.toMatch(/\sstyle=|<style|<script>/);
  });
});

it('speaks English, and reports here where the portal has a public address', async () => {
  const english = await startPortal({ language: 'en', publicUrl: 'https://kendali.example' });
  const who = visitor(english);
  const { text } = await who.get('/dinas/paket/lain');
  expect(text).toContain(strings.en['office.build']);
  expect(text).toContain('value="portal" checked');
  const answer = await who.post('/dinas/paket/lain').field({
    _token: tokenIn(text),
    ...defaults,
    language: 'en',
    lrs: 'portal',
    baseIri: 'https://dinas.example',
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(escapeHtml(strings.en['office.wrong.baseIri']));
  await english.stop();
});
