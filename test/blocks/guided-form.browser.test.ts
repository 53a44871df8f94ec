// The labs with a guided form in a real browser: by keyboard, at the width of a phone, in light and dark, kept and damaged.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as planPage } from '../../course/sesi-3-perangkat-ajar-beretika/unit-1/lab-modul-ajar.ts';
import { page as outreachPage } from '../../course/sesi-3-perangkat-ajar-beretika/unit-6/lab-rencana-pengimbasan.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LabTold, labOf, labPage, labSize, misfits, openLab, picture } from '../support/lab-page.ts';
import { press, tabTo } from './keyboard.ts';

const plan = labOf(planPage);
const outreach = labOf(outreachPage);
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
  lab: Parameters<typeof labPage>[0],
  before: Parameters<typeof labPage>[1] = {},
  options: Parameters<typeof openLab>[2] = {},
): Promise<void> {
  ({ page, errors } = await openLab(browser, await labPage(lab, before), options));
}
const told = () => page.evaluate(() => (window as unknown as { told: LabTold }).told);
const work = (kept: string | undefined) =>
  page.evaluate(
    (text) =>
      (
        window as unknown as { documentOf(text?: string): { title: string; parts: object[] } | undefined }
      ).documentOf(text),
    kept,
  );
const button = (name: string | RegExp) => page.getByRole('button', { name });
const summary = (name: string) => page.locator('summary', { hasText: name });
const text = async (selector: string) => (await page.locator(selector).textContent()) ?? '';
const field = (name: string) => page.getByRole('textbox', { name });
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('the lesson plan by keyboard', () => {
  test('an example is loaded, changed, recorded once, and thrown away', async () => {
    await open(plan);
    await press(button(/^SD: Siapa makan siapa/));
    expect(await text('.form-told')).toMatch(/sudah dimuat/);
    expect(await text('.form-count')).toBe('20 dari 20 hal sudah beres.');
    // Nobody is praised for an example that she only loaded.
    await press(button('Catat hasil saya'));
    expect(await text('.lab-recorded')).toMatch(/ubah contohnya/);
    expect((await told()).reports).toEqual([]);
    await press(summary('5. Pengalaman belajar'));
    const minutes = page.getByRole('spinbutton', { name: 'Mengaplikasi: menit' });
    await tabTo(minutes);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('70');
    await page.keyboard.press('Tab');
    expect((await told()).announced.at(-1)).toMatch(/160 menit, padahal tersedia 140 menit\. Lebih 20 menit/);
    expect(await text('.form-count')).toBe('19 dari 20 hal sudah beres.');
    await press(button('Buka bagian ini: Pembuka: menit'));
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('number');
    await press(button('Catat hasil saya'));
    await page.keyboard.press('Enter');
    expect((await told()).reports).toEqual([
      {
        measure: 95,
        response: 'from=sd;filled=37;good=19;of=20;jenjang=sd;doors=planning;scale=1',
      },
    ]);
    await press(button('Mulai dari awal'));
    expect(await focused()).toBe('Tidak jadi');
    await press(button('Ya, hapus semua'));
    expect((await told()).kept).toBeUndefined();
    expect(await field('Judul modul').inputValue()).toBe('');
  });

  test('what is typed is kept, comes back, and becomes a document', async () => {
    await open(plan, { jenjang: 'smp' });
    expect(await page.getByRole('radio', { name: 'SMP' }).isChecked()).toBe(true);
    expect(await page.locator('.form-example summary').first().textContent()).toBe('Lihat contoh SMP');
    await button('Catat hasil saya').click();
    expect((await told()).reports).toEqual([]);
    await tabTo(field('Judul modul'));
    await page.keyboard.type('Sungai <b>Musi</b>');
    await press(button('Lanjut: Kesiapan murid dan profil lulusan'));
    expect(await focused()).toMatch(/^2\. Kesiapan murid/);
    await press(summary('3. Tujuan'));
    await tabTo(field('Tujuan: apa yang dapat').first());
    await page.keyboard.type('Murid memahami sungai');
    await page.keyboard.press('Tab');
    expect((await told()).announced.at(-1)).toMatch(/“memahami” tidak dapat dilihat mata/);
    expect(await page.locator('.form-advice:visible').textContent()).toMatch(/“memahami”/);
    await press(button('Tambah tujuan'));
    expect(await page.locator('.form-row').count()).toBe(2);
    await page.keyboard.type('Murid menjelaskan banjir');
    await press(button('Hapus Tujuan 2'));
    expect(await page.locator('.form-row').count()).toBe(1);
    expect(await focused()).toBe('Tambah tujuan');
    const { kept } = await told();
    await page.close();
    await open(plan, kept === undefined ? {} : { kept });
    expect(await field('Judul modul').inputValue()).toBe('Sungai <b>Musi</b>');
    expect(await page.locator('.form-row textarea').first().inputValue()).toBe('Murid memahami sungai');
    expect(await text('.form-told')).toMatch(/masih ada/);
    expect(await work(kept)).toMatchObject({ title: 'Modul ajar', subtitle: 'Sungai <b>Musi</b>' });
  });

  test('a chatbot in pupils’ hands is answered with the rule', async () => {
    await open(plan);
    await button(/^SMA: /).click();
    await summary('8. Peran AI').click();
    await page.getByLabel('Murid sendiri, dengan chatbot umum').check();
    expect((await told()).announced.at(-1)).toMatch(/SKB 12 Maret 2026/);
    expect(JSON.stringify(await work((await told()).kept))).toMatch(/Perlu diperbaiki/);
  });
});

test('the plan for passing on counts the days by keyboard', async () => {
  await open(outreach);
  await press(button(/^SD: KKG/));
  expect(await text('.form-count')).toBe('16 dari 16 hal sudah beres.');
  await press(summary('8. Tindak lanjut'));
  await page.getByLabel('Tanggal bertemu lagi', { exact: true }).fill('2027-01-30');
  await page.keyboard.press('Tab');
  expect(await page.locator('.form-advice:visible').textContent()).toMatch(/baru 7 hari/);
  await press(button('Catat hasil saya'));
  expect((await told()).reports).toEqual([
    {
      measure: 94,
      response:
        'from=sd;filled=20;good=15;of=16;audience=network;people=12;sessions=2;minutes=180;measures=test+work+voice',
    },
  ]);
  expect(JSON.stringify(await work((await told()).kept))).toMatch(/30 Januari 2027/);
});

test.each(['', '{"v":1}', '{"v":1,"f":{"title":7,"goals":"x"}}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the labs',
  async (kept) => {
    for (const lab of [plan, outreach]) {
      await page?.close();
      await open(lab, { kept });
      await button(/^SMP: /).click();
      expect(await text('.form-count')).toMatch(/^(\d+) dari \1 /);
    }
  },
);

describe.each([plan, outreach])('$kind', (lab) => {
  test.each(['light', 'dark'] as const)('in %s axe finds nothing, everything fits', async (colorScheme) => {
    for (const width of [360, 1280]) {
      await page?.close();
      await open(lab, {}, { width, colorScheme });
      if (colorScheme === 'light') await picture(page, `${lab.kind}-${width}-empty`);
      await button(/^SMP: /).click();
      if (lab === plan) {
        await summary('8. Peran AI').click();
        await page.getByLabel('Murid sendiri, dengan chatbot umum').check();
      }
      await picture(page, `${lab.kind}-${width}-begun-${colorScheme}`);
      for (const details of await page.locator('.lab-bench details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      await picture(page, `${lab.kind}-${width}-${colorScheme}`);
      expect(await violations(page)).toEqual([]);
      expect(await misfits(page)).toEqual([]);
    }
  });

  test('script and strings are at most 12 KB; the style comes with what labs share', async () => {
    const size = await labSize(lab.kind, '');
    await open(lab);
    if (process.env.LAB_PICTURES) console.info(`${lab.kind}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(12 * 1024);
  });
});
