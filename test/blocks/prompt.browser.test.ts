// "Bengkel prompt" in a real browser: by keyboard, at the width of a phone, in light and dark, kept and damaged.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-1-pengenalan-dasar-ai/unit-5/lab-bengkel-prompt.ts';
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

async function open(
  before: { kept?: string; jenjang?: string } = {},
  options: Parameters<typeof openLab>[2] = {},
): Promise<void> {
  ({ page, errors } = await openLab(browser, await labPage(lab, before), options));
  page.setDefaultTimeout(5000);
}
const told = () =>
  page.evaluate(() => (window as unknown as { told: { reports: unknown[]; kept?: string } }).told);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = async (selector: string) => (await page.locator(selector).first().textContent()) ?? '';
const field = (name: string) => page.getByLabel(name, { exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

test('by keyboard: from a weak prompt to a card with 100, kept and recorded once', async () => {
  await open({ jenjang: 'smp' });
  expect(await page.locator('optgroup').first().getAttribute('label')).toBe('SMP');
  await tabTo(page.getByRole('combobox', { name: 'Contoh' }));
  await press(button('Perbaiki prompt lemahnya'));
  expect(await field('Tugas').inputValue()).toBe(
    'Tolong buatkan surat untuk orang tua, yang sopan dan menarik.',
  );
  expect(await text('.prompt-score')).toBe('Daftar periksa: 40 dari 100');
  expect(await text('.prompt-rules li')).toContain('Belum: Peran jelas (10 poin)');

  const type = async (name: string, value: string) => {
    await tabTo(field(name));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(value);
  };
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  await type('Peran', 'Staf tata usaha SMP yang ramah');
  await type('Tugas', 'Tulis surat undangan rapat orang tua kelas VII.');
  await type('Konteks', 'Banyak orang tua bekerja di kebun dan membaca surat lewat ponsel pada malam hari.');
  await type('Format', 'Surat resmi, paling banyak 150 kata');
  await type('Batasan', 'Tanpa istilah asing. Tandai yang perlu saya periksa.');
  await page.keyboard.press('Tab');
  expect(await text('.prompt-score')).toBe('Daftar periksa: 100 dari 100');
  expect(await text('.prompt-text')).toContain(
    'Format: Surat resmi, paling banyak 150 kata.\nBatasan: Tanpa',
  );
  expect(await text('.prompt-sides')).toMatch(/Prompt lemah: 40 dari 100[\s\S]*Prompt Anda: 100 dari 100/);
  expect(await page.locator('.prompt-rules .prompt-met').count()).toBe(10);

  await press(button('Salin prompt'));
  await page.waitForFunction(() => document.body.textContent?.match(/Prompt tersalin|menolak menyalin/));
  await press(button('Catat hasil saya'));
  await page.keyboard.press('Enter');
  const { reports, kept } = await told();
  expect(reports).toEqual([
    { measure: 100, response: 'score=100;before=40;parts=5;words=42;warnings=none;example=smp-surat' },
  ]);
  expect(JSON.parse(kept ?? '')).toMatchObject({ v: 1, title: 'Surat undangan orang tua' });
});

test('a warning stands in the way of copying until it is mended or checked', async () => {
  await open();
  await field('Tugas').fill('Susun komentar untuk Rangga Saputra dan tentukan nilai akhirnya.');
  await button('Salin prompt').click();
  expect(await text('.lab')).toContain('Perbaiki dulu yang diperingatkan');
  expect(await text('.prompt-warnings')).toMatch(/Rangga Saputra[\s\S]*keputusan guru[\s\S]*nilai/);
  await page.getByRole('checkbox').check();
  await button('Salin prompt').click();
  await page.waitForFunction(() => document.body.textContent?.match(/Prompt tersalin|menolak menyalin/));
  await field('Tugas').fill('Susun komentar umum untuk laporan kelas VIII.');
  await field('Tugas').blur();
  expect(await text('.prompt-warnings')).toBe('');
  expect(await page.getByRole('checkbox').isVisible()).toBe(false);
});

test('a card comes back, makes its document, and is thrown away only after asking', async () => {
  const parts = { role: '', task: 'Susun lima soal.', context: '', format: '', limits: '' };
  await open({ kept: JSON.stringify({ v: 1, title: 'Kartu saya', parts, example: 'sd-soal' }) });
  expect(await field('Tugas').inputValue()).toBe('Susun lima soal.');
  expect(await field('Nama kartu').inputValue()).toBe('Kartu saya');
  expect(await page.getByRole('combobox', { name: 'Contoh' }).inputValue()).toBe('sd-soal');
  const title = await page.evaluate(() => {
    const { documentOf, told } = window as unknown as {
      documentOf(text: string): { title: string };
      told: { kept: string };
    };
    return documentOf(told.kept).title;
  });
  expect(title).toBe('Kartu saya');
  await button('Lihat contoh jadinya').click();
  expect(await focused()).toBe('Tidak jadi');
  await page.keyboard.press('Escape');
  expect(await field('Tugas').inputValue()).toBe('Susun lima soal.');
  await press(button('Mulai dari awal'));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await field('Tugas').inputValue()).toBe('');
  expect((await told()).kept).toBeUndefined();
  await button('Catat hasil saya').click();
  expect(await text('.lab-recorded')).toContain('Tulis tugasnya dulu');
  expect((await told()).reports).toEqual([]);
});

test.each(['', '{"v":1}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open({ kept });
    expect(await field('Tugas').inputValue()).toBe('');
    await button('Lihat contoh jadinya').click();
    expect(await text('.prompt-score')).toBe('Daftar periksa: 100 dari 100');
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open({}, { width, colorScheme });
    await button('Perbaiki prompt lemahnya').click();
    await field('Konteks').fill('Untuk kelas II. Siska belum lancar mengeja.');
    await field('Konteks').blur();
    await button('Salin prompt').click();
    await button('Catat hasil saya').click();
    if (width === 360 || colorScheme === 'light') await picture(page, `prompt-${width}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-prompt/style.css', 'utf8');
  expect(await labSize('lab-prompt', style)).toBeLessThanOrEqual(12 * 1024);
});
