// Pre-test and post-test in a real browser: taking it by keyboard, stopping and going on, handing in, the result.

import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type TestSetting, testPage } from './desk-page.ts';
import { bundle, said } from './harness.ts';

interface TestTold {
  chosen: [number, string][];
  handedIn: number;
  kept?: string;
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

async function open(setting: TestSetting = {}): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(await testPage(setting));
}

const told = () => page.evaluate(() => (window as unknown as { told: TestTold }).told);
const desk = async () => ((await page.locator('.test-desk').innerText()) ?? '').replace(/\s+/g, ' ');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const option = (letter: string) => page.locator(`.question input[value="${letter}"]`);
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

/** Answers the item that is shown and goes on. */
async function answer(letter: string, then = 'Berikutnya'): Promise<void> {
  await option(letter).check();
  await button(then).click();
}

test('an attempt that was handed in elsewhere ends with a sentence, and a new one may begin', async () => {
  await open();
  await button('Mulai').click();
  await answer('a');
  await page.evaluate(() => (window as unknown as { handInElsewhere(): void }).handInElsewhere());
  await option('b').click();
  expect(await desk()).toContain('sudah Anda kumpulkan di perangkat lain');
  expect(await desk()).toContain('Nilai terbaik: 50');
  await button('Coba lagi dengan soal baru').click();
  expect(await desk()).toContain('Soal 1 dari 12');
});

describe('the start card', () => {
  test('says how much it is and what counts, and no longer asks for scripts', async () => {
    await open();
    expect(await desk()).toMatch(
      /12 soal pilihan ganda, sekitar 15 menit.*Nilai lulus 75.*langsung disimpan/,
    );
    expect(await page.locator('.test-needs-script').count()).toBe(0);
    expect(await focused()).not.toBe('Mulai');
  });

  test('of a pre-test: not marked, and only once', async () => {
    await open({ use: 'pretest', cells: 8 });
    expect(await desk()).toMatch(/8 soal.*sekitar 10 menit.*Tidak dinilai dan hanya satu kali/);
    await open({ use: 'pretest', cells: 8, attempts: 1, best: 37.5 });
    expect(await desk()).toContain('Pra-uji sudah dikumpulkan. Nilai awal Anda 37,5.');
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('tells of earlier attempts', async () => {
    await open({ attempts: 2, best: 66.67 });
    expect(await desk()).toContain('Sudah Anda kerjakan 2 kali. Nilai terbaik: 66,67.');
    expect(await button('Coba lagi dengan soal baru').isVisible()).toBe(true);
  });

  test('a bank that cannot be loaded can be asked for again, and the focus is not lost', async () => {
    await open({ failures: 2 });
    expect(await desk()).toContain('belum bisa dimuat');
    await button('Muat lagi').press('Enter');
    expect(await focused()).toBe('Muat lagi');
    await button('Muat lagi').press('Enter');
    expect(await focused()).toBe('Mulai');
  });
});

describe('taking a test', () => {
  test('by keyboard: every choice is recorded at once, Enter goes on, the focus is on the new question', async () => {
    await open({ cells: 3 });
    await button('Mulai').press('Enter');
    expect(await focused()).toBe('Soal 1 dari 3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Soal 2 dari 3');
    expect((await told()).chosen).toEqual([
      [0, 'a'],
      [0, 'b'],
    ]);
    expect(await desk()).toContain('1 dari 3 soal sudah dijawab. Belum dijawab: 2, 3.');
    await button('Sebelumnya').press('Enter');
    expect(await focused()).toBe('Soal 1 dari 3');
    expect(await option('b').isChecked()).toBe(true);
    await button('Soal 3, belum dijawab').press('Enter');
    expect(await focused()).toBe('Soal 3 dari 3');
    expect(await button('Soal 3, belum dijawab').getAttribute('aria-current')).toBe('step');
  });

  test('the options are named by the stem, and nothing of the discussion is in the page', async () => {
    await open();
    await button('Mulai').click();
    expect(await page.getByRole('group', { name: /Pertanyaan 0 tentang data latih/ }).count()).toBe(1);
    expect(await page.locator('.discussion, [hidden][disabled]').count()).toBe(0);
    expect(await page.locator('.test-desk').textContent()).not.toMatch(/Catatan|Penjelasan|Jawaban benar/);
  });

  test('goes on at the first item without an answer', async () => {
    await open({ answers: ['b', 'a', null, 'c'] });
    expect(await desk()).toContain('Sudah 3 dari 12 soal yang Anda jawab.');
    await button('Lanjutkan').click();
    expect(await focused()).toBe('Soal 3 dari 12');
    await open({ cells: 2, answers: ['b', 'a'] });
    await button('Lanjutkan').click();
    expect(await focused()).toBe('Kumpulkan jawaban?');
  });

  test('before handing in, what is open is listed and can be gone to', async () => {
    await open({ cells: 4, answers: ['b', null, 'b', null] });
    await button('Lanjutkan').click();
    await button('Kumpulkan').click();
    expect(await desk()).toMatch(/Masih ada 2 soal yang belum dijawab.*Belum dijawab: 2, 4\./);
    await button('Ke soal pertama yang belum dijawab').press('Enter');
    expect(await focused()).toBe('Soal 2 dari 4');
    await button('Kumpulkan').click();
    await button('Soal 4, belum dijawab').click();
    expect(await focused()).toBe('Soal 4 dari 4');
    expect((await told()).handedIn).toBe(0);
    await button('Kumpulkan').click();
    await button('Kumpulkan saja').click();
    expect(await focused()).toBe('Nilai Anda: 50');
    expect(await desk()).toContain('Soal ini tidak Anda jawab.');
  });
});

describe('the result', () => {
  test('passed: the gain, each objective, every item discussed with what was chosen and the key', async () => {
    await open({ cells: 4, before: 50 });
    await button('Mulai').click();
    await answer('b');
    await answer('b');
    await answer('c');
    await answer('b', 'Kumpulkan');
    expect(await desk()).toContain('Semua soal sudah dijawab');
    await button('Kumpulkan sekarang').click();
    expect(await focused()).toBe('Nilai Anda: 75');
    const text = await desk();
    expect(text).toContain('Selamat, nilai Bapak/Ibu sudah mencapai batas lulus 75.');
    expect(text).toContain('Dari 50 di pra-uji menjadi 75: naik 25 poin, yaitu 50%');
    expect(text).toMatch(/peran halusinasi dengan contoh dari kelas sendiri\. ✗0 dari 1 tepat/);
    const link = page.getByRole('link');
    expect(await link.count()).toBe(1);
    expect(await link.getAttribute('href')).toBe('#p-halaman-3');
    expect(await link.textContent()).toBe('Baca lagi: Unit tentang halusinasi');

    const wrong = page.locator('details[open]');
    expect(await wrong.count()).toBe(1);
    expect((await wrong.innerText()).replace(/\s+/g, ' ')).toMatch(
      /Soal 3: belum tepat Pertanyaan 2 .* Pilihan Anda: Pilihan 2c.*Catatan 2c.*Jawaban benar: Pilihan 2b.*Catatan 2b.*Penjelasan 2/,
    );
    await page.locator('summary').first().press('Enter');
    expect(await page.locator('details').first().innerText()).toMatch(
      /Soal 1: tepat[\s\S]*Pilihan Anda: Pilihan 0b[\s\S]*Penjelasan 0/,
    );
  });

  test('not yet: warm words, the best score stays, and another attempt has other items', async () => {
    await open({ cells: 2, attempts: 1, best: 100, before: 100 });
    await button('Coba lagi dengan soal baru').click();
    expect(await desk()).toContain('Pertanyaan 2');
    await answer('a');
    await answer('b', 'Kumpulkan');
    await button('Kumpulkan sekarang').click();
    const text = await desk();
    expect(text).toMatch(/Nilai Anda: 50 Belum sampai 75, dan itu bagian dari belajar/);
    expect(text).toContain('Nilai terbaik Anda tetap 100.');
    expect(text).toContain('Di pra-uji nilai Anda 100, kali ini 50.');
    await button('Coba lagi dengan soal baru').press('Enter');
    expect(await focused()).toBe('Soal 1 dari 2');
    expect(await desk()).toContain('Pertanyaan 0');
    expect(await page.locator('input:checked').count()).toBe(0);
  });

  test('of the pre-test: the score and the units to look at, no key and no second attempt', async () => {
    await open({ use: 'pretest', cells: 8 });
    await button('Mulai').click();
    for (const letter of ['b', 'a', 'b', 'b', 'b', 'b', 'b']) await answer(letter);
    await answer('a', 'Kumpulkan');
    await button('Kumpulkan sekarang').click();
    expect(await focused()).toBe('Titik awal Anda: 75');
    expect(await page.getByRole('link').allTextContents()).toEqual(['Unit tentang token']);
    expect(await page.locator('.test-desk').textContent()).not.toMatch(
      /Catatan|Penjelasan|Jawaban benar|Selamat|belum tepat/,
    );
    expect(await page.getByRole('button').count()).toBe(0);
  });
});

describe('after a reload', () => {
  /** Takes a test of two items, the second wrongly. @returns what was kept */
  async function taken(use: 'pretest' | 'posttest'): Promise<string> {
    await open({ use, cells: 2 });
    await button('Mulai').click();
    await answer('b');
    await answer('a', 'Kumpulkan');
    await button('Kumpulkan sekarang').click();
    return (await told()).kept ?? '';
  }

  test('the last discussion can be read again, and another attempt begun from there', async () => {
    const kept = await taken('posttest');
    await open({ cells: 2, attempts: 1, best: 50, kept });
    await button('Lihat lagi pembahasan terakhir').press('Enter');
    expect(await focused()).toBe('Nilai Anda: 50');
    expect((await page.locator('details[open]').innerText()).replace(/\s+/g, ' ')).toMatch(
      /Soal 2: belum tepat Pertanyaan 1 .* Pilihan Anda: Pilihan 1a.*Jawaban benar: Pilihan 1b.*Penjelasan 1/,
    );
    expect((await told()).handedIn).toBe(0);
    await button('Coba lagi dengan soal baru').press('Enter');
    expect(await focused()).toBe('Soal 1 dari 2');
  });

  test('so can the result of the pre-test, without its keys', async () => {
    const kept = await taken('pretest');
    await open({ use: 'pretest', cells: 2, attempts: 1, best: 50, kept });
    await button('Lihat lagi hasil pra-uji').press('Enter');
    expect(await focused()).toBe('Titik awal Anda: 50');
    expect(await page.getByRole('link').allTextContents()).toEqual(['Unit tentang token']);
    expect(await page.locator('.test-desk').textContent()).not.toContain('Jawaban benar');
  });

  test('what is not of the last attempt, or cannot be read, is not offered', async () => {
    const kept = await taken('posttest');
    const unknown = kept.replace('butir-0', 'butir-lain');
    for (const setting of [
      { kept, attempts: 2 },
      { kept, attempts: 1, answers: ['b'] },
      { kept: unknown, attempts: 1 },
      { kept: '{', attempts: 1 },
    ]) {
      await open({ cells: 2, best: 50, ...setting });
      await page.getByRole('button', { name: /^(Coba lagi|Lanjutkan)/ }).waitFor();
      expect(await page.getByRole('button', { name: /^Lihat lagi/ }).count()).toBe(0);
    }
  });
});

describe('on a phone', () => {
  /** Walks through every screen. */
  async function screens(look: () => Promise<void>): Promise<void> {
    await open({ before: 25, answers: ['b', 'a', 'b'] });
    await look();
    await button('Lanjutkan').click();
    await option('b').check();
    await look();
    await button('Kumpulkan').click();
    await look();
    await button('Kumpulkan saja').click();
    await look();
    await open({ failures: 1 });
    await look();
  }

  test.each(['light', 'dark'] as const)('axe finds nothing on any screen in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await screens(async () => expect(await violations(page)).toEqual([]));
  });

  test('nothing is wider than the screen and every target is at least 44 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    await screens(async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const small = await page
        .locator('button:visible, label.option:visible, summary:visible, .test-desk a:visible')
        .evaluateAll((all) =>
          all
            .map((one) => ({ html: one.outerHTML, box: one.getBoundingClientRect() }))
            .filter(({ box }) => Math.min(box.width, box.height) < 43.9)
            .map(({ html }) => html),
        );
      expect(small).toEqual([]);
    });
    await page.setViewportSize({ width: 360, height: 740 });
  });
});

test('script and strings are at most 6 KB over the wire', async () => {
  const strings = Object.entries(said).filter(([key]) => key.startsWith('test.'));
  const script = await bundle(`import { behaviour } from './test/behaviour.ts'; window.chunk = behaviour;`);
  expect(gzipSync(script + JSON.stringify(strings)).length).toBeLessThanOrEqual(6 * 1024);
});
