// Typed questions, scales, reflections and examples by level in a real browser, by keyboard at the width of a phone.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { page as documentOf, type Told } from './harness.ts';
import { press, tabTo } from './keyboard.ts';
import { sample } from './samples.ts';

declare global {
  interface Window {
    told: Told;
  }
}

let browser: Browser;
let page: Page;

const pageErrors: Error[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.on('pageerror', (error) => pageErrors.push(error));
});
afterEach(() => expect(pageErrors.splice(0)).toEqual([]));
afterAll(() => browser?.close());

/** Shows blocks in a fresh document. @param before what an earlier visit left behind, by the name of its variable */
async function open(
  blocks: Parameters<typeof documentOf>[0],
  before: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(await documentOf(blocks, `Object.assign(window, ${JSON.stringify(before)});`));
}

const told = () => page.evaluate(() => window.told);
const responses = async () => (await told()).answers.map((answer) => answer.response);
const feedback = async () => (await page.locator('.feedback').textContent()) ?? '';
const recorded = async () => (await page.locator('.recorded').textContent()) ?? '';
const button = (name: string) => page.getByRole('button', { name });
const field = () => page.getByRole('textbox');
const focusedValue = () => page.evaluate(() => document.activeElement?.getAttribute('value'));

describe('a question that is answered by typing', () => {
  /** Types over what the field holds and sends it with Enter. */
  async function type(text: string): Promise<void> {
    await tabTo(field());
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  test('words: nothing typed, any answer, a common mistake, another spelling of the right one', async () => {
    await open([sample('fill-in')]);
    await press(button('Periksa'));
    expect(await feedback()).toContain('masih kosong. Ketik dulu');
    await type('data besar');
    expect(await feedback()).toMatch(/Belum tepat\.[\s\S]*Jawaban Anda: data besar[\s\S]*Ingat lagi/);
    expect(await feedback()).not.toMatch(/latih|Penjelasan/);
    await type('Data  Uji.');
    expect(await feedback()).toMatch(/Jawaban Anda: Data {2}Uji\.[\s\S]*hanya untuk mengukur/);
    expect(await page.locator('.discussion').isVisible()).toBe(false);
    await type(' DATA latih.');
    expect(await feedback()).toMatch(/Benar\.[\s\S]*dari sinilah polanya[\s\S]*Penjelasan/);
    expect(await page.locator('.discussion').isVisible()).toBe(true);
    expect(await responses()).toEqual([['data besar'], ['Data  Uji.'], ['DATA latih.']]);
  });

  test('what is typed stays text', async () => {
    await open([sample('fill-in')]);
    await type('<img src=x onerror=alert(1)>');
    expect(await feedback()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('.feedback img').count()).toBe(0);
  });

  test('a number: what cannot be judged is said and not recorded; comma and point are the same', async () => {
    await open([sample('numeric')]);
    for (const [text, said] of [
      ['tiga perempat', /angkanya saja/],
      ['75', /dari 0 sampai 1/],
      ['0,755', /Bulatkan dulu: paling banyak 2/],
    ] as const) {
      await type(text);
      expect(await feedback()).toMatch(said);
    }
    expect(await responses()).toEqual([]);
    await type('0,3');
    expect(await feedback()).toMatch(/Belum tepat\.[\s\S]*Jawaban Anda: 0,3[\s\S]*Terlalu kecil/);
    await type('1');
    expect(await feedback()).toContain('Terlalu besar');
    expect(await feedback()).not.toContain('0,75');
    await type('0.75');
    expect(await feedback()).toMatch(/Benar\.[\s\S]*Jawaban Anda: 0,75[\s\S]*30 dibagi 40/);
    await type('0,75');
    expect(await responses()).toEqual([['0.3'], ['1'], ['0.75']]);
  });
});

describe('a scale', () => {
  test('is recorded when the teacher says so, once for each change', async () => {
    await open([sample('likert')]);
    expect(await page.locator('[data-paper]').count()).toBe(0);
    await press(button('Catat'));
    expect(await recorded()).toContain('Pilih dulu');
    expect(await focusedValue()).toBe('1');
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown');
    expect((await told()).reports).toEqual([]);
    await press(button('Catat'));
    await page.keyboard.press('Enter');
    expect(await recorded()).toMatch(/Tercatat: Yakin\./);
    await page.getByRole('radio', { name: 'Belum yakin' }).check();
    await button('Catat').click();
    expect((await told()).reports).toEqual([
      { measure: 75, response: '4', interaction: 'likert' },
      { measure: 0, response: '1', interaction: 'likert' },
    ]);
  });

  test('comes back as it was', async () => {
    await open([sample('likert')], { measuredBefore: { 'skala-yakin': 50 } });
    expect(await page.getByRole('radio', { name: 'Cukup yakin' }).isChecked()).toBe(true);
    expect(await recorded()).toContain('terakhir: Cukup yakin');
    await button('Catat').click();
    expect((await told()).reports).toEqual([]);
  });
});

describe('a reflection', () => {
  const id = 'renungan-satu';

  test('is kept while it is written, counted, and recorded when it is saved', async () => {
    await open([sample('reflection')]);
    await press(button('Simpan'));
    expect(await recorded()).toContain('Tulis dulu');
    await page.keyboard.type('Nilai akhir');
    expect(await page.locator('[data-count]').textContent()).toMatch(/^2 kata\. Kira-kira 6 kata/);
    await page.waitForFunction((key) => window.told.kept[key] === 'Nilai akhir', id);
    await press(button('Simpan'));
    expect(await recorded()).toMatch(/^Tersimpan, 2 kata\. Itu awal yang baik/);
    await field().fill('Nilai akhir dan teguran untuk murid.');
    expect(await recorded()).toBe('');
    await press(button('Simpan'));
    await page.keyboard.press('Enter');
    expect(await recorded()).toMatch(/^Tersimpan, 6 kata\. Terima kasih/);
    const { reports, kept } = await told();
    expect(kept[id]).toBe('Nilai akhir dan teguran untuk murid.');
    expect(reports).toEqual([
      { measure: 100, response: 'Nilai akhir', interaction: 'long-fill-in' },
      { measure: 100, response: 'Nilai akhir dan teguran untuk murid.', interaction: 'long-fill-in' },
    ]);
  });

  test('leaving the field does not wait', async () => {
    await open([sample('reflection')]);
    await field().fill('Keselamatan murid');
    await field().blur();
    expect((await told()).kept[id]).toBe('Keselamatan murid');
    await field().fill('Keselamatan semua murid');
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect((await told()).kept[id]).toBe('Keselamatan semua murid');
  });

  test('comes back, and says so where the text is elsewhere or cannot be kept', async () => {
    const measuredBefore = { [id]: 100 };
    await open([sample('reflection')], { measuredBefore, keptBefore: { [id]: 'Nilai akhir' } });
    expect(await field().inputValue()).toBe('Nilai akhir');
    expect(await recorded()).toContain('sudah pernah disimpan');
    await open([sample('reflection')], { measuredBefore });
    expect(await recorded()).toContain('tidak ada di perangkat ini');
    await open([sample('reflection')], { placeBefore: 'window' });
    await field().fill('Nilai akhir');
    await button('Simpan').click();
    expect(await recorded()).toMatch(/tidak mengizinkan penyimpanan\. Salin/);
  });
});

describe('examples by level', () => {
  const shown = () =>
    page
      .locator('details[data-jenjang]')
      .evaluateAll((all) =>
        all.map((one) => `${one.getAttribute('data-jenjang')}${one.hasAttribute('open') ? '+' : ''}`),
      );
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });

  test('asked once, then hers first and open, in every block of the page', async () => {
    const other = { ...sample('examples'), title: 'Contoh lain' };
    await open([sample('jenjang'), sample('examples'), other]);
    expect(await shown()).toEqual([...['sd', 'smp', 'sma', 'smk'], ...['sd', 'smp', 'sma', 'smk']]);
    expect(await page.getByRole('group', { name: 'Saya mengajar di:' }).count()).toBe(2);
    expect(await page.locator('.jenjang-card').textContent()).toContain('Boleh dilewati');

    await press(radio('SD').first(), 'Space');
    await page.keyboard.press('ArrowRight');
    expect(await focusedValue()).toBe('smp');
    expect(await shown()).toEqual([...['smp+', 'sd', 'sma', 'smk'], ...['smp+', 'sd', 'sma', 'smk']]);
    expect((await told()).jenjang).toBe('smp');
    expect((await told()).announced.at(-1)).toContain('contoh dari SMP');
    expect(await page.locator('.jenjang-card').textContent()).toContain('contoh dari SMP');
    expect(await page.getByRole('group', { name: 'Saya mengajar di:' }).count()).toBe(0);
    expect(await radio('SMP').first().isChecked()).toBe(true);
  });

  test('changed inside a block: the picker opens below its button and stays until it is closed', async () => {
    await open([sample('examples')], { jenjangBefore: 'sma' });
    expect(await shown()).toEqual(['sma+', 'sd', 'smp', 'smk']);
    await press(button('Ganti jenjang'));
    expect(await button('Ganti jenjang').getAttribute('aria-expanded')).toBe('true');
    expect(await focusedValue()).toBe('sma');
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual(['smk+', 'sd', 'smp', 'sma']);
    expect(await focusedValue()).toBe('smk');
    await button('Ganti jenjang').click();
    expect(
      await page
        .getByRole('group')
        .filter({ has: page.getByRole('radio') })
        .count(),
    ).toBe(0);
    await press(page.locator('summary', { hasText: 'Contoh di SD' }));
    expect(await shown()).toEqual(['smk+', 'sd+', 'smp', 'sma']);
  });
});
