// The checker's pages: uploads of every kind, whose a report is and how long, the report as page, text and JSON, playing.
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type InspectionJson, inspectIsolated, inspectionJson } from '../../packager/inspect/index.ts';
import { reportLimits } from '../../src/portal/inspect/reports.ts';
import { createRuns } from '../../src/portal/preview/runs.ts';
import { hostileZips } from '../support/hostile-zips.ts';
import { brokenPackages, goodPackages } from '../support/packages/index.ts';
import { zipOf } from '../support/packages/package.ts';
import { startPortal, submit, type TestPortal, tokenIn, type Visitor, visitor } from './harness.ts';
import { scormFiles, zip } from './packages.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startPortal();
});
afterAll(() => test.stop());

const path = (name: string) => join(test.dataDir, name);
const filesIn = (name: string) => (existsSync(path(name)) ? readdirSync(path(name)) : []);
const foreign = (list: typeof goodPackages, standard: string) => {
  const found = list.find((one) => one.standard === standard);
  if (!found) throw new Error(`No ${standard}`);
  return zipOf(found);
};

/** Uploads as the page does. The rate is that of all uploads, so time passes first. */
async function upload(data: Buffer, name = 'paket.zip', who = visitor(test)) {
  test.now.value += 20_000;
  const token = tokenIn((await who.get('/periksa')).text);
  return who.post('/periksa').field('_token', token).attach('paket', data, name);
}

/** Uploads, and opens the report. */
async function checked(data: Buffer, name = 'paket.zip', who: Visitor = visitor(test)) {
  const answer = await upload(data, name, who);
  expect([answer.status, answer.text]).toEqual([303, expect.anything()]);
  const address = String(answer.headers.location);
  expect(address).toMatch(/^\/periksa\/[0-9a-f]{32}$/);
  return { who, address, id: address.slice('/periksa/'.length), page: await who.get(address) };
}

async function ownZip(files: Readonly<Record<string, string>>) {
  const { path: made } = await zip(path('milik-kami.zip'), files);
  return made;
}

describe('a report', () => {
  it('of a good package says so, what it is, and what can be opened', async () => {
    const { page } = await checked(foreign(goodPackages, 'scorm12'), 'Slide IPA é.zip');
    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.text).toContain('Baik: paket ini siap diunggah.');
    expect(page.text).toContain('<dd>Slide IPA é.zip</dd>');
    expect(page.text).toContain('<dd>SCORM 1.2</dd>');
    expect(page.text).toMatch(/<code class="checksum">[0-9a-f]{64}</);
    expect(page.text).toContain('Yang bisa dibuka');
    expect(page.text).toContain('Mainkan paket ini');
    expect(page.text).not.toContain('Tampaknya paket Kendali');
  });

  it.each(['scorm12', 'scorm2004', 'cmi5', 'xapi', 'common-cartridge'])(
    'of a broken %s package names each finding with its mend, as the checker does',
    async (standard) => {
      const data = foreign(brokenPackages, standard);
      const { who, address, page } = await checked(data);
      await writeFile(path('sama.zip'), data);
      const expected = inspectionJson(await inspectIsolated(path('sama.zip')), 'paket.zip');
      expect(expected.findings.length).toBeGreaterThan(0);
      for (const { code } of expected.findings) expect(page.text).toContain(`<code>${code}</code>`);
      const json = await who.get(`${address}.json`);
      expect(json.headers['content-type']).toMatch(/^application\/json/);
      expect(json.headers['content-disposition']).toBe('attachment; filename=paket.json');
      expect(json.body).toEqual(JSON.parse(JSON.stringify(expected)));
      const text = page.text.slice(page.text.indexOf('<textarea'), page.text.indexOf('</textarea>'));
      for (const { code } of expected.findings) expect(text).toContain(`Kode: ${code}`);
    },
  );

  it('says carefully that a zip seems to be ours', async () => {
    const site = { 'index.html': '', 'BACA-SAYA.html': '', 'kendali.config.json': '{}' };
    const { page } = await checked(await readFile(await ownZip(site)));
    expect(page.text).toContain('Tampaknya ini situs web Kendali, bukan paket untuk LMS.');
    expect(page.text).not.toContain('Meragukan');
  });

  it('says of a file that is no package what it is not, and never that it is broken', async () => {
    const letter = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' };
    const { page } = await checked(await readFile(await ownZip(letter)), 'surat.docx');
    expect(page.text).toContain('Ini bukan paket pelajaran.');
    expect(page.text).not.toContain('Rusak');
  });

  it('shows what strangers wrote as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const files = {
      ...scormFiles,
      'imsmanifest.xml': String(scormFiles['imsmanifest.xml']).replaceAll(
        '<title>Pelajaran kecil</title>',
        '<title>&lt;img src=x onerror=alert(1)&gt;</title>',
      ),
    };
    const { page, who, address } = await checked(await readFile(await ownZip(files)), `${evil}.zip`);
    expect(page.text).not.toContain('<img src=x');
    expect(page.text).toContain('&lt;img src&#x3D;x onerror');
    expect((await who.get('/periksa')).text).not.toContain('<img src=x');
    const { body, headers } = await who.get(`${address}.json`);
    expect((body as InspectionJson).title).toBe(evil);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is for the visitor who asked, and for nobody else', async () => {
    const { who, address, id } = await checked(foreign(goodPackages, 'xapi'), 'saya.zip');
    expect((await who.get('/periksa')).text).toContain(`href="${address}"`);
    const stranger = visitor(test);
    expect((await stranger.get('/periksa')).text).not.toContain(id);
    for (const other of [address, `${address}.json`, '/periksa/abc', `/periksa/${'0'.repeat(32)}`]) {
      const answer = await stranger.get(other);
      expect([answer.status, answer.text]).toEqual([
        404,
        expect.stringContaining('tidak ada di peramban ini'),
      ]);
    }
    expect((await submit(stranger, '/periksa', `${address}/hapus`, {})).status).toBe(404);
    expect((await submit(stranger, '/periksa', `${address}/mainkan`, {})).status).toBe(404);
    expect((await who.get(address)).status).toBe(200);
  });

  it('is gone when it is deleted, with its zip, and after a day', async () => {
    const { who, address, id } = await checked(foreign(goodPackages, 'scorm2004'));
    expect(filesIn('periksa')).toContain(`${id}.zip`);
    expect((await who.post(`${address}/hapus`)).status).toBe(403);
    expect((await submit(who, address, `${address}/hapus`, {})).headers.location).toBe('/periksa');
    expect((await who.get(address)).status).toBe(404);
    expect(filesIn('periksa')).not.toContain(`${id}.zip`);
    const later = await checked(foreign(goodPackages, 'scorm2004'));
    test.now.value += reportLimits.lifetime;
    expect((await later.who.get(later.address)).status).toBe(404);
    await checked(foreign(goodPackages, 'scorm2004'));
    expect(filesIn('periksa')).not.toContain(`${later.id}.zip`);
  });
});

describe('an upload', () => {
  it('that is hostile is told so and deleted at once', async () => {
    const [, code, make] = hostileZips.find(([, fault]) => fault === 'duplicate') ?? [];
    const before = filesIn('periksa').length;
    const { page, who, address } = await checked(make?.() ?? Buffer.alloc(0), 'jahat.zip');
    expect(page.text).toContain('Tidak aman: jangan unggah paket ini.');
    expect(page.text).toContain(`<code>${code}</code>`);
    expect(page.text).not.toContain('Mainkan paket ini');
    expect(filesIn('periksa')).toHaveLength(before);
    expect(filesIn('uploads-masuk')).toEqual([]);
    const played = await submit(who, address, `${address}/mainkan`, {});
    expect(played.headers.location).toBe(`${address}#mainkan`);
  });

  it('that is none, or no zip, or too large, or two, gets a sentence above the form and leaves nothing', async () => {
    const who = visitor(test);
    const send = async () => {
      const token = tokenIn((await who.get('/periksa')).text);
      return who.post('/periksa').field('_token', token);
    };
    const small = foreign(goodPackages, 'scorm12');
    const refused = [
      [400, 'Belum ada berkas', await send()],
      [422, 'surat.docx', await upload(Buffer.from('ini bukan zip'), 'surat.docx')],
      [400, 'satu berkas ZIP saja', await visitorSendsTwo(who, small)],
      [413, 'lebih besar dari 100 MB', await upload(Buffer.alloc(101 * 1024 * 1024), 'besar.zip')],
    ] as const;
    for (const [status, sentence, answer] of refused) {
      expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(sentence)]);
      expect(answer.text).toContain('<h2>Paket belum diperiksa</h2>');
      expect(tokenIn(answer.text)).not.toBe('');
    }
    expect(filesIn('uploads-masuk')).toEqual([]);
  });

  it('needs the form’s token, and comes from our own page', async () => {
    const data = foreign(goodPackages, 'scorm12');
    const who = visitor(test);
    expect((await request(test.portal).post('/periksa').attach('paket', data, 'a.zip')).status).toBe(403);
    await who.get('/periksa');
    expect((await who.post('/periksa').attach('paket', data, 'a.zip')).status).toBe(403);
    const elsewhere = who
      .post('/periksa')
      .set('Sec-Fetch-Site', 'cross-site')
      .set('Accept', 'application/json');
    expect((await elsewhere.attach('paket', data, 'a.zip')).status).toBe(403);
    expect(filesIn('uploads-masuk')).toEqual([]);
  });

  it('comes at a measured pace, and a visitor keeps the latest twelve', async () => {
    const data = foreign(goodPackages, 'xapi');
    const who = visitor(test);
    const ids: string[] = [];
    for (let round = 0; round < reportLimits.ofVisitor + 1; round++)
      ids.push((await checked(data, 'p.zip', who)).id);
    const list = (await who.get('/periksa')).text;
    expect(ids.map((id) => list.includes(id))).toEqual([false, ...ids.slice(1).map(() => true)]);
    const token = tokenIn(list);
    const statuses: number[] = [];
    for (let round = 0; round < 7; round++) {
      const answer = await who.post('/periksa').field('_token', token).attach('paket', data, 'p.zip');
      statuses.push(answer.status);
      if (answer.status === 429) expect(answer.text).toContain('Tunggu');
    }
    expect(statuses.at(-1)).toBe(429);
    expect(filesIn('periksa').length).toBeLessThanOrEqual(reportLimits.zips);
    expect(filesIn('uploads-masuk')).toEqual([]);
  });

  it('of a program is answered with JSON and not kept', async () => {
    const data = foreign(brokenPackages, 'cmi5');
    const before = filesIn('periksa').length;
    const send = () => request(test.portal).post('/periksa').set('Accept', 'application/json');
    test.now.value += 60_000;
    const answer = await send().attach('paket', data, 'a.zip');
    expect([answer.status, answer.headers['set-cookie']]).toEqual([200, undefined]);
    expect(answer.body).toMatchObject({ file: 'a.zip', verdict: 'broken', standard: 'cmi5' });
    const nothing = await send();
    expect([nothing.status, nothing.body]).toEqual([
      400,
      { error: expect.stringContaining('Belum ada berkas') },
    ]);
    const text = await send().attach('paket', Buffer.from('bukan'), 'a.txt');
    expect(text.body).toMatchObject({ verdict: 'unsafe', findings: [{ code: 'not-a-zip' }] });
    expect(filesIn('periksa')).toHaveLength(before);
    expect(filesIn('uploads-masuk')).toEqual([]);
    const statuses: number[] = [];
    for (let round = 0; round < 5; round++) statuses.push((await send()).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

/** Two files in one form. */
async function visitorSendsTwo(who: Visitor, data: Buffer) {
  const token = tokenIn((await who.get('/periksa')).text);
  const form = who.post('/periksa').field('_token', token);
  return form.attach('paket', data, 'a.zip').attach('paket', data, 'b.zip');
}

describe('playing a checked package', () => {
  it('begins one isolated preview, and its faults stand in the report', async () => {
    const { who, address, id, page } = await checked(await readFile(await ownZip(scormFiles)));
    expect(page.text).not.toContain('<h1>Pratinjau');
    const play = () => submit(who, address, `${address}/mainkan`, {});
    const [begun, pressedTwice] = await Promise.all([play(), play()]);
    expect(pressedTwice.headers.location).toBe(begun.headers.location);
    const attempt = String(begun.headers.location).replace('/pratinjau/', '');
    expect(attempt).toMatch(/^[0-9a-f]{32}$/);
    expect(filesIn('periksa')).not.toContain(`${id}.zip`);
    expect((await who.get(`/pratinjau/${attempt}`)).text).toContain('diunggah dari luar portal');
    expect((await who.get(address)).text).toContain('pelajarannya belum terbuka');

    createRuns(test.database, () => test.now.value).save(attempt, 0, {
      run: 1,
      revision: 1,
      faults: [
        {
          code: 'out-of-range',
          subject: 'cmi.core.score.raw',
          call: '<b>120</b>',
          error: '405',
          expected: '0–100',
          count: 3,
        },
      ],
    });
    const report = await who.get(address);
    expect(report.text).toContain('Sudah dimainkan (1 kali dibuka): 1 macam gangguan.');
    expect(report.text).toContain('Angkanya di luar batas.');
    expect(report.text).toContain('cmi.core.score.raw');
    expect(report.text).not.toContain('<b>120</b>');
    expect((await who.get(address)).text).toContain('pelajarannya bermasalah saat dimainkan');
    const json = (await who.get(`${address}.json`)).body as { runTime: { faults: unknown[] } };
    expect(json.runTime.faults).toMatchObject([{ code: 'out-of-range', severity: 'error', count: 3 }]);

    const again = await submit(who, '/periksa', `${address}/mainkan`, {});
    expect(again.headers.location).toBe(`/pratinjau/${attempt}`);
    const before = filesIn('uploads').length;
    await submit(who, address, `${address}/hapus`, {});
    expect(filesIn('uploads')).toHaveLength(before - 1);
    expect((await who.get(`/pratinjau/${attempt}`)).status).toBe(404);
  });

  it('is not offered for a standard that is not played, and says why a broken package cannot be', async () => {
    const cartridge = await checked(foreign(goodPackages, 'common-cartridge'));
    expect(cartridge.page.text).toContain('tidak dimainkan di pratinjau');
    const files = {
      ...scormFiles,
      'imsmanifest.xml': String(scormFiles['imsmanifest.xml']).replaceAll('index.html', 'tidak-ada.html'),
    };
    const { who, address, page } = await checked(await readFile(await ownZip(files)));
    expect(page.text).toContain('Rusak: perbaiki dulu');
    const answer = await submit(who, address, `${address}/mainkan`, {});
    expect(answer.headers.location).toBe(`${address}#mainkan`);
    expect((await who.get(address)).text).toContain('Paket ini belum bisa dimainkan di sini: ');
  });

  it('is refused where the preview is not apart from the portal', async () => {
    const { address, who } = await checked(foreign(goodPackages, 'scorm12'));
    // An address of the network, at which portal and preview share their host name.
    const host = '192.0.2.1:8080';
    const page = await who.get(address).set('Host', host);
    expect(page.text).toContain('belum dapat dimainkan di portal ini');
    const token = tokenIn(page.text);
    const answer = await who
      .post(`${address}/mainkan`)
      .set('Host', host)
      .type('form')
      .send({ _token: token });
    expect(answer.status).toBe(403);
  });
});
