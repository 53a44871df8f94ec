// The administrator's pages on LRS keys in a real browser: accessibility of each at two widths, light and dark, and a key
// made, copied and revoked by keyboard, or without scripts.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { changeKey, createKey, readKey, revokeKey } from '../../lrs/index.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { courseIri, loggedIn, password, startPortal, type TestPortal } from './harness.ts';

const shots = process.env.KENDALI_SHOTS;

let test: TestPortal;
let browser: Browser;
beforeAll(async () => {
  test = await startPortal();
  await loggedIn(test, 'admin');
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
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${test.portal}/masuk?kembali=/kunci`);
  await page.fill('#email', 'admin@dinas.example');
  await page.fill('#password', password);
  await page.click('main button[type=submit]');
  await page.waitForURL(/\/kunci$/);
  return page;
}

it('axe finds nothing on any page, and nothing is wider than the screen', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000);
  const long = await createKey(test.store, {
    name: 'LMS Dinas Pendidikan Kabupaten Ogan Komering Ulu Timur',
    scopes: ['statements/write', 'state'],
    limits: {
      activityPrefix: courseIri,
      verbs: ['http://adlnet.gov/expapi/verbs/passed', 'http://adlnet.gov/expapi/verbs/completed'],
      requestsPerMinute: 6000,
    },
    by: 'Ibu Sari',
  });
  await createKey(test.store, { name: 'Laporan', scopes: ['all/read'], expiresAt: tomorrow, by: 'cli' });
  await changeKey(test.store, long.key, { expiresAt: tomorrow }, 'Pak Budi');
  const ended = await createKey(test.store, { name: 'Lama', scopes: ['all'] });
  await revokeKey(test.store, ended.key, 'cli');
  await test.store.touchKey(long.key, Date.now() * 1000);
  const pages: [name: string, path: string, act?: (page: Page) => Promise<void>][] = [
    ['kunci', '/kunci'],
    ['kunci-berakhir', '/kunci?tampil=berakhir'],
    ['kunci-pratinjau', '/kunci?tampil=pratinjau'],
    ['kunci-baru', '/kunci/baru?untuk=paket'],
    ['kunci-salah', '/kunci/baru', (page) => page.click('.key-form button[type=submit]')],
    [
      'kunci-dibuat',
      '/kunci/baru?untuk=laporan',
      async (page) => {
        await page.fill('#nama', 'Aplikasi laporan');
        await page.click('.key-form button[type=submit]');
        await page.waitForSelector('#secret');
      },
    ],
    ['kunci-satu', `/kunci/${long.key}`],
    ['kunci-dicabut', `/kunci/${ended.key}`],
    ['kunci-cabut', `/kunci/${long.key}/cabut`],
    ['kunci-catatan', '/kunci/catatan'],
  ];
  for (const width of [360, 1280])
    for (const scheme of ['light', 'dark'] as const) {
      const page = await enter(width, scheme);
      for (const [name, path, act] of pages) {
        await page.goto(test.portal + path);
        // What the browser itself would stop is what the server has to answer.
        await page.evaluate(() => document.querySelector('.key-form')?.setAttribute('novalidate', ''));
        await act?.(page);
        expect([name, await violations(page)]).toEqual([name, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        if (shots)
          await page.screenshot({
            path: join(shots, `portal-${name}-${width}-${scheme}.png`),
            fullPage: true,
          });
      }
      await page.context().close();
    }
}, 120_000);

it('a key is made by keyboard alone, copied, and revoked', async () => {
  const page = await enter(1280, 'light');
  await page.getByRole('link', { name: 'Buat kunci' }).press('Enter');
  await page.getByRole('link', { name: 'Paket kursus' }).press('Enter');
  await page.waitForURL(/untuk=paket/);
  await page.locator('#nama').focus();
  await page.keyboard.type('Paket uji');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#secret');
  const key = await page.inputValue('#key');
  expect((await readKey(test.store, key))?.scopes).toEqual(['statements/write', 'statements/read/mine']);
  await page.getByRole('button', { name: 'Salin Rahasia' }).press('Enter');
  await page.getByText('Rahasia (password): Tersalin').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.inputValue('#secret'));
  await page.getByRole('link', { name: 'Sudah saya simpan' }).press('Enter');
  await page.getByRole('link', { name: 'Paket uji' }).press('Enter');
  await page.getByRole('link', { name: 'Cabut kunci' }).press('Enter');
  await page.getByRole('button', { name: 'Ya, cabut' }).press('Enter');
  await page.getByText('Kunci “Paket uji” dicabut.').waitFor();
  expect((await readKey(test.store, key))?.state).toBe('revoked');
  await page.context().close();
});

it('everything works without scripts; the buttons that need them stay away', async () => {
  const page = await enter(360, 'light', false);
  await page.goto(`${test.portal}/kunci/baru?untuk=laporan`);
  await page.fill('#nama', 'Tanpa skrip');
  await page.click('.key-form button[type=submit]');
  await page.waitForSelector('#secret');
  expect(await page.locator('button[data-copy]:visible').count()).toBe(0);
  expect(await page.inputValue('#secret')).toHaveLength(32);
  await page.context().close();
});

it('a page that may not copy selects the secret instead', async () => {
  const page = await enter(1280, 'light');
  await page.goto(`${test.portal}/kunci/baru?untuk=laporan`);
  await page.fill('#nama', 'Salin');
  await page.click('.key-form button[type=submit]');
  await page.waitForSelector('#secret');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Salin Rahasia' }).click();
  await page.getByText('Rahasia (password): Tekan Ctrl+C').waitFor();
  const selected = () => getSelection()?.toString();
  expect(await page.evaluate(selected)).toBe(await page.inputValue('#secret'));
  await page.context().close();
});
