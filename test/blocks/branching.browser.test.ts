// The dilemmas and a case in a real browser: by keyboard, at the width of a phone, in light and dark, kept and damaged.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { page as casePage } from '../../course/sesi-2-penilaian-dan-administrasi/penutup/studi-kasus.ts';
import { page as labPageInput } from '../../course/sesi-3-perangkat-ajar-beretika/unit-3/lab-dilema.ts';
import { type Block, blockSchema } from '../../src/blocks/schemas.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LabTold, labOf, labPage, labSize, misfits, openLab, picture } from '../support/lab-page.ts';
import { press } from './keyboard.ts';

const lab = labOf(labPageInput);
const study = casePage.blocks
  .map((block): Block => blockSchema.parse(block))
  .find((block) => block.kind === 'case-study');
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

type Before = Parameters<typeof labPage>[1];
async function open(
  block: Block = lab,
  before: Before = {},
  options: Parameters<typeof openLab>[2] = {},
): Promise<void> {
  ({ page, errors } = await openLab(browser, await labPage(block, before), options));
}
const openCase = (before: Before = {}, options: Parameters<typeof openLab>[2] = {}) => {
  if (!study) throw new Error('the page has no case');
  return open(study, before, options);
};
const told = () => page.evaluate(() => (window as unknown as { told: LabTold }).told);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const choice = (n: number) => page.locator('.story-choices button').nth(n);
const shown = async () => ((await page.locator('.story-stage').innerText()) ?? '').replace(/\s+/g, ' ');
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('the dilemmas by keyboard', () => {
  test('a story is picked, played to an ending, recorded once, and another way taken', async () => {
    await open();
    expect(await shown()).toContain('0 dari 8 cerita');
    await press(button(/Angka 87% di layar/));
    expect(await focused()).toBe('Angka 87% di layar');
    await press(choice(0));
    expect(await focused()).toBe('Akibatnya');
    expect(await shown()).toMatch(/Pilihan Anda: Mengajak Dimas bicara berdua.*Keputusan 2/);
    await press(choice(0));
    expect((await told()).reports).toEqual([]);
    await press(choice(0));
    expect(await shown()).toMatch(
      /Akhir cerita: Satu paragraf ditulis ulang.*Yang bisa ditimbang.*Akhir yang sudah Anda lihat: 1 dari 5/,
    );
    const first = { measure: 13, response: 'scenario=tuduhan-detektor;ending=tulis-ulang;steps=3;seen=1/5' };
    expect((await told()).reports).toEqual([first]);
    expect(await page.locator('.lab-recorded').textContent()).toContain('1 dari 8 cerita');
    // The same ending once more is nothing new.
    await press(button('Coba jalan lain dari sini: keputusan 3'));
    await press(choice(0));
    expect((await told()).reports).toHaveLength(1);
    await press(button('Coba jalan lain dari sini: keputusan 3'));
    expect(await shown()).toContain('Keputusan 3');
    await press(choice(1));
    expect((await told()).reports[1]).toEqual({
      measure: 13,
      response: 'scenario=tuduhan-detektor;ending=tugas-dirombak;steps=3;seen=2/5',
    });
    await press(button('Pilih cerita lain'));
    expect(await focused()).toBe('Pilih sebuah cerita');
    expect(await shown()).toMatch(/Angka 87% di layar SMA · 2 dari 5 akhir/);
  });

  test('one decision back, and everything afresh only after a question', async () => {
    await open();
    await press(button(/Sekolah terendam/));
    await press(choice(1));
    await press(button('Kembali satu keputusan'));
    expect(await focused()).toBe('Sekolah terendam, tugas lewat ponsel');
    await press(choice(0));
    await press(button('Hapus catatan saya'));
    await press(button('Tidak jadi'));
    expect(await shown()).toContain('Keputusan 2');
    await press(button('Hapus catatan saya'));
    await press(button('Ya, mulai dari awal'));
    expect(await focused()).toBe('Pilih sebuah cerita');
    expect(await shown()).toContain('Catatan dihapus');
    expect(JSON.parse((await told()).kept ?? '')).toEqual({ v: 1, paths: {}, seen: {} });
  });
});

describe('at the next visit', () => {
  const kept = JSON.stringify({
    v: 1,
    at: 'lomba-pempek',
    paths: { 'lomba-pempek': 'a', 'banjir-musi': 'bb' },
    seen: { 'banjir-musi': ['nilai-kuota'] },
  });

  test('the story goes on where it was left, without taking the focus', async () => {
    await open(lab, { kept });
    expect(await shown()).toMatch(/Foto pempek yang terlalu sempurna.*Keputusan 2.*Anda melanjutkan/);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await button('Pilih cerita lain').click();
    expect(await shown()).toMatch(/1 dari 8 cerita.*SMK · Sedang berjalan: keputusan 2/);
  });

  test('damaged or hostile text begins afresh', async () => {
    for (const text of [
      '{',
      '{"v":1,"at":["x"],"paths":[],"seen":{"banjir-musi":"<img src=x onerror=alert(1)>"}}',
    ]) {
      await open(lab, { kept: text });
      expect(await shown()).toContain('0 dari 8 cerita');
      if (text === '{') await page.close();
    }
  });

  test('the stories of the teacher’s own level come first', async () => {
    await open(lab, { jenjang: 'smk' });
    const levels = await page.locator('.story-standing').allTextContents();
    expect(levels.map((one) => one.slice(0, 3))).toEqual([
      'SMK',
      'SMK',
      'SMK',
      'SD ',
      'SD ',
      'SMP',
      'SMP',
      'SMA',
    ]);
  });
});

describe('a case', () => {
  test('measures the balance of the best ending that was reached', async () => {
    await openCase();
    for (const at of [0, 1, 0, 0, 1]) await press(choice(at));
    expect(await shown()).toContain('Akhir cerita: Cepat, dan tidak bisa ditarik');
    await press(button('Coba jalan lain dari sini: keputusan 5'));
    await press(choice(0));
    await press(choice(1));
    await press(button('Coba jalan lain dari sini: keputusan 6'));
    await press(choice(0));
    expect((await told()).reports).toEqual([
      { measure: 20, response: 'scenario=pekan-sumatif;ending=data-keluar;steps=5;seen=1/4' },
      { measure: 74, response: 'scenario=pekan-sumatif;ending=tenang;steps=6;seen=2/4' },
      { measure: 86, response: 'scenario=pekan-sumatif;ending=terbuka;steps=6;seen=3/4' },
    ]);
    expect(await page.locator('.lab-recorded').textContent()).toContain('86 dari 100');
    expect(await button('Pilih cerita lain').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing and everything fits, in the list, a decision and an ending', async () => {
    await open(lab, {}, { colorScheme });
    await picture(page, `dilemma-list-${colorScheme}-360`);
    expect([await violations(page), await misfits(page)]).toEqual([[], []]);
    await button(/Motif songket/).click();
    await choice(0).click();
    await page.getByText('Cerita sejauh ini').click();
    await picture(page, `dilemma-decision-${colorScheme}-360`);
    expect([await violations(page), await misfits(page)]).toEqual([[], []]);
    await choice(0).click();
    await choice(0).click();
    await picture(page, `dilemma-ending-${colorScheme}-360`);
    expect([await violations(page), await misfits(page)]).toEqual([[], []]);
  });

  test('a case on a wide page too', async () => {
    await openCase({}, { colorScheme, width: 1280 });
    await picture(page, `case-start-${colorScheme}-1280`);
    for (const at of [0, 1, 0, 0, 0]) await choice(at).click();
    await picture(page, `case-decision-${colorScheme}-1280`);
    await choice(0).click();
    await picture(page, `case-ending-${colorScheme}-1280`);
    expect([await violations(page), await misfits(page)]).toEqual([[], []]);
  });
});

test('without scripts every decision, consequence and ending can be read, and links lead through', async () => {
  await open();
  await page.setContent((await labPage(lab)).replace(/<script[\s\S]*<\/script>/, ''));
  expect(await page.locator('.story').count()).toBe(8);
  await page.getByText('Baca cerita lengkapnya: Angka 87% di layar').click();
  await picture(page, 'dilemma-no-script-360');
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.story a[href^="#"]')]
      .map((link) => link.hash.slice(1))
      .filter((id) => !document.getElementById(id)),
  );
  expect(broken).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('each travels in at most 12 KB, style included', async () => {
  await open();
  const css = readFileSync(new URL('../../src/blocks/branching/style.css', import.meta.url), 'utf8');
  for (const kind of ['lab-dilemma', 'case-study']) {
    const size = await labSize(kind, css);
    if (process.env.LAB_PICTURES) process.stdout.write(`${kind}: ${size} bytes\n`);
    expect(size).toBeLessThan(12 * 1024);
  }
});
