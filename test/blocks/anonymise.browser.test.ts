// "Samarkan data" in a real browser: by keyboard, at the width of a phone, in light and dark; nothing typed leaves it.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-2-penilaian-dan-administrasi/unit-6/lab-samarkan-data.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { labOf, labPage, labSize, misfits, openLab, picture } from '../support/lab-page.ts';
import { press, tabTo } from './keyboard.ts';

const lab = labOf(coursePage);
let browser: Browser;
let page: Page;
let errors: Error[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});
afterAll(() => browser?.close());

async function open(kept?: string, options: Parameters<typeof openLab>[2] = {}): Promise<void> {
  ({ page, errors } = await openLab(
    browser,
    await labPage(lab, kept === undefined ? {} : { kept }),
    options,
  ));
  page.setDefaultTimeout(5000);
}
const told = () =>
  page.evaluate(() => (window as unknown as { told: { reports: unknown[]; kept?: string } }).told);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = async (selector: string) => (await page.locator(selector).textContent()) ?? '';
const focusedName = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

test('by keyboard: mask a sample, mend what the machine missed, tick, copy, record', async () => {
  await open();
  await press(button('SD: catatan wali kelas'));
  expect(await text('.anon-told')).toBe('Contoh dimuat: SD: catatan wali kelas.');
  await press(button('Cari dan samarkan'));
  expect(await text('.anon-told')).toMatch(/^7 data pribadi disamarkan\. 3 hal lain/);
  expect(await text('.anon-preview')).toContain('[Murid 1] (NISN [NISN]) sering terlambat');

  await press(button('Batalkan: Bunga Lestari'));
  expect(await text('.anon-preview')).toContain('dengan Bunga Lestari (dibiarkan) dan si Ujang');
  expect(await focusedName()).toBe('Samarkan lagi: Bunga Lestari');
  await page.keyboard.press('Enter');

  await press(button('Catat hasil saya'));
  expect(await text('.lab-recorded')).toMatch(/Tercatat: 70%[\s\S]*Ujang[\s\S]*naik perahu[\s\S]*asma/);

  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  await press(button('Buang kalimat: asma'));
  expect(await text('.anon-told')).toContain('Buang kalimat: asma. Kini');
  expect(await page.getByLabel('Teks yang akan disamarkan').inputValue()).not.toContain('asma');
  await press(button(/^Samarkan: satu-satunya/));
  await tabTo(page.getByLabel('Kata lain yang harus disamarkan'));
  await page.keyboard.type('ujang');
  await page.keyboard.press('Enter');
  expect(await text('.anon-preview')).toContain('si [Disamarkan 1]. Cik [Orang Dewasa 2]');

  await press(button('Salin teks yang disamarkan'));
  expect(await text('.anon-copied')).toContain('5 hal di daftar periksa belum');
  await page.getByRole('checkbox').first().focus();
  for (let n = 0; n < 5; n++) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await press(button('Salin teks yang disamarkan'));
  expect(await text('.anon-copied')).toMatch(/Tersalin|Peramban menolak/);
  await press(button('Catat hasil saya'));
  await page.keyboard.press('Enter');
  expect(await text('.lab-recorded')).toContain('Tercatat: 100%');
  const { reports, kept } = await told();
  expect(reports).toEqual([
    { measure: 70, response: 'sample=sd;found=7;masked=7;added=0;left=0;readable=3' },
    { measure: 100, response: 'sample=sd;found=9;masked=9;added=2;left=0;readable=0' },
  ]);
  expect(kept).toBe('{"v":1,"best":{"sd":100}}');
});

describe('an own text', () => {
  const own = 'Zubir Effendi sakit kepala. Telepon 081200001234. Kelas IX rajin.';

  test('nothing of it is kept or recorded, and health must go before it may be copied', async () => {
    await open();
    await page.getByLabel('Teks yang akan disamarkan').fill(own);
    await button('Cari dan samarkan').click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await button('Salin teks').click();
    expect(await text('.anon-copied')).toContain('masih ada keterangan kesehatan (sakit)');
    await button('Bukan tentang seseorang: sakit').click();
    await button('Salin teks').click();
    expect(await text('.anon-copied')).toMatch(/Tersalin|Peramban menolak/);
    await button('Catat hasil saya').click();
    expect(await text('.lab-recorded')).toContain('2 data disamarkan');
    expect(await told()).toMatchObject({
      reports: [{ measure: 100, response: 'sample=own;found=2;masked=2;added=0;left=0;readable=0' }],
    });
    expect(JSON.stringify(await told())).not.toMatch(/Zubir|0812/);
    expect((await told()).kept).toBeUndefined();
  });

  test('edits show at once and untick the list; a selected word is ready to be masked', async () => {
    await open();
    const field = page.getByLabel('Teks yang akan disamarkan');
    await button('Cari dan samarkan').click();
    expect(await text('.anon-told')).toContain('tempel teks dulu');
    await field.fill(own);
    await button('Cari dan samarkan').click();
    await page.getByRole('checkbox').first().check();
    await field.fill(`${own} Pak Darto datang.`);
    expect(await text('.anon-preview')).toContain('Pak [Orang Dewasa 1] datang');
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(false);
    await field.evaluate((element: HTMLTextAreaElement) => {
      element.focus();
      const at = element.value.indexOf('kepala');
      element.setSelectionRange(at, at + 6);
      element.dispatchEvent(new Event('select'));
    });
    expect(await page.getByLabel('Kata lain').inputValue()).toBe('kepala');
    await button('Samarkan kata ini').click();
    expect(await text('.anon-preview')).toContain('sakit [Disamarkan]. Telepon [Telepon]');
    await page.getByLabel('Kata lain').fill('bukan di sini');
    await button('Samarkan kata ini').click();
    expect(await page.locator('.lab').textContent()).toContain('“bukan di sini” tidak ada di teks');
  });
});

test('the best result comes back, and starting afresh asks first', async () => {
  await open('{"v":1,"best":{"sd":70}}');
  expect(await text('.lab')).toContain('Catatan terbaik Anda: SD: catatan wali kelas 70%.');
  await press(button('Mulai dari awal'));
  expect(await focusedName()).toBe('Tidak jadi');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect((await told()).kept).toBe('{"v":1,"best":{}}');
  expect(await text('.anon-told')).toContain('Lab dikosongkan');
});

test.each(['', '{"v":1}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open(kept);
    await button('SMK: laporan PKL').click();
    await button('Cari dan samarkan').click();
    expect(await page.locator('.anon-mark').count()).toBeGreaterThan(5);
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open(undefined, { width, colorScheme });
    await button('SMA: usulan bantuan').click();
    await button('Cari dan samarkan').click();
    await button('Batalkan: M. Iqbal').click();
    await button('Salin teks').click();
    await button('Catat hasil saya').click();
    if (width === 360 || colorScheme === 'light') await picture(page, `samarkan-${width}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-anonymise/style.css', 'utf8');
  expect(await labSize('lab-anonymise', style)).toBeLessThanOrEqual(12 * 1024);
});
