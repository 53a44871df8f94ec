// The item analysis in a real browser: by keyboard, at the width of a phone, in light and dark, kept and damaged.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-2-penilaian-dan-administrasi/unit-4/lab-analisis-butir.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { labOf, labPage, labSize, misfits, openLab, picture } from '../support/lab-page.ts';
import { press } from './keyboard.ts';

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
}
const told = () =>
  page.evaluate(
    () => (window as unknown as { told: { reports: unknown[]; announced: string[]; kept?: string } }).told,
  );
const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = async (selector: string) => (await page.locator(selector).textContent()) ?? '';
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('by keyboard', () => {
  test('the sample is computed, a key tried, the result recorded once', async () => {
    await open();
    await press(button('Muat contoh 36 murid'));
    expect(await focused()).toBe('Hasil analisis butir');
    expect((await told()).announced.at(-1)).toMatch(/^Periksa kuncinya: 6; Ganti: 2, 8;/);
    expect(await text('.analysis-test')).toMatch(/KR-20\s*0,58/);
    const select = page.getByLabel('Coba kunci lain untuk soal 6');
    await press(select, 'C');
    expect((await told()).announced.at(-1)).toMatch(
      /A menjadi C\. D: −0,18 menjadi 0,91\. Keajekan: 0,58 menjadi 0,73/,
    );
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).dataset.item)).toBe('5');
    expect(await page.getByLabel('Tabel nilai').inputValue()).toMatch(/KUNCI\tA\tD\tC\tB\tA\tC/);
    await press(button('Catat hasil'));
    await page.keyboard.press('Enter');
    expect((await told()).reports).toEqual([
      {
        measure: expect.any(Number),
        response: expect.stringMatching(
          /^source=sample;kind=answers;pupils=36;items=10;use=\d;mend=\d;key=0;replace=\d;alpha=0\.73$/,
        ),
      },
    ]);
  });

  test('what is pasted is kept without codes, comes back, and can be thrown away', async () => {
    await open();
    await page.getByLabel('Nama ulangan').fill('Matematika VIII');
    await page
      .getByLabel('Tabel nilai')
      .fill('Nama;1;2;3\nAisyah;A;B;C\nDimas;A;B;D\nYoga;A;C;C\nSinta;B;B;D\nLaila;B;D;D\nKUNCI;A;B;C');
    await press(button('Hitung'));
    const { kept } = await told();
    expect(kept).not.toMatch(/Aisyah|Dimas/);
    await page.close();
    await open(kept);
    expect(await page.getByLabel('Tabel nilai').inputValue()).toMatch(/^Kode\t1\t2\t3\nM01\tA\tB\tC\n/);
    expect(await text('.analysis-results')).toMatch(/Baru 5 murid/);
    await press(button('Mulai dari awal'));
    expect(await focused()).toBe('Tidak jadi');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Mulai dari awal');
    await page.keyboard.press('Enter');
    await press(button('Ya, lanjutkan'));
    expect((await told()).kept).toBeUndefined();
    expect(await page.locator('.analysis-results').isVisible()).toBe(false);
  });

  test('an unreadable table says what to do and stays as it was', async () => {
    await open();
    const field = page.getByLabel('Tabel nilai');
    await field.fill('M1 A B\nM2 A C\nM3 B B\nM4 B C\nM5 A A');
    await press(button('Hitung'));
    expect(await text('.analysis-told')).toMatch(/belum bisa dihitung[\s\S]*diawali kata KUNCI/);
    expect(await field.inputValue()).toContain('M5 A A');
    expect(await page.locator('.analysis-results').isVisible()).toBe(false);
  });
});

test.each(['', '{"v":1}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open(kept);
    expect(await page.getByLabel('Tabel nilai').inputValue()).toBe('');
    await button('Muat contoh').click();
    expect(await page.locator('.analysis-items details').count()).toBe(10);
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open(undefined, { width, colorScheme });
    await button('Muat contoh').click();
    if (width === 360 || colorScheme === 'light') await picture(page, `analisis-${width}-${colorScheme}`);
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-item-analysis/style.css', 'utf8');
  expect(await labSize('lab-item-analysis', style)).toBeLessThanOrEqual(12 * 1024);
});
