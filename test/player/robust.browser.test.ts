// Nothing breaks: what browsers, LMSs and people do to a lesson that nobody had in mind. Played on a session as it is
// delivered, because its units and labs are what would break.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { loadCourse } from '../../packager/course.ts';
import { pagesOf } from '../../src/model/course.ts';
import { isWiderThanScreen } from '../e2e/support/every-page.ts';
import { tabFaults } from '../support/semantics.ts';
import { blockStorage, growOld, translate } from './hostile-page.ts';
import type { Stage } from './play.ts';
import { begun, browser, goTo, lessonIn, lms, openPage, phone, stageFor } from './stage.ts';

const { course } = loadCourse();
const [session] = course.sessions;
const pages = session ? pagesOf(session) : [];
/** The page on which the first block of a kind stands. */
const pageWith = (kind: string) =>
  `#p-${pages.find((page) => page.blocks.some((one) => one.kind === kind))?.id}`;

/** Questions with radio buttons, with the page that each stands on. */
const choices = pages.flatMap(({ id: page, blocks }) =>
  blocks.flatMap((block) =>
    block.kind === 'single-choice' ? [{ page, id: block.id, key: block.correct }] : [],
  ),
);
type Choice = (typeof choices)[number];
const [first, second] = choices as [Choice, Choice];

let stage: Stage;
beforeAll(async () => {
  stage = await stageFor('scorm12', false, course);
}, 60_000);

/** Goes to a question and answers it rightly. */
async function answer(frame: Frame | Page, { page, id, key }: Choice): Promise<void> {
  await goTo(frame, `#p-${page}`);
  const question = frame.locator(`[data-block="${id}"]`);
  await question.locator(`input[value="${key}"]`).check();
  await question.locator('[type="submit"]').click();
  await question.locator('.feedback.good').waitFor();
}

const isChosen = (frame: Frame | Page, { id, key }: Choice) =>
  frame.locator(`[data-block="${id}"] input[value="${key}"]`).isChecked();

const complaints = (page: Page) => lms(page, (api) => api.complaints);

/** Opens the lab and presses what it offers first. */
async function openLab(frame: Frame | Page, kind: string): Promise<void> {
  await goTo(frame, pageWith(kind));
  await frame.locator(`.page.current [data-kind="${kind}"] .lab-bench :is(button, select)`).first().waitFor();
}

describe('the world around a lesson', () => {
  it('an LMS that forbids styles inside documents gets the same look by a file', async () => {
    const { page, errors } = await openPage(stage);
    await page.route(stage.lesson, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "style-src 'self'" },
      });
    });
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.locator('link[rel="stylesheet"]').first().waitFor({ state: 'attached' });
    await frame.waitForFunction(
      () => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
    );
    expect(await frame.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('system-ui');
    expect(errors).toEqual([]);
  });

  it('a clock that is years off and jumps while the teacher learns costs nothing', async () => {
    const { page, errors } = await openPage(stage);
    await page.clock.setSystemTime('2009-05-01T08:00:00');
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await answer(frame, first);
    await page.clock.setSystemTime('2031-01-01T08:00:00');
    await answer(frame, second);
    await page.clock.setSystemTime('2026-02-01T08:00:00');
    await goTo(frame, '#hasil');
    await page.reload();
    const again = await lessonIn(page);
    for (const choice of [first, second]) {
      await goTo(again, `#p-${choice.page}`);
      await again.locator(`[data-block="${choice.id}"] .feedback.good`).waitFor();
      expect(await isChosen(again, choice)).toBe(true);
    }
    expect(await complaints(page)).toEqual([]);
    const times = await page.evaluate(() =>
      (window as unknown as { past: { calls: string[] }[] }).past.flatMap(({ calls }) =>
        calls.filter((call) => call.includes('session_time')),
      ),
    );
    expect(times[times.length - 1]).toMatch(/ 0000:00:\d\d/);
    expect(errors).toEqual([]);
  });

  it('a browser that blocks every store plays on, and says how long that lasts', async () => {
    const { page, errors } = await openPage(stage);
    await page.addInitScript(blockStorage);
    await page.goto(stage.lesson);
    await begun(page);
    await answer(page, first);
    await openLab(page, 'lab-prompt');
    expect(await page.locator('#tersimpan').getAttribute('data-saved')).toBe('window');
    expect(errors).toEqual([]);
  });

  it('a sandboxed frame of another site plays all units', async () => {
    const { page, errors } = await openPage(stage);
    await page.goto(stage.stores);
    await page.evaluate((src) => {
      document.body.innerHTML = '<iframe title="Pelajaran" sandbox="allow-scripts allow-forms"></iframe>';
      document.querySelector('iframe')?.setAttribute('src', src);
    }, stage.lesson);
    const frame = await lessonIn(page);
    await answer(frame, first);
    await answer(frame, choices[choices.length - 1] as Choice);
    expect(errors).toEqual([]);
  });

  it('a browser from before 2022 explains terms and opens the tools', async () => {
    const { page, errors } = await openPage(stage);
    await page.addInitScript(growOld);
    await page.goto(stage.lesson);
    await begun(page);
    const term = page.locator('.page.current a.term').first();
    await term.click();
    await page.locator('.term-dialog:visible').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.term-dialog').isVisible()).toBe(false);
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.locator('#buka-alat').click();
    await page.locator('dialog:visible').waitFor();
    await page.locator('#lanjut').evaluate((link) => link.focus());
    expect(await page.evaluate(() => document.activeElement?.closest('.sheet') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('buka-alat');
    expect(errors).toEqual([]);
  });

  it('a page that the browser translates goes on working', async () => {
    const { page, errors } = await openPage(stage);
    await page.addInitScript(translate);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.locator('.page.current a.term').first().click();
    await frame.locator('.term-dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await answer(frame, first);
    await answer(frame, second);
    for (const kind of ['lab-classifier', 'lab-ngram', 'lab-prompt']) await openLab(frame, kind);
    await goTo(frame, '#hasil');
    expect(await complaints(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('the screen', () => {
  it('at 400 % keeps everything in reach, with wide spacing too', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 256 } });
    const { page } = await openPage(stage, context);
    await page.goto(stage.lesson);
    await begun(page);
    await goTo(page, `#p-${first.page}`);
    expect(await tabFaults(page)).toEqual([]);
    // WCAG 1.4.12
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
    });
    for (const hash of [...pages.map(({ id }) => `#p-${id}`), '#hasil']) {
      await goTo(page, hash);
      expect({ hash, wide: await isWiderThanScreen(page) }).toEqual({ hash, wide: false });
    }
    await context.close();
  });

  it('may be turned in the middle of an answer, and the page be loaded again in the middle of a sentence', async () => {
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await goTo(frame, `#p-${first.page}`);
    await frame.locator(`[data-block="${first.id}"] input[value="${first.key}"]`).check();
    await page.setViewportSize({ width: 740, height: 367 });
    expect(await isChosen(frame, first)).toBe(true);
    await goTo(frame, pageWith('reflection'));
    const field = frame.locator('.page.current textarea').first();
    await field.fill('Saya akan mencoba');
    await page.setViewportSize(phone.viewport);
    await field.pressSequentially(' di kelas');
    await page.reload();
    const again = await lessonIn(page);
    expect(await again.locator('.page.current textarea').first().inputValue()).toBe(
      'Saya akan mencoba di kelas',
    );
    expect(errors).toEqual([]);
  });
});

describe('the teacher', () => {
  it('goes back and forward through pages, units and the result', async () => {
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lesson);
    await begun(page);
    const way = [
      `#p-${first.page}`,
      `#p-${choices[choices.length - 1]?.page}`,
      '#hasil',
      `#p-${second.page}`,
    ];
    for (const hash of way) await goTo(page, hash);
    for (const hash of [...way.slice(0, -1)].reverse()) {
      await page.goBack();
      await page.locator(`${hash}.current`).waitFor();
    }
    for (const hash of way.slice(1)) {
      await page.goForward();
      await page.locator(`${hash}.current`).waitFor();
    }
    expect(await page.locator('.page.current').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('double-clicks on everything, and everything happens once', async () => {
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    const [, to] = pages;
    await frame.locator('#lanjut').dblclick();
    await frame.locator(`#p-${to?.id}.current`).waitFor();
    await goTo(frame, `#p-${first.page}`);
    const question = frame.locator(`[data-block="${first.id}"]`);
    await question.locator(`input[value="${first.key}"]`).dblclick();
    await question.locator('[type="submit"]').dblclick();
    await question.locator('.feedback.good').waitFor();
    expect(await lms(page, (api) => api.interactions().length)).toBe(1);
    await goTo(frame, pageWith('test'));
    const desk = frame.locator('.page.current .test-desk');
    await desk.getByRole('button', { name: 'Mulai' }).dblclick();
    await desk.getByRole('heading', { name: /^Soal 1 dari/ }).waitFor();
    expect(await desk.locator('input:checked').count()).toBe(0);
    await desk.locator('input').first().check();
    await desk.getByRole('button', { name: 'Berikutnya' }).dblclick();
    await desk.getByRole('heading', { name: /^Soal 2 dari/ }).waitFor();
    await desk.getByRole('button', { name: 'Kumpulkan' }).dblclick();
    await desk.getByRole('heading', { name: 'Kumpulkan jawaban?' }).waitFor();
    await goTo(frame, '#hasil');
    await frame.getByRole('button', { name: 'Selesai dan tutup' }).dblclick();
    await frame.locator('.closed-words').waitFor();
    expect(await lms(page, (api) => api.named('LMSFinish').length)).toBe(1);
    expect(await complaints(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
