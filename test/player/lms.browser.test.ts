// The player in a real browser, in a SCORM 1.2 LMS's frame and without its LMS.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { violations } from '../support/axe.ts';
import type { Stage } from './play.ts';
import {
  answerAll,
  answerFirst,
  arrived,
  begun,
  browser,
  heading,
  lessonIn,
  lms,
  openPage,
  phone,
  stageFor,
} from './stage.ts';

describe('a SCORM 1.2 package in an LMS', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor('scorm12');
  }, 60_000);

  it('plays, commits each answer, suspends, resumes and finishes', async () => {
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    expect(await lms(page, (api) => api.calls.length)).toBeLessThanOrEqual(12);
    expect(await heading(frame)).toBe('Bacaan');
    expect(await frame.locator('.unit.current > .unit-head > .small').textContent()).toBe(
      'Sesi 1 · Unit 1 dari 2',
    );
    expect(await frame.locator('#daftar-isi .unit-title').first().textContent()).toMatch(
      /^Unit 1: Unit kecil/,
    );
    expect(await frame.locator('#sisa').textContent()).toMatch(/^\d+% · sisa ± \d+ menit$/);
    expect(await frame.locator('#tersimpan').textContent()).toBe('Segera disimpan');
    await frame.click('#lanjut');
    await arrived(frame, 'Soal');
    const before = await lms(page, (api) => api.named('LMSCommit').length);
    await answerFirst(frame, 'a');
    expect(await lms(page, (api) => api.named('LMSCommit').length)).toBe(before + 1);
    expect(await frame.locator('#tersimpan').textContent()).toBe('Tersimpan di LMS');

    await page.reload();
    const again = await lessonIn(page);
    expect(await heading(again)).toBe('Soal');
    expect(await again.locator('[data-block="satu"] input[value="a"]').isChecked()).toBe(true);
    expect(await again.locator('#pemberitahuan').textContent()).toContain('Melanjutkan dari “Soal”');
    await answerAll(again);
    await again.click('#lanjut');
    await again.waitForFunction(() => document.querySelector('.page.current')?.id === 'p-penutup');
    await again.click('#lanjut');
    await again.locator('#hasil.current').waitFor();
    expect(await again.locator('.result').textContent()).toContain('lulus sesi ini');
    await again.getByRole('button', { name: 'Selesai dan tutup' }).click();
    expect(await heading(again)).toBe('Sudah ditutup');
    expect(await again.locator('#tersimpan').textContent()).toBe('Sesi belajar sudah ditutup');
    expect(
      await lms(page, (api) => [
        api.values.get('cmi.core.lesson_status'),
        Number(api.values.get('cmi.core.score.raw')) >= 75,
        (api.values.get('cmi.suspend_data') ?? '').length <= 4096,
        api.named('LMSFinish').length,
        api.complaints,
      ]),
    ).toEqual(['passed', true, true, 1, []]);
    await page.goto('about:blank');
    expect(errors).toEqual([]);
  });

  it('says what helps while nothing is saved, lets her try again, and is quiet when it works', async () => {
    const { page, errors } = await openPage(stage);
    await page.clock.install();
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.click('#lanjut');
    await arrived(frame, 'Soal');
    await lms(page, (api) => {
      api.commits = Array.from({ length: 20 }, () => 'false');
    });
    await answerFirst(frame, 'b');
    expect(await frame.locator('#tersimpan').textContent()).toMatch(/^Belum sampai ke LMS.*salinan aman/);
    expect(await frame.evaluate(() => window.onbeforeunload)).toBeNull();
    expect(await frame.locator('.notice', { hasText: 'Coba simpan lagi' }).count()).toBe(0);
    await page.clock.runFor(16_000);
    const retry = frame.getByRole('button', { name: 'Coba simpan lagi' });
    expect(await violations(frame)).toEqual([]);
    await retry.click();
    expect(await frame.locator('.notice').last().textContent()).toMatch(/Pukul \d\d\.\d\d: belum berhasil/);
    await lms(page, (api) => {
      api.commits = [];
    });
    await retry.focus();
    await page.keyboard.press('Enter');
    expect(await frame.locator('#tersimpan').textContent()).toBe('Tersimpan di LMS');
    expect(await frame.locator('#pemberitahuan').textContent()).toContain('sudah tersimpan di LMS');
    expect(await retry.count()).toBe(0);
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe('isi');
    expect(errors).toEqual([]);
  });

  it('says at the start that the LMS takes nothing, and asks before anything is lost', async () => {
    const context = await browser.newContext(phone);
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get: () => Reflect.ownKeys(null as never) });
      Object.defineProperty(window, 'API', {
        set(api: { commits: string[] }) {
          api.commits = Array.from({ length: 20 }, () => 'false');
          Object.defineProperty(window, 'API', { value: api });
        },
        configurable: true,
      });
    });
    const { page } = await openPage(stage, context);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    expect(await frame.locator('#tersimpan').textContent()).toBe('Belum tersimpan di LMS, jangan tutup dulu');
    await frame.locator('.notice', { hasText: 'jangan tutup pelajaran ini dulu' }).waitFor();
    expect(await frame.evaluate(() => typeof window.onbeforeunload)).toBe('function');
  });

  it('finishes exactly once when the window is simply closed', async () => {
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.click('#lanjut');
    await page.reload();
    await lessonIn(page);
    const past = await page.evaluate(
      () => (window as unknown as { past: { calls: string[]; complaints: string[] }[] }).past,
    );
    const { calls = [], complaints } = past[past.length - 1] ?? {};
    expect(calls.filter((call) => call === 'LMSFinish').length).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('shows the first page after at most four requests', async () => {
    const from = stage.requests.length;
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.waitForLoadState('networkidle');
    const own = stage.requests
      .slice(from)
      .filter((name) => !/^(lms|favicon|unit-kedua|blocks|result|objectives)/.test(name));
    expect(own.length).toBeLessThanOrEqual(4);
  });

  it('keeps the focus and reads by keyboard, back button included', async () => {
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    const focused = () => frame.evaluate(() => document.activeElement?.textContent?.trim());
    await frame.focus('#lanjut');
    await page.keyboard.press('Enter');
    await frame.locator('#p-soal-soal.current').waitFor();
    expect(await focused()).toBe('Soal');
    await page.keyboard.press('Alt+PageUp');
    await frame.locator('#p-bacaan.current').waitFor();
    expect(await focused()).toBe('Bacaan');
    await frame.evaluate(() => history.back());
    await frame.locator('#p-soal-soal.current').waitFor();
    await frame.focus('#buka-daftar-isi');
    await page.keyboard.press('Enter');
    expect(await frame.locator('#daftar-isi').isVisible()).toBe(true);
    expect(await focused()).toContain('Soal');
    await page.keyboard.press('Escape');
    expect(await frame.locator('#daftar-isi').isVisible()).toBe(false);
    expect(await focused()).toBe('Daftar isi');
  });

  it.each([
    ['shown with a mouse', false],
    ['hidden with a touch screen alone', true],
  ])('has a hint about keys, %s', async (_how, touch) => {
    const context = await browser.newContext({ ...phone, hasTouch: touch, isMobile: touch });
    const { page } = await openPage(stage, context);
    await page.goto(stage.lms);
    expect(await (await lessonIn(page)).locator('.keys').isVisible()).toBe(!touch);
  });

  it('explains a term where it stands and opens the sources for a citation', async () => {
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.click('a.term');
    expect(await frame.locator('dialog[open]').textContent()).toContain('Hasil belajar mesin.');
    await page.keyboard.press('Escape');
    await frame.click('a.cite');
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain('Sebuah buku');
  });

  it('offers to try again when a unit cannot be loaded', async () => {
    const { page } = await openPage(stage);
    stage.broken.add('units');
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.evaluate(() => {
      location.hash = '#p-penutup';
    });
    const retry = frame.getByRole('button', { name: 'Coba lagi' });
    await retry.waitFor();
    expect(await heading(frame)).toBe('Bacaan');
    // One offer, however often she tries; and the link that she was following tries too, though the address is there.
    await retry.evaluate((button) => button.setAttribute('data-old', ''));
    await frame.locator('[data-page-link="penutup"]').evaluate((link: HTMLElement) => link.click());
    await frame.locator('#pemberitahuan [data-old]').waitFor({ state: 'detached' });
    await retry.waitFor();
    expect(await frame.locator('#pemberitahuan .notice').count()).toBe(1);
    stage.broken.delete('units');
    await retry.click();
    await frame.locator('#p-penutup.current').waitFor();
    expect(await frame.locator('#pemberitahuan .notice').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, in %s', async (colorScheme) => {
    const { page } = await openPage(stage, await browser.newContext({ ...phone, colorScheme }));
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    expect(await violations(frame)).toEqual([]);
    await frame.click('#buka-daftar-isi');
    expect(await violations(frame)).toEqual([]);
    await frame.click('#tutup-daftar-isi');
    await frame.click('#lanjut');
    await answerFirst(frame, 'a');
    expect(await violations(frame)).toEqual([]);
    await frame.evaluate(() => {
      location.hash = '#hasil';
    });
    await frame.locator('#hasil.current').waitFor();
    expect(await violations(frame)).toEqual([]);
  });

  it('is never wider than its frame', async () => {
    for (const width of [320, 367, 650]) {
      const context = await browser.newContext({ viewport: { width, height: 666 } });
      const { page } = await openPage(stage, context);
      await page.goto(stage.lms);
      const frame = await lessonIn(page);
      for (const hash of ['#p-bacaan', '#p-soal-soal', '#hasil']) {
        await frame.evaluate((to) => {
          location.hash = to;
        }, hash);
        await page.waitForTimeout(100);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await context.close();
    }
  });
});

describe('a lesson without its LMS', () => {
  it('says so, can be read, and keeps the progress on the device', async () => {
    const stage = await stageFor('scorm12');
    const { page, errors } = await openPage(stage);
    await page.goto(`${stage.lesson}?token=rahasia`);
    await begun(page);
    await page.locator('summary', { hasText: 'Lihat pesannya' }).click();
    const message = await page.getByRole('textbox').inputValue();
    for (const part of [/API SCORM tidak ditemukan/, /Format: SCORM 1\.2/, /Peramban: .*Chrom/, stage.lesson])
      expect(message).toMatch(part);
    expect(message).not.toContain('rahasia');
    expect(await violations(page)).toEqual([]);
    await page.click('#lanjut');
    await answerFirst(page, 'b');
    expect(await page.locator('#tersimpan').textContent()).toBe('Tersimpan di perangkat ini');
    await page.goto(stage.lesson);
    await begun(page);
    expect(await heading(page)).toBe('Soal');
    expect(errors).toEqual([]);
  });

  it.each(['scorm12', 'scorm2004-4th'] as const)('%s says when the LMS does not start it', async (format) => {
    const stage = await stageFor(format);
    const { page, errors } = await openPage(stage);
    await page.addInitScript(() => {
      const refuse = () => 'false';
      const failure = () => '104';
      const API = { LMSInitialize: refuse, LMSGetLastError: failure };
      Object.assign(window, { API, API_1484_11: { Initialize: refuse, GetLastError: failure } });
    });
    await page.goto(stage.lesson);
    await begun(page);
    await page.locator('summary', { hasText: 'Lihat pesannya' }).click();
    expect(await page.getByRole('textbox').inputValue()).toContain('Initialize gagal');
    expect(await page.locator('#tersimpan').textContent()).toBe('Tersimpan di perangkat ini');
    expect(errors).toEqual([]);
  });

  it('brings the document of a unit to the lesson, at the same page', async () => {
    const stage = await stageFor('scorm12');
    const { page } = await openPage(stage);
    await page.goto(stage.lesson);
    const href = await page
      .locator('[data-page-link="penutup"]')
      .evaluate((link) => (link as HTMLAnchorElement).href);
    await page.goto(href);
    await page.locator('#p-penutup.current').waitFor();
    expect(page.url()).toBe(`${stage.lesson}#p-penutup`);
  });

  it('is all there with scripts off', async () => {
    const stage = await stageFor('scorm12');
    const { page } = await openPage(stage, await browser.newContext({ ...phone, javaScriptEnabled: false }));
    await page.goto(stage.lesson);
    const text = await page.locator('body').textContent();
    for (const words of ['Bacaan', 'Pilihan b', 'Hasil belajar mesin.', 'Sebuah buku', 'Daftar isi'])
      expect(text).toContain(words);
    await page.click('#lanjut');
    expect(await page.locator('h1').textContent()).toBe('Unit kedua');
  });
});
