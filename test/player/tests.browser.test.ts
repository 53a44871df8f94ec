// A session with tests in a real browser: the pre-test, an attempt that is left and resumed, and the result.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { courseSchema } from '../../src/model/course.ts';
import { violations } from '../support/axe.ts';
import { courseWithTests } from '../support/small-bank.ts';
import type { Stage } from './play.ts';
import { begun, expectSoon, goTo, launch, lessonIn, lms, openPage, stageFor } from './stage.ts';

const press = (frame: Frame | Page, name: string | RegExp) => frame.getByRole('button', { name }).click();

/** Chooses an option of the item that is shown and goes on. */
async function choose(frame: Frame | Page, option: string): Promise<void> {
  await frame.locator(`.page.current .test-desk input[value="${option}"]`).check();
  await frame.locator('.page.current .test-desk form button:not([type="button"])').click();
}

/** The right options of the two items that the attempt under way has drawn. */
const keysOf = (frame: Frame) =>
  frame.evaluate(() => {
    const bank = window.kendaliChunks?.posttest as { items: { id: string; correct: string; html: string }[] };
    return bank.items.map(({ correct, html }) => ({
      correct,
      stem: new DOMParser()
        .parseFromString(html, 'text/html')
        .querySelector('.question-stem')
        ?.textContent?.trim(),
    }));
  });

async function chooseRight(frame: Frame): Promise<void> {
  const stem = (await frame.locator('.page.current .test-desk .question-stem').textContent())?.trim();
  const key = (await keysOf(frame)).find((item) => item.stem === stem)?.correct;
  if (!key) throw new Error(`no item '${stem}'`);
  await choose(frame, key);
}

describe('a session with tests', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor('scorm12', false, courseSchema.parse(courseWithTests()));
  }, 60_000);

  it('goes from the pre-test over a resumed post-test to a grade', async () => {
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    const mark = () => frame.locator('[data-page-link="halaman-pra-uji"] .visually-hidden').textContent();
    expect(await mark()).toBe(' (sudah dibuka, tes belum dikumpulkan)');
    await press(frame, 'Mulai');
    await choose(frame, 'b');
    await press(frame, 'Kumpulkan sekarang');
    await frame.getByText('Titik awal Anda: 0').waitFor();
    expect(await mark()).toBe(' (selesai, tes sudah dikumpulkan)');
    expect(await lms(page, (api) => api.values.get('cmi.core.score.raw'))).toBeUndefined();

    await goTo(frame, '#p-halaman-pasca-uji');
    await press(frame, 'Mulai');
    await chooseRight(frame);
    await page.reload();
    const again = await lessonIn(page);
    await again.getByText('Sudah 1 dari 2 soal yang Anda jawab.').waitFor();
    await goTo(again, '#hasil');
    expect(await again.locator('.result').textContent()).toContain('–');
    const tests = again.locator('#hasil ul').first().locator('li');
    expect(await tests.allTextContents()).toEqual([
      'Pra-ujiNilai 0',
      'Pasca-ujiSedang dikerjakan: 1 dari 2 soal',
    ]);
    await goTo(again, '#p-halaman-pasca-uji');
    await press(again, 'Lanjutkan');
    await chooseRight(again);
    await press(again, 'Kumpulkan sekarang');
    await again.getByText('Nilai Anda: 100').waitFor();
    expect(await lms(page, (api) => api.values.get('cmi.core.score.raw'))).toBe('100');
    expect(
      await lms(page, (api) => [
        api.values.get('cmi.core.lesson_status'),
        api.interactions().length,
        api.complaints,
      ]),
    ).toEqual(['incomplete', 2, []]);

    await goTo(again, '#hasil');
    const result = (await again.locator('#hasil').textContent()) ?? '';
    expect(result).toContain('Nilai pasca-uji terbaik100');
    expect(result).toContain('itu 100% dari kenaikan yang masih mungkin');
    expect(result).toContain('Nilai terbaik 100 dari 1 kali mengerjakan');
    expect(result).toContain('sebanyak yang Anda mau');
    expect(result).toContain('Masih ada yang belum selesai');
    expect(await violations(again)).toEqual([]);
    await again.locator('#hasil a', { hasText: 'Pra-uji' }).click();
    await again.getByText('Pra-uji sudah dikumpulkan').waitFor();
    expect(errors).toEqual([]);
  });

  it('tells an LRS each item below its test, and resumes the attempt on another device', async () => {
    const xapi = await stageFor('xapi', false, courseSchema.parse(courseWithTests()));
    const first = await openPage(xapi);
    await first.page.goto(launch(xapi));
    await begun(first.page);
    await press(first.page, 'Mulai');
    await choose(first.page, 'a');
    await press(first.page, 'Kumpulkan sekarang');
    await goTo(first.page, '#p-halaman-pasca-uji');
    await press(first.page, 'Mulai');
    await choose(first.page, 'a');
    const told = () =>
      xapi.statements
        .filter(({ object }) => /\/(question|test)\//.test(object.id))
        .map(({ verb, object, result, context }) => [
          `${verb.id.replace(/.*\//, '')} ${object.id.replace(/.*sesi-1\//, '')}`,
          object.definition?.interactionType ?? object.definition?.type.replace(/.*\//, ''),
          result?.success,
          context.contextActivities.parent?.[0]?.id.replace(/.*sesi-1\//, ''),
        ]);
    await expectSoon(() => told().length === 2);
    expect(told()).toEqual([
      ['answered question/pra-satu', 'choice', true, 'test/pra-uji'],
      ['completed test/pra-uji', 'assessment', undefined, 'unit/pembuka'],
    ]);
    await first.page.locator('#tersimpan', { hasText: 'Tersimpan di LMS' }).waitFor();
    await first.page.goto('about:blank');

    const second = await openPage(xapi);
    await second.page.goto(launch(xapi));
    await begun(second.page);
    await second.page.getByText('Sudah 1 dari 2 soal yang Anda jawab.').waitFor();
    expect([...first.errors, ...second.errors]).toEqual([]);
  });
});
