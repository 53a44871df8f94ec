// Who stands in the trainer's report, and as what: origins, names and account numbers as they really come, who is stuck.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { reports as reportStrings } from '../../src/i18n/reports.ts';
import { frame } from '../../src/i18n/trainer/frame.ts';
import { people } from '../../src/i18n/trainer/people.ts';
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

const strings = { id: { ...reportStrings.id, ...people.id, ...frame.id } };

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
  test('invented teachers carry a badge, previews are left out until they are asked for', async () => {
    const html = await page('/pelatih/guru');
    expect(names(html)).toHaveLength(5);
    expect(text(html)).toContain('Guru Rekaan simulasi');
    expect(html).toContain(strings.id['frame.simulation.some']);
    expect(html).not.toContain(strings.id['people.note.preview']);
    const previews = await page('/pelatih/guru?asal=pratinjau');
    expect(text(previews)).toContain('Ibu Coba coba-0123456789 · pratinjau');
    expect(previews).toContain(strings.id['people.note.preview']);
  });

  test.each([
    ['asal=lms', ['Dewi', '=1+1', 'itiruy I bu', 'Rahmat']],
    ['asal=pratinjau', ['Ibu Coba']],
    ['asal=simulasi', ['Guru Rekaan']],
    ['asal=simulasi&sesi=sesi-1&status=belajar', []],
    ['asal=lain&urut=nama&cari=Dewi', ['Dewi']],
  ])('%s', async (query, expected) => {
    expect(names(await page(`/pelatih/guru?${query}`))).toEqual(expected);
  });

  test('the filter stays in links, the form and the export; tallies count within it', async () => {
    const html = await page('/pelatih/guru?asal=lms&sesi=sesi-1&status=belajar');
    expect(html).toContain('href="/pelatih/guru?asal=lms&sesi=sesi-1&status=lulus"');
    expect(html).toContain('href="/pelatih/guru?asal=lms&sesi=sesi-1&status=belajar&unduh=csv&tabel=guru"');
    expect(html).toContain('<input type="hidden" name="asal" value="lms">');
    expect(text(html)).toContain('Status di sesi ini 4 Semua 0 Lulus');
    const nothing = await page('/pelatih/guru?asal=simulasi&sesi=sesi-1&status=belajar');
    expect(nothing).toContain(strings.id['people.nothing']);
  });

  test('a preview’s own page says what it is', async () => {
    const ref = refOf('account http://localhost:4301 coba-0123456789');
    expect(await page(`/pelatih/guru/${ref}`)).toContain(strings.id['person.preview']);
  });
});

describe('files', () => {
  const csv = async (query: string) => {
    const { text, headers } = await request(app)
      .get(`/pelatih/guru?tabel=guru&urut=nama&${query}`)
      .expect(200);
    return { lines: text.split('\r\n'), file: String(headers['content-disposition']) };
  };

  test('for Excel keeps every digit of account numbers', async () => {
    const { lines, file } = await csv('unduh=excel');
    const line = (start: string) => lines.find((candidate) => candidate.startsWith(start));
    expect(line('Dewi;')).toContain(`Dewi;"=""${nip}""";https:`);
    expect(line('Rahmat;')).toContain('Rahmat;"=""0012345""";https:');
    expect(line("'=1+1;")).toContain("'=1+1;");
    expect(file).toContain('-excel.csv');
  });

  test('as data leaves them as they are', async () => {
    const { lines, file } = await csv('unduh=csv');
    expect(lines.find((line) => line.startsWith('Dewi,'))).toContain(`Dewi,${nip},https:`);
    expect(lines.find((line) => line.startsWith('Rahmat,'))).toContain('Rahmat,0012345,https:');
    expect(file).not.toContain('excel');
  });

  test('tells the origin, and holds no control characters', async () => {
    const { lines } = await csv('unduh=csv');
    expect(lines[0]).toContain(',Asal,');
    expect(lines.find((line) => line.startsWith('itiruy I bu,tata,'))).toContain(',Kursus sungguhan,');
  });
});

describe('who is stuck', () => {
  test('the list says how many questions were answered, not only how many were right', async () => {
    const html = await page('/pelatih/guru?sesi=sesi-1&cari=dewi');
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
