// The office's wizard in a real browser: the whole way by keyboard, live contrast, and how each step looks and prints.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { office as strings } from '../../src/i18n/office.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { startPortal, type TestPortal } from './harness.ts';

const shots = process.env.KENDALI_SHOTS;

let test: TestPortal;
let browser: Browser;
beforeAll(async () => {
  test = await startPortal({ publicUrl: 'https://kendali.example' });
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.stop();
});

/** axe is put into the page, which the page's own policy would forbid. */
const newContext = (options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true, ...options });

const looks = [
  [360, 'light'],
  [1280, 'light'],
  [360, 'dark'],
] as const;

/** Looks at a page at both widths, light and dark. */
async function look(page: Page, name: string): Promise<void> {
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const path = shots && join(shots, `dinas-${name}-${width}-${colorScheme}.png`);
    if (path) await page.screenshot({ path, fullPage: true });
  }
}

/** Moves on by Tab until the thing with focus is the wanted one. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`No way by keyboard to ${selector}`);
}

describe('the wizard', () => {
  it('leads a clerk from the LMS to the download and the guide by keyboard alone', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.goto(`${test.portal}/dinas`);
    await tabTo(page, '[href="/dinas/paket/moodle"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dinas/paket/moodle');
    await tabTo(page, 'input[name="paket"]');
    await tabTo(page, 'details:has(#officeName) > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#officeName');
    await page.keyboard.type('Dinas Pendidikan Sumsel');
    await tabTo(page, '#accentColour');
    await page.keyboard.type('#ffcc00');
    const told = page.locator('#accentColour-wrong');
    expect(await told.textContent()).toMatch(/^Warna #ffcc00 sulit dibaca.* #[0-9a-f]{6}$/);
    await look(page, 'formulir');

    await page.keyboard.press('Enter');
    await page.getByText(strings.id['office.form.wrong']).waitFor();
    expect(await page.inputValue('#officeName')).toBe('Dinas Pendidikan Sumsel');
    await look(page, 'keliru');

    await page.fill('#accentColour', '#0b5d63');
    expect(await told.textContent()).toBe(strings.id['office.contrast.good']);
    await page.focus('#accentColour');
    await tabTo(page, '.wizard button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.getByText(strings.id['office.result.ready']).waitFor();
    await look(page, 'hasil');

    await tabTo(page, '[download]');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('kendali-sesi-1-scorm12.zip');
    await tabTo(page, '[href="/dinas/panduan/moodle"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dinas/panduan/moodle');
    await look(page, 'panduan');

    await page.goto(`${test.portal}/dinas`);
    await look(page, 'daftar');
    await context.close();
  }, 60_000);

  it('follows a build to its end, and works without scripts as well', async () => {
    const context = await newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${test.portal}/dinas/paket/lain`);
    await page.getByRole('button', { name: strings.id['office.build'] }).click();
    await page.getByText(strings.id['office.result.ready']).waitFor();
    await context.close();
  });
});

it('prints a guide in black on white, without the menus of the portal', async () => {
  const context = await newContext({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${test.portal}/dinas/panduan/moodle`);
  expect(await page.getByRole('button', { name: strings.id['office.guide.print'] }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const styles = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`No ${selector}`);
      return getComputedStyle(element);
    };
    return {
      header: style('.site-header').display,
      button: style('.button').display,
      paper: style('body').backgroundColor,
      ink: style('h1').color,
      window: style('.picture-window').fill,
      text: style('.picture-text').fill,
    };
  });
  expect(styles).toEqual({
    header: 'none',
    button: 'none',
    paper: 'rgb(255, 255, 255)',
    ink: 'rgb(0, 0, 0)',
    window: 'rgb(255, 255, 255)',
    text: 'rgb(0, 0, 0)',
  });
  if (shots) await page.pdf({ path: join(shots, 'dinas-panduan.pdf'), format: 'A4' });
  await context.close();
});
