// The administrator's pages on LRS keys: who may enter, making, changing and revoking a key, the list, the audit log.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { createKey, createLrs, type KeyInfo, listAudit, listKeys, readKey } from '../../lrs/index.ts';
import { createAccounts } from '../../src/portal/access/accounts.ts';
import {
  courseIri,
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

const wanted = { nama: 'LMS Dinas', cakupan: 'statements/write', awalan: courseIri };
const fieldValue = (html: string, id: string) =>
  new RegExp(`id="${id}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? '';

/** Makes a key by the form. */
async function make(fields: Record<string, string> = {}) {
  const answer = await submit(admin, '/kunci/baru', '/kunci/baru', {
    ...wanted,
    nomor: String(Math.random()),
    ...fields,
  });
  return { answer, key: fieldValue(answer.text, 'key'), secret: fieldValue(answer.text, 'secret') };
}

const only = async (): Promise<KeyInfo> => {
  const [key, ...more] = await listKeys(test.store);
  if (!key || more.length > 0) throw new Error(`${more.length} more keys`);
  return key;
};

describe('who may enter', () => {
  it('administrators alone, at every page and form', async () => {
    const { key } = await createKey(test.store, { name: 'k', scopes: ['state'] });
    const trainer = await loggedIn(test, 'trainer');
    for (const path of ['/kunci', '/kunci/baru', '/kunci/catatan', `/kunci/${key}`, `/kunci/${key}/cabut`]) {
      expect((await admin.get(path)).status).toBe(200);
      expect((await trainer.get(path)).status).toBe(403);
      const stranger = await visitor(test).get(path).redirects(0);
      expect(stranger.headers.location).toBe(`/masuk?kembali=${encodeURIComponent(path)}`);
    }
    const _token = tokenIn((await trainer.get('/guru')).text);
    for (const path of ['/kunci/baru', `/kunci/${key}`, `/kunci/${key}/cabut`]) {
      expect(
        (
          await trainer
            .post(path)
            .type('form')
            .send({ _token, ...wanted })
        ).status,
      ).toBe(403);
      expect((await visitor(test).post(path).type('form').send(wanted)).status).toBe(401);
      // An administrator's browser that another site makes send a form.
      expect((await admin.post(path).type('form').send(wanted)).status).toBe(403);
      const foreign = admin.post(path).set('Origin', 'https://jahat.example').type('form');
      const own = tokenIn((await admin.get('/kunci/baru')).text);
      expect((await foreign.send({ _token: own, ...wanted })).status).toBe(403);
    }
    expect(await only()).toMatchObject({ name: 'k', state: 'active' });
  });

  it('the menu leads there for administrators only', async () => {
    expect((await admin.get('/')).text).toContain('href="/kunci"');
    expect((await (await loggedIn(test, 'trainer')).get('/')).text).not.toContain('href="/kunci"');
    expect((await visitor(test).get('/')).text).not.toContain('href="/kunci"');
  });
});

describe('making a key', () => {
  it('shows the secret once, with the address of the LRS, and the key works', async () => {
    const { answer, key, secret } = await make();
    expect(answer.status).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(fieldValue(answer.text, 'endpoint')).toBe(`${test.portal}/xapi/`);
    expect(await only()).toMatchObject({
      key,
      name: 'LMS Dinas',
      scopes: ['statements/write'],
      limits: { activityPrefix: courseIri },
      expiresAt: undefined,
    });
    const lrs = express().use('/xapi', createLrs({ store: test.store, homePage: 'https://lrs.example' }));
    const statement = {
      actor: { mbox: 'mailto:guru@example.com' },
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
      object: { id: `${courseIri}/sesi-1` },
    };
    const sent = await request(lrs)
      .post('/xapi/statements')
      .auth(key, secret)
      .set('X-Experience-API-Version', '1.0.3')
      .send(statement);
    expect(sent.status).toBe(200);
    for (const path of ['/kunci', `/kunci/${key}`, '/kunci/catatan'])
      expect((await admin.get(path)).text).not.toContain(secret);
    expect(JSON.stringify(await listAudit(test.store, { limit: 10 }))).not.toContain(secret);
  });

  it('names the public address where there is one', async () => {
    await test.stop();
    test = await startPortal({ publicUrl: 'https://kendali.example' });
    admin = await loggedIn(test, 'admin');
    expect(fieldValue((await make()).answer.text, 'endpoint')).toBe('https://kendali.example/xapi/');
  });

  it('takes every limit', async () => {
    await make({
      nama: '  Semua  ',
      awalan: `${courseIri}/`,
      tulis: 'ya',
      verba: 'http://adlnet.gov/expapi/verbs/passed\r\n\r\n http://adlnet.gov/expapi/verbs/failed ',
      semenit: '600',
      berlaku: '2026-12-31',
    });
    expect(await only()).toMatchObject({
      name: 'Semua',
      limits: {
        activityPrefix: courseIri,
        writeOnly: true,
        verbs: ['http://adlnet.gov/expapi/verbs/passed', 'http://adlnet.gov/expapi/verbs/failed'],
        requestsPerMinute: 600,
      },
      // Midnight in WIB.
      expiresAt: new Date('2026-12-31T16:59:59.999Z'),
    });
  });

  it.each([
    [{ nama: ' ' }, 'Tulis nama, paling panjang 100 karakter.'],
    [{ nama: 'x'.repeat(101) }, 'Tulis nama, paling panjang 100 karakter.'],
    [{ cakupan: 'segalanya' }, 'Pilih paling sedikit satu izin.'],
    [{ awalan: 'kursus ini' }, 'Tulis alamat lengkap (IRI), misalnya https://contoh.id/kursus.'],
    [{ verba: 'passed' }, 'Tulis paling banyak 100 alamat lengkap (IRI), satu tiap baris.'],
    [{ semenit: '0' }, 'Tulis bilangan bulat dari 1 sampai 1.000.000.'],
    [{ semenit: 'banyak' }, 'Tulis bilangan bulat dari 1 sampai 1.000.000.'],
    [{ berlaku: '2026-11-21' }, 'Tulis tanggal yang akan datang'],
    [{ berlaku: '2026-02-31' }, 'Tulis tanggal yang akan datang'],
    [{ berlaku: '2099-01-01' }, 'Tulis tanggal yang akan datang'],
  ])('%j: says what is wrong, keeps what was typed, makes nothing', async (fields, sentence) => {
    const { answer } = await make({ verba: 'http://example.com/v', ...fields });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain('aria-invalid="true"'.repeat('cakupan' in fields ? 0 : 1));
    expect(fieldValue(answer.text, 'awalan')).toBe('awalan' in fields ? fields.awalan : courseIri);
    expect(await listKeys(test.store)).toEqual([]);
    // Mended, the same form makes its key.
    const nomor = /name="nomor" value="([^"]+)"/.exec(answer.text)?.[1] ?? '';
    expect((await make({ nomor })).answer.status).toBe(201);
  });

  it('makes one key a form, and another from another form', async () => {
    const forms = await Promise.all([1, 2].map(() => admin.get('/kunci/baru')));
    const numbers = forms.map(({ text }) => /name="nomor" value="([^"]+)"/.exec(text)?.[1] ?? '');
    for (const nomor of numbers) expect((await make({ nomor })).answer.status).toBe(201);
    for (const nomor of numbers) expect((await make({ nomor })).answer.status).toBe(303);
    expect(await listKeys(test.store)).toHaveLength(2);
  });

  it('makes one key when the same form comes twice', async () => {
    const [one, other] = await Promise.all([make({ nomor: 'a' }), make({ nomor: 'a' })]);
    expect([one.answer.status, other.answer.status].sort()).toEqual([201, 303]);
    expect((await make({ nomor: 'a' })).answer.headers.location).toBe('/kunci?sudah=1');
    expect((await admin.get('/kunci?sudah=1')).text).toContain('sudah dibuat satu kali');
    await only();
  });

  it.each([
    ['paket', ['statements/write'], courseIri, true],
    ['lms', ['statements/write', 'state'], courseIri, false],
    ['laporan', ['statements/read'], '', false],
    ['penuh', ['all'], '', false],
    ['tak-dikenal', [], '', false],
  ])('the choice %s fills the form in', async (preset, granted, prefix, writeOnly) => {
    const { text } = await admin.get(`/kunci/baru?untuk=${preset}`);
    const checked = [...text.matchAll(/name="cakupan" value="([^"]+)" checked/g)].map(([, scope]) => scope);
    expect(checked).toEqual(granted);
    expect(fieldValue(text, 'awalan')).toBe(prefix);
    expect(text.includes('name="tulis" value="ya" checked')).toBe(writeOnly);
  });
});

describe('a key', () => {
  it('is changed with its own form, and who did it is in the log', async () => {
    const { key } = await make({ verba: 'http://example.com/v' });
    const page = await admin.get(`/kunci/${key}`);
    expect(fieldValue(page.text, 'nama')).toBe('LMS Dinas');
    const answer = await submit(admin, `/kunci/${key}`, `/kunci/${key}`, {
      nama: 'LMS Palembang',
      semenit: '30',
      cakupan: 'all',
    });
    expect(answer.headers.location).toBe(`/kunci/${key}?tersimpan=1`);
    expect(await only()).toMatchObject({
      name: 'LMS Palembang',
      scopes: ['statements/write'],
      limits: { requestsPerMinute: 30 },
    });
    const shown = (await admin.get(answer.headers.location ?? '')).text;
    expect(shown).toContain('Perubahan disimpan.');
    expect(shown).toContain('“LMS Dinas” → “LMS Palembang”');
    expect((await listAudit(test.store, { limit: 1 }))[0]).toMatchObject({
      by: 'Ibu admin',
      action: 'key.changed',
    });
  });

  it('keeps what the form has no field for, and an end that has passed', async () => {
    const expiresAt = new Date(test.now.value - 1000);
    const limits = { accountName: 'coba-1' };
    const { key } = await createKey(test.store, { name: 'k', scopes: ['state'], limits, expiresAt });
    const berlaku = fieldValue((await admin.get(`/kunci/${key}`)).text, 'berlaku');
    expect(berlaku).toBe('2026-11-22');
    await submit(admin, `/kunci/${key}`, `/kunci/${key}`, { nama: 'l', berlaku });
    expect(await only()).toMatchObject({ name: 'l', limits, expiresAt });
    const wrong = await submit(admin, `/kunci/${key}`, `/kunci/${key}`, {
      nama: 'm',
      awalan: 'bukan alamat',
      berlaku,
    });
    expect(wrong.status).toBe(422);
    expect(fieldValue(wrong.text, 'nama')).toBe('m');
    expect((await only()).name).toBe('l');
  });

  it('is revoked after a question, once', async () => {
    const { key } = await make();
    const question = await admin.get(`/kunci/${key}/cabut`);
    expect(question.text).toContain('Cabut kunci ini?');
    expect((await only()).state).toBe('active');
    const answer = await submit(admin, `/kunci/${key}/cabut`, `/kunci/${key}/cabut`, {});
    expect(answer.headers.location).toBe(`/kunci/${key}?dicabut=1`);
    expect((await admin.get(answer.headers.location ?? '')).text).toContain('Kunci “LMS Dinas” dicabut.');
    expect((await only()).state).toBe('revoked');
    expect((await admin.get(`/kunci/${key}/cabut`).redirects(0)).status).toBe(303);
    await submit(admin, '/kunci/baru', `/kunci/${key}`, { nama: 'baru' });
    expect((await readKey(test.store, key))?.name).toBe('LMS Dinas');
    expect((await admin.get('/kunci')).text).not.toContain(key);
    expect((await admin.get('/kunci?tampil=berakhir')).text).toContain(key);
  });

  it('that is not there is a page that says so', async () => {
    for (const path of [
      '/kunci/tidak-ada',
      '/kunci/tidak-ada/cabut',
      '/kunci/%00',
      `/kunci/${'x'.repeat(500)}`,
    ]) {
      const answer = await admin.get(path);
      expect(answer.status).toBe(404);
      expect(answer.text).toContain('Kunci ini tidak ada.');
    }
  });

  it('shows hostile names as they are written', async () => {
    const name = '<script>alert(1)</script>"\'';
    const { key } = await createKey(test.store, { name, scopes: ['state'], by: '<b>siapa</b>' });
    for (const path of ['/kunci', `/kunci/${key}`, `/kunci/${key}/cabut`, '/kunci/catatan']) {
      const { text } = await admin.get(path);
      expect(text).toContain('&lt;script&gt;alert(1)');
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('<b>siapa');
    }
  });
});

describe('the list', () => {
  it('keeps keys of the preview and ended ones apart, the newest first, in pages', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    for (let i = 0; i < 52; i += 1)
      await test.store.insertKey({
        key: `pratinjau-${i}`,
        secretHash: 'h',
        name: `Pratinjau ${i}`,
        scopes: ['state'],
        limits: { accountName: `coba-${i}` },
        created: i,
        expiresAt: tomorrow.getTime() * 1000,
        revokedAt: undefined,
        lastUsed: undefined,
      });
    const { key } = await make();
    const first = (await admin.get('/kunci')).text;
    expect(first).toContain(key);
    expect(first).not.toContain('pratinjau-1');
    const page = (await admin.get('/kunci?tampil=pratinjau')).text;
    expect(page.indexOf('pratinjau-51')).toBeLessThan(page.indexOf('pratinjau-50'));
    expect(page).not.toContain('>pratinjau-1<');
    expect(page).toContain('href="/kunci?tampil&#x3D;pratinjau&amp;hal&#x3D;2"');
    const second = (await admin.get('/kunci?tampil=pratinjau&hal=2')).text;
    expect(second).toContain('>pratinjau-1<');
    for (const odd of ['?hal=99&tampil=pratinjau', '?hal=-1', '?hal[]=2&tampil[]=x', '?tampil=apa'])
      expect((await admin.get(`/kunci${odd}`)).status).toBe(200);
  });
});

describe('the audit log', () => {
  it('is shown page by page, without the preview’s own unless asked for', async () => {
    for (let i = 0; i < 60; i += 1)
      await test.store.appendAudit({
        at: i,
        actor: 'cli',
        action: 'key.created',
        subject: `kunci-${i}`,
        detail: {},
      });
    await test.store.appendAudit({
      at: 61,
      actor: 'preview',
      action: 'key.created',
      subject: 'punya-pratinjau',
      detail: {},
    });
    const first = (await admin.get('/kunci/catatan')).text;
    expect(first).toContain('kunci-59');
    expect(first).not.toContain('kunci-9<');
    expect(first).not.toContain('punya-pratinjau');
    const older = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&#x3D;', '=') ?? '';
    const second = (await admin.get(older)).text;
    expect(second).toContain('kunci-9<');
    expect(second).not.toContain('kunci-10<');
    expect(second).not.toContain('rel="next"');
    expect((await admin.get('/kunci/catatan?pratinjau=ya')).text).toContain('punya-pratinjau');
    for (const odd of ['?sebelum=x', '?sebelum=-1', '?sebelum[]=1', '?sebelum=99999999999999999999'])
      expect((await admin.get(`/kunci/catatan${odd}`)).status).toBe(200);
  });

  it('says why a person’s data was erased, and not whose', async () => {
    for (const reason of ['request', 'retention'])
      await test.store.appendAudit({
        at: 2,
        actor: 'cli',
        action: 'person.erased',
        subject: '',
        detail: { reason },
      });
    const { text } = await admin.get('/kunci/catatan');
    expect(text).toContain('Data seseorang dihapus');
    expect(text).toContain('atas permintaan');
    expect(text).toContain('sudah lewat masa simpan');
    expect(text).not.toContain('reason');
  });

  it('tells what it doesn’t know as it is', async () => {
    await test.store.appendAudit({
      at: 1,
      actor: 'cli',
      action: 'arsip.dipindah',
      subject: 'pseudonim-7',
      detail: { statements: 3, why: 'permintaan' },
    });
    const { text } = await admin.get('/kunci/catatan');
    for (const words of [
      'baris perintah',
      'arsip.dipindah',
      'pseudonim-7',
      'statements: 3',
      'why: permintaan',
    ])
      expect(text).toContain(words);
  });

  it('doesn’t take a person for the command line', async () => {
    const accounts = createAccounts(test.database, () => test.now.value);
    await accounts.put({ email: 'x@dinas.example', name: 'cli', role: 'admin', password });
    admin = visitor(test);
    await submit(admin, '/masuk', '/masuk', { email: 'x@dinas.example', password });
    await make();
    expect((await listAudit(test.store, { limit: 1 }))[0]?.by).toBe('cli (portal)');
  });
});
