// The main journey: the packed SCORM 1.2 zip is uploaded, played, answered, suspended, resumed and finished in a real
// browser with scorm-again as the LMS; then the same result stands in the LRS and in the trainer's report.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Lesson } from '../../src/model/lesson.ts';
import { launchBrowser } from '../support/browser.ts';
import { type RunningInstallation, startServer } from '../support/installation.ts';
import {
  answer,
  currentPage,
  finishReading,
  firstWithQuestions,
  readLesson,
  readUntil,
} from './support/learner.ts';
import { eventually, lessonFrame, readStatements, setUpAdministrator, verbOf } from './support/portal.ts';

let installation: RunningInstallation;
let browser: Browser;
let page: Page;
let lesson: Lesson;
const problems: string[] = [];

beforeAll(async () => {
  installation = await startServer();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

/** What the panel beside the lesson says that the LMS holds. */
const held = async (part: string): Promise<string> =>
  (await page.locator(`[data-part="${part}"]`).textContent())?.trim() ?? '';

async function heldEventually(part: string, good: (text: string) => boolean): Promise<string> {
  return eventually(() => held(part), good);
}

/** The rows of the panel's interactions: index, id, type, student_response, result. */
async function interactions(): Promise<string[][]> {
  return page
    .locator('[data-part="interactions"] tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

const specOf = (id: string) => {
  const spec = lesson.questions.find((question) => question.id === id);
  if (!spec) throw new Error(`No question ${id}`);
  return spec;
};

describe('a packed SCORM 1.2 session, from upload to report', () => {
  let frame: Frame;
  let firstQuestion: string;
  let answersGiven = 0;

  test('is packed by the command line and found good by the checker', async () => {
    installation.run('pack', '--format', 'scorm12', '--session', '1', '--out', installation.dataDir);
    await setUpAdministrator(page, installation);
    await page.goto(`${installation.portal}/dinas`);
    await page.getByRole('link', { name: 'Periksa paket' }).click();
    await page.setInputFiles('input[type="file"]', join(installation.dataDir, 'kendali-sesi-1-scorm12.zip'));
    await page.getByRole('button', { name: 'Periksa paket' }).click();
    await page.locator('.verdict.good').waitFor();
    await page.getByRole('button', { name: 'Mainkan paket ini' }).click();
    frame = await lessonFrame(page);
    lesson = await readLesson(frame);
    expect(await heldEventually('status', (text) => text.includes('incomplete'))).toContain('incomplete');
    expect(lesson.questions.length).toBeGreaterThanOrEqual(8);
  });

  test('runs on an origin of its own', () => {
    expect(new URL(frame.url()).origin).toBe(installation.preview);
    expect(new URL(frame.url()).hostname).not.toBe(new URL(installation.portal).hostname);
  });

  test('commits an answer when it is given, wrong ones too, and teaches before it says the key', async () => {
    const target = firstWithQuestions(lesson);
    firstQuestion = target.questions[0] ?? '';
    const asked = await readUntil(frame, lesson, target.id);
    expect(asked).toBe(8);
    await heldEventually('interactionCount', (text) => text === String(asked));
    // The pre-test has no weight, and the grade is the post-test's, so there is none yet.
    expect(await held('score')).toBe('–');

    expect(await answer(frame, specOf(firstQuestion), false)).toContain('Belum tepat');
    await heldEventually('interactionCount', (text) => text === String(asked + 1));
    expect((await interactions()).at(-1)?.slice(1)).toEqual([
      expect.stringContaining(firstQuestion),
      'choice',
      expect.any(String),
      'wrong',
    ]);
    expect(await answer(frame, specOf(firstQuestion), true)).toContain('Benar');
    await heldEventually('interactionCount', (text) => text === String(asked + 2));
    answersGiven = asked + 2;
    expect((await interactions()).at(-1)?.at(-1)).toBe('correct');
  });

  test('is suspended by a reload and resumed on the same page with the answer', async () => {
    const before = await currentPage(frame);
    await page.reload();
    frame = await lessonFrame(page);
    expect(await held('entry')).toContain('resume');
    // The preview judges by a mastery score as Moodle does; the package must not give it a reason to.
    expect(await held('status')).toContain('incomplete');
    // The page stands in a unit's document of its own, which has to be fetched first.
    expect(
      await eventually(
        () => currentPage(frame),
        (here) => here === before,
      ),
    ).toBe(before);
    await frame.locator(`[data-block="${firstQuestion}"] .feedback`).filter({ hasText: 'Benar' }).waitFor();
    const chosen = frame.locator(`[data-block="${firstQuestion}"] input:checked`);
    expect(await chosen.getAttribute('value')).toBe(specOf(firstQuestion).correct[0]);
  });

  test('is finished: passed with the full score in at most 4,096 characters', async () => {
    answersGiven += await finishReading(frame, lesson, () => true);
    await frame.getByRole('button', { name: /Selesai/ }).click();
    expect(await heldEventually('status', (text) => text.includes('passed'))).toContain('passed');
    expect(await held('score')).toMatch(/^100\b/);
    const suspendData = await held('suspendData');
    expect(suspendData.length).toBeGreaterThan(10);
    expect(suspendData.length).toBeLessThanOrEqual(4096);
    expect(Number(await held('suspendLength'))).toBe(suspendData.length);
    expect(await interactions()).toHaveLength(answersGiven);
  }, 180_000);

  test('the same result is in the LRS', async () => {
    const statements = await eventually(
      () => readStatements(installation),
      (found) => found.some((statement) => verbOf(statement) === 'terminated'),
    );
    const passed = statements.filter(
      (statement) => verbOf(statement) === 'passed' && statement.object.id === lesson.activityId,
    );
    expect(passed).toHaveLength(1);
    expect(passed[0]).toMatchObject({
      object: { id: lesson.activityId },
      result: { success: true, score: { raw: 100, min: 0, max: 100, scaled: 1 } },
      actor: { account: { homePage: installation.preview } },
    });
    const answered = statements.filter((statement) => verbOf(statement) === 'answered');
    expect(answered).toHaveLength(answersGiven);
    expect(answered.filter((statement) => statement.result?.success === false)).toHaveLength(1);
    const registrations = new Set(statements.map((statement) => statement.context.registration));
    expect(registrations.size).toBe(1);
    expect(statements.filter((statement) => verbOf(statement) === 'initialized')).toHaveLength(1);
    expect(statements.filter((statement) => verbOf(statement) === 'resumed')).toHaveLength(1);
  });

  test('and in the report, with a timeline in sentences', async () => {
    await page.goto(`${installation.portal}/pelatih/guru?asal=pratinjau&sesi=${lesson.session.id}`);
    const row = page.locator('main').getByRole('row').filter({ hasText: '100' });
    await row.first().waitFor();
    const pages = lesson.units.flatMap((unit) => unit.pages).length;
    const words = (await row.first().innerText()).replace(/\s+/g, ' ');
    expect(words).toContain('Lulus');
    expect(words).toMatch(new RegExp(`\\b${pages}\\b`));
    await row.first().getByRole('link').first().click();
    const timeline = await page.locator('main').innerText();
    expect(timeline).toMatch(/[Mm]enjawab soal/);
    expect(timeline).toMatch(/[Ll]ulus/);
  });

  test('nothing complained on the way', () => {
    expect(problems).toEqual([]);
  });
});
