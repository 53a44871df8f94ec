// The preview: attempts, the second origin, kept state, launch parameters, uploads and their limits.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { readConfig } from '../../src/config.ts';
import { type PackageDescription, UnusablePackage } from '../../src/portal/packages.ts';
import { keyLifetime } from '../../src/portal/preview/attempt-keys.ts';
import { formatTimespan, keep, nextLaunch, seconds } from '../../src/portal/preview/cmi.ts';
import { createContents, mostUploads, uploadLifetime } from '../../src/portal/preview/contents.ts';
import { createPreview } from '../../src/portal/preview/index.ts';
import { createSharedRateLimit } from '../../src/portal/rate-limit.ts';
import {
  loggedIn,
  playUpload,
  startAttempt,
  startPortal,
  type TestPortal,
  tokenIn,
  visitor,
} from './harness.ts';
import { createTestPackages, type Files, scormFiles, xapiFiles, zip } from './packages.ts';

let test: TestPortal;
beforeEach(async () => {
  test = await startPortal();
});
afterEach(() => test.stop());

/** What the wrapper page hands to its script. */
function setupIn(html: string): Record<string, unknown> {
  const [, json = ''] = /id="setup">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
}

const preview = () => request(test.preview);

const record = (revision: number, suspend_data: string) => ({
  revision,
  cmi: keep(
    { core: { lesson_status: 'incomplete', exit: 'suspend', session_time: '0000:01:00.00' }, suspend_data },
    '0000:00:00.00',
  ),
});

describe('the page around a preview', () => {
  it('frames the preview’s origin and nothing else, in a sandbox', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12', nama: ' Bu\u202e  Ani <b> ' });
    const { text, headers } = await visitor(test).get(`/pratinjau/${id}`);
    expect(text).toContain(`data-preview="${test.preview}/${id}/"`);
    expect(text).toMatch(/sandbox="(?!.*allow-top-navigation)/);
    expect(text).toContain('Bu Ani &lt;b&gt;');
    expect(headers['content-security-policy']).toContain(`frame-src ${test.preview}`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('swaps localhost and 127.0.0.1, so that cookies stay apart', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const host = test.portal.replace('http://localhost', '127.0.0.1');
    const { text } = await request(test.portal).get(`/pratinjau/${id}`).set('Host', host);
    expect(text).toContain(`data-preview="${test.preview.replace('127.0.0.1', 'localhost')}/${id}/"`);
    const odd = await request(test.portal).get(`/pratinjau/${id}`).set('Host', 'a"b');
    expect(odd.status).toBe(400);
  });

  it('takes a name of one line and no more than 100 characters', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12', nama: `A\n${'b'.repeat(300)}` });
    const setup = setupIn((await preview().get(`/${id}/`)).text);
    expect(setup.student).toEqual({ id: expect.stringMatching(/^coba-\w+$/), name: `A ${'b'.repeat(98)}` });
  });

  it('of an attempt that nobody made is not there', async () => {
    expect((await visitor(test).get(`/pratinjau/${'0'.repeat(32)}`)).status).toBe(404);
    expect((await preview().get(`/${'0'.repeat(32)}/`)).status).toBe(404);
  });
});

describe('the preview’s origin', () => {
  it('sets no cookie and heeds none, and has headers of its own', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const trainer = await loggedIn(test, 'trainer');
    const answers = await Promise.all(
      [`/${id}/`, `/${id}/isi/index.html`, `/${id}/isi/kendali.config.json`, '/pelatih', '/masuk', '/'].map(
        (path) => preview().get(path).set('Cookie', String(trainer.jar)),
      ),
    );
    for (const { headers } of answers) {
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toBeDefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404, 404]);
    expect(answers[0]?.headers['content-security-policy']).toContain(`frame-ancestors ${test.portal}`);
    expect(answers[1]?.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it.each([
    '..%2f..%2f..%2fportal.sqlite',
    '%2e%2e/%2e%2e/portal.sqlite',
    '.rahasia',
    '',
    'a%00b',
    'x%5c..%5cy',
  ])('does not serve %j', async (path) => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    expect((await preview().get(`/${id}/isi/${path}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('answers kendali.config.json without an LRS with the portal’s, and leaves any other alone', async () => {
    const scorm = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const given = await preview().get(`/${scorm}/isi/kendali.config.json`);
    expect(given.body).toEqual({
      lrs: { endpoint: `${test.portal}/xapi/`, key: 'kunci-1', secret: 'rahasia-1' },
      contact: null,
    });
    const xapi = await startAttempt(test, { paket: 'sesi-1-xapi' });
    const own = await preview().get(`/${xapi}/isi/kendali.config.json`);
    expect(own.text).toBe(xapiFiles['kendali.config.json']);
  });

  it('launches an xAPI package as the Tin Can convention says', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-xapi', nama: 'Bu Ani' });
    const { launch, student } = setupIn((await preview().get(`/${id}/`)).text) as {
      launch: string;
      student: { id: string };
    };
    const url = new URL(launch, 'http://x/');
    expect(url.pathname).toBe('/isi/index.html');
    expect(url.searchParams.get('endpoint')).toBe(`${test.portal}/xapi/`);
    expect(url.searchParams.get('auth')).toBe(`Basic ${Buffer.from('kunci-1:rahasia-1').toString('base64')}`);
    expect(url.searchParams.get('activity_id')).toBe('https://kursus.example/sesi-1');
    expect(url.searchParams.get('registration')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(JSON.parse(url.searchParams.get('actor') ?? '')).toEqual({
      objectType: 'Agent',
      name: 'Bu Ani',
      account: { homePage: test.preview, name: student.id },
    });
  });
});

describe('the key of an attempt', () => {
  const keyOf = async (id: string) =>
    ((await preview().get(`/${id}/isi/kendali.config.json`)).body as { lrs: { key: string } }).lrs.key;

  it('is made when a lesson needs one, is its own, and ends within a day', async () => {
    const [one, other] = [
      await startAttempt(test, { paket: 'sesi-1-scorm12' }),
      await startAttempt(test, { paket: 'sesi-1-scorm12' }),
    ];
    expect((await preview().get(`/${one}/`)).status).toBe(200);
    expect(test.keys).toEqual([]);
    expect(await Promise.all([keyOf(one), keyOf(one)])).toEqual(['kunci-1', 'kunci-1']);
    expect(await keyOf(other)).toBe('kunci-2');
    expect(await keyOf(one)).toBe('kunci-1');
    const { name, expiresAt } = test.keys[0] ?? { name: '', expiresAt: 0 };
    expect(expiresAt).toBe(test.now.value + keyLifetime);
    expect(keyLifetime).toBeLessThanOrEqual(24 * 60 * 60 * 1000);
    expect(name).toMatch(/^Pratinjau coba-[0-9a-f]{10}$/);
  });

  it('is replaced in good time, so that a lesson opened now can report for hours', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    await keyOf(id);
    test.now.value += keyLifetime / 2 - 1;
    expect(await keyOf(id)).toBe('kunci-1');
    test.now.value += 1;
    expect(await keyOf(id)).toBe('kunci-2');
  });

  it('is revoked once the attempt is gone, and forgotten once it has ended', async () => {
    const ids = [];
    for (let round = 0; round < 3; round++) {
      ids.push(await startAttempt(test, { paket: 'sesi-1-scorm12' }));
      await keyOf(ids[round] ?? '');
    }
    test.database.prepare('DELETE FROM attempt WHERE id = ?').run(ids[0]);
    const late = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    await keyOf(late);
    expect(test.keys.map(({ revoked }) => revoked)).toEqual([true, false, false, false]);
    test.now.value += keyLifetime;
    await keyOf(late);
    expect(test.database.prepare('SELECT key FROM attempt_key').pluck().all()).toEqual(['kunci-5']);
  });
});

describe('a visitor', () => {
  it('finds earlier attempts again on the teachers’ page, and nobody else’s', async () => {
    const who = visitor(test);
    const none = await who.get('/guru');
    expect(none.text).not.toContain('Lanjutkan');
    const first = await startAttempt(test, { paket: 'sesi-1-scorm12', nama: 'Bu Ani' }, who);
    test.now.value += 60_000;
    const second = await startAttempt(test, { paket: 'sesi-1-xapi', nama: 'Pak <Budi>' }, who);
    const { text } = await who.get('/guru');
    expect([...text.matchAll(/href="\/pratinjau\/(\w+)"/g)].map(([, id]) => id)).toEqual([second, first]);
    expect(text).toContain('Lanjutkan: terakhir dibuka 22 November 2026');
    expect(text).toContain('sebagai Pak &lt;Budi&gt;');
    expect((await visitor(test).get('/guru')).text).not.toContain('Lanjutkan');
  });

  it('keeps them through a login', async () => {
    const who = visitor(test);
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' }, who);
    await loggedIn(test, 'trainer', who);
    expect((await who.get('/guru')).text).toContain(`/pratinjau/${id}`);
  });

  it('is told that the address is a key to the attempt, and that the trainer sees it', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const { text } = await visitor(test).get(`/pratinjau/${id}`);
    expect(text).toContain('Siapa pun yang memiliki alamat ini dapat membuka dan mengubah percobaan ini.');
    expect(text).toContain('tampil di laporan pelatih dengan tanda “pratinjau”');
  });

  it('has a limit of their own; a school behind one address has room for everybody', async () => {
    const start = async (who = visitor(test)) => {
      const { text } = await who.get('/guru');
      const answer = await who
        .post('/pratinjau')
        .type('form')
        .send({ _token: tokenIn(text), paket: 'sesi-1-scorm12' });
      return answer.status;
    };
    const greedy = visitor(test);
    for (let round = 0; round < 30; round++) expect(await start(greedy)).toBe(303);
    expect(await start(greedy)).toBe(429);
    expect(await start()).toBe(303);
  });
});

it('a visitor who is told to wait takes nothing of what the address is allowed', () => {
  let now = 0;
  const rates = { visitor: { burst: 2, seconds: 1 }, address: { burst: 3, seconds: 10 } };
  const limit = createSharedRateLimit(rates, () => now);
  const takes = (visitor: string, times: number) =>
    Array.from({ length: times }, () => limit.take(visitor, 'sekolah'));
  expect(takes('satu', 4)).toEqual([0, 0, 1, 1]);
  expect(takes('dua', 2)).toEqual([0, 10]);
  now = 10_000;
  expect(takes('tiga', 1)).toEqual([0]);
});

describe('where the preview is not another host than the portal', () => {
  /** As a browser on the school's network reaches the two. */
  const lan = { host: '192.168.1.5:3000' };
  const attemptOfUpload = async () => {
    const { path } = await zip(join(test.dataDir, 'unggahan.zip'), scormFiles);
    return playUpload(test, path);
  };

  it('an upload that came in under another name is not played, our own packages are', async () => {
    const foreign = await attemptOfUpload();
    const page = await visitor(test).get(`/pratinjau/${foreign}`).set(lan);
    expect([page.status, page.text]).toEqual([403, expect.stringContaining('KENDALI_PREVIEW_URL')]);
    expect(page.text).toContain('<h1>Paket belum bisa dimainkan</h1>');
    for (const path of ['/', '/isi/index.html', '/isi/kendali.config.json']) {
      expect((await preview().get(`/${foreign}${path}`)).status).toBe(200);
      expect((await preview().get(`/${foreign}${path}`).set(lan)).status).toBe(403);
    }
    const ours = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    expect((await visitor(test).get(`/pratinjau/${ours}`).set(lan)).status).toBe(200);
    expect((await preview().get(`/${ours}/`).set(lan)).status).toBe(200);
  });

  it.each([
    ['https://pratinjau.kendali.example', 'https://kendali.example', true],
    ['http://kendali.lan:3001', 'http://kendali.lan:3000', false],
  ])('a preview at %s beside a portal at %s may play uploads: %s', async (previewUrl, publicUrl, may) => {
    const foreign = await attemptOfUpload();
    const other = createPreview({
      config: { ...readConfig({}), dataDir: test.dataDir, previewUrl, publicUrl },
      database: test.database,
      packages: await createTestPackages(join(test.dataDir, 'packages')),
      attemptKey: async () => ({ key: 'k', secret: 's' }),
      launcher: test.launcher,
      now: () => test.now.value,
    });
    const at = (host: string) => request(other).get(`/${foreign}/`).set('Host', host);
    expect((await at(new URL(previewUrl).host)).status).toBe(may ? 200 : 403);
    expect((await at('localhost:3001')).status).toBe(403);
  });
});

describe('kept state', () => {
  const put = (id: string, body: unknown) =>
    preview().put(`/${id}/cmi`).type('json').send(JSON.stringify(body));

  it('comes back at the next opening; a late, older record changes nothing', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    expect((await put(id, record(2, 'kedua'))).status).toBe(204);
    expect((await put(id, record(1, 'pertama'))).status).toBe(204);
    const setup = setupIn((await preview().get(`/${id}/`)).text);
    expect(setup.record).toEqual(record(2, 'kedua'));
    expect(setup.masteryScore).toBe('75');
  });

  it('cannot break out of the page that it comes back in', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const evil = '</script><script>alert(1)</script><!--';
    await put(id, record(1, evil));
    const { text } = await preview().get(`/${id}/`);
    expect(text).not.toContain('<script>alert');
    expect(setupIn(text).record).toEqual(record(1, evil));
  });

  it.each([
    ['no JSON', 'x', 400],
    ['another shape', '{"revision":1,"cmi":{}}', 422],
    ['too much', JSON.stringify(record(1, 'x'.repeat(70_000))), 422],
    ['far too much', JSON.stringify(record(1, 'x'.repeat(2_000_000))), 413],
  ])('refuses %s', async (_what, body, status) => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const answer = await preview().put(`/${id}/cmi`).type('json').send(body);
    expect(answer.status).toBe(status);
    expect(setupIn((await preview().get(`/${id}/`)).text).record).toBeUndefined();
  });

  it('is not taken from another type of content, which other origins could send', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const answer = await preview()
      .put(`/${id}/cmi`)
      .type('text')
      .send(JSON.stringify(record(1, 'x')));
    expect(answer.status).toBe(422);
  });
});

describe('the next launch', () => {
  const facts = { student: { id: 's', name: 'S' } };

  it('is ab-initio, then resume after suspend, otherwise empty; times add up', () => {
    expect(nextLaunch(undefined, facts).core).toMatchObject({
      entry: 'ab-initio',
      lesson_status: 'not attempted',
    });
    const suspended = record(1, 'ingat');
    const next = nextLaunch(suspended, facts);
    expect(next.core).toMatchObject({ entry: 'resume', total_time: '0000:01:00.00', lesson_mode: 'normal' });
    expect(next.suspend_data).toBe('ingat');
    const finished = { ...suspended, cmi: { ...suspended.cmi, core: { ...suspended.cmi.core, exit: '' } } };
    expect(nextLaunch(finished, facts).core.entry).toBe('');
  });

  it('reads and writes CMITimespans', () => {
    expect(seconds('0001:02:03.50')).toBe(3723.5);
    expect(seconds('PT5M')).toBe(0);
    expect(formatTimespan(3723.5)).toBe('0001:02:03.50');
    expect(formatTimespan(59.999)).toBe('0000:01:00.00');
    expect(formatTimespan(1e12)).toBe('9999:59:59.99');
  });
});

describe('an upload', () => {
  const path = (name: string) => join(test.dataDir, name);
  const folders = () => (existsSync(path('uploads')) ? readdirSync(path('uploads')) : []);

  /** Takes zips in as the checker does once somebody plays them. @param found what is read in them instead */
  async function contentsOf(found: Partial<PackageDescription> = {}) {
    const packages = await createTestPackages(path('packages'));
    const contents = createContents({
      config: test,
      database: test.database,
      packages: {
        ...packages,
        unpack: async (...parts) => ({ ...(await packages.unpack(...parts)), ...found }),
      },
      now: () => test.now.value,
    });
    return async (files: Files) => {
      const { path: sent } = await zip(path('kiriman.zip'), files);
      return contents.ofUpload(sent, 'Standar lain.');
    };
  }

  it('is unpacked, played under a laxer policy, and starts with empty storage', async () => {
    const { path: zipPath } = await zip(path('unggahan.zip'), scormFiles);
    const id = await playUpload(test, zipPath);
    expect((await visitor(test).get(`/pratinjau/${id}`)).text).toContain('diunggah dari luar portal');
    const wrapper = await preview().get(`/${id}/`);
    expect(wrapper.headers['clear-site-data']).toBe('"storage"');
    const file = await preview().get(`/${id}/isi/index.html`);
    expect(file.headers['content-security-policy']).toContain(`frame-ancestors 'self' ${test.portal}`);
    expect(readdirSync(path('uploads-masuk'))).toEqual([]);
  });

  it.each<[what: string, files: Files, found: Partial<PackageDescription>, reason: string]>([
    ['no package', { 'baca.txt': 'tanpa manifes' }, {}, 'bukan paket pelajaran'],
    ['broken', { ...scormFiles, 'imsmanifest.xml': '<manifest' }, {}, 'imsmanifest.xml'],
    ['of a standard that is not played', scormFiles, { standard: 'common-cartridge' }, 'Standar lain.'],
    ['opened elsewhere', scormFiles, { launch: 'https://lain.example/' }, 'Standar lain.'],
  ])('that is %s leaves nothing', async (_what, files, found, reason) => {
    const take = await contentsOf(found);
    const fault: unknown = await take(files).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UnusablePackage);
    expect(String(fault)).toContain(reason);
    expect(folders()).toEqual([]);
    expect(existsSync(path('kiriman.zip'))).toBe(false);
  });

  it('is gone after a day, and only the newest twenty stay', async () => {
    const { path: zipPath } = await zip(path('unggahan.zip'), scormFiles);
    const first = await playUpload(test, zipPath);
    const take = await contentsOf();
    for (let round = 1; round < mostUploads; round++) {
      test.now.value += 1;
      await take(scormFiles);
    }
    expect((await preview().get(`/${first}/`)).status).toBe(200);
    test.now.value += 1;
    const last = await playUpload(test, zipPath);
    expect(mostUploads).toBe(20);
    expect(folders()).toHaveLength(mostUploads);
    expect((await preview().get(`/${first}/`)).status).toBe(404);

    test.now.value += uploadLifetime - 1;
    expect((await preview().get(`/${last}/`)).status).toBe(200);
    test.now.value += 1;
    expect((await preview().get(`/${last}/`)).status).toBe(404);
    await take(scormFiles);
    expect(folders()).toHaveLength(1);
  });
});
