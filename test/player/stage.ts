// The stage of the player's browser tests: a browser, built packages on it, and what a teacher does there.
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { openStage, type Stage } from './play.ts';
import type { StrictScorm12 } from './strict-scorm12.ts';

/** The browser of this test file, from the first test on. */
export let browser: Browser;
const stages: Stage[] = [];
export const phone = { viewport: { width: 367, height: 740 } };

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  for (const stage of stages) await stage.close();
});

export async function stageFor(...how: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...how);
  stages.push(stage);
  return stage;
}

/** A page that fails the test when anything throws in it or leaves the stage's origin. */
export async function openPage(
  stage: Stage,
  context?: BrowserContext,
): Promise<{ page: Page; errors: string[] }> {
  const page = await (context ?? (await browser.newContext(phone))).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(new URL(stage.lesson).origin))
      errors.push(`left the package: ${request.url()}`);
  });
  return { page, errors };
}

/** The lesson's frame once it has begun. */
export async function lessonIn(page: Page): Promise<Frame> {
  await page.waitForSelector('iframe');
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error('no frame');
  await begun(frame);
  return frame;
}

export const registration = '01234567-89ab-4cde-8f01-23456789abcd';

/** The address by which an LMS launches an xAPI package. */
export function launch(stage: Stage): string {
  const actor = {
    objectType: 'Agent',
    name: 'Sari',
    account: { homePage: 'https://lms.example', name: 'sari' },
  };
  const parameters = {
    endpoint: stage.endpoint,
    auth: 'Basic a2V5',
    actor: JSON.stringify(actor),
    registration,
  };
  return `${stage.lesson}?${new URLSearchParams(parameters)}`;
}

export const begun = (frame: Frame | Page) => frame.waitForSelector('.bar-state:not([hidden])');
export const heading = (frame: Frame | Page) => frame.locator('.page.current > :is(h1, h2)').textContent();
export const arrived = (frame: Frame | Page, title: string) =>
  frame.locator('.page.current > :is(h1, h2)', { hasText: title }).waitFor();
export const savedAs = (page: Page, words: string) =>
  page.locator('#tersimpan', { hasText: words }).waitFor();
export const lms = <T>(page: Page, read: (api: StrictScorm12) => T): Promise<T> =>
  page.evaluate(`(${String(read)})(window.API)`) as Promise<T>;

export async function answerFirst(frame: Frame | Page, option: string): Promise<void> {
  const question = frame.locator('[data-block="satu"]');
  await question.locator(`input[value="${option}"]`).check();
  await question.locator('button[type="submit"]').click();
  await question.locator('.feedback .verdict').waitFor();
}

export const goTo = (frame: Frame | Page, hash: string) =>
  frame
    .evaluate((to) => {
      location.hash = to;
    }, hash)
    .then(() => frame.locator(`${hash}.current`).waitFor());

/** Reads and answers everything, the first question wrongly and the others at random, and opens the result. */
export async function playBelow(frame: Frame | Page): Promise<void> {
  await frame.click('#lanjut');
  await arrived(frame, 'Soal');
  await answerFirst(frame, 'a');
  await frame.locator('[data-block="banyak"] input').first().check();
  await frame.locator('[data-block="benar-salah"] input').first().check();
  for (const partner of await frame.locator('[data-block="jodoh"] select').all())
    await partner.selectOption({ index: 2 });
  for (const id of ['banyak', 'benar-salah', 'jodoh', 'urut'])
    await frame.locator(`[data-block="${id}"] button[type="submit"]`).click();
  await frame.click('#lanjut');
  await frame.locator('#p-penutup.current').waitFor();
  await frame.click('#lanjut');
  await frame.locator('#hasil.current').waitFor();
}

/** Answers everything on the page of questions, some of it wrongly. */
export async function answerAll(frame: Frame | Page): Promise<void> {
  await answerFirst(frame, 'b');
  const submit = (id: string) => frame.locator(`[data-block="${id}"] button[type="submit"]`).click();
  for (const id of ['a', 'd']) await frame.locator(`[data-block="banyak"] input[value="${id}"]`).check();
  await submit('banyak');
  await frame.locator('[data-block="benar-salah"] input[value="true"]').check();
  await submit('benar-salah');
  const partners = frame.locator('[data-block="jodoh"] select');
  for (const [index, target] of ['1', '2'].entries())
    await partners.nth(index).selectOption({ index: Number(target) });
  await submit('jodoh');
  await submit('urut');
}

export async function expectSoon(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !happened(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(happened()).toBe(true);
}
