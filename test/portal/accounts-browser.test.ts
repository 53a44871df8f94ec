// The pages on accounts in a real browser: accessibility at two widths, light and dark, and an account invited by keyboard.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createAccessLog } from '../../src/portal/accounts/access-log.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { loggedIn, password, startPortal, type TestPortal, visitor } from './harness.ts';

const shots = process.env.KENDALI_SHOTS;

let test: TestPortal;
let browser: Browser;
beforeAll(async () => {
  test = await startPortal();
  const insert = test.database.prepare(
    `INSERT INTO roster_person (ref, name, email, nuptk, nip, lms_id, lms_origin, npsn, school, jenjang, region, cohort, mode)
     VALUES (?, ?, '', '', '', '', '', '', '', 'sd', ?, ?, 'daring')`,
  );
  const regions = ['OKU Timur', 'Palembang', 'Penukal Abab Lematang Ilir', 'Musi Rawas Utara'];
  for (const [index, region] of regions.entries())
    insert.run(
      String(index).repeat(22),
      `Ratna Sari Dewi Puspitasari ${index}`,
      region,
      `Kohor ${index + 1}`,
    );
  test.database.exec('UPDATE roster_version SET version = version + 1');
  await loggedIn(test, 'admin');
  await loggedIn(test, 'office', visitor(test), { regions: ['OKU Timur', 'Musi Rawas Utara'] });
  await loggedIn(test, 'trainer');
  const log = createAccessLog(test.database, () => test.now.value);
  const refs = ['0', '1', '2', '3'].map((digit) => digit.repeat(22));
  log.add({ account: 2, what: 'guru', people: refs.slice(0, 1), route: '/pelatih/guru/:ref' });
  log.add({ account: 2, what: 'daftar', people: refs, token: 'Excel di kantor', route: '/pelatih/guru' });
  const everybody = Array.from({ length: 5394 }, (_, index) => String(index).padStart(22, 'x'));
  log.add({ account: 2, what: 'daftar', people: everybody, route: '/pelatih/guru' });
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.stop();
});

async function enter(width: number, scheme: 'light' | 'dark', scripts = true): Promise<Page> {
  // axe is put into the page, which the page's own policy would forbid.
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    bypassCSP: true,
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await page.goto(`${test.portal}/masuk?kembali=/akun`);
  await page.fill('#email', 'admin@dinas.example');
  await page.fill('#password', password);
  await page.click('main button[type=submit]');
  await page.waitForURL(/\/akun$/);
  return page;
}

it('axe finds nothing on any page, and nothing is wider than the screen', async () => {
  const send = (page: Page) => page.click('.key-form button[type=submit]');
  const pages: [name: string, path: string, act?: (page: Page) => Promise<void>][] = [
    ['akun', '/akun'],
    ['akun-undang', '/akun/undang'],
    ['akun-salah', '/akun/undang', send],
    ['akun-satu', '/akun/2'],
    [
      'akun-tautan',
      '/akun/2',
      async (page) => {
        await page.getByRole('button', { name: 'Buat tautan kata sandi' }).click();
        await page.waitForSelector('#tautan');
      },
    ],
    ['akun-nonaktif', '/akun/2/nonaktif'],
    ['akun-catatan', '/akun/catatan'],
    ['akun-riwayat', '/akun/catatan/akun'],
    ['akun-token', '/akun/token'],
    [
      'akun-token-dibuat',
      '/akun/token',
      async (page) => {
        await page.fill('#nama', 'Excel di kantor');
        await send(page);
        await page.waitForSelector('#secret');
      },
    ],
  ];
  for (const [width, scheme] of [
    [360, 'dark'],
    [1280, 'light'],
  ] as const) {
    const page = await enter(width, scheme);
    for (const [name, path, act] of pages) {
      await page.goto(test.portal + path);
      // What the browser itself would stop is what the server has to answer.
      await page.evaluate(() => document.querySelector('.key-form')?.setAttribute('novalidate', ''));
      await act?.(page);
      expect([name, await violations(page)]).toEqual([name, []]);
      expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, width]);
      if (shots)
        await page.screenshot({ path: join(shots, `portal-${name}-${width}-${scheme}.png`), fullPage: true });
    }
    await page.context().close();
  }
}, 120_000);

it('somebody is invited by keyboard alone; the form shows the scope that the role has', async () => {
  const page = await enter(1280, 'light');
  await page.getByRole('link', { name: 'Undang orang' }).press('Enter');
  await page.locator('#nama').focus();
  await page.keyboard.type('Pak Made');
  await page.keyboard.press('Tab');
  await page.keyboard.type('made@dinas.example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.for-office').isVisible()).toBe(true);
  expect(await page.locator('.for-trainer').isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.for-office').isVisible()).toBe(false);
  expect(await page.locator('.for-trainer').isVisible()).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#tautan');
  expect(await page.inputValue('#tautan')).toMatch(/\/atur\/[\w-]{43}$/);
  await page.getByRole('link', { name: 'Sudah saya salin' }).press('Enter');
  await page.getByText('Menunggu kata sandi').waitFor();
  await page.context().close();
}, 60_000);

it('everything works without scripts; the buttons that need them stay away', async () => {
  const page = await enter(360, 'light', false);
  await page.goto(`${test.portal}/akun/token`);
  await page.fill('#nama', 'Tanpa skrip');
  await page.click('.key-form button[type=submit]');
  await page.waitForSelector('#secret');
  expect(await page.locator('button[data-copy]:visible').count()).toBe(0);
  expect(await page.inputValue('#secret')).toHaveLength(32);
  await page.context().close();
}, 60_000);
