// Certificates from the first to the revoked: who may have one, issuing, the sheet, the public page, badges, the office's zip.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import request from 'supertest';
import { readBadge } from '../credentials/ob3.ts';
import { type Deed, expected, morning } from '../evidence/world.ts';
import { evidenceApp, now } from './evidence-app.ts';

const passed = (who: string): Deed => ({ who, name: `Guru ${who}`, at: morning, verb: 'passed' });
const roster = [
  expected(1, { contact: 'satu@guru.example' }),
  expected(2, { name: 'Nur <b>Aini</b> & "Rekan"' }),
  expected(3),
  expected(4),
];
const made = evidenceApp([passed('g1'), passed('g2'), passed('g3'), { who: 'g4', at: morning }], roster);
afterAll(() => made.close());

const app = made.appFor();
const home = '/pelatih/sertifikat';
const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x3D;', '=')
    .replace(/\s+/g, ' ');
const post = (path: string, fields: Record<string, string> = {}, on = app) =>
  request(on)
    .post(path)
    .type('form')
    .send({ _token: 'token', ...fields });
const settings = {
  penerbit: 'Dinas Pendidikan Provinsi Sumatera Selatan',
  penandatangan: 'Dr. Rahmat Hidayat',
  jabatan: 'Kepala Dinas',
  nip: '197001011995031001',
  tempat: 'Palembang',
  nomor: '{urut}/UJI/{bulan}/{tahun}',
  jp: '12',
};
const save = (fields: Record<string, string>) => {
  const sent = request(app).post(`${home}/pengaturan`);
  for (const [name, value] of Object.entries({ _token: 'token', ...fields })) sent.field(name, value);
  return sent;
};
const { certificates } = made.desk;
const lineOf = (ref: string) =>
  certificates.lines().find(({ personRef, revokedAt }) => personRef === ref && revokedAt === undefined);

describe('before anything is issued', () => {
  test('nothing can be issued without an issuer, and wrong settings are shown again with what was written', async () => {
    await post(`${home}/terbitkan`).expect(422);
    await save({ ...settings, nip: '123', nomor: 'tanpa urutan', jp: 'dua' }).expect(303);
    const again = await request(app).get(`${home}/pengaturan`);
    expect(again.status).toBe(422);
    expect(textOf(again.text)).toMatch(
      /NIP terdiri atas 18 angka\..*Pola harus memuat \{urut\}.*Tulis bilangan bulat/,
    );
    expect(again.text).toContain('value="tanpa urutan"');
    expect(made.desk.settings.read().office).toBe('');
    expect(textOf((await request(app).get(home)).text)).toContain('Lengkapi dulu pengaturan sertifikat');
  });

  test('the hours come from the minutes of the course, unless the office says otherwise', async () => {
    await save({ ...settings, jp: '' }).expect(303);
    const { text } = await request(app).get(`${home}/pengaturan`);
    expect(textOf(text)).toMatch(/Seluruhnya \d+ menit ÷ 45 = \d+ JP/);
    await save(settings).expect(303);
    expect(made.desk.settings.read()).toMatchObject({ jp: 12, office: settings.penerbit });
    const example = await request(app).get(`${home}/contoh`).expect(200);
    expect(textOf(example.text)).toContain('setara 12 jam pelajaran');
  });
});

describe('issuing', () => {
  beforeAll(async () => {
    await save(settings);
  });

  test('to one, to all others, and to nobody twice', async () => {
    const one = await post(`${home}/terbitkan`, { orang: expected(1).ref });
    expect(one.headers.location).toBe(`${home}/orang/${expected(1).ref}?selesai=issued&jumlah=1`);
    expect(certificates.lines().map(({ number }) => number)).toEqual(['00001/UJI/IX/2025']);
    expect((await post(`${home}/terbitkan`)).headers.location).toBe(`${home}?selesai=issued&jumlah=2`);
    expect((await post(`${home}/terbitkan`)).headers.location).toBe(`${home}?selesai=issued&jumlah=0`);
    const { text } = await request(app).get(`${home}?keadaan=terbit&selesai=issued&jumlah=2`);
    expect(textOf(text)).toMatch(/2 sertifikat diterbitkan\..*Guru g1/);
    const person = `/pelatih/guru/${expected(1).ref}`;
    expect(textOf((await request(app).get(person)).text)).toContain('Terbit: nomor 00001/UJI/IX/2025');
    expect((await request(app).get(`${person}?tampilan=proyeksi`)).text).not.toContain('00001/UJI');
    const learning = await request(app).get(`${home}?keadaan=belum-lulus`);
    expect(textOf(learning.text)).toMatch(/Guru g4 .*Belum lulus: Sesi 1/);
    expect(certificates.lines().every(({ code }) => /^[\w-]{22}$/.test(code))).toBe(true);
  });

  test('is for an office only, and for its own kabupaten', async () => {
    const trainer = made.appFor({ account: { role: 'trainer', scope: { cohorts: ['x'] } } });
    await post(`${home}/terbitkan`, {}, trainer).expect(403);
    const lahat = made.appFor({ account: { role: 'office', scope: { regions: ['Lahat'] } } });
    const theirs = lineOf(expected(1).ref);
    const others = lineOf(expected(2).ref);
    await request(lahat).get(`${home}/nomor/${theirs?.id}`).expect(200);
    // What is printed on everybody's isn't one office's to change.
    await request(lahat).get(`${home}/pengaturan`).expect(403);
    expect((await request(lahat).get(home)).text).not.toContain('/pengaturan');
    await request(lahat).get(`${home}/nomor/${others?.id}`).expect(404);
    await request(lahat).get(`${home}/nomor/${others?.id}/cetak`).expect(404);
    await post(`${home}/nomor/${others?.id}/cabut`, { alasan: 'coba' }, lahat).expect(404);
    await request(made.appFor({ account: { role: 'auditor' } }))
      .get(home)
      .expect(403);
  });

  test('gives a sheet without script, with name and QR, under a policy that allows its style alone', async () => {
    const line = lineOf(expected(2).ref);
    const { text, headers } = await request(app).get(`${home}/nomor/${line?.id}/cetak`);
    expect(text).toContain('Nur &lt;b&gt;Aini&lt;/b&gt; &amp; &quot;Rekan&quot;');
    expect(text).not.toMatch(/<script|<b>/);
    expect(text).toContain(`https://kendali.example/verifikasi/${line?.code}`);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*style-src 'sha256-/);
    expect(textOf(text)).toMatch(/Dinas Pendidikan Provinsi Sumatera Selatan .*00003\/UJI|00002\/UJI/);
  });

  test('warns where only this computer reaches the address', async () => {
    const { text } = await request(made.appFor({ publicUrl: '' })).get(home);
    expect(textOf(text)).toContain('KENDALI_PUBLIC_URL');
  });
});

describe('the public page', () => {
  test('says what is needed and nothing more, and stays out of search engines', async () => {
    const line = lineOf(expected(1).ref);
    const { text, headers } = await request(app).get(`/verifikasi/${line?.code}`);
    const page = textOf(text);
    expect(page).toMatch(/asli dan berlaku.*Guru g1.*Kursus uji.*12 JP.*25 September 2025.*Dinas Pendidikan/);
    expect(page).not.toMatch(/10600001|SDN 1|Lahat|satu@guru/);
    expect(headers['x-robots-tag']).toContain('noindex');
  });

  test('knows no other code, and takes a whole address as well', async () => {
    const line = lineOf(expected(1).ref);
    const unknown = await request(app).get('/verifikasi/AAAAAAAAAAAAAAAAAAAAAA');
    expect(unknown.status).toBe(404);
    expect(textOf(unknown.text)).toContain('Sertifikat tidak dikenal');
    const asked = await request(app)
      .get('/verifikasi')
      .query({ kode: ` https://kendali.example/verifikasi/${line?.code} ` });
    expect(asked.headers.location).toBe(`/verifikasi/${line?.code}`);
    const wrong = await request(app).get('/verifikasi').query({ kode: '<b>' });
    expect(wrong.text).toContain('value="&lt;b&gt;"');
    expect(wrong.text).toContain(made.desk.key.thumbprint);
  });

  test('gives the badge, which verifies by what the portal publishes', async () => {
    const line = lineOf(expected(1).ref);
    const { text: jws } = await request(app).get(`/verifikasi/${line?.code}/lencana.jwt`).expect(200);
    const { header, credential } = readBadge(jws, now + 1000);
    expect(header.kid).toBe('https://kendali.example/verifikasi/kunci');
    expect((await request(app).get('/verifikasi/kunci')).body).toMatchObject(header.jwk);
    expect((await request(app).get('/verifikasi/penerbit')).body).toMatchObject({
      id: credential.issuer.id,
      name: settings.penerbit,
    });
    expect((await request(app).get('/verifikasi/capaian')).body).toMatchObject(
      credential.credentialSubject.achievement,
    );
    expect((await request(app).get('/verifikasi/pencabutan')).body).toMatchObject({
      id: credential.credentialStatus.id,
    });
    const svg = await request(app).get(`/verifikasi/${line?.code}/lencana.svg`).expect(200);
    expect(Buffer.from(svg.body as Buffer).toString()).toContain(`verify="${jws}"`);
  });

  test('tells a flood to wait', async () => {
    const other = made.appFor();
    let status = 404;
    for (let index = 0; index < 60 && status !== 429; index += 1)
      status = (await request(other).get('/verifikasi/AAAAAAAAAAAAAAAAAAAAAA')).status;
    expect(status).toBe(429);
  });
});

describe('later', () => {
  test('one is revoked with a reason that stays inside, and restored', async () => {
    const line = lineOf(expected(3).ref);
    const path = `${home}/nomor/${line?.id}`;
    expect((await post(`${path}/cabut`, { alasan: ' ' })).headers.location).toBe(`${path}?salah=alasan`);
    await post(`${path}/cabut`, { alasan: 'Salah orang' }).expect(303);
    const fresh = made.appFor();
    const page = textOf((await request(fresh).get(`/verifikasi/${line?.code}`)).text);
    expect(page).toContain('sudah dicabut');
    expect(page).not.toContain('Salah orang');
    await request(fresh).get(`/verifikasi/${line?.code}/lencana.jwt`).expect(410);
    expect((await request(fresh).get('/verifikasi/pencabutan')).body.revokedCredential).toEqual([
      { id: `urn:uuid:${line?.id}`, revoked: true },
    ]);
    const inside = textOf((await request(app).get(path)).text);
    expect(inside).toContain('Dicabut oleh Rina: Salah orang');
    expect(inside).toContain(line?.number);
    await post(`${path}/pulihkan`).expect(303);
    expect(textOf((await request(fresh).get(`/verifikasi/${line?.code}`)).text)).toContain(
      'asli dan berlaku',
    );
  });

  test('one is issued again with the right name: other number, other code, the old one is revoked', async () => {
    const before = lineOf(expected(3).ref);
    const response = await post(`${home}/nomor/${before?.id}/ganti`, { nama: 'Guru Tiga, S.Pd.' });
    const after = lineOf(expected(3).ref);
    expect(response.headers.location).toBe(`${home}/nomor/${after?.id}?selesai=replaced`);
    expect(after).toMatchObject({
      name: 'Guru Tiga, S.Pd.',
      number: '00004/UJI/IX/2025',
      replaces: before?.id,
    });
    expect(certificates.byId(before?.id ?? '')?.revokedAt).toBe(now);
    const old = textOf((await request(app).get(`${home}/nomor/${before?.id}`)).text);
    expect(old).toContain('Diganti oleh Rina');
    expect(old).not.toContain('Batalkan pencabutan');
  });

  test('the office takes all of them along: sheets, list, badges', async () => {
    const { body } = await post(`${home}/unduh`)
      .buffer(true)
      .parse((stream, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => done(null, Buffer.concat(chunks)));
      });
    const files = Object.fromEntries(
      Object.entries(unzipSync(body as Buffer)).map(([name, data]) => [
        name,
        Buffer.from(data).toString('utf8'),
      ]),
    );
    expect(Object.keys(files).sort()).toEqual([
      'daftar.csv',
      'lencana/00001-UJI-IX-2025.jwt',
      'lencana/00002-UJI-IX-2025.jwt',
      'lencana/00004-UJI-IX-2025.jwt',
      'sertifikat-001.html',
    ]);
    expect(files['daftar.csv']?.trim().split(/\r?\n/)).toHaveLength(4);
    expect(files['sertifikat-001.html']?.match(/class="lembar"/g)).toHaveLength(3);
    expect(readBadge(files['lencana/00001-UJI-IX-2025.jwt'] ?? '', now + 1000).credential.name).toBe(
      'Kursus uji',
    );
  });

  test('what no longer holds is marked for a human, not revoked', async () => {
    const second = evidenceApp([passed('g1')], roster, [0]);
    const line = lineOf(expected(1).ref);
    const print = certificates.byId(line?.id ?? '')?.print;
    if (!print) throw new Error('nothing was issued');
    const recipient = (personRef: string) => ({
      personRef,
      learnerKeys: [],
      name: 'Guru g1',
      region: '',
      school: '',
      email: undefined,
    });
    second.desk.certificates.issue(
      [recipient(expected(1).ref), recipient('tidak-ada')],
      print,
      '{urut}',
      'uji',
    );
    const other = second.appFor();
    const page = textOf((await request(other).get(home)).text);
    expect(page).toMatch(/Perlu ditinjau 1.*Guru g1.*Belum lulus: Sesi 1.*Pemilik tidak dikenal lagi/);
    const id = second.desk.certificates.lines()[0]?.id;
    expect(textOf((await request(other).get(`${home}/nomor/${id}`)).text)).toContain(
      'syaratnya tidak lagi terpenuhi: Sesi 1',
    );
    expect(second.desk.certificates.revoked()).toEqual([]);
    await post(`${home}/nomor/${id}/tinjau`, {}, other).expect(303);
    expect(textOf((await request(other).get(home)).text)).toMatch(/Perlu ditinjau 0/);
    await second.close();
  });
});
