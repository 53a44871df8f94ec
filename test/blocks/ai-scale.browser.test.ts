// The AI scale in a real browser: by keyboard, at the width of a phone, in light and dark, kept and damaged.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-3-perangkat-ajar-beretika/unit-2/lab-skala-ai.ts';
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

async function open(
  before: Parameters<typeof labPage>[1] = {},
  options: Parameters<typeof openLab>[2] = {},
): Promise<void> {
  ({ page, errors } = await openLab(browser, await labPage(lab, before), options));
}
const told = () => page.evaluate(() => (window as unknown as { told: LabTold }).told);
const card = (index: number) => page.locator('.scale-card').nth(index);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = async (selector: string) => (await page.locator(selector).first().textContent()) ?? '';

describe('by keyboard', () => {
  test('an own assignment is entered, stopped, mended, worded and recorded without its words', async () => {
    await open({ jenjang: 'smp' });
    await tabTo(card(0).getByLabel('Nama tugas', { exact: true }));
    await page.keyboard.type('Poster banjir');
    await tabTo(card(0).getByLabel(/^Tugas ini memperlihatkan/));
    await card(0)
      .getByLabel(/^Tugas ini memperlihatkan/)
      .selectOption('gagasan');
    await tabTo(card(0).getByLabel(/^Kemampuan yang dilatih/));
    await page.keyboard.type('Membuat poster');
    await press(card(0).getByRole('radio', { name: '1 Tanpa AI' }), 'ArrowDown');
    await press(card(0).getByRole('radio', { name: 'Guru, di layar kelas' }), 'ArrowUp');
    expect(await card(0).getByRole('radio', { name: 'Murid, chatbot umum' }).isChecked()).toBe(true);
    expect(await text('.scale-told')).toBe('2 hal perlu dibenahi dahulu.');
    expect(await text('.lab-remarks')).toMatch(/Tidak bisa: murid SMP tidak memakai chatbot umum/);
    expect(await card(0).getByLabel('Untuk murid').isVisible()).toBe(false);
    await press(button('Ubah: Siapa yang memegang AI?'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await card(0).getByRole('radio', { name: 'Guru, di layar kelas' }).isChecked()).toBe(true);
    expect(await text('.scale-told')).toBe('Tugas ini siap disampaikan.');
    const words = card(0).getByLabel('Untuk murid');
    expect(await words.inputValue()).toMatch(
      /^Kartu 2: [\s\S]*“Poster banjir”[\s\S]*membuat poster\. AI dijalankan guru/,
    );
    expect(await text('.scale-card summary')).toBe('1. Poster banjir (tingkat 2)');
    await press(button('Catat hasil saya'));
    await page.keyboard.press('Enter');
    expect((await told()).reports).toEqual([
      {
        measure: 100,
        response: 'tasks=1;schools=smp;levels=2;doors=guru;ready=1;stopped=0;own=0',
      },
    ]);
  });

  test('own words stay when choices change, and the lab’s come back on request', async () => {
    await open({ jenjang: 'sma' });
    await button('Muat contohnya').click();
    const words = card(0).getByLabel('Untuk murid');
    await words.fill('Kata saya sendiri.');
    await page.keyboard.press('Tab');
    await card(0).getByRole('radio', { name: '2 Perencanaan' }).check();
    await card(0).getByRole('radio', { name: 'Hasil AI dicetak guru' }).check();
    expect(await words.inputValue()).toBe('Kata saya sendiri.');
    await button('Kembali ke kalimat lab').click();
    expect(await words.inputValue()).toMatch(/^Tingkat 2, perencanaan\./);
  });
});

test('examples are loaded, kept, come back, become a document, and can be thrown away', async () => {
  await open({ jenjang: 'smk' });
  await button('Muat contohnya').click();
  expect(await page.locator('.scale-card').count()).toBe(3);
  await card(0).getByLabel('Nama tugas', { exact: true }).fill('Uji <b>rem</b>');
  await page.keyboard.press('Tab');
  await button('Tambah tugas').click();
  expect(await page.locator('.scale-card').count()).toBe(4);
  await card(3).getByRole('button', { name: 'Hapus tugas ini' }).click();
  expect(await page.locator('.scale-card').count()).toBe(3);
  const { kept = '' } = await told();
  await page.close();
  await open({ kept });
  expect(await card(0).getByLabel('Nama tugas', { exact: true }).inputValue()).toBe('Uji <b>rem</b>');
  const rows = await page.evaluate(
    (one) =>
      JSON.stringify(
        (window as unknown as { documentOf(text: string): { parts: unknown[] } }).documentOf(one),
      ),
    kept,
  );
  expect(rows).toContain('Uji <b>rem</b>');
  expect(rows).toContain('belum boleh dipakai');
  await button('Mulai dari awal').click();
  await button('Tidak jadi').first().click();
  expect((await told()).kept).toBe(kept);
  await button('Mulai dari awal').click();
  await button('Ya, hapus').first().click();
  expect((await told()).kept).toBeUndefined();
  expect(await page.locator('.scale-card').count()).toBe(1);
  await button('Catat hasil saya').click();
  expect((await told()).reports).toEqual([]);
});

test.each(['', '{"v":1}', '<img src=x onerror=alert(1)>', '{"v":1,"a":[["sd",{},[],9]]}'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open({ kept });
    expect(await page.locator('.scale-card').count()).toBe(1);
    await button('Muat contohnya').click();
    expect(await page.locator('.scale-card').count()).toBe(3);
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open({ jenjang: 'sd' }, { width, colorScheme });
    await button('Muat contohnya').click();
    await card(1).locator('summary').click();
    if (width === 360 || colorScheme === 'light') await picture(page, `skala-ai-${width}-${colorScheme}`);
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-ai-scale/style.css', 'utf8');
  expect(await labSize('lab-ai-scale', style)).toBeLessThanOrEqual(12 * 1024);
});
