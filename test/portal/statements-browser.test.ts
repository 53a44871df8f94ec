// The pages about statements in a real browser: accessible, no wider than the screen, and usable by keyboard alone.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { statementsRoom } from '../../src/portal/trainer/statements/index.ts';
import { createSavedQueries } from '../../src/portal/trainer/statements/saved.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { answerResult, scoreOf } from '../../src/vocabulary/statements.ts';
import { startLrs, type TestLrs } from '../lrs/harness.ts';
import { asked, course, guru, page1, plain, statementOf, wholeSession } from '../reports/fixture.ts';
import { trainerApp } from '../reports/trainer-app.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';

/** Where pictures of the pages go, when somebody wants to look at them. */
const shots = process.env.KENDALI_SHOTS;
const long = 'Panjang'.repeat(30);
const names = ['Siti Aminah', 'Budi Santoso', 'Citra Dewi', long];

const statements = names.flatMap((name, index) => {
  const who = guru(name, `1980010120050110${index}`);
  const at = (minute: number) => `2026-08-02T0${index}:${String(minute).padStart(2, '0')}:00Z`;
  return [
    statementOf(who, at(0), 'initialized', wholeSession),
    statementOf(who, at(1), 'experienced', page1),
    statementOf(who, at(3), 'answered', asked('mana-ai'), answerResult('choice', ['b'], false, 1, 5)),
    statementOf(who, at(4), 'answered', asked('mana-ai'), answerResult('choice', ['a'], true, 2, 5)),
    ...Array.from({ length: 4 }, (_, more) => statementOf(who, at(10 + more), 'experienced', page1)),
    statementOf(who, at(30), 'passed', wholeSession, { score: scoreOf(80 + index) }),
  ];
});
const foreign = {
  timestamp: '2026-08-02T02:50:00Z',
  actor: guru('Citra Dewi', '19800101200501102'),
  verb: { id: `https://lain.example/verba/${long}`, display: { id: 'menonton' } },
  object: { id: `https://lain.example/${long}`, definition: { name: { id: long } } },
};

let lrs: TestLrs;
let reports: Reports;
let server: Server;
let browser: Browser;
const database = openPortalDatabase(':memory:');
beforeAll(async () => {
  lrs = await startLrs();
  await (await lrs.client()).post('statements', [...statements, foreign]).expect(200);
  reports = createReports({ path: ':memory:', log: lrs.store, course, plain });
  for (const [id, name] of [
    [1, 'Pelatih'],
    [2, long],
  ]) {
    database
      .prepare('INSERT INTO account (id, email, name, role, password, created_at) VALUES (?, ?, ?, ?, ?, 0)')
      .run(id, `${name}@kendali.example`, name, 'admin', 'x');
  }
  const saved = createSavedQueries(database);
  saved.add(1, { name: 'Pasca-uji di bawah 70', query: 'verb=passed&nilai-sampai=70', shared: true });
  saved.add(2, { name: long.slice(0, 80), query: 'verb=passed', shared: true });
  const room = statementsRoom({
    config: { publicUrl: 'https://kendali.example', host: '127.0.0.1', port: 0 },
    database,
    store: lrs.store,
  });
  server = createServer(trainerApp(reports, { rooms: [room] }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await reports?.close();
  await lrs?.close();
  database.close();
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const wrong = new URLSearchParams({ mentah: 'verb=salah sekali\n&registration=1' });
const paths = {
  semua: '/pelatih/pernyataan?bentuk=json',
  dipilih: '/pelatih/pernyataan?verb=answered&hasil=benar&cari=siti&pratinjau=ya&tersimpan=add&nama=Contoh',
  salah: `/pelatih/pernyataan?${wrong}`,
  proyeksi: '/pelatih/pernyataan?tampilan=proyeksi',
  resep: `/pelatih/pernyataan/resep?verb=answered&cari=${long}`,
};

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)(
  '%i pixels wide, %s: accessible and no wider than the screen',
  async (width, colorScheme) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(address() + path);
      await openAll(page);
      if (shots)
        await page.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, width]);
      expect([name, await violations(page)]).toEqual([name, []]);
    }
    await context.close();
  },
  60_000,
);

/** Unfolds what is folded, so that it is looked at, too. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('.statements-ask details, .statements-saved'))
      (details as HTMLDetailsElement).open = true;
  });

test('a query is built by keyboard alone', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address()}/pelatih/pernyataan`);
  await page.focus('#verba');
  await page.keyboard.type('menjawab');
  await page.focus('#nilai-dari');
  await page.focus('#cari-guru');
  await page.keyboard.type('budi');
  await page.keyboard.press('Enter');
  await page.waitForURL(/cari=budi/);
  expect(await page.locator('.statement-says').allInnerTexts()).toEqual([
    'Budi Santoso menjawab soal “Mana yang termasuk AI?” dengan benar pada percobaan ke-2.',
    'Budi Santoso menjawab soal “Mana yang termasuk AI?” pada percobaan pertama, belum benar.',
  ]);
  expect(await page.inputValue('#mentah')).toBe('verb=http://adlnet.gov/expapi/verbs/answered\n&cari=budi');
  await page.fill('#mentah', 'verb=passed');
  await page.press('#mentah', 'Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/mentah=/);
  expect(await page.locator('.statement-says').count()).toBe(4);
  expect(await page.inputValue('#verba')).toBe('http://adlnet.gov/expapi/verbs/passed');
  await context.close();
}, 60_000);
