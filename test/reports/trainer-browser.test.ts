// The trainer's pages in a real browser: accessible, no wider than the screen whatever names come, not endlessly tall.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { refOf } from '../../src/reports/learner.ts';
import { answerResult } from '../../src/vocabulary/statements.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { arrayLog, asked, course, guru, page1, plain, statementOf, wholeSession } from './fixture.ts';
import { itemAnswer, posttest, pretest, testedCourse } from './tested-course.ts';
import { trainerApp } from './trainer-app.ts';

const shots = process.env.KENDALI_SHOTS;
const long = 'Panjang'.repeat(43);

const statements = (): object[] => [
  ...['Ani Lestari', 'Budi Santoso', 'Citra Dewi'].map((name, index) =>
    statementOf(guru(name, `19800101200501100${index}`), '2026-08-01T02:00:00Z', 'experienced', page1),
  ),
  statementOf(guru(long), '2026-08-02T01:00:00Z', 'initialized', wholeSession),
  statementOf(guru(long), '2026-08-02T01:01:00Z', 'experienced', page1),
  statementOf(
    guru(long),
    '2026-08-02T01:02:00Z',
    'answered',
    asked('mana-ai'),
    answerResult('choice', [long], false, 1, 5),
  ),
  statementOf(
    { name: 'Ibu Coba', account: { homePage: 'http://localhost:4301', name: 'coba-0123456789' } },
    '2026-08-01T04:00:00Z',
    'experienced',
    page1,
  ),
];

/** Of the course with tests. */
const tested = (): object[] => [
  pretest(guru(long), '2026-08-01T02:00:00Z', 62.5),
  itemAnswer(guru(long), '2026-08-01T03:00:00Z', 'pasca-0-0', 'pasca-uji', undefined, false),
  posttest(guru(long), '2026-08-01T03:00:00Z', 58.33),
  posttest(guru(long), '2026-08-01T04:00:00Z', 91.67, 2),
  pretest(guru('Ani Lestari', '198001012005011000'), '2026-08-01T02:00:00Z', 37.5),
];

let reports: Reports[];
let servers: Server[];
let browser: Browser;
beforeAll(async () => {
  reports = [
    createReports({ path: ':memory:', log: arrayLog(statements()), course, plain }),
    createReports({ path: ':memory:', log: arrayLog(tested()), course: testedCourse, plain }),
  ];
  servers = reports.map((each) => createServer(trainerApp(each)));
  for (const server of servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  for (const server of servers ?? []) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all((reports ?? []).map((each) => each.close()));
});

const learner = `/pelatih/guru/${refOf(`account https://lms.sekolah.example ${long}`)}`;

/** @param course 0 without tests, 1 with them */
function address(course: 0 | 1, path: string): string {
  const bound = servers[course]?.address() as AddressInfo | null | undefined;
  return `http://127.0.0.1:${bound?.port}${path}`;
}

describe.each([
  ['ringkasan', 0, '/pelatih'],
  ['bantuan', 1, '/pelatih/bantuan'],
  ['daftar', 0, '/pelatih/guru'],
  ['kosong', 0, '/pelatih/guru?asal=simulasi'],
  ['guru', 0, learner],
  ['daftar-tes', 1, '/pelatih/guru?sesi=sesi-1'],
  ['guru-tes', 1, learner],
] as const)('%s', (name, course, path) => {
  test.each([
    [360, 'light'],
    [768, 'light'],
    [1280, 'dark'],
  ] as const)(
    'at %i px, %s: axe finds nothing, and nothing is wider than the screen',
    async (width, scheme) => {
      // axe is put into the page, which the page's own policy would forbid.
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto(address(course, path));
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (shots)
        await page.screenshot({
          path: join(shots, `pelatih-${name}-${width}-${scheme}.png`),
          fullPage: true,
        });
      await context.close();
    },
  );
});

test('on a phone a unit that was not opened stays folded, and links lead to what is missing', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(address(0, learner));
  expect(await page.locator('#unit-apa .answers').isVisible()).toBe(true);
  expect(await page.locator('#unit-data .answers').isVisible()).toBe(false);
  // Of an unanswered question there is nothing to show but that.
  expect(await page.locator('#soal-urutan td:visible').allInnerTexts()).toEqual(['Belum dijawab']);
  expect(await page.locator('#soal-mana-ai td:visible').count()).toBe(3);
  await page.getByRole('link', { name: 'Soal: Urutkan.' }).click();
  const top = await page.locator('#soal-urutan').evaluate((row) => row.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(800);
  await page.close();
});
