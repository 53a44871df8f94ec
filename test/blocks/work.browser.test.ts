// What becomes of a work in a real browser: the bar, the file, the paper, and the list of Karya saya.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { WorkDocument } from '../../src/blocks/work/document.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { barPage, type WorkSetting, worksPage } from './desk-page.ts';
import { bundle } from './harness.ts';

interface WorkWindow {
  make(): void;
  update(): void;
  made(id: string, place: string): void;
  offline: boolean;
  place: string;
  printed: string | undefined;
  copied: string | undefined;
  told: { handed: [string, WorkDocument][] };
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

/** Runs in the page with its window. */
const inPage = <T>(act: (window: WorkWindow) => T) =>
  page.evaluate(`(${act})(window)`) as Promise<Awaited<T>>;
const button = (name: string, group?: string) =>
  (group ? page.getByRole('group', { name: group, exact: true }) : page).getByRole('button', {
    name,
    exact: true,
  });

async function show(html: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(html);
}

describe('the bar of a work', () => {
  const bar = () => page.locator('.work-bar').innerText();

  test('says honestly where the work is kept', async () => {
    await show(await barPage());
    expect(await bar()).toContain('Belum ada isinya');
    await button('Unduh (Word)').click();
    expect(await page.locator('.work-told').innerText()).toContain('Belum ada isinya');
    for (const [place, words] of [
      ['lms', 'Tersimpan di LMS dan di perangkat ini.'],
      ['device', 'Tersimpan hanya di perangkat ini; unduh supaya tidak hilang.'],
      ['window', 'Belum tersimpan'],
    ] as const) {
      await page.evaluate((value) => Object.assign(window, { place: value }), place);
      await inPage((window) => window.make());
      expect(await page.locator('.work-place').innerText()).toContain(words);
    }
    expect(await page.locator('.work-told').innerText()).toBe('');
  });

  test('downloads a file that begins as a zip and is named after the work', async () => {
    await show(await barPage());
    await inPage((window) => window.make());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Unduh (Word)').press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('kesepakatan-kelas.docx');
    const data = await readFile(await download.path());
    expect(data.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    expect(data.toString('utf8')).toContain('Kesepakatan &lt;kelas&gt; &amp; kita');
    expect(await bar()).toContain('kesepakatan-kelas.docx diunduh');
  });

  test('prints the work alone, and leaves nothing in the page', async () => {
    await show(await barPage());
    await inPage((window) => window.make());
    await page.evaluate(() => {
      window.print = () => Object.assign(window, { printed: document.title });
    });
    await button('Cetak').click();
    await page.waitForFunction('window.printed');
    expect(await inPage((window) => window.printed)).toBe('Kesepakatan <kelas> & kita');
    expect(await page.locator('.printed').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await page.locator('.printed').innerText()).toMatch(
      /Kesepakatan <kelas> & kita\s+Kami sepakat\s+bertanya dulu\s+memeriksa\s+Siapa\s+Apa\s+Guru\s+mendampingi/,
    );
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Tab');
    expect(await page.locator('.printed, .printing').count()).toBe(0);
    expect(await page.title()).toBe('Contoh');
  });

  test('copies the text; where the browser refuses, shows it selected', async () => {
    await show(await barPage());
    await inPage((window) => window.make());
    await page.evaluate(() => {
      const clipboard = { writeText: async (text: string) => void Object.assign(window, { copied: text }) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    });
    await button('Salin teks').press('Enter');
    await page.getByText('Teksnya sudah disalin').waitFor();
    expect(await inPage((window) => window.copied)).toContain('KAMI SEPAKAT\n\n- bertanya dulu');

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      document.execCommand = () => false;
    });
    await button('Salin teks').press('Enter');
    const field = page.getByRole('textbox', { name: 'Salin teks' });
    await field.waitFor();
    const selected = await field.evaluate((element) => {
      const { selectionStart, selectionEnd, value } = element as HTMLTextAreaElement;
      return document.activeElement === element && value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toContain('mendampingi');
    expect(await violations(page)).toEqual([]);
  });

  test('without a connection it says so, and works at the next press', async () => {
    await show(await barPage());
    await inPage((window) => {
      window.make();
      window.offline = true;
    });
    await button('Cetak').click();
    await page.getByText('Belum berhasil. Periksa sambungan internet').waitFor();
    await inPage((window) => {
      window.offline = false;
    });
    await Promise.all([page.waitForEvent('download'), button('Unduh (Word)').click()]);
    expect(await bar()).not.toContain('Belum berhasil');
  });
});

describe('Karya saya', () => {
  const works: WorkSetting[] = [
    { id: 'kartu-prompt', title: 'Kartu prompt', page: 'bengkel-prompt', place: 'lms' },
    { id: 'rubrik', title: 'Rubrik', page: 'perakit-rubrik' },
    { id: 'kesepakatan-kelas', title: 'Kesepakatan AI kelas', page: 'kesepakatan', place: 'device' },
  ];
  const list = async () => (await page.locator('.works-desk').innerText()).replace(/\s+/g, ' ');
  const handed = () => inPage((window) => window.told.handed);

  test('lists every work with its state and the way to its page', async () => {
    await show(await worksPage(works));
    expect(await list()).toMatch(
      /2 dari 3 karya sudah dibuat\. Kartu prompt .*di LMS dan di perangkat.* Rubrik Belum dibuat\. Buat di halamannya Kesepakatan AI kelas .*hanya di perangkat ini/,
    );
    expect(
      await page.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(['#p-bengkel-prompt', '#p-perakit-rubrik', '#p-kesepakatan']);
    expect(await page.getByRole('link', { name: 'Lanjutkan di halamannya: Kartu prompt' }).count()).toBe(1);
    expect(await page.locator('.works-needs-script').count()).toBe(0);
  });

  test('hands over one work, or all of them as one document', async () => {
    await show(await worksPage(works));
    await button('Unduh (Word)', 'Kesepakatan AI kelas').click();
    await button('Cetak', 'Kartu prompt').click();
    await button('Unduh (Word)', 'Semua karya dalam satu dokumen').click();
    await page.getByText('karya-saya.docx diunduh').waitFor();
    const given = await handed();
    expect(given.map(([way, work]) => [way, work.title])).toEqual([
      ['download', 'Kesepakatan AI kelas'],
      ['print', 'Kartu prompt'],
      ['download', 'Karya saya'],
    ]);
    expect(given[2]?.[1].parts).toEqual([
      { chapter: 'Kartu prompt' },
      { paragraph: 'Isi Kartu prompt' },
      { chapter: 'Kesepakatan AI kelas' },
      { paragraph: 'Isi Kesepakatan AI kelas' },
    ]);
  });

  test('nothing made yet, and nothing to make', async () => {
    await show(await worksPage(works.map(({ id, title, page: on }) => ({ id, title, page: on }))));
    expect(await list()).toContain('Belum ada karya yang dibuat, dan tidak apa-apa');
    expect(await page.getByRole('button').count()).toBe(0);
    await show(await worksPage([]));
    expect(await list()).toBe('Sesi ini tidak berisi karya yang perlu disimpan.');
  });

  test('is up to date when the teacher comes back from a work', async () => {
    await show(await worksPage(works));
    /** Leaves the page or comes back to it, and lets the browser draw that. */
    const setHidden = (hidden: boolean) =>
      page.evaluate(async (value) => {
        const block = document.querySelector('.block');
        if (block instanceof HTMLElement) block.hidden = value;
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      }, hidden);
    await setHidden(true);
    await inPage((window) => window.made('rubrik', 'lms'));
    await setHidden(false);
    await page.getByText('3 dari 3 karya sudah dibuat.').waitFor();
    expect(await button('Cetak', 'Rubrik').isVisible()).toBe(true);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s, and it fits a phone',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await show(await worksPage(works));
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );
});

test('the document tools are at most 6 KB over the wire', async () => {
  const script = await bundle(`import * as chunk from './work/documents.ts'; window.chunk = chunk;`);
  expect(gzipSync(script).length).toBeLessThanOrEqual(6 * 1024);
});
