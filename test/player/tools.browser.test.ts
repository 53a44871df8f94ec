// Alat in a real browser: by keyboard alone, with a voice that only the test hears, and on paper.
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '../../src/paths.ts';
import { violations } from '../support/axe.ts';
import type { Stage } from './play.ts';
import { begun, browser, goTo, launch, lessonIn, openPage, registration, stageFor } from './stage.ts';

/** What a test reads in the page of the voice that it put there. */
interface Voiced {
  spoken: string[];
  /** Ends the sentence that is being said. */
  finishSentence(): void;
  printed: string[];
}

/** A device with an Indonesian voice that comes late and says nothing by itself, and a printer. */
const device = (lang: string) => `
  const spoken = (window.spoken = []);
  let current;
  const listeners = new Set();
  const voices = [];
  setTimeout(() => { voices.push({ lang: '${lang}', localService: true }); for (const tell of listeners) tell(); }, 20);
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => [...voices],
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    speak: (utterance) => { current = utterance; spoken.push(utterance.text + (utterance.rate === 1 ? '' : ' ×' + utterance.rate)); },
    cancel: () => { const cut = current; current = undefined; if (cut) setTimeout(() => cut.onerror({ error: 'interrupted' })); },
  } });
  window.finishSentence = () => { const said = current; current = undefined; said?.onend(); };
  window.printed = [];
  window.print = () => window.printed.push(document.title);
`;

async function contextWith(lang = 'id-ID'): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    bypassCSP: true,
    acceptDownloads: true,
  });
  await context.addInitScript(device(lang));
  return context;
}

let opened: Promise<Stage> | undefined;

/** The stage of all tests that leave it as it was; each has a browser context of its own. */
function sharedStage(): Promise<Stage> {
  opened ??= stageFor('xapi');
  return opened;
}

async function openDrawer(page: Page, section: string): Promise<void> {
  await page.click('#buka-alat');
  const fold = page.locator(`[data-section="${section}"]`);
  await fold.waitFor();
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
}

const spoken = (page: Page) => page.evaluate(() => (window as unknown as Voiced).spoken);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('Alat', () => {
  it('searches the whole session by keyboard, leads to the place and marks it, and gives the focus back', async () => {
    const stage = await sharedStage();
    const { page, errors } = await openPage(stage, await contextWith());
    await page.goto(stage.lesson);
    await begun(page);
    await page.focus('#buka-alat');
    await page.keyboard.press('Enter');
    await page.locator('#cari:focus').waitFor();
    await page.keyboard.type('Kucing pasangkan');
    const results = page.locator('.search-results');
    await results.locator('a').waitFor();
    expect(await results.locator('a').allTextContents()).toEqual(['Soal']);
    expect(await results.locator('mark').allTextContents()).toEqual(['Pasangkan']);
    expect(await page.locator('.sheet [role="status"]').first().textContent()).toContain('1 halaman');
    await page.fill('#cari', 'mesin');
    await results.locator('dt').waitFor();
    expect(await results.textContent()).toContain('Hasil belajar mesin.');
    // The first one empties the field, as browsers have it.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('buka-alat');

    // A result leads to a page of another unit.
    await page.keyboard.press('Enter');
    await page.fill('#cari', 'penutup');
    await results.locator('a[href="#p-penutup"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#p-penutup.current').waitFor();
    expect(await page.locator('.sheet').count()).toBe(0);
    const marks = () => page.evaluate(() => [...(CSS.highlights.get('ditemukan') ?? [])].map(String));
    await expectSoonly(async () => (await marks()).length > 0);
    expect(await marks()).toContain('Penutup');
    expect(await focused(page)).toBe('Penutup');
    await goTo(page, '#p-bacaan');
    await expectSoonly(async () => (await marks()).length === 0);
    expect(errors).toEqual([]);
  });

  it('searches the rest, and says so, when a unit can’t be had', async () => {
    const stage = await sharedStage();
    stage.broken.add('units');
    const { page } = await openPage(stage, await contextWith());
    await page.goto(stage.lesson);
    await begun(page);
    await openDrawer(page, 'search');
    await page.fill('#cari', 'kucing');
    await page.locator('.search-results a').waitFor();
    expect(await page.locator('.search + p').textContent()).toContain('1 bagian belum dapat dimuat');
    stage.broken.delete('units');
    await page.fill('#cari', 'penutup');
    await page.locator('.search-results a[href="#p-penutup"]').waitFor();
  });

  it('keeps a note in the LMS, lists, changes, deletes and brings it back, and saves it as a file', async () => {
    const stage = await stageFor('scorm12');
    const context = await contextWith();
    const { page, errors } = await openPage(stage, context);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    const way = frame.locator('.note-way button');
    expect(await way.textContent()).toBe('Tulis catatan');
    await way.click();
    const field = frame.locator('.note-editor textarea');
    await field.waitFor();
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('Tanyakan di MGMP');
    await page.keyboard.press('Escape');
    await frame.locator('.note-way button:focus', { hasText: 'Lihat catatan Anda' }).waitFor();

    await goTo(frame, '#p-soal-soal');
    expect(await way.textContent()).toBe('Tulis catatan');
    await way.click();
    await frame.locator('.note-text', { hasText: 'Tanyakan di MGMP' }).waitFor();
    await frame.getByRole('button', { name: 'Ubah: Bacaan' }).click();
    await frame.locator('.note textarea').fill('Tanyakan di KKG');
    await frame.getByRole('button', { name: 'Selesai: Bacaan' }).click();
    await frame.getByRole('button', { name: 'Hapus: Bacaan' }).click();
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Urungkan');
    await frame.getByRole('button', { name: 'Urungkan: Bacaan' }).click();
    expect(await frame.locator('.note-text').textContent()).toBe('Tanyakan di KKG');
    await frame.locator('.note-editor textarea').fill('Soal kedua sulit');
    await frame.locator('.note-editor textarea').blur();
    await frame.locator('.note-place', { hasText: 'Tersimpan di LMS' }).waitFor();

    for (const [button, name] of [
      ['Unduh (teks)', 'catatan-saya-sesi-1.txt'],
      ['Unduh (Word)', 'catatan-saya-sesi-1.docx'],
    ] as const) {
      const download = page.waitForEvent('download');
      await frame.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toBe(name);
    }
    expect(await violations(frame, '.sheet')).toEqual([]);

    // A new launch from the LMS alone: on another device.
    await frame.evaluate(() => localStorage.clear());
    await page.reload();
    const again = await lessonIn(page);
    await again.locator('.note-way button', { hasText: 'Lihat catatan Anda' }).click();
    expect(await again.locator('.note-editor textarea').inputValue()).toBe('Soal kedua sulit');
    expect(await again.locator('.note-text').textContent()).toBe('Tanyakan di KKG');
    expect(errors).toEqual([]);
  });

  it('reads the page aloud, by sentences, with a bar that pauses, moves, hurries and ends', async () => {
    const stage = await sharedStage();
    const { page, errors } = await openPage(stage, await contextWith());
    await page.goto(stage.lesson);
    await begun(page);
    await openDrawer(page, 'listen');
    await page.getByRole('button', { name: 'Bacakan halaman ini' }).click();
    await expectSoonly(async () => (await spoken(page)).length === 1);
    expect(await spoken(page)).toEqual(['Bacaan']);
    expect(await page.locator('.being-read').textContent()).toBe('Bacaan');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Jeda');
    expect(await violations(page)).toEqual([]);
    const small = await page
      .locator('.listen-bar button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => button.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44),
      );
    expect(small).toEqual([]);

    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Lanjut membaca',
    );
    await page.getByRole('button', { name: 'Paragraf berikutnya' }).click();
    expect(await spoken(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Lanjut membaca' }).click();
    await expectSoonly(async () => (await spoken(page)).length === 2);
    expect((await spoken(page))[1]).toBe('Sebuah model menurut buku.');
    await page.getByRole('button', { name: /kecepatan/ }).click();
    await expectSoonly(async () => (await spoken(page)).includes('Sebuah model menurut buku. ×1.2'));
    await page.evaluate(() => (window as unknown as Voiced).finishSentence());
    await expectSoonly(async () => (await spoken(page)).at(-1) === 'Tabel ×1.2');
    await goTo(page, '#p-soal-soal');
    expect(await page.locator('.listen-bar, .being-read').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('says plainly why it can’t read where there is no Indonesian voice', async () => {
    const stage = await sharedStage();
    const context = await contextWith('en-US');
    await context.clock.install();
    const { page } = await openPage(stage, context);
    await page.goto(stage.lesson);
    await begun(page);
    await openDrawer(page, 'listen');
    await context.clock.runFor(4_000);
    await page.locator('.tool-body', { hasText: 'belum punya suara bahasa Indonesia' }).waitFor();
    expect(await page.getByRole('button', { name: 'Bacakan halaman ini' }).count()).toBe(0);
  });

  it('shows larger and wider text at once and at the next start, and overflows nowhere', async () => {
    const stage = await sharedStage();
    const { page } = await openPage(stage, await contextWith());
    await page.goto(stage.lesson);
    await begun(page);
    await openDrawer(page, 'display');
    const larger = page.getByRole('button', { name: 'perbesar huruf' });
    for (let step = 0; step < 4; step++) await larger.click();
    expect(await larger.getAttribute('aria-disabled')).toBe('true');
    await larger.press('Enter');
    await page.getByText('Lapang').click();
    expect(await page.locator('.display-size').textContent()).toBe('200%');
    await page.reload();
    await begun(page);
    const root = () =>
      page.evaluate(() => [document.documentElement.style.fontSize, document.documentElement.className]);
    expect(await root()).toEqual(['200%', expect.stringMatching(/larger.*wide/)]);
    for (const hash of ['#p-bacaan', '#p-soal-soal']) {
      await goTo(page, hash);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await openDrawer(page, 'display');
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'perkecil huruf' }).click();
    await page.getByText('Biasa').click();
    expect(await root()).toEqual(['', expect.not.stringMatching(/larger|wide/)]);
  });

  it('prints this page or the whole session, everything once and without controls', async () => {
    const stage = await sharedStage();
    const { page, errors } = await openPage(stage, await contextWith());
    await page.goto(stage.lesson);
    await begun(page);
    await goTo(page, '#p-soal-soal');
    await openDrawer(page, 'print');
    const paper = page.locator('body > .reading-copy');
    const printed = () => page.evaluate(() => (window as unknown as Voiced).printed);
    await page.getByRole('button', { name: 'Cetak seluruh sesi' }).click();
    await expectSoonly(async () => (await printed()).length === 1);
    expect(await printed()).toEqual(['Sesi kecil']);
    expect(await paper.locator('h1').allTextContents()).toEqual([
      'Sesi kecil',
      'Unit kecil',
      'Unit kedua',
      'Pembahasan soal',
      'Glosarium',
      'Sumber',
    ]);
    expect(await paper.locator('h2').allTextContents()).toEqual(['Daftar isi', 'Bacaan', 'Soal', 'Penutup']);
    expect(await paper.locator('dt').allTextContents()).toEqual(['model']);
    expect(await paper.locator('.paper-sources li').count()).toBe(1);
    expect(
      await paper.locator('input, select, textarea, button, a[href], [id], [hidden], details').count(),
    ).toBe(0);
    expect(await paper.textContent()).toMatch(/○\s*Pilihan a/);
    expect(await paper.textContent()).toMatch(/Anjing\s*→ _+\s*Pasangannya: Meong; Guk/);
    expect(await paper.locator('.paper-answer').count()).toBe(5);
    expect(await paper.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await paper.isVisible()).toBe(true);
    expect(await page.locator('.sheet, #isi').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'Cetak halaman ini' }).click();
    await expectSoonly(async () => (await printed()).length === 2);
    expect(await printed()).toEqual(['Sesi kecil', 'Soal']);
    expect(await paper.locator('h2').allTextContents()).toEqual(['Soal']);
    await page.keyboard.press('Escape');
    expect(await paper.count()).toBe(0);
    expect(await page.title()).toBe('Soal · Unit kecil · Sesi kecil');
    expect(await page.locator('#p-soal-soal.current').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('tells whoever helps what an LRS has refused in this attempt', async () => {
    const stage = await sharedStage();
    const { page, errors } = await openPage(stage, await contextWith());
    await page.goto(launch(stage));
    await begun(page);
    await page.evaluate((mine) => {
      for (const [number, of, reason] of [
        [1, mine, '400 bad'],
        [2, mine, 'told later'],
        [3, 'hers', '409 known'],
      ]) {
        const aside = { statement: { context: { registration: of } }, reason };
        localStorage.setItem(`kendali:aside:box:${number}`, JSON.stringify(aside));
      }
    }, registration);
    await openDrawer(page, 'help');
    await page.getByText('1 catatan (400)').waitFor();
    expect(errors).toEqual([]);
  });

  it('has no barrier in any section, light and dark', async () => {
    const stage = await sharedStage();
    const { page, errors } = await openPage(stage, await contextWith());
    await page.goto(stage.lesson);
    await begun(page);
    await openDrawer(page, 'search');
    await page.fill('#cari', 'model');
    await page.locator('.search-results mark').first().waitFor();
    const sections = page.locator('.tool');
    const names = await sections.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.section));
    expect(names).toEqual(['search', 'notes', 'listen', 'display', 'print', 'help']);
    for (const name of names) {
      const fold = page.locator(`[data-section="${name}"]`);
      if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').press('Enter');
      await fold.locator('.tool-body > *').first().waitFor();
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([name, colorScheme, await violations(page, '.sheet')]).toEqual([name, colorScheme, []]);
      }
      const small = await page
        .locator('.sheet :is(a, button, input, summary, textarea):visible')
        .evaluateAll((all) =>
          all
            .map((one) => one.closest('label') ?? one)
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      expect([name, small]).toEqual([name, []]);
    }
    expect(await page.locator('.help-facts').textContent()).toMatch(/xapi, .*player-[0-9a-f]{10}\.js/);
    expect(await page.locator('.help-facts').textContent()).not.toContain('http');
    expect(errors).toEqual([]);
  });
});

describe('what of a page is read', () => {
  it('is its text in order, without what is hidden or only works on the screen', async () => {
    const bundle = await build({
      stdin: {
        contents: `export * from './reading.ts'`,
        resolveDir: join(projectRoot, 'src/player/tools'),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'reading',
    });
    const page = await (await browser.newContext()).newPage();
    await page.setContent(`<section class="page">
      <h2>Judul</h2><p>Satu <b>dua</b><!-- tak terbaca --> <span aria-hidden="true">✓</span></p>
      <ul><li>Luar<ul><li>Dalam</li></ul></li></ul><p hidden>Tersembunyi</p>
      <details><summary><span>Lipatan</span></summary><p>Tertutup</p></details>
      <details open><summary>Buka</summary><p>Terbuka</p></details>
      <table><caption>Tabel</caption><thead><tr><th>Nama</th><th>Nilai</th></tr></thead>
        <tbody><tr><th scope="row">Ani</th><td>90</td></tr></tbody></table>
      <figure><div class="drawing"><svg><text>dalam gambar</text></svg></div><figcaption><p>Keterangan</p></figcaption></figure>
      <form class="question"><div class="question-stem">Mana?</div><fieldset><legend>Pilih</legend>
        <label class="option"><input type="radio"><span>Ini</span></label>
        <label class="option"><input type="radio"><span>Itu</span></label></fieldset>
        <fieldset><label>Kucing</label><select><option value="">…</option><option value="1">Meong</option></select>
        <label>Anjing</label><select><option value="">…</option><option value="1">Meong</option></select></fieldset>
        <button>Periksa</button><details class="discussion"><summary>Pembahasan</summary><p>Kunci</p></details></form>
      <div class="lab"><h3>Lab</h3><p>Cobalah.</p><div class="lab-bench">Meja</div><p>Bahan</p></div>
    </section>`);
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const read = await page.evaluate(`(() => {
      const section = document.querySelector('.page');
      const say = (key, values) => key.split('.').pop() + ' ' + Object.values(values).join(' ');
      const texts = (pieces) => pieces.map(({ text }) => text);
      return [texts(reading.spokenOf(section, say)), texts(reading.textsOf(section))];
    })()`);
    const [spokenTexts, searched] = read as [string[], string[]];
    expect(spokenTexts).toEqual([
      'Judul',
      'Satu dua',
      'Luar',
      'Dalam',
      'Lipatan',
      'Buka',
      'Terbuka',
      'Tabel',
      'Ani. Nilai: 90',
      'figure Keterangan',
      'Mana?',
      'Pilih',
      'option 1 Ini',
      'option 2 Itu',
      'Kucing',
      'partners Meong',
      'Anjing',
      'Pembahasan',
      'Lab',
      'Cobalah.',
    ]);
    expect(searched).toContain('Tertutup');
    expect(searched).toContain('Ani · 90');
    for (const left of ['Kunci', 'Meja', 'Bahan', 'Tersembunyi']) expect(searched).not.toContain(left);
    await page.close();
  });
});

/** As `expectSoon`, of something that the page is asked for. */
async function expectSoonly(happened: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await happened()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await happened()).toBe(true);
}
