// A built cmi5 package in a real browser, from another origin than its LMS: what only browsers do when pages go away.
import { createServer } from 'node:http';
import { afterAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { StrictLms } from './cmi5-lms.ts';
import { answerAll, answerFirst, arrived, begun, expectSoon, heading, openPage, stageFor } from './stage.ts';

const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});

/** Puts the LMS on a server of its own, which lets other origins in as an LRS does (xAPI-Communication 4.2). */
async function serve(lms: StrictLms): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Methods', '*');
      response.setHeader(
        'Access-Control-Allow-Headers',
        'Authorization, Content-Type, X-Experience-API-Version',
      );
      const { method = 'GET', url = '/', headers } = request;
      if (method === 'OPTIONS' || url === '/kelas') return void response.end('LMS');
      const answer = await lms.fetch(`http://${headers.host}${url}`, {
        method,
        headers: headers as Record<string, string>,
        credentials: headers.cookie ? 'include' : 'omit',
        ...(method === 'GET' ? {} : { body: Buffer.concat(chunks).toString() }),
      });
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

const verbs = (lms: StrictLms): string =>
  lms
    .defined()
    .map(({ verb }) => verb.id.replace(/.*\//, ''))
    .join();
const pageErrors = (errors: string[]) => errors.filter((error) => !error.startsWith('left the package'));

async function launched(options: { returnURL?: boolean } = {}) {
  const stage = await stageFor('cmi5');
  const lms = new StrictLms();
  const origin = await serve(lms);
  const publisherId = 'https://w3id.org/kendali/kursus-kecil/sesi-satu';
  lms.options = {
    origin,
    entry: stage.lesson,
    publisherId,
    masteryScore: 0.25,
    ...(options.returnURL ? { returnURL: `${origin}/kelas` } : {}),
  };
  const { page, errors } = await openPage(stage);
  await page.goto(lms.launch());
  await begun(page);
  return { lms, page, errors, origin };
}

async function readAll(page: Page): Promise<void> {
  await page.click('#lanjut');
  await arrived(page, 'Soal');
  await answerAll(page);
  await page.click('#lanjut');
  await page.locator('#p-penutup.current').waitFor();
}

it('goes on after a reload, is terminated when it is left, and then goes on in the next session', async () => {
  const { lms, page, errors } = await launched();
  await page.click('#lanjut');
  await answerFirst(page, 'b');
  await page.reload();
  await begun(page);
  expect(await heading(page)).toBe('Soal');
  expect(verbs(lms)).toBe('initialized');
  await page.goto('about:blank');
  await expectSoon(() => verbs(lms) === 'initialized,terminated');
  await page.goto(lms.launch());
  await begun(page);
  expect(await page.locator('[data-block="satu"] input[value="b"]').isChecked()).toBe(true);
  expect(lms.faults).toEqual([]);
  expect(pageErrors(errors)).toEqual([]);
});

it('says that its session is over when the lesson was launched again elsewhere', async () => {
  const { lms, page, errors } = await launched();
  lms.options.revoked = 401;
  lms.launch();
  await page.click('#lanjut');
  await answerFirst(page, 'b');
  await page.locator('#pemberitahuan', { hasText: 'Sesi belajar ini sudah ditutup di LMS' }).waitFor();
  expect(await page.locator('#tersimpan').textContent()).toBe('Sesi ditutup, tersimpan di perangkat ini');
  await page.goto(lms.launch());
  await begun(page);
  expect(await page.locator('[data-block="satu"] input[value="b"]').isChecked()).toBe(true);
  expect(lms.faults).toEqual([]);
  expect(pageErrors(errors).filter((error) => !error.includes('401'))).toEqual([]);
});

it('goes back to the LMS once all was stored', async () => {
  const { lms, page, errors, origin } = await launched({ returnURL: true });
  await readAll(page);
  await page.click('#lanjut');
  await page.locator('#hasil.current').waitFor();
  await page.locator('#hasil .result-way button').click();
  await page.waitForURL(`${origin}/kelas`);
  expect(verbs(lms)).toBe('initialized,completed,passed,terminated');
  expect(JSON.parse(lms.memory?.text ?? '{}')).toMatchObject({ cmi5: { completed: true, passed: true } });
  expect(lms.faults).toEqual([]);
  expect(pageErrors(errors)).toEqual([]);
});
