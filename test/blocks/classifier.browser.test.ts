// "Latih pengklasifikasi" as the course has it, in a real browser: three sets, each with a state of its own, split and bias.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-1-pengenalan-dasar-ai/unit-2/lab-latih-pengklasifikasi.ts';
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
const shown = () => page.locator('.lab-set:visible');
const inSet = (selector: string) => shown().locator(selector);
const button = (name: string | RegExp) => shown().getByRole('button', { name });
const radio = (name: string) => page.getByRole('radio', { name });
const text = async (selector: string) => (await inSet(selector).first().innerText()).replace(/\s+/g, ' ');
const pays = () => inSet('.lab-tables table').nth(1);

test.each([
  ['sd', 'sampah'],
  ['smp', 'daun'],
  ['sma', 'daun'],
  ['smk', 'pempek'],
])('a teacher of %s begins with the set "%s"', async (jenjang, id) => {
  await open({ jenjang });
  expect(await shown().getAttribute('data-dataset')).toBe(id);
  expect(await text('.lab-accuracy')).toBe('18 dari 20 contoh uji ditebak benar (90%)');
});

test('by keyboard: biased data, who pays for it, and what is recorded', async () => {
  await open({ jenjang: 'smk' });
  await press(button('Buang semua lenjer kembung'));
  expect(await text('.lab-result')).toContain('3 contoh dibuang: lenjer kembung. Datanya kini timpang.');
  expect((await pays().innerText()).replace(/\s+/g, ' ')).toContain(
    'Layak 10 dari 10 10 dari 10 (tetap) Cacat 8 dari 10 4 dari 10 (turun 4) lenjer kembung 4 dari 4 0 dari 4 (turun 4)',
  );
  expect(await text('.lab-tables')).toContain('Dari 16 yang ditebak Layak, 10 memang Layak.');
  await press(button('Buang semua lenjer kembung'));
  expect(await text('.lab-result')).toContain('tinggal sedikit');
  await press(button('Catat hasil'));
  await page.keyboard.press('Enter');
  expect((await told()).reports).toEqual([
    {
      measure: 70,
      response: 'set=pempek;accuracy=70;before=90;mislabelled=0;dropped=3;examples=11;test=20;k=3',
    },
  ]);
});

test('the split is adjusted and shuffled; training and test examples never mix', async () => {
  await open();
  const names = (part: string) =>
    inSet(`[data-set="${part}"] tbody th`).evaluateAll((cells) =>
      cells.map((cell) => cell.textContent ?? ''),
    );
  const before = await names('test');
  await radio('7 latih, 27 uji').press('Space');
  expect(await text('.lab-accuracy')).toMatch(/dari 27 contoh uji/);
  await press(button('Acak pembagian'));
  expect(await text('.lab-result')).toContain('Pembagian ke-2: 7 latih, 27 uji.');
  const training = await names('training');
  const test = await names('test');
  expect([training.length, test.length]).toEqual([7, 27]);
  expect(new Set([...training, ...test]).size).toBe(34);
  await button('Kembalikan data semula').click();
  expect(await names('test')).toEqual(before);
});

test('each set keeps its own state, on the next visit too; starting afresh asks first', async () => {
  await open();
  await button('Tukar 4 label').click();
  await radio('SMP: daun mangga').check();
  expect((await told()).announced).toEqual(['Kumpulan data dibuka: SMP: daun mangga atau daun nangka?.']);
  expect(await text('.lab-accuracy')).toContain('(90%)');
  await button(/^Buang semua daun pendek/).click();
  await radio('SD: sampah').check();
  expect(await text('.lab-accuracy')).toContain('(55%)');
  const kept = (await told()).kept ?? '';
  await page.close();

  await open({ kept, jenjang: 'smk' });
  expect(await shown().getAttribute('data-dataset')).toBe('sampah');
  expect(await text('.lab-accuracy')).toContain('(55%)');
  await radio('SMP: daun mangga').check();
  expect(await text('.lab-accuracy')).toContain('(70%)');
  await press(button('Mulai dari awal'));
  await page.keyboard.press('Enter');
  expect(await text('.lab-accuracy')).toContain('(70%)');
  await button('Mulai dari awal').click();
  await button('Ya, hapus').click();
  expect(await text('.lab-accuracy')).toContain('(90%)');
  expect(await inSet('.lab-tables table').last().locator('tbody tr').count()).toBe(1);
  await radio('SD: sampah').check();
  expect(await text('.lab-accuracy')).toContain('(55%)');
});

test.each(['', '{"v":2}', '{"v":2,"open":"x","sets":[1]}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open({ kept });
    expect(await text('.lab-accuracy')).toContain('(90%)');
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open({ jenjang: 'sd' }, { width, colorScheme });
    await button('Buang semua sampah kebun kering').click();
    await shown().getByRole('checkbox').check();
    await button('Mulai dari awal').click();
    if (width === 360 || colorScheme === 'light')
      await picture(page, `pengklasifikasi-${width}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-classifier/style.css', 'utf8');
  expect(await labSize('lab-classifier', style)).toBeLessThanOrEqual(12 * 1024);
});
