// The pages on learning, items and drop-off: what they say and link to, small groups, exports, empty states, and a browser.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import request from 'supertest';
import { plain } from '../../packager/render/markdown.ts';
import type { Role } from '../../src/portal/access/rights.ts';
import type { Look } from '../../src/portal/accounts/access-log.ts';
import type { Reports } from '../../src/reports/index.ts';
import { reportDataOf, type SimpleFact, type SimplePerson } from '../reports/report-data.ts';
import { testedCourse } from '../reports/tested-course.ts';
import { trainerApp } from '../reports/trainer-app.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';

const minute = 60_000;
const day = 86_400_000;
const now = Date.parse('2026-11-22T03:00:00Z');
const [session] = testedCourse.sessions;
if (!session?.bank) throw new Error('The tested course has lost its bank');
const { bank } = session;

/** Forty teachers of two regions, three in a third; the able take a distractor in the first item of the pre-test. */
const people: SimplePerson[] = Array.from({ length: 43 }, (_, n) => ({
  name: `Ibu ${n}`,
  region: n >= 40 ? 'Lahat' : n % 2 === 0 ? 'Kota Palembang' : 'Kabupaten OKU Timur',
  jenjang: n % 2 === 0 ? 'sd' : 'smp',
}));

function factsOf(n: number): SimpleFact[] {
  const who = `Ibu ${n}`;
  const began = now - 20 * day + n * minute;
  const pages = session?.units.flatMap((unit) => unit.pages) ?? [];
  const facts: SimpleFact[] = pages
    .slice(0, n < 10 ? 2 : pages.length)
    .map(({ id }, index) => ({ who, at: began + index * 4 * minute, kind: 'page', part: id }));
  const hand = (use: 'pretest' | 'posttest', at: number) => {
    const items = use === 'pretest' ? bank.pretest : bank.posttest.flatMap(({ items }) => items[n % 3] ?? []);
    const rights = items.map((_, index) =>
      use === 'pretest' ? (index === 0 ? n < 20 : n > 8 + index * 6) : n > index * 2,
    );
    const value = (100 * rights.filter(Boolean).length) / items.length;
    items.forEach(({ id, correct }, index) => {
      const response = rights[index] ? correct : correct === 'b' ? 'c' : 'b';
      facts.push({
        who,
        at,
        kind: 'item',
        part: id,
        correct: rights[index] ?? false,
        response,
        duration: 30_000,
      });
    });
    const part = use === 'pretest' ? 'pra-uji' : 'pasca-uji';
    facts.push({ who, at, kind: use, part, value, correct: value >= 75 });
  };
  hand('pretest', began + minute);
  if (n >= 10) {
    hand('posttest', began + 40 * minute);
    facts.push({
      who,
      at: began + 41 * minute,
      kind: 'lab',
      part: 'yakin',
      response: String(1 + (n % 5)),
      value: 50,
    });
    facts.push({ who, at: began + 41 * minute, kind: 'lab', part: 'lab-tebak', value: n });
    facts.push({ who, at: began + 50 * minute, kind: 'completed' });
  }
  return facts;
}

const full = reportDataOf({ course: testedCourse, people, facts: people.flatMap((_, n) => factsOf(n)) });
const empty = reportDataOf({ course: testedCourse, people, facts: [] });

function app(data = full, role: Role = 'admin', looks: Look[] = []) {
  const reports = {
    read: () => ({ ...data, plain }),
    sessions: () => testedCourse.sessions,
    catchUp: async () => {},
    freshness: () => ({ through: now, behind: 0 }),
  } as unknown as Reports;
  return trainerApp(reports, { now: () => now, account: { role }, looks });
}

/** The markup of a page, with addresses as a browser reads them. */
async function markup(path: string, shown = app()): Promise<string> {
  const { text, status } = await request(shown).get(path);
  expect(status).toBe(200);
  return text.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
}

/** The text of a page without tags and with single spaces. */
async function read(path: string, shown = app()): Promise<string> {
  const { text, status } = await request(shown).get(path);
  expect(status).toBe(200);
  return text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('Belajarkah mereka?', () => {
  test('answers its question, and every group leads to its people', async () => {
    const text = await read('/pelatih/belajar');
    expect(text).toContain('Ya. Nilai rata-rata 33 guru naik dari');
    expect(text).toContain('Rata-rata pra-uji');
    expect(await read('/pelatih/belajar?sesi=sesi-1')).toContain('Batas lulus 75');
    expect(await markup('/pelatih/belajar')).toContain('href="/pelatih/belajar?kabupaten=Lahat"');
    expect(await markup('/pelatih/belajar')).toContain('href="/pelatih/guru?kabupaten=Lahat');
  });

  test('hides small groups where it is shared, in tables and files alike', async () => {
    const open = await request(app()).get('/pelatih/belajar?unduh=csv&tabel=kabupaten');
    expect(open.text).toMatch(/Lahat,3,/);
    const shared = await request(app(full, 'auditor')).get('/pelatih/belajar?unduh=csv&tabel=kabupaten');
    expect(shared.text).toMatch(/Lahat,,,,/);
    expect(await read('/pelatih/belajar?tampilan=bersama')).toContain('Lahat &lt; 5');
  });

  test.each([
    'sebaran',
    'sesi',
    'jenjang',
    'kohor',
    'moda',
    'tujuan',
    'kompetensi',
    'waktu',
    'percobaan',
    'keyakinan',
    'skala',
  ])('exports %s', async (table) => {
    const { status, text } = await request(app()).get(`/pelatih/belajar?unduh=csv&tabel=${table}`);
    expect(status).toBe(200);
    expect(text.split('\n').length).toBeGreaterThan(1);
  });
});

describe('Butir soal', () => {
  test('puts the doubtful item first and says why', async () => {
    const text = await read('/pelatih/soal');
    expect(text).toContain('Kunci meragukan');
    expect(text).toMatch(/memilih B, bukan kunci A/);
    const filtered = await read('/pelatih/soal?jenis=pra-uji&tanda=key');
    expect(filtered).toContain('1 butir');
  });

  test('an item shows its options, its place and its statements', async () => {
    const html = await markup('/pelatih/soal/pra-0?sesi=sesi-1');
    expect(html).toContain('Langkah dengan huruf b');
    expect(html).toContain(
      `activity=${encodeURIComponent('https://w3id.org/kendali/kursus/sesi-1/question/pra-0')}`,
    );
    const figures = await markup('/pelatih/soal/pra-0', app(full, 'auditor'));
    expect(figures).not.toContain('/pelatih/pernyataan?');
    expect((await request(app()).get('/pelatih/soal/tidak-ada')).status).toBe(404);
    const file = await request(app()).get('/pelatih/soal/pra-0?unduh=csv');
    expect(file.text).toContain('Langkah dengan huruf a');
  });

  test('exports items and forms', async () => {
    for (const table of ['butir', 'paralel']) {
      const { text } = await request(app()).get(`/pelatih/soal?unduh=csv&tabel=${table}`);
      expect(text.split('\n').length).toBeGreaterThan(12);
    }
  });
});

describe('Di mana mereka berhenti?', () => {
  test('names the largest drop and leads to those who stopped there', async () => {
    const text = await read('/pelatih/berhenti');
    expect(text).toContain('Dari 43 guru yang membuka pelajaran');
    const html = await markup('/pelatih/berhenti?sesi=sesi-1');
    const [, href = ''] = /href="(\/pelatih\/berhenti\/[^"]+)"/.exec(html) ?? [];
    const looks: Look[] = [];
    const list = await request(app(full, 'admin', looks)).get(href);
    expect(list.text).toContain('10 guru terakhir membuka halaman ini');
    expect(looks).toHaveLength(1);
    expect(looks[0]?.people).toHaveLength(10);
    expect(html).toContain('diam=7');
    expect(await read('/pelatih/berhenti?diam=30')).toContain('Tidak ada guru yang diam lebih dari 30 hari');
  });

  test('who may see figures only gets no names', async () => {
    const shown = app(full, 'auditor');
    const text = await markup('/pelatih/berhenti', shown);
    expect(text).not.toContain('href="/pelatih/berhenti/');
    expect((await request(shown).get('/pelatih/berhenti/bacaan')).status).toBe(403);
    const looks: Look[] = [];
    const projected = await request(app(full, 'admin', looks)).get(
      '/pelatih/berhenti/bacaan?tampilan=proyeksi',
    );
    expect(projected.text).not.toContain('Ibu 3');
    expect(looks).toEqual([]);
  });

  test('exports pages, activities and works', async () => {
    for (const table of ['halaman', 'kegiatan', 'karya']) {
      const { text } = await request(app()).get(`/pelatih/berhenti?unduh=csv&tabel=${table}`);
      expect(text.split('\n').length).toBeGreaterThan(1);
    }
  });
});

test('without any facts each page says what will fill it', async () => {
  expect(await read('/pelatih/belajar', app(empty))).toContain('Belum ada tes yang dikumpulkan');
  expect(await read('/pelatih/soal', app(empty))).toContain('Belum ada jawaban');
  expect(await read('/pelatih/berhenti', app(empty))).toContain('Belum ada yang mulai');
});

describe('in a browser', () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await new Promise((resolve) => {
      const opened: Server = app().listen(0, '127.0.0.1', () => resolve(opened));
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(['belajar', 'soal', 'soal/pra-0', 'berhenti'])(
    '%s has no fault of accessibility and fits a phone, with everything unfolded',
    async (path) => {
      const { port } = server.address() as AddressInfo;
      const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
      await page.goto(`http://127.0.0.1:${port}/pelatih/${path}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});
