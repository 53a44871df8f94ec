// Every page of the real lesson and of the portal, as it is delivered: accessible at two widths in light and dark,
// readable without scripts, small enough for a slow network, and talking to nobody else.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadCourse } from '../../packager/course.ts';
import { readPackage } from '../../packager/inspect/index.ts';
import { isLazy } from '../../src/blocks/lazy-kinds.ts';
import { isQuestion } from '../../src/blocks/schemas.ts';
import { blocksOf, pagesOf } from '../../src/model/course.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type RunningInstallation, startServer } from '../support/installation.ts';
import {
  administrator,
  eventually,
  lessonFrame,
  readStatements,
  setUpAdministrator,
} from './support/portal.ts';

const { course } = loadCourse();

const settings = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

let installation: RunningInstallation;
let browser: Browser;

beforeAll(async () => {
  installation = await startServer();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

/** A page in a context of its own; axe has to be let in past the page's policy. */
async function openAs(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID', bypassCSP: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

const isWiderThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each(course.sessions.map((session) => [session.id, session] as const))(
  'every page of %s',
  (_id, session) => {
    const pages = pagesOf(session);
    const address = () => `${installation.portal}/belajar/${session.id}/`;

    // Each page is looked at on a phone and on a desktop, once in light and once in dark.
    test.each([360, 1280])(
      'axe finds nothing at %d px, and nothing is wider than the screen',
      async (width) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          const page = await openAs({ viewport: { width, height: 800 }, colorScheme });
          await page.goto(address());
          await page.locator('.bar-state:not([hidden])').waitFor();
          const phoneTurn = (width === 360) === (colorScheme === 'light') ? 0 : 1;
          const here = pages.filter((_page, index) => index % 2 === phoneTurn);
          for (const { id, blocks } of here) {
            await show(page, `p-${id}`);
            const lab = blocks.find((block) => isLazy(block.kind));
            if (lab)
              await page
                .locator(`#p-${id} [data-kind="${lab.kind}"] :is(button, a):visible`)
                .first()
                .waitFor();
            expect({ id, found: await violations(page, `#p-${id}`) }).toEqual({ id, found: [] });
            expect({ id, wide: await isWiderThanScreen(page) }).toEqual({ id, wide: false });
          }
          await show(page, 'hasil');
          expect(await violations(page)).toEqual([]);
          await page.context().close();
        }
      },
      180_000,
    );

    test('can be read from the first to the last without scripts', async () => {
      const page = await openAs({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
      await page.goto(address());
      let text = '';
      for (const _unit of session.units) {
        text += await page.locator('main').innerText();
        const next = page.locator('#lanjut[href]');
        if ((await next.count()) > 0) await next.click();
      }
      const squeeze = (words: string) => words.replace(/\s+/g, ' ');
      for (const { title } of pages) expect(squeeze(text)).toContain(squeeze(title));
      const stems = blocksOf(session).filter(isQuestion).length;
      expect(text.match(/Periksa pemahaman/g)).toHaveLength(stems);
      await page.context().close();
    });
  },
);

/** Goes to a part of the lesson by its address and waits until it is shown. */
async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${id}`);
  await page.locator(`#${id}.current`).waitFor();
}

describe('every page of the portal', () => {
  test.each(settings)(
    'axe finds nothing at $width px in $colorScheme',
    async ({ width, colorScheme }) => {
      const page = await openAs({ viewport: { width, height: 800 }, colorScheme });
      if (width === 360 && colorScheme === 'light') await setUpAdministrator(page, installation);
      const attempt = await startRecordedTrial(page);
      const visited = ['/', '/dinas', '/guru', '/masuk', '/tidak-ada', attempt];
      for (const path of visited) {
        await page.goto(installation.portal + path);
        expect({ path, found: await violations(page) }).toEqual({ path, found: [] });
        expect({ path, wide: await isWiderThanScreen(page) }).toEqual({ path, wide: false });
      }
      await page.context().close();
    },
    60_000,
  );

  test('axe finds nothing on the trainer’s pages', async () => {
    const page = await openAs({ viewport: { width: 360, height: 800 } });
    await startRecordedTrial(page);
    await eventually(
      () => readStatements(installation),
      (statements) => statements.length > 0,
    );
    await logIn(page);
    await page.goto(`${installation.portal}/pelatih`);
    expect(await violations(page)).toEqual([]);
    await page.locator('main a[href*="/pelatih/guru/"]').first().click();
    await page.waitForURL(/\/pelatih\/guru\//);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      expect(await isWiderThanScreen(page)).toBe(false);
    }
    await page.context().close();
  });
});

/** Begins a trial that is recorded, and waits until its lesson runs. @returns the path of its page */
async function startRecordedTrial(page: Page): Promise<string> {
  await page.goto(`${installation.portal}/guru`);
  await page.locator('#name-sesi-1').fill('Ibu Sulastri');
  await page.getByRole('button', { name: 'Mulai sesi 1' }).click();
  await lessonFrame(page);
  return new URL(page.url()).pathname;
}

async function logIn(page: Page): Promise<void> {
  await page.goto(`${installation.portal}/masuk`);
  await page.locator('input[name="email"]').fill(administrator.email);
  await page.locator('input[name="password"]').fill(administrator.password);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL(/\/pelatih/);
}

describe('the first load of a SCORM 1.2 package', () => {
  test.each([1, 2, 3])(
    'of session %d takes at most 4 requests and 45 KB, all from its own origin',
    async (number) => {
      installation.run(
        'pack',
        '--format',
        'scorm12',
        '--session',
        String(number),
        '--out',
        installation.dataDir,
      );
      const folder = join(installation.dataDir, `unpacked-${number}`);
      const zip = join(installation.dataDir, `kendali-sesi-${number}-scorm12.zip`);
      const { launch } = await readPackage(zip, { unpackTo: folder });
      const server = express().use(express.static(folder)).listen(0);
      await new Promise((resolve) => server.once('listening', resolve));
      const origin = `http://localhost:${(server.address() as { port: number }).port}`;
      const page = await openAs({ viewport: { width: 360, height: 740 } });
      const loaded: { url: string; size: number }[] = [];
      page.on('response', async (response) => {
        if (response.url().startsWith('data:')) return;
        const entry = { url: response.url(), size: 0 };
        loaded.push(entry);
        entry.size = gzipSync(await response.body()).length;
      });
      await page.goto(`${origin}/${launch}`, { waitUntil: 'load' });
      await page.locator('.bar-state:not([hidden])').waitFor();
      await page.waitForLoadState('networkidle');
      // Later units and blocks may follow when the network is idle; what the first page needs is the document, its
      // stylesheet and script, and the package's settings.
      const first = loaded.filter(({ url }) =>
        /\/(player-[^/]+|kendali\.config\.json|pelajaran-[^/]+)$/.test(url),
      );
      expect(loaded.every(({ url }) => new URL(url).origin === origin)).toBe(true);
      expect(first.map(({ url }) => url).length).toBeLessThanOrEqual(4);
      expect(first.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(45 * 1024);
      expect(first.length).toBeGreaterThanOrEqual(3);
      server.close();
      await page.context().close();
    },
  );
});
