// The result page in a real browser: handing in, and finding what may still be mended.
import { describe, expect, it } from '@jest/globals';
import { violations } from '../support/axe.ts';
import {
  answerAll,
  answerFirst,
  begun,
  goTo,
  heading,
  lessonIn,
  lms,
  openPage,
  playBelow,
  stageFor,
} from './stage.ts';

describe('the result', () => {
  it('names each question by its number and its beginning, and leads to its card', async () => {
    const stage = await stageFor('scorm12');
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await goTo(frame, '#p-soal-soal');
    await answerFirst(frame, 'b');
    await goTo(frame, '#hasil');
    expect(await frame.locator('.result').textContent()).toContain('1 soal langsung benar');
    const link = frame.locator('.result-list a[href="#s-benar-salah"]');
    const stem = await frame.locator('[data-block="benar-salah"] .question-stem').textContent();
    expect(await link.textContent()).toBe(`Soal 3 · ${stem?.trim()}`);
    await link.click();
    await frame.locator('#p-soal-soal.current').waitFor();
    const focused = () =>
      frame.evaluate(() => [
        document.activeElement?.textContent,
        document.activeElement?.closest<HTMLElement>('[data-block]')?.dataset.block,
      ]);
    expect(await focused()).toEqual(['Soal 3 · Periksa pemahaman', 'benar-salah']);
    expect(errors).toEqual([]);
  });

  it('says where to go on and what is strong, and celebrates once when the session is passed', async () => {
    const stage = await stageFor('scorm12');
    const { page, errors } = await openPage(stage);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    const strengths = frame.locator('.strengths');
    const goesOnFrom = () => frame.locator('.go-on').evaluate((mark) => mark.parentElement?.dataset.pageLink);
    await goTo(frame, '#hasil');
    await strengths.getByText('Belum ada soal yang dijawab').waitFor();
    expect(await goesOnFrom()).toBe('soal-soal');
    await frame.getByRole('link', { name: 'Lanjutkan dari sini', exact: true }).click();
    await frame.locator('#p-soal-soal.current').waitFor();

    await answerFirst(frame, 'a');
    await goTo(frame, '#hasil');
    expect(await strengths.locator('.strength-mark').first().textContent()).toBe(
      'Baca lagi · 0 dari 1 soal benar',
    );
    expect(await strengths.getByRole('link').allTextContents()).toEqual([
      'Baca lagi: Bacaan',
      'Coba lagi soal 1',
    ]);
    expect(await frame.locator('#hasil li', { hasText: '4 soal belum dijawab' }).count()).toBe(1);
    expect(await frame.locator('.weave').count()).toBe(0);
    await goTo(frame, '#p-soal-soal');
    await answerAll(frame);
    expect(await goesOnFrom()).toBe('penutup');
    await goTo(frame, '#p-penutup');
    expect(await frame.locator('.go-on').count()).toBe(0);

    const rowsWoven = () =>
      frame
        .locator('.weave path')
        .evaluateAll((rows) => rows.filter((row) => row.getAnimations().length > 0).length);
    const told = () => frame.locator('#pengumuman').textContent();
    await goTo(frame, '#hasil');
    expect(await rowsWoven()).toBeGreaterThan(0);
    expect(await told()).toBe('Selamat, Bapak/Ibu lulus sesi ini.');
    expect(await frame.locator('.result').textContent()).toContain('pengimbasan');
    expect(await strengths.locator('summary').first().textContent()).toBe('Sudah kuat (1)');
    expect(await violations(frame)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await frame.locator('.result-printed').innerText()).toMatch(/pada \d+ \p{L}+ 20\d\d/u);
    expect(await frame.locator('.result-details').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });

    await goTo(frame, '#p-bacaan');
    await frame.evaluate(() => document.querySelector('#pengumuman')?.replaceChildren());
    await goTo(frame, '#hasil');
    expect([await frame.locator('.weave').count(), await rowsWoven(), await told()]).toEqual([1, 0, '']);
    expect(errors).toEqual([]);
  });

  it('stands without the data on objectives, and still when motion is not wanted', async () => {
    const stage = await stageFor('scorm12');
    const { page, errors } = await openPage(stage);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route('**/objectives-*.js', (route) => route.abort());
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await playBelow(frame);
    expect(await frame.getByRole('link', { name: 'Perbaiki jawaban' }).isVisible()).toBe(true);
    expect(await frame.locator('.weave path').count()).toBe(9);
    expect(
      await frame.locator('.weave').evaluate((strip) => strip.getAnimations({ subtree: true }).length),
    ).toBe(0);
    expect(await frame.locator('.strengths').count()).toBe(0);
    expect(await frame.getByRole('button', { name: 'Selesai dan tutup' }).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('below the pass mark offers to mend answers before it hands in', async () => {
    const stage = await stageFor('scorm12');
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await playBelow(frame);
    const status = () => lms(page, (api) => api.values.get('cmi.core.lesson_status'));
    const finish = frame.getByRole('button', { name: 'Selesai dan tutup' });
    await finish.click();
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain(
      'di bawah batas lulus 75',
    );
    expect(await violations(frame)).toEqual([]);
    expect(await status()).toBe('incomplete');
    await frame.locator('.result-way').getByRole('link', { name: 'Perbaiki jawaban' }).click();
    await frame.locator('#p-soal-soal.current').waitFor();
    expect(
      await frame.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-block]')?.dataset.block),
    ).toBe('satu');
    await goTo(frame, '#hasil');
    await finish.click();
    await frame.getByRole('button', { name: 'Serahkan apa adanya' }).click();
    expect(await heading(frame)).toBe('Sudah ditutup');
    expect(await frame.locator('.closed-words').textContent()).toContain('sudah diserahkan');
    expect(await status()).toBe('failed');
    expect(await lms(page, (api) => [api.values.get('cmi.core.exit'), api.complaints])).toEqual(['', []]);
    expect(errors).toEqual([]);
  });

  it('of a lesson on this device alone is handed in nowhere, and nothing else is said', async () => {
    const stage = await stageFor('xapi');
    const { page } = await openPage(stage);
    await page.goto(stage.lesson);
    await begun(page);
    await playBelow(page);
    expect(await page.locator('.result-way').textContent()).toContain('Nilai tidak dikirim ke mana pun');
    await page.getByRole('button', { name: 'Selesai dan tutup' }).click();
    await page.getByRole('button', { name: 'Tutup apa adanya' }).click();
    expect(await page.locator('.closed-words').textContent()).toBe(
      'Kemajuan tersimpan di perangkat ini. Nilai tidak dikirim ke mana pun.',
    );
    expect(await page.locator('body').innerText()).not.toMatch(/diserahkan/);
  });
});
