// The phone that everything is measured on: 360 px wide, a slow network, a slow processor; and the watch kept inside it.
import type { Browser, Frame, Page } from 'playwright-core';

/** A mobile network where it is weak (see network.ts), and how many times slower than here the processor is. */
export const profile = {
  network: { latencyMs: 400, bytesPerSecond: 400_000 / 8 },
  cpuSlowdown: 4,
} as const;

/** What the watch in the lesson's frame has seen; times are milliseconds since the frame was sent to its address. */
export interface Watched {
  longTasks: { start: number; duration: number; step: string }[];
  /** First contentful paint. */
  readable: number | undefined;
  /** When the player has taken over and tracking is open; the floor says so by itself. */
  interactive: number | undefined;
  /** What is being done, for the long tasks that it takes. */
  step: string;
}

export interface WatchedWindow extends Window {
  bench: Watched;
}

/** What the watch writes to the console when the lesson is interactive. */
const told = 'bench: interactive';

export interface Phone {
  readonly page: Page;
  /** Puts an address into the LMS's frame. @returns the frame once the lesson in it is interactive and painted */
  launch(address: string): Promise<Frame>;
  close(): Promise<void>;
}

/**
 * Takes a phone with nothing in its caches, on the LMS's page.
 * @param slow whether its processor is. @param savesData whether its owner has asked browsers to save data
 * @param clock whether its time can be set
 */
export async function takePhone(
  browser: Browser,
  lms: string,
  { slow = false, savesData = false, clock = false } = {},
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'id-ID',
  });
  await context.addInitScript(watch, told);
  if (savesData) await context.addInitScript(saveData);
  if (clock) await context.clock.install();
  const page = await context.newPage();
  await page.goto(lms);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
  }
  return {
    page,
    async launch(address) {
      const interactive = page.waitForEvent('console', {
        predicate: (message) => message.text() === told,
        timeout: 60_000,
      });
      await page.evaluate((to) => (window as unknown as { launch(to: string): void }).launch(to), address);
      await interactive;
      const frame = page.frames().find((candidate) => candidate.parentFrame() === page.mainFrame());
      if (!frame) throw new Error('The LMS page has lost its frame');
      return frame;
    },
    close: () => context.close(),
  };
}

/** Runs in every frame before anything else. */
function watch(told: string): void {
  if (window === window.top) return;
  const bench: Watched = { longTasks: [], readable: undefined, interactive: undefined, step: 'load' };
  (window as unknown as WatchedWindow).bench = bench;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      bench.longTasks.push({ start: startTime, duration, step: bench.step });
  }).observe({ type: 'longtask', buffered: true });
  const tell = (): void => {
    if (bench.readable !== undefined && bench.interactive !== undefined) console.debug(told);
  };
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') bench.readable = startTime;
    tell();
  }).observe({ type: 'paint', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.bar-state:not([hidden])')) return;
    bench.interactive = performance.now();
    observer.disconnect();
    tell();
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['hidden'] });
}

/** Runs in every frame: what a browser says whose owner has switched data saving on. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
}
