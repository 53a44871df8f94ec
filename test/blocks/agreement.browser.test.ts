// The class agreement in a real browser: by keyboard, at the width of a phone, in light and dark, kept, damaged, on paper.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as coursePage } from '../../course/sesi-3-perangkat-ajar-beretika/unit-5/lab-kesepakatan.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LabTold, labOf, labPage, labSize, misfits, openLab, picture } from '../support/lab-page.ts';
import { bundle } from './harness.ts';
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
const text = async (selector: string) => (await page.locator(selector).first().textContent()) ?? '';
const focusedName = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const clause = (index: number) => page.locator('.clause textarea').nth(index);

/** What is asked for beside the clauses. */
async function complete(): Promise<void> {
  await page.getByLabel(/^Nama kelas/).fill('V-A');
  await page.getByRole('checkbox', { name: 'murid', exact: true }).check();
  await page.getByRole('checkbox', { name: 'orang tua/wali', exact: true }).check();
  await page.getByLabel(/^Cara membahasnya/).fill('musyawarah kelas');
  const soon = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Ditinjau lagi tanggal', { exact: true }).fill(soon);
  await page.keyboard.press('Tab');
}

describe('by keyboard', () => {
  test('an agreement is completed and recorded without its words', async () => {
    await open({ jenjang: 'sd' });
    expect(await clause(0).inputValue()).toMatch(/guru yang menjalankannya/);
    await complete();
    expect(await text('.agreement-count')).toBe('Kesepakatan ini siap dibacakan bersama kelas.');
    await press(button('Catat hasil saya'));
    await page.keyboard.press('Enter');
    const { reports } = await told();
    expect(reports).toHaveLength(1);
    expect(reports[0]?.measure).toBe(100);
    expect(reports[0]?.response).toMatch(
      /^school=sd;clauses=10;own=0;with=murid\.orang-tua;whole=100;stops=0;page=\d+;ready=yes$/,
    );
  });

  test('a clause that lets pupils chat alone is found and mended', async () => {
    await open({ jenjang: 'smp' });
    await page.getByLabel('Atau tulis sendiri, tentang').selectOption('boleh');
    await press(button('Tulis butir sendiri'));
    await page.keyboard.type('Kami boleh memakai ChatGPT di rumah.');
    await page.keyboard.press('Tab');
    expect(await text('.lab-remarks li')).toMatch(
      /Tidak bisa: Butir 3, Kapan boleh: tampaknya mengizinkan murid memakai chatbot/,
    );
    await press(button('Ke sana: Butir 3, Kapan boleh').first());
    expect(await clause(2).evaluate((element) => element === document.activeElement)).toBe(true);
    await press(button('Hapus butir 3, Kapan boleh'));
    // The question has the focus on its harmless answer.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await text('.lab-remarks')).not.toMatch(/chatbot/);
    expect((await told()).kept).toContain('"j":"smp"');
  });

  test('clauses are moved, taken away and added again, and the focus follows', async () => {
    await open({ jenjang: 'sma' });
    const first = await clause(0).inputValue();
    await press(button('Turunkan butir 1, Kapan boleh'));
    expect(await clause(1).inputValue()).toBe(first);
    expect(await focusedName()).toBe('Turunkan butir 2, Kapan boleh');
    await press(button('Turunkan butir 2, Kapan boleh'));
    expect((await told()).announced).toEqual([
      expect.stringMatching(/urutan 2 dari/),
      expect.stringMatching(/urutan 3 dari/),
    ]);
    await press(button('Hapus butir 1, Janji guru'));
    await press(button('Hapus butir 1, Janji guru'));
    expect(await text('.lab-remarks')).toMatch(/belum ada janji guru/);
    await press(button('Ke sana: Janji guru'));
    expect(await focusedName()).toMatch(/^Tambahkan: Guru mencantumkan tingkat/);
    await page.keyboard.press('Enter');
    expect(await text('.lab-remarks')).not.toMatch(/belum ada janji guru/);
    expect(await focusedName()).toMatch(/^Tambahkan: /);
  });
});

test('what is typed is read at a pause, so that the next press is not lost, and kept when the page goes away', async () => {
  await open({ jenjang: 'sd' });
  await clause(0).fill('Kami boleh memakai ChatGPT sendiri di rumah.');
  await page.getByText('Butir 1, Kapan boleh').waitFor();
  expect(await text('.lab-remarks')).toMatch(/chatbot umum sendiri/);
  await button('Catat hasil saya').click();
  expect((await told()).reports).toHaveLength(1);
  await clause(0).press('End');
  await page.keyboard.type(' Juga di kelas.');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect((await told()).kept).toContain('Juga di kelas.');
  // Emptied, a field waits until it is left: the next words may be on their way.
  await clause(0).fill('');
  await page.waitForTimeout(900);
  expect((await told()).kept).toContain('Juga di kelas.');
  await page.keyboard.press('Tab');
  expect((await told()).kept).not.toContain('Juga di kelas.');
});

test('another school level brings its own words unless something was changed', async () => {
  await open({ jenjang: 'sd' });
  await page.getByRole('combobox', { name: 'Jenjang' }).selectOption('smk');
  expect(await clause(0).inputValue()).toMatch(/simulasi/);
  await clause(0).fill('Kami sepakat menjaga bengkel.');
  await page.keyboard.press('Tab');
  await page.getByRole('combobox', { name: 'Jenjang' }).selectOption('smp');
  expect(await clause(0).inputValue()).toBe('Kami sepakat menjaga bengkel.');
  await button('Pakai butir awal lagi').click();
  await button('Ya, lanjutkan').first().click();
  expect(await clause(0).inputValue()).toMatch(/kami ikut menimbang/);
});

test('what was made is kept, comes back, becomes a document, and can be thrown away', async () => {
  await open({ jenjang: 'sd' });
  await page.getByLabel(/^Nama kelas/).fill('<b>V</b>');
  await page.keyboard.press('Tab');
  const { kept = '' } = await told();
  await page.close();
  await open({ kept, jenjang: 'sma' });
  expect(await page.getByLabel(/^Nama kelas/).inputValue()).toBe('<b>V</b>');
  expect(await page.getByRole('combobox', { name: 'Jenjang' }).inputValue()).toBe('sd');
  const title = await page.evaluate(
    (one) => (window as unknown as { documentOf(text: string): { title: string } }).documentOf(one).title,
    kept,
  );
  expect(title).toBe('Kesepakatan AI kelas <b>V</b>');
  await button('Mulai dari awal').click();
  await button('Ya, lanjutkan').first().click();
  expect((await told()).kept).toBeUndefined();
  expect(await page.getByRole('combobox', { name: 'Jenjang' }).inputValue()).toBe('sma');
});

test.each(['', '{"v":1}', '<img src=x onerror=alert(1)>'])(
  'kept text %j does not break the lab',
  async (kept) => {
    await open({ kept });
    expect(await page.locator('.clause').count()).toBe(10);
  },
);

test.each(['sd', 'smp', 'sma', 'smk'])('%s: the first agreement prints on one page', async (jenjang) => {
  await open({ jenjang });
  await complete();
  for (const signer of ['Wakil orang tua/wali', 'Kepala sekolah'])
    await page.getByRole('checkbox', { name: signer, exact: true }).check();
  const { kept = '' } = await told();
  const script = await bundle(
    `import { print } from './work/print.ts'; window.print = () => {}; print(window.documentOf(window.told.kept));`,
  );
  expect(kept).not.toBe('');
  await page.evaluate(script);
  const paper = await page.pdf({
    format: 'A4',
    margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
  });
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('%i wide: axe finds nothing, everything fits', async (width) => {
    await open({ jenjang: 'sd' }, { width, colorScheme });
    await clause(0).fill('Kami boleh memakai ChatGPT di rumah.');
    await page.keyboard.press('Tab');
    if (width === 360 || colorScheme === 'light') await picture(page, `kesepakatan-${width}-${colorScheme}`);
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  });
});

test('script, strings and style are at most 12 KB', async () => {
  const style = readFileSync('src/blocks/lab-agreement/style.css', 'utf8');
  expect(await labSize('lab-agreement', style)).toBeLessThanOrEqual(12 * 1024);
});
