// "Tebak kata berikutnya" in a real browser: by keyboard, at the width of a phone, in light and dark.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-1-pengenalan-dasar-ai/unit-3/lab-tebak-kata.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LabTold, labOf, labPage, labSize, misfits, openLab, picture } from '../support/lab-page.ts';
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
  const document = await labPage(lab, kept === undefined ? {} : { kept });
  ({ page, errors } = await openLab(browser, document, options));
}
const told = () => page.evaluate(() => (window as unknown as { told: LabTold }).told);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = async (selector: string) => (await page.locator(selector).innerText()).replace(/\s+/g, ' ');
const firstChance = async () =>
  Number((await text('.ngram-table tbody tr:first-child td:last-child')).replace(/%/, '').replace(',', '.'));
const slider = () => page.getByRole('slider');
const setTemperature = (value: string) =>
  slider().evaluate((input: HTMLInputElement, to) => {
    input.value = to;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
  }, value);

test('by keyboard: choose, draw, finish, ask for the truth, record', async () => {
  await open();
  expect(await text('.ngram-told')).toMatch(/Model mengenal \d+ kata dari 148 kalimat/);
  await press(button('Catat hasil saya'));
  expect(await text('.lab-recorded')).toContain('satu kalimat dulu');
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  await press(page.locator('.ngram-table').getByRole('button', { name: 'ibu', exact: true }));
  expect(await text('.ngram-sentence')).toBe('Ibu …');
  expect(await text('.ngram-odds')).toContain('Model melihat satu kata: “ibu”.');
  expect(await page.evaluate(() => document.activeElement?.closest('.ngram-table') !== null)).toBe(true);
  await press(button('Hapus kata terakhir'));
  await page.locator('h1').evaluate((heading) => heading.focus());
  await press(button('Undi kata berikutnya'));
  expect(await text('.ngram-told')).toContain('Ditambahkan:');
  await press(button('Selesaikan kalimat'));
  expect(await text('.ngram-sentence')).toMatch(/^\p{Lu}.*\.$/u);
  expect(await text('.ngram-verdict')).toMatch(/Salinan\.|Kalimat baru\./);
  expect(await page.locator('.ngram-table').count()).toBe(0);
  await page.locator('h1').evaluate((heading) => heading.focus());
  await press(button('Apakah ini benar?'));
  expect(await text('.ngram-answer')).toMatch(/Model tidak tahu, dan tidak dapat tahu\..*ada di kalimat/);
  await press(button('Undi kata berikutnya'));
  expect(await text('.ngram-told')).toContain('Kalimat ini sudah selesai');
  await press(button('Catat hasil saya'));
  await page.keyboard.press('Enter');
  const { reports } = await told();
  expect(reports).toHaveLength(1);
  expect(reports[0]?.response).toMatch(/^made=1;new=[01];n=2;temperature=1;themesoff=0$/);
});

test('the slider moves the probabilities, by arrow keys too', async () => {
  await open();
  const middle = await firstChance();
  await setTemperature('0.2');
  expect(await firstChance()).toBeGreaterThan(middle + 10);
  expect(await text('.ngram-told')).toContain('Temperatur rendah');
  await setTemperature('2');
  expect(await firstChance()).toBeLessThan(middle);
  await tabTo(slider());
  await page.keyboard.press('ArrowLeft');
  expect(await slider().getAttribute('aria-valuetext')).toBe('1,9');
});

test('a theme that is not read takes its words along; one theme stays', async () => {
  await open();
  await page.locator('summary', { hasText: 'Pilih bacaan model' }).click();
  await page.getByRole('checkbox', { name: 'Songket' }).uncheck();
  expect(await text('.ngram-told')).toMatch(/Kata yang kini tidak dikenalnya: .*menenun/);
  const options = () => page.locator('select option').allTextContents();
  expect(await options()).not.toContain('songket');
  for (const box of await page.getByRole('checkbox').all()) await box.click();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBeGreaterThanOrEqual(1);
  expect(await text('.ngram-told')).not.toContain('undefined');
});

test('words that never met make the model back off, and it says so', async () => {
  await open();
  await page.getByRole('radio', { name: 'n = 3' }).check();
  await page.locator('summary', { hasText: 'Pakai kata lain' }).click();
  for (const word of ['bendera', 'cuko']) {
    await page.getByLabel('Kata yang dikenal model').selectOption(word);
    await button('Pakai kata ini').click();
  }
  expect(await text('.ngram-odds')).toMatch(/Model melihat satu kata: “cuko”.*Karena itu ia mundur/);
});

test('what was made comes back, and starting afresh asks first', async () => {
  await open();
  await page.getByRole('radio', { name: 'n = 1' }).check();
  for (let n = 0; n < 3; n++) {
    await button('Selesaikan kalimat').click();
    await button('Kalimat baru').click();
  }
  const table = await text('.lab-tables');
  expect(table).toContain('dari 3 kalimat tidak ada di bacaan model');
  const { kept } = await told();
  await page.close();
  await open(kept);
  expect(await text('.lab-tables')).toBe(table);
  expect(await page.getByRole('radio', { name: 'n = 1' }).isChecked()).toBe(true);
  await button('Mulai dari awal').click();
  await button('Tidak jadi').click();
  expect(await text('.lab-tables')).toBe(table);
  await button('Mulai dari awal').click();
  await button('Ya, hapus').click();
  expect(await text('.lab-tables')).toBe('');
  expect(await page.getByRole('radio', { name: 'n = 2' }).isChecked()).toBe(true);
});

test.each(['', '{"v":1}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open(kept);
    await button('Selesaikan kalimat').click();
    expect(await text('.ngram-sentence')).toMatch(/\.$/);
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open(undefined, { width, colorScheme });
    await button('Selesaikan kalimat').click();
    await button('Apakah ini benar?').click();
    expect(await violations(page)).toEqual([]);
    if (width === 360 || colorScheme === 'light')
      await picture(page, `tebak-selesai-${width}-${colorScheme}`);
    await button('Kalimat baru').click();
    await button('Undi kata berikutnya').click();
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    if (width === 360 || colorScheme === 'light') await picture(page, `tebak-undi-${width}-${colorScheme}`);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-ngram/style.css', 'utf8');
  expect(await labSize('lab-ngram', style)).toBeLessThanOrEqual(12 * 1024);
});
