// An import and attendance in a real browser: on a phone, by keyboard alone, accessible, and never wider than the screen.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { loggedIn, password, startPortal, type TestPortal } from './harness.ts';

const shots = process.env.KENDALI_SHOTS;
const long = 'Panjang'.repeat(20);

let portal: TestPortal;
let browser: Browser;
beforeAll(async () => {
  portal = await startPortal();
  await loggedIn(portal, 'admin');
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** @param scripts whether scripts run */
async function open(width: number, scripts = true): Promise<{ context: BrowserContext; page: Page }> {
  // axe is put into the page, which the page's own policy would forbid.
  const context = await browser.newContext({
    viewport: { width, height: 780 },
    colorScheme: width > 700 ? 'dark' : 'light',
    bypassCSP: true,
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await page.goto(`${portal.portal}/masuk`);
  await page.fill('[name=email]', 'admin@dinas.example');
  await page.fill('[name=password]', password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/masuk');
  return { context, page };
}

async function inspect(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  if (shots) await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = await page.evaluate(() => {
      const one = document.activeElement;
      const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : '';
      return one?.getAttribute('aria-label') ?? (label || one?.textContent) ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${name} has the focus`);
}

function fileOf(rows: readonly string[]): string {
  const path = join(portal.dataDir, 'daftar-guru.csv');
  writeFileSync(path, ['Nama;NUPTK;Kabupaten;Nama Sekolah;Jenjang;Gelombang', ...rows].join('\n'));
  return path;
}

const good = (number: number) =>
  `Guru Ke-${number};10000000000${String(number).padStart(5, '0')};Kab. OKI;SDN ${number} Kayuagung;SD;Gelombang 1`;
const wrong = [`${long};1,98E+15;${long};SDN 1;TK;Gelombang 1`, `Guru Ke-1;1000000000000001;OKI;;;`];

test.each([
  [360, true],
  [1280, false],
])('an import at %i px, scripts: %s', async (width, scripts) => {
  const { context, page } = await open(width, scripts);
  const look = (name: string) => (scripts ? inspect(page, name) : Promise.resolve());
  await page.goto(`${portal.portal}/pelatih/peserta/impor`);
  await look('impor');
  await page.setInputFiles(
    '#berkas',
    fileOf([...Array.from({ length: scripts ? 30 : 31 }, (_, index) => good(index + 1)), ...wrong]),
  );
  await tabTo(page, /^Unggah dan lihat/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#kolom-0');
  await look('kolom');
  expect(await page.locator('select[name=kolom-3]').inputValue()).toBe('school');
  await tabTo(page, /^Periksa semua baris/);
  await page.keyboard.press('Enter');
  // The page comes back by itself, with scripts and without.
  await page.waitForSelector('.import-tallies');
  await look('hasil');
  await tabTo(page, /^Lewati baris yang salah/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Simpan ke daftar/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Daftar peserta sudah diperbarui' }).waitFor();
  await look('tersimpan');
  await context.close();
});

test('the roster and attendance, on a phone and on a screen', async () => {
  for (const width of [360, 1280]) {
    const { context, page } = await open(width);
    for (const [name, path] of [
      ['peserta', '/pelatih/peserta'],
      ['belum-cocok', '/pelatih/peserta/belum-cocok'],
      ['hadir', '/pelatih/hadir?cari=guru'],
    ] as const) {
      await page.goto(portal.portal + path);
      await inspect(page, name);
    }
    if (width === 360) {
      const button = page.getByRole('button', { name: 'Catat Guru Ke-10 hadir' });
      const { height = 0 } = (await button.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
      await button.click();
      await page.getByText('Guru Ke-10 tercatat hadir.').waitFor();
      await page.getByRole('button', { name: 'Batalkan kehadiran Guru Ke-10' }).waitFor();
      await inspect(page, 'hadir-tercatat');
    }
    await context.close();
  }
});
