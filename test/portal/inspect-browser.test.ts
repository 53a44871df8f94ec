// The checker in a real browser: a package checked and played by keyboard, its faults in the report, and what axe finds.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { hostileZips } from '../support/hostile-zips.ts';
import { brokenPackages, goodPackages } from '../support/packages/index.ts';
import { zipOf } from '../support/packages/package.ts';
import { startPortal, type TestPortal } from './harness.ts';
import { scormFiles, zip } from './packages.ts';

const shots = process.env.KENDALI_SHOTS;

let test: TestPortal;
let browser: Browser;
beforeAll(async () => {
  test = await startPortal();
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.stop();
});

async function check(page: Page, name: string, data: Buffer): Promise<void> {
  const path = join(test.dataDir, name);
  await writeFile(path, data);
  await page.goto(`${test.portal}/periksa`);
  await page.setInputFiles('#paket', path);
  await page.getByRole('button', { name: 'Periksa paket' }).press('Enter');
}

/** Looks at the page as it is in both widths and both schemes. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Colours are the same at both widths.
      if (width === 360 || colorScheme === 'light')
        expect([name, await violations(page)]).toEqual([name, []]);
      if (shots) {
        const path = join(shots, `periksa-${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

/** How many entries each line of the menu has. */
const menuLines = (page: Page): Promise<number[]> =>
  page.locator('.menu li').evaluateAll((items) => {
    const tops = items.map((item) => item.getBoundingClientRect().top);
    return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
  });

const fresh = (): Promise<BrowserContext> => browser.newContext({ bypassCSP: true });

it('every page is accessible, light and dark, on a phone and a desk', async () => {
  const context = await fresh();
  const page = await context.newPage();
  await page.goto(`${test.portal}/periksa`);
  await look(page, 'awal');
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await menuLines(page)).toEqual([4]);
  // Administrators have an entry more.
  await page.locator('.menu').evaluate((menu) => menu.append(menu.lastElementChild?.cloneNode(true) ?? ''));
  expect(await menuLines(page)).toEqual([3, 2]);

  const doubtful = brokenPackages.find(({ fault }) => fault === 'file-unlisted') ?? goodPackages[0];
  const [, , hostile] = hostileZips.find(([, fault]) => fault === 'duplicate') ?? [];
  const broken = brokenPackages.find(({ fault }) => fault === 'launch-missing');
  if (!doubtful || !hostile || !broken) throw new Error('The corpus has changed');
  const cases: [name: string, words: RegExp, data: Buffer][] = [
    ['meragukan', /^Meragukan:/, zipOf(doubtful)],
    ['rusak', /^Rusak:/, zipOf(broken)],
    ['jahat', /^Tidak aman:/, hostile()],
  ];
  for (const [name, words, data] of cases) {
    await check(page, `${name}.zip`, data);
    await page.getByText(words).waitFor();
    await look(page, name);
  }
  await check(page, 'surat.docx', Buffer.from('bukan zip'));
  await page.getByRole('alert').getByText('surat.docx').waitFor();
  await look(page, 'salah');
  await context.close();
}, 60_000);

it('a package is checked, its report copied, and played; what went wrong stands in the report', async () => {
  const context = await fresh();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: test.portal });
  const page = await context.newPage();
  const { path } = await zip(join(test.dataDir, 'pelajaran.zip'), scormFiles);
  await page.goto(`${test.portal}/periksa`);
  await page.setInputFiles('#paket', path);
  await page.getByRole('button', { name: 'Periksa paket' }).press('Enter');
  await page.getByRole('button', { name: 'Salin laporan' }).press('Enter');
  await page.getByText('Laporan tersalin.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('LAPORAN PEMERIKSAAN PAKET PELAJARAN\nBerkas: pelajaran.zip\n');

  const report = page.url();
  await page.getByRole('button', { name: 'Mainkan paket ini' }).press('Enter');
  const lesson = page.frameLocator('[data-preview]').frameLocator('iframe');
  await lesson.getByRole('button', { name: 'Jawab' }).click();
  await page.locator('.panel .fault').first().waitFor();
  await page.getByRole('button', { name: 'Tutup pelajaran' }).click();
  // What the lesson did is kept a moment after it happens.
  const faults = page.locator('.fault');
  do await page.goto(report);
  while ((await faults.count()) === 0);
  expect(await faults.allTextContents()).toContainEqual(expect.stringContaining('cmi.core.lesson_status'));
  await look(page, 'dimainkan');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false);
  if (shots) await page.screenshot({ path: join(shots, 'periksa-cetak.png'), fullPage: true });
  await context.close();
}, 60_000);
