// The lesson as a screen reader tells it: what things are called, what is said when something happens, and where one
// stands afterwards.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { courseSchema } from '../../src/model/course.ts';
import { heard, hearSpoken } from '../support/semantics.ts';
import { courseWithTests } from '../support/small-bank.ts';
import type { Stage } from './play.ts';
import { answerFirst, begun, goTo, openPage, stageFor } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await stageFor('scorm12', false, courseSchema.parse(courseWithTests()));
}, 60_000);

async function open(): Promise<Page> {
  const { page } = await openPage(stage);
  await page.addInitScript(hearSpoken);
  await page.goto(stage.lesson);
  await begun(page);
  return page;
}

const focused = (page: Page | Frame) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('a screen reader', () => {
  it('is told on which page the reader has arrived, by focus and title and nothing else', async () => {
    const page = await open();
    await heard(page);
    await goTo(page, '#p-soal-soal');
    expect(await focused(page)).toBe('Soal');
    expect(await page.title()).toBe('Soal · Unit kecil · Sesi kecil');
    await goTo(page, '#hasil');
    expect(await focused(page)).toBe('Hasil belajar');
    expect(await page.title()).toBe('Hasil belajar · Sesi kecil');
    expect(await heard(page)).toEqual([]);
    const landmarks = await page.locator('body').ariaSnapshot();
    for (const landmark of ['banner', 'main', 'contentinfo', 'navigation "Pindah halaman"'])
      expect(landmarks).toContain(`- ${landmark}`);
  });

  it('hears the verdict on an answer once, and what is missing once', async () => {
    const page = await open();
    await goTo(page, '#p-soal-soal');
    const question = page.locator('[data-block="satu"]');
    await heard(page);
    await question.locator('[type="submit"]').click();
    expect(await heard(page)).toEqual([await question.locator('.feedback').innerText()]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    for (const [option, verdict] of [
      ['a', 'bad'],
      ['b', 'good'],
    ] as const) {
      await answerFirst(page, option);
      const said = await heard(page);
      expect(said).toHaveLength(1);
      const words = await question.locator(`.feedback.${verdict} .verdict strong`).innerText();
      expect(said[0]).toContain(words);
    }
    const snapshot = await question.ariaSnapshot();
    expect(snapshot).toContain('- group "Pilih satu. ');
    expect(snapshot).toContain('- radio "Pilihan b" [checked]');
  });

  it('hears where an item has been moved to, once, and keeps its place', async () => {
    const page = await open();
    await goTo(page, '#p-soal-soal');
    await heard(page);
    const down = page.getByRole('button', { name: 'Turunkan: Pilihan c' });
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual(['Pilihan c: kini di urutan 2 dari 3.']);
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect(
      page.getByRole('button', { name: 'Naikkan: Pilihan a' }).getAttribute('aria-disabled'),
    ).resolves.toBe('true');
  });

  it('is led through a test from heading to heading', async () => {
    const page = await open();
    await goTo(page, '#p-halaman-pasca-uji');
    const desk = page.locator('.page.current .test-desk');
    await desk.getByRole('button', { name: 'Mulai' }).click();
    const heading = desk.getByRole('heading', { name: 'Soal 1 dari 2' });
    await heading.waitFor();
    expect(await focused(page)).toBe('Soal 1 dari 2');
    expect(await desk.ariaSnapshot()).toMatch(/- group "Apa langkah pertama/);
    await desk.getByRole('radio').first().press(' ');
    expect(
      await desk.getByRole('button', { name: 'Soal 1, sudah dijawab' }).getAttribute('aria-current'),
    ).toBe('step');
    await desk.getByRole('button', { name: 'Berikutnya' }).press('Enter');
    expect(await focused(page)).toBe('Soal 2 dari 2');
  });

  it('finds its way in the contents and back to the button that opened them', async () => {
    const page = await open();
    await goTo(page, '#p-soal-soal');
    const opener = page.locator('#buka-daftar-isi');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await opener.press('Enter');
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    const contents = page.getByRole('navigation', { name: 'Daftar isi' });
    expect(await contents.locator('[aria-current="page"]').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('page');
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.press('Enter');
    // The page that is already shown.
    await page.keyboard.press('Enter');
    expect(await contents.isVisible()).toBe(false);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.press('Enter');
    await page.locator('#tutup-daftar-isi').focus();
    await page.keyboard.press('Shift+Tab');
    expect(await contents.isVisible()).toBe(false);
  });
});
