// A device of the teacher's: a browser of its own with a clock that the campaign moves.
import type { Browser, BrowserContext, Request } from 'playwright-core';

/** When every schedule begins, as the device has it. */
const beginning = Date.parse('2026-11-22T08:00:00+07:00');

/**
 * Takes a device into use.
 * @param problems gets what goes wrong in its pages
 * @param flying holds the requests that are under way
 */
export async function takeDevice(
  browser: Browser,
  problems: string[],
  flying: Set<Request>,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 367, height: 740 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await context.clock.install({ time: beginning });
  context.on('weberror', (error) => {
    const [what, where = ''] = (error.error().stack ?? error.error().message).split('\n');
    problems.push(`In the page: ${what}${where}`);
  });
  context.on('request', (request) => flying.add(request));
  context.on('requestfinished', (request) => flying.delete(request));
  context.on('requestfailed', (request) => flying.delete(request));
  // The lesson asks whether to leave while something isn't saved; she does.
  context.on('dialog', (dialog) => void dialog.accept());
  return context;
}
