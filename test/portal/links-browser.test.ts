// Personal links in a real browser: every page accessible at two widths, links made and copied by keyboard or without
// scripts, and a teacher who takes the course by one.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Statement } from '../../lrs/index.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { loggedIn, password, startPortal, type TestPortal } from './harness.ts';

const shots = process.env.KENDALI_SHOTS;

let test: TestPortal;
let browser: Browser;
beforeAll(async () => {
  test = await startPortal({}, { lrs: true });
  // AUs go by the browser's clock.
  test.now.value = Date.now();
  await loggedIn(test, 'trainer');
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.stop();
});

async function open(width: number, options: BrowserContextOptions = {}): Promise<Page> {
  // axe is put into the page, which the page's own policy would forbid.
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true, ...options });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

async function enter(width: number, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(width, options);
  await page.goto(`${test.portal}/masuk?kembali=/pelatih/tautan`);
  await page.fill('#email', 'trainer@dinas.example');
  await page.fill('#password', password);
  await page.click('main button[type=submit]');
  await page.waitForURL(/\/pelatih\/tautan$/);
  return page;
}

/** Makes links on the trainer's page. @returns their addresses */
async function make(page: Page, names: string): Promise<string[]> {
  await page.goto(`${test.portal}/pelatih/tautan`);
  await page.fill('#guru', names);
  await page.click('.links-form button[type=submit]');
  await page.waitForSelector('.made');
  return page
    .locator('.made input')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}

const statements = async (): Promise<Statement[]> =>
  (await test.store.readLog({ afterSeq: 0, limit: 500 })).map(({ statement }) => statement);
const verbs = async () => (await statements()).map(({ verb }) => verb.id.split('/').at(-1));

it('a teacher takes the course by a personal link, session by session', async () => {
  const trainer = await enter(1280);
  const [link = ''] = await make(trainer, 'Ratna Sari, S.Pd.; SDN 3 Kayuagung');
  const page = await open(360);
  await page.goto(link);
  expect(page.url()).toMatch(/\/cmi5\/launch\/[0-9a-f-]{36}$/);
  for (const [title, state] of [
    ['Sesi pertama', 'Kemajuan kursus: 50%'],
    ['Sesi kedua', 'Kemajuan kursus: 100%'],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`Mulai.*${title}`) }).click();
    await page.waitForFunction(() => document.getElementById('mode')?.textContent === 'Normal');
    await page.click('#finish');
    await page.getByText(state).waitFor();
    expect(page.url()).toMatch(/\/cmi5\/launch\/[0-9a-f-]{36}$/);
  }
  await page.getByText('Semua sesi sudah tuntas').waitFor();
  const session = ['launched', 'initialized', 'completed', 'passed', 'terminated'];
  expect(await verbs()).toEqual([...session, ...session, 'satisfied', 'satisfied']);
  for (const { actor } of await statements()) {
    expect(actor).toEqual({
      objectType: 'Agent',
      name: 'Ratna Sari, S.Pd.',
      account: { homePage: 'https://portal.example', name: expect.stringMatching(/^tautan-[\w-]{20}$/) },
    });
  }
  await trainer.goto(`${test.portal}/pelatih/tautan?cari=kayuagung`);
  expect(await trainer.locator('tbody tr').innerText()).toContain('Tuntas');
  // Again, to look at it.
  await page.getByRole('button', { name: /Lihat kembali.*Sesi pertama/ }).click();
  await page.waitForFunction(() => document.getElementById('mode')?.textContent === 'Review');
  await page.click('#finish');
  await page.getByText('Semua sesi sudah tuntas').waitFor();
  expect((await verbs()).slice(-3)).toEqual(['launched', 'initialized', 'terminated']);
  await page.context().close();
  await trainer.context().close();
}, 60_000);

it('axe finds nothing on any page, and nothing is wider than the screen', async () => {
  const name = 'Raden Ayu Siti Zubaidah Kusumaningrum binti Kemas Muhammad Zainuddin, S.Pd.SD., M.Pd.';
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    const page = await enter(width, { colorScheme });
    const look = async (shot: string) => {
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      if (shots) await page.screenshot({ path: join(shots, `tautan-${shot}-${width}.png`), fullPage: true });
    };
    const [link = ''] = await make(page, `${name}; SMP Negeri 1 Penukal Abab Lematang Ilir\nBudi`);
    await look('dibuat');
    await page.goto(`${test.portal}/pelatih/tautan`);
    await look('daftar');
    const renew = await page.getByRole('link', { name: 'Ganti tautan' }).first().getAttribute('href');
    await page.fill('#guru', ';SDN');
    await page.click('.links-form button[type=submit]');
    await page.waitForSelector('[role=alert]');
    await look('salah');
    await page.goto(test.portal + renew);
    await look('ganti');
    await page.goto(`${test.portal}${renew?.replace('ganti', 'cabut')}`);
    await look('cabut');
    test.offersCourse.value = false;
    await page.goto(`${test.portal}/pelatih/tautan`);
    await look('belum-ada');
    test.offersCourse.value = true;
    await page.goto(link);
    await look('guru');
    await page.goto(`${test.portal}/cmi5/launch/${'x'.repeat(43)}`);
    await look('tidak-berlaku');
    await page.context().close();
  }
}, 60_000);

it('links are made, copied and revoked by keyboard alone', async () => {
  const page = await enter(1280, { permissions: ['clipboard-read', 'clipboard-write'] });
  const press = async (key: string, times = 1) => {
    for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
  };
  await page.focus('#guru');
  await page.keyboard.type('Siti Papan Ketik');
  await press('Tab', 2);
  await press('Enter');
  await page.waitForSelector('.made');
  await page.focus('.made input');
  await press('Tab');
  await press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-told]')?.textContent !== '');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.inputValue('.made input'));
  await page.goto(`${test.portal}/pelatih/tautan?cari=papan`);
  await page.getByRole('link', { name: /Cabut.*Siti Papan Ketik/ }).focus();
  await press('Enter');
  await page.waitForURL(/cabut$/);
  await page.getByRole('button', { name: 'Ya, cabut tautan' }).focus();
  await press('Enter');
  await page.getByText(/^Tautan .+ sudah dicabut/).waitFor();
  await page.goto(copied);
  await page.getByText('Tautan ini tidak berlaku').waitFor();
  await page.context().close();
}, 60_000);

it('without scripts links are made, downloaded and opened', async () => {
  const page = await enter(360, { javaScriptEnabled: false, acceptDownloads: true });
  const [link = ''] = await make(page, 'Tanpa Skrip');
  expect(await page.locator('[data-copy]').isVisible()).toBe(false);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh semua (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tautan-pribadi.csv');
  await page.goto(link);
  expect(await page.getByRole('button', { name: /Mulai.*Sesi pertama/ }).isVisible()).toBe(true);
  await page.context().close();
}, 60_000);
