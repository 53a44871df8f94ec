// The portal in a real browser: accessibility of every page at two widths, light and dark, and a preview that is
// answered, closed, resumed and reloaded.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createSetupLink } from '../../src/portal/access/setup.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { password, startAttempt, startPortal, type TestPortal } from './harness.ts';
import { scormFiles, zip } from './packages.ts';

const shots = process.env.KENDALI_SHOTS;

let test: TestPortal;
let browser: Browser;
beforeAll(async () => {
  test = await startPortal();
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.stop();
});

async function open(path: string, width: number, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  // axe is put into the page, which the page's own policy would forbid.
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(test.portal + path);
  return page;
}

describe('every page', () => {
  const pages: [name: string, path: () => string | Promise<string>][] = [
    ['depan', () => '/'],
    ['dinas', () => '/dinas'],
    ['guru', () => '/guru'],
    ['masuk', () => '/masuk?kembali=%2Fpelatih'],
    ['atur', () => createSetupLink(test.database, () => test.now.value) ?? ''],
    ['tidak-ada', () => '/tidak-ada'],
    ['pratinjau', async () => `/pratinjau/${await startAttempt(test, { paket: 'sesi-1-scorm12' })}`],
    ['pratinjau-xapi', async () => `/pratinjau/${await startAttempt(test, { paket: 'sesi-1-xapi' })}`],
  ];

  for (const [name, path] of pages) {
    it(`${name}: axe finds nothing, and nothing is wider than the screen`, async () => {
      for (const width of [360, 1280]) {
        for (const scheme of ['light', 'dark'] as const) {
          const page = await open(await path(), width, scheme);
          expect(await violations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          if (shots)
            await page.screenshot({
              path: join(shots, `portal-${name}-${width}-${scheme}.png`),
              fullPage: true,
            });
          await page.context().close();
        }
      }
    });
  }

  it('breaks no rule of its own policy, and asks nobody else for anything', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const own = [`${test.portal}/`, `${test.preview}/`, 'data:'];
      if (!own.some((start) => request.url().startsWith(start))) complaints.push(request.url());
    });
    const attempt = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    for (const path of ['/', '/dinas', '/guru', '/masuk', '/belajar/sesi-1.html'])
      await page.goto(test.portal + path);
    await page.goto(`${test.preview}/${attempt}/`);
    await page.frameLocator('iframe').getByText('entry=').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

it('works by keyboard alone: set-up, report, logout', async () => {
  const link = createSetupLink(test.database, () => test.now.value) ?? '';
  const page = await open(link, 1280);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  for (const text of ['Ibu Sari', 'sari@dinas.example', password]) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/pelatih/);
  await page.goto(`${test.portal}/`);
  await page.getByRole('button', { name: 'Keluar' }).press('Enter');
  await page.waitForURL(`${test.portal}/`);
  expect(await page.getByRole('button', { name: 'Keluar' }).count()).toBe(0);
  await page.context().close();
});

describe('a preview', () => {
  const lessonIn = (page: Page) => page.frameLocator('[data-preview]').frameLocator('iframe');
  const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
  const has = (page: Page, name: string, text: string) =>
    page.waitForFunction(
      ([name, text]) => document.querySelector(`[data-part="${name}"]`)?.textContent?.includes(text ?? ''),
      [name, text],
    );

  /** Has an upload checked, and plays it from the checker's report. */
  async function playUpload(path: string): Promise<Page> {
    const page = await open('/periksa', 1280);
    await page.setInputFiles('#paket', path);
    await page.getByRole('button', { name: 'Periksa paket' }).click();
    await page.getByRole('button', { name: 'Mainkan paket ini' }).click();
    return page;
  }

  it('shows what the LMS hears, resumes after closing, and survives a reload', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      // True of a frame of the portal's own origin only; the preview has another.
      if (!message.text().includes('can escape its sandboxing')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${test.portal}/dinas`);
    await page.getByRole('button', { name: 'Coba di pratinjau kendali-sesi-1-scorm12.zip' }).click();
    await lessonIn(page).getByText('entry=ab-initio').waitFor();
    await has(page, 'status', 'Belum selesai (incomplete)');
    await has(page, 'opens', '✓ sudah');
    expect(await part(page, 'saves').textContent()).toBe('belum');
    expect(await part(page, 'scores').textContent()).toBe('belum');

    await lessonIn(page).getByRole('button', { name: 'Jawab' }).click();
    await has(page, 'score', '80');
    await has(page, 'saved', 'tersimpan');
    expect(await part(page, 'suspendLength').textContent()).toBe('4.900');
    expect(await part(page, 'suspendWarning').isVisible()).toBe(true);
    const cells = part(page, 'interactions').locator('tr').first().locator('td');
    expect(await cells.allTextContents()).toEqual(['1', 'soal-1', 'choice', 'b', 'correct']);
    expect(await page.locator('[data-part="log"] .wrong').textContent()).toContain('405');
    expect(await part(page, 'log').getByText('LMSInitialize').count()).toBe(1);
    expect(await part(page, 'entry').textContent()).toBe('Pertama kali (ab-initio)');
    expect(await part(page, 'exit').textContent()).toBe('Akan dilanjutkan (suspend)');
    for (const check of ['opens', 'saves', 'scores'])
      expect(await part(page, check).textContent()).toBe('✓ sudah');
    if (shots) await page.screenshot({ path: join(shots, 'portal-pratinjau-dijawab-1280.png') });

    await page.getByRole('button', { name: 'Tutup pelajaran' }).click();
    await has(page, 'log', 'LMSFinish');
    // 80 is above the manifest's mastery score, which decides at LMSFinish.
    await has(page, 'status', 'Lulus (passed)');
    await page.frameLocator('[data-preview]').getByText('Pelajaran ditutup').waitFor();
    await page.getByRole('button', { name: 'Buka lagi' }).click();
    await lessonIn(page).getByText('entry=resume memory=ingatan').waitFor();
    await has(page, 'totalTime', '0000:01:30.00');
    await has(page, 'location', 'halaman-2');

    await page.reload();
    await lessonIn(page).getByText('entry=resume memory=ingatan').waitFor();
    await has(page, 'totalTime', '0000:03:00.00');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('of a package with a mastery score is judged by it at LMSFinish, as in Moodle', async () => {
    const script = `
      const api = window.parent.API;
      api.LMSInitialize('');
      api.LMSSetValue('cmi.core.score.raw', '60');
      api.LMSSetValue('cmi.core.lesson_status', 'completed');
      api.LMSCommit('');
      document.getElementById('answer').addEventListener('click', () => api.LMSFinish(''));`;
    const path = join(test.dataDir, 'asing.zip');
    await zip(path, { ...scormFiles, 'lesson.js': script });
    const page = await playUpload(path);
    await has(page, 'status', 'Selesai (completed)');
    await lessonIn(page).getByRole('button', { name: 'Jawab' }).click();
    await has(page, 'status', 'Belum lulus (failed)');
    await page.reload();
    await has(page, 'entry', 'Dibuka lagi setelah selesai');
    await page.context().close();
  });

  it('has a wrapper page that is accessible by itself, too', async () => {
    const id = await startAttempt(test, { paket: 'sesi-1-scorm12' });
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${test.preview}/${id}/`);
    await page.frameLocator('iframe').getByText('entry=').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
    await context.close();
  });

  it('gives the lesson the whole screen of a phone', async () => {
    const page = await open(`/pratinjau/${await startAttempt(test, { paket: 'sesi-1-scorm12' })}`, 360);
    const box = await page.locator('[data-preview]').boundingBox();
    expect(box).toMatchObject({ x: 0, width: 360 });
    expect(box?.height).toBeGreaterThan(780);
    await page.context().close();
  });

  it('of an uploaded package reaches neither portal nor cookies, and cannot lead the portal away', async () => {
    const hostile = `
      const found = [];
      try { found.push(window.top.document.title); } catch { found.push('top closed'); }
      try { window.top.location = 'about:blank#lured'; } catch { found.push('no navigation'); }
      found.push(document.cookie === '' ? 'no cookies' : 'cookies');
      found.push(localStorage.getItem('left') ?? 'empty storage');
      localStorage.setItem('left', 'left behind');
      window.top.postMessage({ kind: 'state', status: 'passed' }, '*');
      document.getElementById('entry').textContent = found.join(', ');`;
    const path = join(test.dataDir, 'jahat.zip');
    await zip(path, { ...scormFiles, 'lesson.js': hostile });
    for (const _round of [1, 2]) {
      const page = await playUpload(path);
      await lessonIn(page).locator('#entry').getByText('storage').waitFor();
      expect(await lessonIn(page).locator('#entry').textContent()).toBe(
        'top closed, no navigation, no cookies, empty storage',
      );
      expect(page.url()).toContain('/pratinjau/');
      expect(await part(page, 'status').textContent()).not.toContain('passed');
      await page.context().close();
    }
  });
});
