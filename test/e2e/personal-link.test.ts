// A teacher without an LMS: the trainer makes a personal link, the teacher opens it on a phone, the real course is launched
// by cmi5, and the report shows the teacher by name.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type RunningInstallation, startServer } from '../support/installation.ts';
import { eventually, readStatements, setUpAdministrator, verbOf } from './support/portal.ts';

let installation: RunningInstallation;
let browser: Browser;
let trainer: Page;
let teacher: Page;
let link: string;
const failures: string[] = [];

beforeAll(async () => {
  installation = await startServer();
  browser = await launchBrowser();
  trainer = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  teacher = await phone.newPage();
  teacher.on('pageerror', (error) => failures.push(String(error)));
  teacher.on('response', (response) => {
    // The learner's preferences and the lesson's memory need not be there (cmi5 11, xAPI Communication 2.3).
    if (response.status() >= 400 && response.status() !== 404)
      failures.push(`${response.status()} ${response.url()}`);
  });
  await setUpAdministrator(trainer, installation);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

const verbs = async () => (await readStatements(installation)).map(verbOf);

describe('a personal link to the course', () => {
  test('is made by the trainer, and opens the teacher’s page', async () => {
    // The package is built at the first visit.
    await trainer.goto(`${installation.portal}/pelatih/tautan`, { timeout: 120_000 });
    await trainer.fill('#guru', 'Ibu Ratna Sari; SDN 3 Kayuagung');
    await trainer.click('.links-form button[type=submit]');
    link = await trainer.inputValue('.made input');
    await teacher.goto(link);
    await teacher.getByText('Selamat belajar, Ibu Ratna Sari').waitFor();
    expect(teacher.url()).not.toContain(link.split('/').at(-1));
    expect(await teacher.locator('.parts li').count()).toBe(3);
  }, 180_000);

  test('launches a session of the course, which initializes', async () => {
    await teacher.locator('.parts button').first().click();
    await teacher.locator('.bar-state:not([hidden])').waitFor();
    const found = await eventually(verbs, (list) => list.includes('initialized'));
    expect(found.slice(0, 2)).toEqual(['launched', 'initialized']);
    const statements = await readStatements(installation);
    expect(new Set(statements.map(({ actor }) => actor.name))).toEqual(new Set(['Ibu Ratna Sari']));
    expect(new Set(statements.map(({ context }) => context.registration)).size).toBe(1);
  }, 60_000);

  test('goes on in the same registration when it is opened again, the session before being over', async () => {
    await teacher.goto(link);
    await teacher.locator('.parts button').first().click();
    await teacher.locator('.bar-state:not([hidden])').waitFor();
    const found = await eventually(
      verbs,
      (list) => list.filter((verb) => verb === 'initialized').length === 2,
    );
    expect(found.filter((verb) => verb === 'launched')).toHaveLength(2);
    expect(found.filter((verb) => verb === 'terminated' || verb === 'abandoned')).toHaveLength(1);
    expect(failures).toEqual([]);
  }, 60_000);

  test('the report and the list of links show the teacher', async () => {
    await trainer.goto(`${installation.portal}/pelatih/guru`);
    await trainer.locator('main').getByRole('row').filter({ hasText: 'Ibu Ratna Sari' }).waitFor();
    await trainer.goto(`${installation.portal}/pelatih/tautan`);
    expect(await trainer.locator('tbody tr').innerText()).toContain('Berjalan');
  });
});
