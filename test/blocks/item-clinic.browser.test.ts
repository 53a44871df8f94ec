// "Klinik soal" in a real browser: by keyboard, at the width of a phone, in light and dark, kept and damaged.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-2-penilaian-dan-administrasi/unit-2/lab-klinik-soal.ts';
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
  before: { kept?: string; jenjang?: string } = {},
  options: Parameters<typeof openLab>[2] = {},
): Promise<void> {
  ({ page, errors } = await openLab(browser, await labPage(lab, before), options));
}
const told = () => page.evaluate(() => (window as unknown as { told: LabTold }).told);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const text = async (selector: string) => (await page.locator(selector).textContent()) ?? '';
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('by keyboard', () => {
  test('mark, compare, mend, have it examined, record', async () => {
    await open();
    await press(box(/^Kata ingkar tersembunyi/), 'Space');
    await press(box(/^Hiasan yang tidak perlu/), 'Space');
    await press(button('Bandingkan dengan diagnosis'));
    expect(await focused()).toBe('Anda menemukan 1 dari 2 cela.');
    expect(await text('.clinic-box')).toMatch(/Kata ingkar tersembunyi · Anda temukan.*terselip/s);
    expect(await text('.clinic-box')).toMatch(/Pilihan borongan · terlewat/);
    expect(await text('.clinic-box')).toMatch(/Hiasan yang tidak perlu · Anda tandai, tetapi/);

    await press(button('Minta diperiksa'));
    expect(await text('.clinic-result')).toContain('masih sama dengan aslinya');
    const stem = page.getByLabel('Pokok soal');
    await stem.focus();
    await stem.fill('Manakah yang termasuk penyebab banjir di sekitar sekolah?');
    await press(button('Minta diperiksa'));
    expect(await text('.clinic-result')).toMatch(
      /Masih ada 1 hal.*Kata ingkar tersembunyi: sudah hilang.*Pilihan D memborong/s,
    );
    await press(button('Hapus pilihan terakhir'));
    await press(button('Minta diperiksa'));
    expect(await text('.clinic-result')).toMatch(
      /tidak menemukan cela bentuk.*Pilihan borongan: sudah hilang/s,
    );
    expect(await button(/^1\. IPAS kelas V SD, sudah diobati/).textContent()).toBe('1 ✚');

    await press(button('Catat hasil saya'));
    await page.keyboard.press('Enter');
    const { reports, kept } = await told();
    expect(reports).toEqual([
      { measure: 0, response: 'items=12;diagnosed=1;flaws=2;found=1;alarms=1;mended=1' },
    ]);
    expect(kept).toContain('penyebab banjir');
    await page.getByText('Soal berikutnya').focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Soal 2: Matematika kelas VII SMP');
  });

  test('an option is added, gets the key, and the original comes back', async () => {
    await open({ kept: '{"v":1,"at":1,"works":{"jarak":{"marks":["overlap"],"isDiagnosed":true}}}' });
    await press(button('Tambah pilihan'));
    await page.keyboard.type('8-10 km');
    await tabTo(page.getByRole('radio', { name: 'Kunci B' }));
    await page.keyboard.press('ArrowDown');
    await press(button('Minta diperiksa'));
    expect(await text('.clinic-result')).toMatch(
      /Dua jawaban benar: nilailah sendiri.*pilihan A dan B bertumpuk/s,
    );
    expect(JSON.parse((await told()).kept ?? '').works.jarak.draft).toMatchObject({ key: 2 });
    await press(button('Kembalikan soal asal'));
    expect(await page.getByLabel('Pilihan E').count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Kunci B' }).isChecked()).toBe(true);
  });

  test('a sound item is sound, and needs no treatment', async () => {
    await open({ jenjang: 'sma' });
    expect(await text('.clinic-stage h4')).toBe('Soal 3: Sejarah kelas X SMA');
    await press(button(/^5\. IPAS kelas IV SD/));
    await press(button('Bandingkan dengan diagnosis'));
    expect(await focused()).toContain('Tepat. Soal ini sehat');
    expect(await page.getByLabel('Pokok soal').count()).toBe(0);
  });

  test('starting afresh asks first', async () => {
    await open({ kept: '{"v":1,"at":1,"works":{"jarak":{"marks":[],"isDiagnosed":true}}}' });
    expect(await text('.lab-recorded')).toContain('sudah dibuka lagi');
    await press(button('Mulai dari awal'));
    expect(await focused()).toBe('Tidak jadi');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect((await told()).kept).toBe('{"v":1,"at":0,"works":{}}');
    expect(await text('.clinic-stage h4')).toBe('Soal 1: IPAS kelas V SD');
  });
});

test.each(['', '{"v":1,"works":[]}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open({ kept });
    expect(await text('.clinic-stage h4')).toBe('Soal 1: IPAS kelas V SD');
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open({}, { width, colorScheme });
    const shoot = width === 360 || colorScheme === 'light';
    if (shoot) await picture(page, `klinik-soal-${width}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await button(/^6\. /).click();
    await box(/^Pokok soal tidak utuh/).check();
    await box(/^Kunci paling panjang/).check();
    await box(/^Bertanya hal remeh/).check();
    await button('Bandingkan dengan diagnosis').click();
    await page.getByLabel('Pokok soal').fill('Apa tujuan musyawarah di sekolah?');
    await button('Minta diperiksa').click();
    await page.locator('.clinic-repair summary').click();
    if (shoot) await picture(page, `klinik-obat-${width}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-item-clinic/style.css', 'utf8');
  const size = await labSize('lab-item-clinic', style);
  expect(size).toBeLessThanOrEqual(12 * 1024);
});
