// Pre-test, post-test and gain on the trainer's pages: list, learner's page, CSV; openings and closings by their titles.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { reports as strings } from '../../src/i18n/reports.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { refOf } from '../../src/reports/learner.ts';
import { arrayLog, guru, plain } from './fixture.ts';
import { posttest, pretest, testedCourse, testedStatement } from './tested-course.ts';
import { trainerApp } from './trainer-app.ts';

const at = (minute: number) => `2026-08-01T02:0${minute}:00Z`;
const [ani, budi, citra, dedi] = ['Ani', 'Budi', 'Citra', 'Dedi'].map((name) => guru(name));

let reports: Reports;
let app: Express;
beforeAll(() => {
  if (!ani || !budi || !citra || !dedi) throw new Error('Four teachers are needed');
  const statements = [
    pretest(ani, at(0), 50),
    posttest(ani, at(1), 83.33),
    posttest(ani, at(2), 75, 2),
    pretest(budi, at(0), 62.5),
    posttest(budi, at(3), 58.33),
    pretest(citra, at(0), 37.5),
    testedStatement(dedi, at(0), 'experienced', { part: 'page', id: 'bacaan', unit: 'unit-kecil' }),
  ];
  reports = createReports({ path: ':memory:', log: arrayLog(statements), course: testedCourse, plain });
  app = trainerApp(reports);
});
afterAll(() => reports.close());

const page = async (path: string) => (await request(app).get(path).expect(200)).text;
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const learnerPage = (name: string) =>
  page(`/pelatih/guru/${refOf(`account https://lms.sekolah.example ${name}`)}`);

describe('the list', () => {
  test('shows the gain above the scores that it is made of', async () => {
    const html = text(await page('/pelatih/guru?sesi=sesi-1&urut=nama'));
    expect(html).toContain('Peningkatan 67 % 50 → 83,33');
    expect(html).toContain('Peningkatan -11 % 62,5 → 58,33');
    expect(html).toContain('Peningkatan 37,5 → –');
    expect(html).toMatch(/Dedi .*Peningkatan –/);
  });

  test('sorts by it', async () => {
    const html = await page('/pelatih/guru?sesi=sesi-1&urut=peningkatan');
    const names = [...html.matchAll(/scope="row"><a [^>]*><bdi>([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(['Ani', 'Budi', 'Citra', 'Dedi']);
  });
});

describe('CSV', () => {
  test.each([
    ['csv', /^Ani,Ani,https:\/\/lms\.sekolah\.example,.*,Sedang belajar,0,0,0,0,,50,83\.33,2,0\.67,/],
    ['excel', /^Ani;Ani;https:\/\/lms\.sekolah\.example;.*;Sedang belajar;0;0;0;0;;50;83,33;2;0,67;/],
  ])('tells pre-test, best post-test, attempts and gain: %s', async (format, expected) => {
    const lines = (await page(`/pelatih/guru?urut=nama&tabel=guru&unduh=${format}`)).split('\r\n');
    expect(lines[1]).toMatch(expected);
  });
});

describe('the learner’s page', () => {
  test('says the tests and the gain in plain words', async () => {
    const html = text(await learnerPage('Ani'));
    expect(html).toContain('50 → 83,33 peningkatan 67 %');
    expect(html).toContain(
      'Pasca-uji, percobaan ke-2 1 Agustus 2026 pukul 09.02 WIB · nilai 75 · mencapai batas lulus',
    );
    expect(html).toContain('Pasca-uji, percobaan ke-1 1 Agustus 2026 pukul 09.01 WIB · nilai 83,33');
    expect(html).toContain('Pra-uji 1 Agustus 2026 pukul 09.00 WIB · nilai 50');
    expect(text(await learnerPage('Budi'))).toContain('nilai 58,33 · belum mencapai batas lulus');
    expect(text(await learnerPage('Citra'))).toContain('37,5 → –');
  });

  test('says which test is missing, and what the score waits for', async () => {
    const html = await learnerPage('Citra');
    expect(html).toContain('<h2 id="belum">Belum: 1 tes, 5 soal, 5 halaman</h2>');
    expect(html).toContain(strings.id['reports.learner.missing.score.tests']);
    expect(html).toContain('<li id="tes-pra-uji" class="seen">Pra-uji');
    expect(html).toContain('<li id="tes-pasca-uji" class="unseen">Pasca-uji');
    expect(html).toContain('0 dari 2 halaman dibaca, 0 dari 1 tes dikumpulkan');
    expect(html).toContain('Penutup, belum dibuka: 1 tes, 2 halaman');
  });

  test('calls the opening and the closing by their titles, and gives them no number', async () => {
    const html = await learnerPage('Dedi');
    const titles = [...html.matchAll(/<summary><h2>([^<]*)</g)].map(([, title]) => title);
    expect(titles).toEqual(['Pembuka', 'Unit kecil', 'Penutup']);
    expect(html).not.toMatch(/Unit \d/);
  });
});
