// "Periksa klaim" in a real browser: by keyboard, at the width of a phone, in light and dark, kept and damaged.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-1-pengenalan-dasar-ai/unit-4/lab-periksa-klaim.ts';
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
  const before = kept === undefined ? {} : { kept };
  ({ page, errors } = await openLab(browser, await labPage(lab, before), options));
}
const told = () => page.evaluate(() => (window as unknown as { told: LabTold }).told);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const radio = (name: string | RegExp) => page.getByRole('radio', { name });
const text = async (selector: string) => (await page.locator(selector).textContent()) ?? '';
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** All cases but the last, decided as the authors would, without a check. */
const nearlyDone = () => {
  const cases = lab.kind === 'lab-claims' ? lab.cases : [];
  const works = cases.slice(0, -1).map(({ id, verdict, checks }) => {
    const decisive = checks.filter(({ weight }) => weight === 'decisive').map((check) => check.id);
    return [id, { checks: decisive, decision: { verdict, sure: 80 } }];
  });
  return JSON.stringify({ v: 1, at: cases.length - 1, works: Object.fromEntries(works) });
};

describe('by keyboard', () => {
  test('check, decide, read the reasoning, go on, record', async () => {
    await open();
    await press(button(/^Menelepon nomor lama Pak Hasan/));
    expect(await focused()).toMatch(/^Menelepon nomor lama.*2 menit.*Pak Hasan mengangkat/s);
    await press(button(/^Putuskan$/));
    expect(await text('.claims-missing')).toBe('Pilih keputusannya dahulu.');
    await tabTo(radio('Boleh diikuti atau disebarkan'));
    await page.keyboard.press('ArrowDown');
    await press(button(/^Putuskan$/));
    expect(await text('.claims-missing')).toBe('Pilih juga seberapa yakin Anda.');
    await page.keyboard.press('ArrowDown');
    await press(button(/^Putuskan$/));
    expect(await focused()).toContain('Keputusan Anda tepat.');
    expect(await text('.claims-stage')).toContain('tidak membuang waktu: 2 menit');
    expect(await button(/^1\. Suara kepala sekolah minta pulsa, keputusan tepat/).textContent()).toBe('1 ✓');
    await press(button('Kasus berikutnya'));
    expect(await focused()).toBe('Kasus 2: Sekolah yang terendam');
    await page.getByText('Catat hasil saya').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await told()).reports).toEqual([
      {
        measure: 100,
        response: 'cases=9;decided=1;right=1;grounded=1;harmful=0;minutes=2;least=2;sure=none',
      },
    ]);
    expect(await text('.lab-recorded')).toContain('Tercatat: 100%');
  });

  test('passing on what is false is said plainly; what was not checked can still be read', async () => {
    await open();
    await radio('Boleh diikuti').check();
    await radio('Hampir pasti').check();
    await press(button(/^Putuskan$/));
    expect(await text('.claims-outcome')).toMatch(/keputusan yang lebih baik.*Jangan diikuti.*paling mahal/s);
    expect(await page.getByText('tidak Anda periksa').count()).toBe(4);
    const details = page.locator('.claims-worth details').nth(1);
    await press(details.locator('summary'));
    expect(await details.getByText('Pak Hasan mengangkat').isVisible()).toBe(true);
  });

  test('the last decision records by itself and sums up', async () => {
    await open(nearlyDone());
    expect(await text('.lab-recorded')).toContain('sudah dibuka lagi');
    await radio('Belum bisa dipastikan').check();
    await radio('Menebak').check();
    await press(button(/^Putuskan$/));
    expect((await told()).reports).toHaveLength(1);
    expect(await text('.claims-summary')).toMatch(
      /8 dari 9 kasus \(89%\).*Rata-rata Anda 75% yakin, dan 100%/s,
    );
    expect(await text('.claims-summary')).toContain('Anda lebih tepat daripada yakin');
    expect(await button('Kasus berikutnya').count()).toBe(0);
  });

  test('starting afresh asks first', async () => {
    await open(nearlyDone());
    await press(button('Mulai dari awal'));
    expect(await focused()).toBe('Tidak jadi');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect((await told()).kept).toBe('{"v":1,"at":0,"works":{}}');
    expect(await text('.lab-recorded')).toContain('dimulai lagi');
  });
});

test.each(['', '{"v":1,"works":7}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open(kept);
    expect(await text('.claims-stage h4')).toBe('Kasus 1: Suara kepala sekolah minta pulsa');
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open(undefined, { width, colorScheme });
    await button(/^Membalas pesan/).click();
    await button(/^Menelepon nomor lama/).click();
    const shoot = width === 360 || colorScheme === 'light';
    if (shoot) await picture(page, `klaim-kasus-${width}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await page.close();
    await open(nearlyDone(), { width, colorScheme });
    await radio('Jangan diikuti').check();
    await radio('Yakin (80%)').check();
    await button(/^Putuskan$/).click();
    if (shoot) await picture(page, `klaim-hasil-${width}-${colorScheme}`);
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-claims/style.css', 'utf8');
  const size = await labSize('lab-claims', style);
  expect(size).toBeLessThanOrEqual(12 * 1024);
});
