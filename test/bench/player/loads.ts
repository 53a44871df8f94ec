// First loads on the slow phone: what is fetched until the lesson can be read and answered, and when that is.
import type { Browser, Page } from 'playwright-core';
import { median } from '../lrs/bench.ts';
import type { LmsWindow } from './lms-page.ts';
import { profile, takePhone, type WatchedWindow } from './phone.ts';
import type { BenchServer, Fetched } from './server.ts';

/** One load. Times are milliseconds since the frame was sent to the lesson's address. */
export interface Load {
  readonly readable: number;
  readonly interactive: number;
  /** When the LMS's Initialize was called; undefined where nobody calls it. */
  readonly initialised: number | undefined;
  /** How long tasks kept the main thread from answering until then: what each took beyond 50 ms. */
  readonly blocked: number;
  /** What was asked for until then. */
  readonly fetched: readonly Fetched[];
}

/** Where things are measured. */
export interface Place {
  readonly browser: Browser;
  readonly server: BenchServer;
  /** Address of the LMS page. */
  readonly lms: string;
  say(text: string): void;
}

/** Loads a lesson once, with nothing in any cache. */
export async function loadOnce({ browser, server, lms }: Place, address: string): Promise<Load> {
  server.reset();
  const phone = await takePhone(browser, lms, { slow: true });
  try {
    server.reset(profile.network);
    const frame = await phone.launch(address);
    const { begun, readable, interactive, longTasks } = await frame.evaluate(() => {
      const { bench } = window as unknown as WatchedWindow;
      return { begun: performance.timeOrigin, ...bench };
    });
    const initialised = await initialisedAt(phone.page);
    const until = interactive ?? 0;
    return {
      readable: readable ?? 0,
      interactive: until,
      initialised: initialised === undefined ? undefined : initialised - begun,
      blocked: longTasks
        .filter(({ start }) => start < until)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
      fetched: server.fetched.filter(({ at }) => at <= begun + until),
    };
  } finally {
    server.reset();
    await phone.close();
  }
}

const initialisedAt = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => (window as unknown as LmsWindow).calls.find(({ name }) => name === 'Initialize')?.at);

/** Several loads, each figure by itself. */
export interface Loads {
  readonly readable: Spread;
  readonly interactive: Spread;
  readonly initialised: Spread | undefined;
  readonly blocked: Spread;
  readonly fetched: readonly Fetched[];
}

export interface Spread {
  readonly median: number;
  readonly slowest: number;
}

/** Loads several lessons in turn, so that whatever else the machine does slows all of them. */
export async function loadInTurn(
  place: Place,
  addresses: readonly string[],
  times: number,
): Promise<Loads[]> {
  const loads = addresses.map((): Load[] => []);
  for (let time = 0; time < times; time++)
    for (const [index, address] of addresses.entries()) loads[index]?.push(await loadOnce(place, address));
  return loads.map(together);
}

/** @param loads of one lesson */
function together(loads: readonly Load[]): Loads {
  const spread = (of: (load: Load) => number | undefined): Spread => {
    const figures = loads.map((load) => of(load) ?? Number.NaN);
    return { median: median(figures), slowest: Math.max(...figures) };
  };
  const { initialised, fetched = [] } = loads[0] ?? {};
  return {
    readable: spread((load) => load.readable),
    interactive: spread((load) => load.interactive),
    initialised: initialised === undefined ? undefined : spread((load) => load.initialised),
    blocked: spread((load) => load.blocked),
    fetched,
  };
}

/** Everything that is fetched while the first page lies open, on a fast network: prefetching, the configuration. */
export async function fetchedInPeace(
  { browser, server, lms }: Place,
  address: string,
  savesData: boolean,
): Promise<Fetched[]> {
  const phone = await takePhone(browser, lms, { savesData });
  try {
    server.reset();
    await phone.launch(address);
    await server.quiet(1500);
    return [...server.fetched];
  } finally {
    await phone.close();
  }
}
