// Who stands in the trainer's report, and as what: origins, names and account numbers as they really come, who is stuck.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { reports as strings } from '../../src/i18n/reports.ts';
import { type Page, pagesOf, type Session } from '../../src/model/course.ts';
import { legible, quotable } from '../../src/portal/trainer/legible.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { refOf } from '../../src/reports/learner.ts';
import { type Agent, answerResult } from '../../src/vocabulary/statements.ts';
import { arrayLog, asked, course, guru, page1, plain, statementOf, wholeSession } from './fixture.ts';
import { trainerApp } from './trainer-app.ts';

const nip = '198001012005011001';
const preview: Agent = {
  name: 'Ibu Coba',
  account: { homePage: 'http://localhost:4301', name: 'coba-0123456789' },
};
const simulated: Agent = {
  name: 'Guru Rekaan',
  account: { homePage: 'https://simulasi.kendali.example', name: 'simulasi-00001' },
};
const right = answerResult('choice', ['a'], true, 1, 5);
const pageOf = (id: string) => ({ part: 'page', id, unit: 'data' }) as const;

/** The fixture's course with a title that quotes. */
const quoting = structuredClone(course);
const [firstPage] = pagesOf(quoting.sessions[0] as Session);
(firstPage as Page).title = 'Apa itu “AI”?';

const statements = (): object[] => {
  const dewi = guru('Dewi', nip);
  return [
    statementOf(guru('Rahmat', '0012345'), '2026-08-01T02:00:00Z', 'experienced', page1),
    statementOf(guru('\u202Eitiruy\nI\u0007bu', 'tata\u2066'), '2026-08-01T03:00:00Z', 'experienced', page1),
    statementOf(guru('\u200B=1+1', '12345'), '2026-08-01T03:30:00Z', 'experienced', page1),
    statementOf(preview, '2026-08-01T04:00:00Z', 'experienced', page1),
    statementOf(simulated, '2026-08-01T05:00:00Z', 'passed', wholeSession),
    // Everything but one question of the second unit.
    ...['apa-itu-ai', 'sejarah', 'belajar-dari-data', 'ringkasan'].map((id, index) =>
      statementOf(dewi, `2026-08-02T01:0${index}:00Z`, 'experienced', pageOf(id)),
    ),
    ...['mana-ai', 'urutan', 'jodoh', 'selalu-benar'].map((id, index) =>
      statementOf(dewi, `2026-08-02T01:1${index}:00Z`, 'answered', asked(id), right),
    ),
  ];
};

let reports: Reports;
let app: Express;
beforeAll(() => {
  reports = createReports({ path: ':memory:', log: arrayLog(statements()), course: quoting, plain });
  app = trainerApp(reports);
});
afterAll(() => reports.close());

const page = async (path: string) =>
  (await request(app).get(path).expect(200)).text.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
const names = (html: string) =>
  [...html.matchAll(/scope="row"><a [^>]*><bdi>([^<]*)</g)].map(([, name]) => name);
const learnerPage = (name: string) =>
  page(`/pelatih/guru/${refOf(`account https://lms.sekolah.example ${name}`)}`);
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('where learners come from', () => {
  test('previews and invented teachers carry a badge, and totals tell them apart', async () => {
    const html = await page('/pelatih');
    expect(names(html)).toHaveLength(6);
    expect(html).toMatch(/<bdi>Ibu Coba<\/bdi><\/a> <span class="badge">pratinjau</);
    expect(html).toMatch(/<bdi>Guru Rekaan<\/bdi><\/a> <span class="badge">simulasi</);
    expect(html.match(/class="badge"/g)).toHaveLength(2);
    expect(text(html)).toContain('Asal 6 Semua 4 LMS 1 Pratinjau 1 Simulasi');
    expect(html).toContain(strings.id['reports.list.note.preview']);
  });

  test.each([
    ['?asal=lms', ['Dewi', '=1+1', 'itiruy I bu', 'Rahmat']],
    ['?asal=pratinjau', ['Ibu Coba']],
    ['?asal=simulasi', ['Guru Rekaan']],
    ['?asal=simulasi&status=belajar', []],
    ['?asal=lain&urut=nama&cari=Dewi', ['Dewi']],
  ])('%s', async (query, expected) => {
    expect(names(await page(`/pelatih${query}`))).toEqual(expected);
  });

  test('the filter stays in links, the form and the export; tallies count within the other filters', async () => {
    const html = await page('/pelatih?asal=lms&status=belajar');
    expect(html).toContain('href="/pelatih?status=belajar&asal=pratinjau"');
    expect(html).toContain('href="/pelatih?status=lulus&asal=lms"');
    expect(html).toContain('href="/pelatih/unduh.csv?status=belajar&asal=lms"');
    expect(html).toContain('<input type="hidden" name="asal" value="lms">');
    expect(text(html)).toContain('Status 4 Semua 0 Lulus');
    expect(text(html)).toContain('Asal 5 Semua 4 LMS 1 Pratinjau 0 Simulasi');
    const nothing = await page('/pelatih?asal=simulasi&status=belajar');
    expect(nothing).toContain(strings.id['reports.list.nothing']);
    expect(nothing).toContain('Hapus saringan');
  });

  test('a preview’s own page says what it is', async () => {
    const ref = refOf('account http://localhost:4301 coba-0123456789');
    expect(await page(`/pelatih/guru/${ref}`)).toContain(strings.id['reports.learner.note.preview']);
  });
});

describe('CSV', () => {
  const csv = async (query: string) => {
    const { text, headers } = await request(app).get(`/pelatih/unduh.csv?urut=nama${query}`).expect(200);
    return { lines: text.split('\r\n'), file: String(headers['content-disposition']) };
  };

  test('for Excel keeps every digit of account numbers', async () => {
    const { lines, file } = await csv('&pemisah=titik-koma');
    const line = (start: string) => lines.find((candidate) => candidate.startsWith(start));
    expect(line('Dewi;')).toContain(`Dewi;"=""${nip}""";https:`);
    expect(line('Rahmat;')).toContain('Rahmat;"=""0012345""";https:');
    expect(line("'=1+1;")).toContain("'=1+1;12345;https:");
    expect(file).toContain('-excel.csv');
  });

  test('as data leaves them as they are', async () => {
    const { lines, file } = await csv('');
    expect(lines.find((line) => line.startsWith('Dewi,'))).toContain(`Dewi,${nip},https:`);
    expect(lines.find((line) => line.startsWith('Rahmat,'))).toContain('Rahmat,0012345,https:');
    expect(file).not.toContain('excel');
  });

  test('tells the origin, and holds no control characters', async () => {
    const { lines } = await csv('');
    expect(lines[0]).toContain(',Asal,');
    expect(lines.find((line) => line.startsWith('Ibu Coba,'))).toContain(',Pratinjau,');
    expect(lines.find((line) => line.startsWith('itiruy I bu,tata,'))).toContain(',LMS,');
  });

  test('the page says which file is for Excel', async () => {
    const html = await page('/pelatih');
    expect(html).toContain(
      'href="/pelatih/unduh.csv?pemisah=titik-koma" download>Unduh untuk Excel (6 guru)</a>',
    );
    expect(html).toContain('href="/pelatih/unduh.csv" download>CSV untuk program lain</a>');
    expect(html).toContain(strings.id['reports.list.csv.note']);
  });
});

describe('who is stuck', () => {
  test('the list says how many questions were answered, not only how many were right', async () => {
    const html = await page('/pelatih?cari=dewi');
    expect(text(html)).toContain('4 dari 4');
    expect(text(html)).toContain('dijawab 4 dari 5');
  });

  test('the learner’s page leads to the question that is missing', async () => {
    const html = await learnerPage(nip);
    expect(html).toContain('<h2 id="belum">Belum: 1 soal</h2>');
    expect(html).toContain(strings.id['reports.learner.missing.score']);
    expect(html).toContain('<li><a href="#soal-pilih-semua">Soal: Pilih semua.</a></li>');
    expect(html.match(/id="soal-pilih-semua"/g)).toHaveLength(1);
    expect(html.match(/<details class="unit" id="[^"]*" open>/g)).toHaveLength(2);
  });

  test('a unit that was not opened is folded, and is one link', async () => {
    const html = await learnerPage('0012345');
    expect(html).toContain('Belum: 5 soal, 3 halaman');
    expect(html).toContain('<details class="unit" id="unit-apa" open>');
    expect(html).toContain('<details class="unit" id="unit-data">');
    expect(html).toContain('0 dari 2 halaman dibaca, 0 dari 3 soal dijawab');
    expect([...html.matchAll(/<li><a href="#([^"]*)">/g)].map(([, target]) => target)).toEqual([
      'soal-mana-ai',
      'soal-urutan',
      'halaman-sejarah',
      'unit-data',
    ]);
    expect(html).toContain('Mesin belajar, belum dibuka: 3 soal, 2 halaman');
  });
});

describe('the timeline', () => {
  test('runs one way: newest first, within a day too', async () => {
    const html = await learnerPage(nip);
    const clocks = [...html.matchAll(/<time datetime="([^"]*)">/g)].map(([, at]) => String(at));
    expect(clocks).toHaveLength(8);
    expect(clocks).toEqual(clocks.toSorted().toReversed());
  });

  test('quotes inside quotes are single', async () => {
    expect(await learnerPage(nip)).toContain('Membaca halaman “Apa itu ‘AI’?”.');
  });
});

test.each([
  ['\u202Eabc\u202C', 'abc'],
  ['Siti\n\tAminah\u0000', 'Siti Aminah'],
  ['a\u200Bb\u2066c\uFEFF', 'abc'],
  ['سعید\u200Cه 👩\u200D🏫', 'سعید\u200Cه 👩\u200D🏫'],
  ['\u202E\u0007', ''],
])('%j is shown as %j', (said, shown) => {
  expect(legible(said)).toBe(shown);
});

test('titles inside quotation marks quote with single ones', () => {
  expect(quotable('Kata “bekal” dan "AI" itu apa?')).toBe('Kata ‘bekal’ dan ‘AI’ itu apa?');
});

test('percentages are written without a space', () => {
  for (const string of Object.values(strings.id)) expect(string).not.toMatch(/\s%|persen/);
});
