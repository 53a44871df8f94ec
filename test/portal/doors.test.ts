// The public pages: three doors, sessions, lessons without a record, headers and errors.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { portal as strings } from '../../src/i18n/portal.ts';
import { newToken } from '../../src/portal/access/tokens.ts';
import { lineOf } from '../../src/portal/errors.ts';
import { loggedIn, startPortal, type TestPortal, visitor } from './harness.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startPortal();
});
afterAll(() => test.stop());

describe('the landing page', () => {
  it('has three doors, and offers only sessions that exist', async () => {
    const { text, status } = await visitor(test).get('/');
    expect(status).toBe(200);
    for (const door of ['/dinas', '/guru', '/pelatih']) expect(text).toContain(`<h3><a href="${door}">`);
    expect(text).toContain('Guru harus jadi pengendali teknologi, bukan hanya pengguna.');
    expect(text).toContain('Sesi kecil');
    expect(text.match(/class="badge ready"/g)).toHaveLength(1);
    expect(text.match(/class="card to-come"/g)).toHaveLength(2);
  });

  it('speaks English where the installation is English', async () => {
    const english = await startPortal({ language: 'en' });
    const { text } = await visitor(english).get('/');
    await english.stop();
    expect(text).toContain('<html lang="en">');
    expect(text).toContain(strings.en['portal.home.heading']);
  });
});

describe('every page', () => {
  it.each(['/', '/dinas', '/guru', '/masuk', '/tidak-ada'])(
    '%s carries the security headers',
    async (path) => {
      const { headers, text } = await visitor(test).get(path);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(text).not.toMatch(/\sstyle=|\son\w+=|<style|<script>/);
    },
  );
});

describe('a lesson without a record', () => {
  it('is a page of the course as a site, with no LRS in its configuration', async () => {
    const who = visitor(test);
    expect((await who.get('/belajar')).headers.location).toBe('/belajar/');
    expect((await who.get('/belajar/')).text).toContain('Pelajaran kecil');
    for (const old of ['/belajar/sesi-1', '/belajar/sesi-1/'])
      expect((await who.get(old)).headers.location).toBe('/belajar/sesi-1.html');
    const page = await who.get('/belajar/sesi-1.html');
    expect(page.text).toContain('Pelajaran kecil');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const script = await who.get('/belajar/lesson.js');
    expect(script.headers['content-type']).toMatch(/^text\/javascript/);
    const config = await who.get('/belajar/kendali.config.json');
    expect(config.body).toEqual({ lrs: null, contact: 'Dinas' });
  });

  it.each([
    '/belajar/sesi-9/',
    '/belajar/sesi-9',
    '/belajar/..%2f..%2fportal.sqlite',
    '/belajar/%2e%2e/%2e%2e/portal.sqlite',
    '/belajar/tidak-ada.html',
  ])('%s is not there', async (path) => {
    expect((await visitor(test).get(path)).status).toBeGreaterThanOrEqual(403);
  });
});

describe('errors', () => {
  it('are pages in Bahasa Indonesia, or JSON when asked', async () => {
    const page = await visitor(test).get('/tidak-ada');
    expect(page.status).toBe(404);
    expect(page.text).toContain('Halaman tidak ditemukan');
    const json = await visitor(test).get('/tidak-ada').accept('json');
    expect(json.body).toEqual({ error: strings.id['portal.error.404'] });
  });

  it('tell of a table that is not there', async () => {
    const who = await loggedIn(test, 'admin');
    for (const name of ['tidak-ada', 'constructor', '__proto__', 'toString'])
      expect((await who.get(`/pelatih?unduh=csv&tabel=${name}`)).status).toBe(404);
    expect((await who.get('/pelatih?unduh=csv')).status).toBe(200);
  });

  it('say so where the storage can not be written, also to whoever is logged in', async () => {
    const who = await loggedIn(test, 'admin');
    // The time of the last request is due to be written.
    test.now.value += 10 * 60 * 1000;
    test.database.pragma('query_only = ON');
    const page = await who.get('/pelatih');
    test.database.pragma('query_only = OFF');
    expect(page.status).toBe(503);
    expect(page.headers['retry-after']).toBe('10');
    expect(page.text).toContain(strings.id['portal.error.title.503']);
    expect(page.text).not.toContain('SQLITE');
    expect((await who.get('/pelatih')).status).toBe(200);
  });
});

it('hands /xapi to the LRS untouched', async () => {
  const answer = await visitor(test).post('/xapi/statements').set('Origin', 'https://lms.example').send({});
  expect(answer.body).toEqual({ url: '/xapi/statements', cookie: null });
  expect(answer.headers['content-security-policy']).toBeUndefined();
});

it('the log names what failed without the secrets that addresses hold', () => {
  const line = (path: string) => lineOf({ method: 'GET', path }, new Error('rusak'));
  expect(line(`/cmi5/launch/${newToken()}`)).toMatch(/^GET \/cmi5\/launch\/…: Error: rusak/);
  expect(line(`/pratinjau/${'0123456789abcdef'.repeat(2)}`)).toMatch(/^GET \/pratinjau\/…: /);
  expect(line('/dinas/paket/google-classroom')).toMatch(/^GET \/dinas\/paket\/google-classroom: /);
});
