// The packed xAPI zip on somebody else's server, launched as the Tin Can launch convention says: statements and state
// land in the LRS, the lesson resumes from there, and the report shows the result. Nothing else is asked for.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import type { Browser, Frame, Page } from 'playwright-core';
import { readPackage } from '../../packager/inspect/index.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { launchBrowser } from '../support/browser.ts';
import { type RunningInstallation, startServer } from '../support/installation.ts';
import {
  answerPage,
  currentPage,
  finishReading,
  firstWithQuestions,
  readLesson,
  readUntil,
} from './support/learner.ts';
import { eventually, readStatements, setUpAdministrator, verbOf } from './support/portal.ts';

const registration = '0b9c2a52-6c7d-4e0f-9a55-8a1f0d6d3c11';
const actor = { objectType: 'Agent', name: 'Ibu Ratna', mbox: 'mailto:ratna@contoh.sch.id' };

let installation: RunningInstallation;
let host: Server;
let browser: Browser;
let page: Page;
let lesson: Lesson;
let address: string;
let auth: string;
const origins = new Set<string>();

beforeAll(async () => {
  installation = await startServer();
  installation.run('pack', '--format', 'xapi', '--session', '1', '--out', installation.dataDir);
  const folder = join(installation.dataDir, 'elsewhere');
  const zip = join(installation.dataDir, 'kendali-sesi-1-xapi.zip');
  const { launch, activityId } = await readPackage(zip, { unpackTo: folder });
  host = createServer(express().use(express.static(folder)));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const made = installation.run(
    'keys',
    'create',
    '--scope',
    'statements/write',
    '--scope',
    'state',
    '--json',
  );
  const { key, secret } = JSON.parse(made) as { key: string; secret: string };
  auth = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
  const url = new URL(launch, `http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  url.search = new URLSearchParams({
    endpoint: `${installation.portal}/xapi/`,
    auth,
    actor: JSON.stringify(actor),
    registration,
    activity_id: activityId ?? '',
  }).toString();
  address = url.toString();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => {
    if (request.url().startsWith('http')) origins.add(new URL(request.url()).origin);
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  host?.close();
  await installation?.remove();
});

async function launch(): Promise<Frame> {
  await page.goto(address);
  await page.locator('.bar-state:not([hidden])').waitFor();
  return page.mainFrame();
}

const verbs = async () => (await readStatements(installation, `registration=${registration}`)).map(verbOf);

describe('a packed xAPI session, launched with endpoint, auth, actor and registration', () => {
  test('starts, and takes the credentials out of the address bar', async () => {
    const frame = await launch();
    lesson = await readLesson(frame);
    expect(page.url()).not.toContain('auth');
    expect(page.url()).not.toContain(encodeURIComponent(auth));
    const found = await eventually(verbs, (list) => list.includes('experienced'));
    expect(found[0]).toBe('initialized');
  });

  test('sends an answer as soon as it is given', async () => {
    const frame = page.mainFrame();
    const target = firstWithQuestions(lesson);
    await readUntil(frame, lesson, target.id);
    await answerPage(frame, lesson, target.questions, () => false);
    const sent = await eventually(
      () => readStatements(installation, `registration=${registration}`),
      (list) => list.some((statement) => statement.object.id.endsWith(`/question/${target.questions[0]}`)),
    );
    const answered = sent.find((statement) =>
      statement.object.id.endsWith(`/question/${target.questions[0]}`),
    );
    expect(answered).toMatchObject({ actor, result: { success: false }, context: { registration } });
    expect(answered?.object.definition?.correctResponsesPattern).toBeDefined();
  });

  test('keeps its memory in the State resource and resumes from there in another browser', async () => {
    const before = await currentPage(page.mainFrame());
    await page.goto('about:blank');
    await eventually(verbs, (list) => list.includes('suspended'));
    const other = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
    page = await other.newPage();
    page.setDefaultTimeout(10_000);
    const frame = await launch();
    // The page stands in a unit's document of its own, which has to be fetched first.
    expect(
      await eventually(
        () => currentPage(frame),
        (here) => here === before,
      ),
    ).toBe(before);
    await frame
      .locator('section.page:visible .feedback')
      .filter({ hasText: 'Belum tepat' })
      .first()
      .waitFor();
    expect(await eventually(verbs, (list) => list.includes('resumed'))).toContain('resumed');
  });

  test('reports passed once, with the score, and terminated last', async () => {
    const frame = page.mainFrame();
    await finishReading(frame, lesson, () => true);
    await frame.getByRole('button', { name: /Selesai/ }).click();
    const found = await eventually(verbs, (list) => list.includes('terminated'));
    expect(found.at(-1)).toBe('terminated');
    const passed = (await readStatements(installation, `registration=${registration}`)).filter(
      (statement) => verbOf(statement) === 'passed',
    );
    // The test by itself, and the session once it was complete.
    expect(passed.map((statement) => statement.object.id)).toEqual(
      expect.arrayContaining([`${lesson.activityId}/test/pasca-uji`, lesson.activityId]),
    );
    expect(passed).toHaveLength(2);
    expect(passed.map((statement) => statement.result?.score?.raw)).toEqual([100, 100]);
  }, 180_000);

  test('the report shows the teacher by name', async () => {
    await setUpAdministrator(page, installation);
    await page.goto(`${installation.portal}/pelatih/guru?sesi=sesi-1`);
    const row = page.locator('main').getByRole('row').filter({ hasText: 'Ibu Ratna' });
    await row.waitFor();
    expect(await row.innerText()).toContain('Lulus');
  });

  test('no request left the package’s own origin and the LRS', () => {
    expect([...origins].sort()).toEqual([new URL(address).origin, installation.portal].sort());
  });
});
