// The trainer's pages over HTTP: table, filters in the address, CSV, one learner, and nothing unescaped anywhere.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { people as peopleStrings } from '../../src/i18n/trainer/people.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { refOf } from '../../src/reports/learner.ts';
import { type Agent, answerResult, scoreOf } from '../../src/vocabulary/statements.ts';
import { arrayLog, asked, course, guru, page1, plain, statementOf, wholeSession } from './fixture.ts';
import { trainerApp as appWith, now } from './trainer-app.ts';

const hostile = '<img src=x onerror=alert(1)>';
const statements = (): object[] => {
  const many = Array.from({ length: 60 }, (_, index) => {
    const agent = guru(`Guru ${String(index).padStart(2, '0')}`, `akun-${index}`);
    return statementOf(agent, `2026-08-01T03:${String(index).padStart(2, '0')}:00Z`, 'experienced', page1);
  });
  const citra = guru('Citra', 'citra');
  const simulated: Agent = {
    name: '=HYPERLINK("http://jahat.example";"klik")',
    account: { homePage: 'https://simulasi.kendali.example', name: 'simulasi-00001' },
  };
  return [
    ...many,
    statementOf(citra, '2026-08-02T02:00:00Z', 'initialized', wholeSession),
    statementOf(
      citra,
      '2026-08-02T02:01:00Z',
      'answered',
      asked('mana-ai'),
      answerResult('choice', ['b'], false, 1, 5),
    ),
    statementOf(
      citra,
      '2026-08-02T02:02:00Z',
      'answered',
      asked('mana-ai'),
      answerResult('choice', ['a'], true, 2, 5),
    ),
    statementOf(citra, '2026-08-02T02:03:00Z', 'experienced', { part: 'page', id: 'belajar-dari-data' }),
    statementOf(citra, '2026-08-02T02:30:00Z', 'passed', wholeSession, { score: scoreOf(86.67) }),
    statementOf(guru(hostile, '"><script>'), '2026-08-02T02:40:00Z', 'failed', wholeSession, {
      score: scoreOf(10),
    }),
    statementOf(simulated, '2026-08-02T02:50:00Z', 'completed', wholeSession),
  ];
};

describe('the trainer’s pages', () => {
  let reports: Reports;
  let app: Express;
  beforeAll(() => {
    reports = createReports({ path: ':memory:', log: arrayLog(statements()), course, plain, now: () => now });
    app = appWith(reports);
  });
  afterAll(() => reports.close());

  const page = async (path: string) =>
    (await request(app).get(path).expect(200).expect('Content-Type', /html/)).text;
  const names = (html: string) =>
    [...html.matchAll(/rowheader" scope="row"><a href="[^"]*"><bdi>([^<]*)</g)].map((match) => match[1]);

  test('the table shows what each teacher did, newest first, and how fresh it is', async () => {
    const html = await page('/pelatih/guru?sesi=sesi-1');
    expect(names(html)).toHaveLength(50);
    expect(names(html).slice(2, 4)).toEqual(['Citra', 'Guru 59']);
    const citra = html.slice(html.indexOf('>Citra<'), html.indexOf('>Guru 59<'));
    for (const text of [
      '1 dari 4',
      '1 dari 5',
      'dijawab 1 dari 5',
      '86,67',
      'Lulus',
      '30 menit yang lalu',
      '2 Agu 2026, 09.30 WIB',
    ])
      expect(citra).toContain(text);
    expect(html).toContain('Guru 1–50 dari 63');
    expect(html).toContain('Lengkap sampai 2 Agustus 2026 pukul 10.00 WIB.');
    expect(html).toContain('simulasi</span>');
  });

  test('whatever a statement says is text, never markup', async () => {
    for (const path of [
      '/pelatih',
      '/pelatih/guru',
      '/pelatih/bantuan',
      `/pelatih/guru?cari=${encodeURIComponent(hostile)}`,
    ]) {
      const html = await page(path);
      expect(html).not.toContain('<img src=x');
      expect(html).not.toContain('<script>');
      if (path.startsWith('/pelatih/guru'))
        expect(html).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
    }
    const ref = refOf('account https://lms.sekolah.example "><script>');
    const html = await page(`/pelatih/guru/${ref}`);
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('<script>');
  });

  test.each([
    ['cari=citra', ['Citra']],
    ['cari=CIT+tra', ['Citra']],
    ['cari=akun-7', ['Guru 07']],
    ['cari=%25', []],
    ['status=lulus', ['Citra']],
    ['status=belum-lulus', ['&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;']],
    ['urut=nilai&cari=ci', ['Citra']],
  ])('%s', async (query, expected) => {
    expect(names(await page(`/pelatih/guru?sesi=sesi-1&${query}`))).toEqual(expected);
  });

  test('sorts by every column, both ways, and pages through', async () => {
    expect(names(await page('/pelatih/guru?sesi=sesi-1&urut=nama&cari=guru')).slice(0, 2)).toEqual([
      'Guru 00',
      'Guru 01',
    ]);
    expect(names(await page('/pelatih/guru?sesi=sesi-1&urut=nama&arah=turun&cari=guru')).slice(0, 2)).toEqual(
      ['Guru 59', 'Guru 58'],
    );
    expect(names(await page('/pelatih/guru?sesi=sesi-1&urut=nilai'))[0]).toBe('Citra');
    expect(names(await page('/pelatih/guru?sesi=sesi-1&urut=status&arah=turun'))[0]).toBe('Citra');
    const second = await page('/pelatih/guru?sesi=sesi-1&hal=2');
    expect(names(second)).toHaveLength(13);
    expect(second).toContain('Halaman 2 dari 2');
    expect(names(await page('/pelatih/guru?sesi=sesi-1&hal=999'))).toHaveLength(13);
    expect(await page('/pelatih/guru?sesi=sesi-1&urut=nilai')).toMatch(
      /aria-sort="descending"><a href="\/pelatih\/guru\?sesi&#x3D;sesi-1&amp;urut&#x3D;nilai&amp;arah&#x3D;naik#guru"/,
    );
    for (const odd of ['hal=-1', '?urut=hack;drop', '?status=x', '?arah=', '?cari[]=a', '?hal=1e9'])
      expect(names(await page(`/pelatih/guru?sesi=sesi-1&${odd}`))).toHaveLength(50);
  });

  test('filters stay in the links: status, columns, pages and export', async () => {
    const html = (await page('/pelatih/guru?sesi=sesi-1&cari=guru&status=belajar'))
      .replaceAll('&#x3D;', '=')
      .replaceAll('&amp;', '&');
    for (const href of [
      '/pelatih/guru?sesi=sesi-1&cari=guru&status=belajar&urut=nama#guru',
      '/pelatih/guru?sesi=sesi-1&cari=guru&status=belajar&hal=2#guru',
      '/pelatih/guru?sesi=sesi-1&cari=guru&status=belajar&unduh=xlsx&tabel=guru',
      '/pelatih/guru?sesi=sesi-1&cari=guru&status=lulus',
      '/pelatih/guru?sesi=sesi-1&cari=guru&status=belajar&tahap=belum-selesai',
    ])
      expect(html).toContain(`href="${href}"`);
    expect(html).toContain('<input type="hidden" name="status" value="belajar">');
  });

  test('CSV: the whole filtered table, escaped, formulas neutralised', async () => {
    const csv = (query: string) =>
      request(app).get(`/pelatih/guru?sesi=sesi-1&tabel=guru&${query}`).expect(200);
    const { text, headers } = await csv('unduh=csv');
    expect(headers['content-disposition']).toBe('attachment; filename=kendali-guru-2026-08-02.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = text.replace(/^\uFEFF/, '').split('\r\n');
    expect(lines).toHaveLength(1 + 63 + 1);
    expect(lines[0]).toMatch(
      /^Nama,Akun,Situs akun,Kontak,NPSN,Sekolah,Kabupaten\/kota,.*,Sesi 1: status,Sesi 1: halaman dibaca,/,
    );
    expect(lines[1]).toMatch(
      /^"'=HYPERLINK\(""http:\/\/jahat\.example"";""klik""\)",simulasi-00001,https:\/\/simulasi\.kendali\.example,/,
    );
    expect(lines[3]).toMatch(
      /^Citra,citra,.*,Lulus,1,1,1,0,86\.67,,,0,,.*,2026-08-02 09:00:00,2026-08-02 09:30:00$/,
    );
    const excel = (await csv('unduh=excel&cari=citra')).text;
    expect(excel.split('\r\n')[1]).toMatch(/^Citra;citra;.*;Lulus;1;1;1;0;86,67;;;0;;/);
  });

  test('one learner: figures, pages, questions, timeline', async () => {
    const html = await page(`/pelatih/guru/${refOf('account https://lms.sekolah.example citra')}`);
    for (const text of [
      'Citra',
      'dibaca 2 Agustus 2026 pukul 09.03 WIB',
      'belum dibaca',
      'Penyaring spam',
      'Belum dijawab',
      'Minggu, 2 Agustus 2026',
      'Menjawab soal “Mana yang termasuk AI?” dengan benar pada percobaan ke-2.',
      'Membaca halaman “Belajar dari data &lt;script&gt;”.',
      'Lulus dengan nilai 86,67.',
    ])
      expect(html).toContain(text);
  });

  test('what does not exist is 404 in words', async () => {
    expect((await request(app).get('/pelatih/guru/tidak-ada').expect(404)).text).toBe(
      peopleStrings.id['person.unknown'],
    );
    await request(app).get('/pelatih?sesi=sesi-9').expect(404);
    await request(app).get('/pelatih/guru?sesi=sesi-9&unduh=csv').expect(404);
    await request(app).get('/pelatih/guru?unduh=pdf').expect(404);
  });
});

describe('before there is anything to show', () => {
  test('an empty installation explains how the list fills', async () => {
    const reports = createReports({ path: ':memory:', log: arrayLog([]), course, plain });
    const { text } = await request(appWith(reports)).get('/pelatih').expect(200);
    expect(text).toContain('Belum ada yang dapat dilaporkan');
    expect(text).toContain('href="/pelatih/peserta"');
    expect(text).toContain('npm run demo-data');
    expect(text).not.toContain('<table');
    await reports.close();
  });

  test('a log that does not answer neither holds nor breaks the page', async () => {
    const log = arrayLog([]);
    const hanging = createReports({
      path: ':memory:',
      log: { ...log, readLog: () => new Promise(() => undefined), lastSeq: async () => 1234 },
      course,
      plain,
    });
    const { text } = await request(appWith(hanging)).get('/pelatih').expect(200);
    expect(text).toContain('Masih menghitung 1.234 catatan baru');

    const lines: string[] = [];
    const failing = createReports({
      path: ':memory:',
      log: { ...log, lastSeq: () => Promise.reject(new Error('putus')) },
      course,
      plain,
    });
    await request(appWith(failing, { log: (line) => lines.push(line) }))
      .get('/pelatih')
      .expect(200);
    expect(lines[0]).toContain('putus');
    await failing.close();
  });
});
