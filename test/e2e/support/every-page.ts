// Looking at pages of a running installation, each as it is delivered: what the tests of every page share.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadCourse } from '../../../packager/course.ts';
import { isLazy } from '../../../src/blocks/lazy-kinds.ts';
import { isQuestion } from '../../../src/blocks/schemas.ts';
import { blocksOf, pagesOf } from '../../../src/model/course.ts';
import { violations } from '../../support/axe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { type RunningInstallation, startServer } from '../../support/installation.ts';
import { semanticFaults, tabFaults } from '../../support/semantics.ts';

/** An installation and a browser for the tests of a file. */
export function useInstallation(): {
  installation(): RunningInstallation;
  /** A page in a context of its own; axe has to be let in past the page's policy. */
  openAs(options: BrowserContextOptions): Promise<Page>;
} {
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
  return {
    installation: () => installation,
    async openAs(options) {
      const context = await browser.newContext({ locale: 'id-ID', bypassCSP: true, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      return page;
    },
  };
}

export const isWiderThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const otherPages = '.page:not(.current)';

/**
 * Looks at every page of one session. A file of tests for each session lets them run side by side.
 * @param position of the session in the course, from 0
 */
export function lookAtEveryPage(position: number): void {
  const session = loadCourse().course.sessions[position];
  if (session === undefined) throw new Error(`There is no session at ${position}`);
  describe(`every page of ${session.id}`, () => {
    const { installation, openAs } = useInstallation();
    const pages = pagesOf(session);
    const address = () => `${installation().portal}/belajar/${session.id}.html`;

    // Each page is looked at on a phone and on a desktop, once in light and once in dark.
    test.each([360, 1280])(
      'axe finds nothing at %d px, nothing is wider than the screen, and Tab and a finger reach everything',
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
            expect({ id, found: await violations(page, `#p-${id}`, otherPages) }).toEqual({ id, found: [] });
            expect({ id, wide: await isWiderThanScreen(page) }).toEqual({ id, wide: false });
            if (width === 360)
              expect({
                id,
                missed: [...(await semanticFaults(page)), ...(await tabFaults(page, !!lab))],
              }).toEqual({
                id,
                missed: [],
              });
          }
          await show(page, 'hasil');
          expect(await violations(page, undefined, otherPages)).toEqual([]);
          expect([...(await semanticFaults(page)), ...(await tabFaults(page, true))]).toEqual([]);
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
        // A click waits for the next document to begin, not for all of it.
        await page.waitForLoadState();
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
  });
}

/** Goes to a part of the lesson by its address and waits until it is shown. */
async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${id}`);
  await page.locator(`#${id}.current`).waitFor();
}
