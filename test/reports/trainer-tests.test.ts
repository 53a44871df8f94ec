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
    const html = text(await page('/pelatih?urut=nama'));
    expect(html).toContain('Peningkatan 67% 50 → 83,33 pra-uji 50, pasca-uji 83,33');
    expect(html).toContain('Peningkatan -11% 62,5 → 58,33');
    expect(html).toContain('Peningkatan 37,5 → – pra-uji 37,5, pasca-uji –');
    expect(html).toMatch(/Dedi .*Peningkatan belum ada/);
  });

  test('sorts by it', async () => {
    const html = await page('/pelatih?urut=peningkatan');
    const names = [...html.matchAll(/scope="row"><a [^>]*><bdi>([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(['Ani', 'Budi', 'Citra', 'Dedi']);
    expect(html).toContain('<option value="peningkatan" selected>Peningkatan</option>');
  });
});

describe('CSV', () => {
  test.each([
    ['', 'Ani,Ani,https://lms.sekolah.example,LMS,Sedang belajar,,50,83.33,2,0.67,'],
    ['&pemisah=titik-koma', 'Ani;Ani;https://lms.sekolah.example;LMS;Sedang belajar;;50;83,33;2;0,67;'],
  ])('tells pre-test, best post-test, attempts and gain%s', async (query, expected) => {
    const lines = (await page(`/pelatih/unduh.csv?urut=nama${query}`)).split('\r\n');
    expect(lines[1]?.slice(0, expected.length)).toBe(expected);
  });
});

describe('the learner’s page', () => {
  test('says the tests and the gain in plain words', async () => {
    const html = text(await learnerPage('Ani'));
    expect(html).toContain('Pra-uji 50 (titik awal)');
    expect(html).toContain('Pasca-uji 83,33 (terbaik dari 2 percobaan; yang terakhir 75)');
    expect(html).toContain(
      'Peningkatan naik 33,33 poin, yaitu 67% dari kenaikan yang masih mungkin (g &#x3D; 0,67)',
    );
    const less = text(await learnerPage('Budi'));
    expect(less).toContain('Pasca-uji 58,33 (1 percobaan)');
    expect(less).toContain('belum naik: 62,5 di pra-uji, 58,33 di pasca-uji (g &#x3D; -0,11)');
    expect(text(await learnerPage('Citra'))).toContain('Pasca-uji belum ada Peningkatan belum ada');
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
