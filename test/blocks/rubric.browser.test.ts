// The rubric in a real browser: by keyboard, at the width of a phone, in light and dark, kept and damaged.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-2-penilaian-dan-administrasi/unit-3/lab-rubrik.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LabTold, labOf, labPage, labSize, misfits, openLab, picture } from '../support/lab-page.ts';
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

async function open(
  before: Parameters<typeof labPage>[1] = {},
  options: Parameters<typeof openLab>[2] = {},
): Promise<void> {
  ({ page, errors } = await openLab(browser, await labPage(lab, before), options));
}
const told = () => page.evaluate(() => (window as unknown as { told: LabTold }).told);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = async (selector: string) => (await page.locator(selector).textContent()) ?? '';
const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );
const card = (index: number) => page.locator('.rubric-card').nth(index);

describe('by keyboard', () => {
  test('a vague descriptor is pointed out, found and mended; what is recorded holds no words', async () => {
    await open({ jenjang: 'sd' });
    expect(await page.getByLabel('Nama rubrik').inputValue()).toMatch(/Sungai Musi/);
    expect(await text('.rubric-count')).toMatch(/Tidak ada yang perlu disoroti/);
    const field = card(0).getByLabel('2 Layak');
    const before = await field.inputValue();
    await field.fill('Isinya sangat baik');
    await page.keyboard.press('Tab');
    expect(await text('.rubric-count')).toBe('1 hal patut dilihat lagi.');
    await press(button('Lihat: Alur cerita, Layak'));
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await press(button('Catat rubrik saya'));
    await page.keyboard.press('Enter');
    expect((await told()).reports).toEqual([
      {
        measure: 94,
        response:
          'starter=sd-cerita;changed=yes;criteria=4;levels=4;weights=100;findings=1;clear=94;mark=none',
      },
    ]);
    await field.fill(before);
    await page.keyboard.press('Tab');
    expect(await text('.rubric-count')).toMatch(/Tidak ada/);
  });

  test('criteria are moved, added, removed, and the focus follows', async () => {
    await open({ jenjang: 'smk' });
    expect(await text('.rubric-card summary >> nth=0')).toBe('1. Keselamatan kerja (30%)');
    await press(button('Turunkan: Keselamatan kerja'));
    expect(await focused()).toBe('Turunkan: Keselamatan kerja');
    expect(await text('.rubric-card summary >> nth=1')).toBe('2. Keselamatan kerja (30%)');
    await press(button('Tambah kriteria'));
    expect(await page.locator('.rubric-card').count()).toBe(5);
    await page.keyboard.type('Waktu');
    await page.keyboard.press('Tab');
    expect(await text('.rubric-card summary >> nth=4')).toBe('5. Waktu (0%)');
    expect(await text('.rubric-advice')).toMatch(
      /Waktu\. Bobotnya 0[\s\S]*Waktu, Baru berkembang\. Deskriptornya masih kosong/,
    );
    await press(button('Bagi rata'));
    expect(await text('.rubric-sum')).toBe('Jumlah bobot 100%. Pas.');
    await press(card(4).getByRole('button', { name: 'Hapus' }));
    await press(button('Ya, lanjutkan'));
    expect(await page.locator('.rubric-card').count()).toBe(4);
    expect(await text('.rubric-sum')).toBe('Jumlah bobot 80%, kurang 20.');
    await press(button('Jadikan 100%'));
    expect(await text('.rubric-sum')).toBe('Jumlah bobot 100%. Pas.');
  });

  test('fewer levels hide words and more bring them back', async () => {
    await open({ jenjang: 'sma' });
    const top = await card(0).getByLabel('4 Mahir').inputValue();
    await page.getByRole('radio', { name: '3 tingkat' }).check();
    expect(await card(0).locator('textarea').count()).toBe(3);
    await page.getByRole('radio', { name: '4 tingkat', exact: true }).check();
    expect(await card(0).locator('textarea').nth(3).inputValue()).toBe(top);
    expect(await page.getByLabel('Nama tingkat 4').inputValue()).toBe('Mahir');
  });

  test('a work is tried out and marked', async () => {
    await open({ jenjang: 'sd' });
    const radios = page.locator('.rubric-try fieldset');
    expect(await text('.rubric-try .lab-result')).toBe('Pilih tingkat untuk 4 kriteria lagi.');
    for (const [index, level] of [2, 1, 3, 0].entries())
      await radios.nth(index).getByRole('radio').nth(level).check();
    expect(await text('.rubric-try .lab-result')).toMatch(
      /Nilai: 63,75Bobot × tingkat[\s\S]*35 × 3\/4 \+ 25 × 2\/4/,
    );
    expect(await text('.rubric-work')).toContain('Kakek tertawa');
  });
});

test('what was made is kept, comes back, becomes a document, and can be thrown away', async () => {
  await open({ jenjang: 'smp' });
  await page.getByLabel('Nama rubrik').fill('Rubrik <b>saya</b>');
  await page.keyboard.press('Tab');
  const { kept = '' } = await told();
  await page.close();
  await open({ kept, jenjang: 'sd' });
  expect(await page.getByLabel('Nama rubrik').inputValue()).toBe('Rubrik <b>saya</b>');
  expect(await page.getByLabel('Mulai dari').inputValue()).toBe('smp-percobaan');
  const title = await page.evaluate(
    (one) => (window as unknown as { documentOf(text: string): { title: string } }).documentOf(one).title,
    kept,
  );
  expect(title).toBe('Rubrik <b>saya</b>');
  await page.getByLabel('Mulai dari').selectOption('sma-esai');
  await button('Pakai yang dipilih').click();
  await button('Tidak jadi').click();
  expect(await page.getByLabel('Nama rubrik').inputValue()).toBe('Rubrik <b>saya</b>');
  await button('Mulai dari awal').click();
  await button('Ya, lanjutkan').click();
  expect((await told()).kept).toBeUndefined();
  expect(await page.getByLabel('Nama rubrik').inputValue()).toMatch(/^SD/);
  await page.getByLabel('Mulai dari').selectOption('kosong');
  await button('Pakai yang dipilih').click();
  expect(await page.locator('.rubric-card').count()).toBe(2);
});

test.each(['', '{"v":1}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open({ kept });
    expect(await page.locator('.rubric-card').count()).toBe(4);
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open({ jenjang: 'sd' }, { width, colorScheme });
    await card(0).getByLabel('2 Layak').fill('Isinya cukup baik');
    await page.keyboard.press('Tab');
    if (width === 360 || colorScheme === 'light') await picture(page, `rubrik-${width}-${colorScheme}`);
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-rubric/style.css', 'utf8');
  expect(await labSize('lab-rubric', style)).toBeLessThanOrEqual(12 * 1024);
});
