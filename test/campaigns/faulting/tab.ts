// One opening of the lesson in a tab of a browser, and what the teacher can do and see there.
import type { BrowserContext, Frame, Page } from 'playwright-core';
import {
  answerQuestion,
  awaitDatabase,
  leaveMark,
  lookAway,
  moveScale,
  sayWho,
  type Taken,
  type Tested,
  takeTest,
  verdictOn,
  writeWork,
} from './hands.ts';
import { places, responses } from './lesson.ts';

/** How long something that must come is waited for, in ms. */
const patience = 15_000;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until there is an answer. @returns undefined when there was none in time */
export async function until<T>(
  ask: () => Promise<T | undefined | false>,
  time = patience,
): Promise<T | undefined> {
  const end = performance.now() + time;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) return undefined;
    await pause(15);
  }
}

export class Tab {
  readonly page: Page;
  readonly opening: number;
  /** Everything that had been given when it was last said that it is safe, as a position in the log. */
  safeFrom: number;
  /** Which of the LRS's sessions it is in, counted from 1. */
  session = 0;
  /** Whether storage could always be written. */
  hasStorage = true;
  /** Whether the LMS has taken every part of the journal. */
  hasJournal = true;
  /** Whether the LMS has begun this launch, so that it is known who learns. */
  hasLms = true;
  /** Whether the LRS was well when the lesson was opened. */
  hasLrs = true;
  saved = '';

  constructor(page: Page, opening: number, given: number) {
    this.page = page;
    this.opening = opening;
    this.safeFrom = given;
  }

  /** The lesson's document. */
  get frame(): Frame {
    return this.page.frames().find((frame) => frame.url().includes('/paket/')) ?? this.page.mainFrame();
  }

  /** Loads the address and waits until the lesson has begun. @throws Error when it doesn't */
  async load(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'commit' });
    await this.begun();
  }

  async begun(): Promise<void> {
    let asked = performance.now();
    const has = await until(async () => {
      if (await this.#see(() => document.querySelector('.bar-state:not([hidden])') !== null)) return true;
      // The lesson may be waiting for an LRS that keeps silent.
      if (performance.now() - asked < 600) return undefined;
      asked = performance.now();
      await this.page.clock.runFor(3_000);
      return undefined;
    });
    if (!has) throw new Error(`The lesson did not begin: ${this.frame.url()}`);
  }

  /** Says who learns. @throws Error when the lesson doesn't ask */
  async introduce(): Promise<void> {
    if (!(await until(() => this.frame.evaluate(sayWho, 'Bu Sari').catch(() => undefined))))
      throw new Error('The lesson does not ask who learns');
  }

  /** What the lesson says of where the progress is. */
  async look(): Promise<string> {
    this.saved = await this.frame.evaluate(() => document.getElementById('tersimpan')?.dataset.saved ?? '');
    return this.saved;
  }

  /** Goes to a page. @returns whether it is shown; a page that can't be had leaves her where she is */
  async goTo(page: string): Promise<boolean> {
    const isShown = (id: string): boolean => document.querySelector('.page.current')?.id === `p-${id}`;
    if (await this.frame.evaluate(isShown, page)) return true;
    await this.frame.evaluate((id) => {
      location.hash = `#p-${id}`;
    }, page);
    return (await until(() => this.frame.evaluate(isShown, page), 1_500)) === true;
  }

  /** Answers a question otherwise than before. @param turn which of the responses comes first */
  async answer(id: string, turn: number, twice: boolean): Promise<Taken | undefined> {
    if (!(await this.goTo(places.questions))) return undefined;
    const all = responses[id] ?? [];
    const candidates = all.map((_, index) => all[(index + turn) % all.length] ?? []);
    const asked = { id, candidates, submit: !twice };
    const taken = await until(() => this.frame.evaluate(answerQuestion, asked), 5_000);
    if (!taken) return undefined;
    if (twice) await this.frame.locator(`[data-block="${id}"] button[type="submit"]`).dblclick();
    const correct = await until(async () => {
      const verdict = await this.frame.evaluate(verdictOn, id);
      return verdict === undefined ? undefined : { verdict };
    }, 5_000);
    if (!correct) throw new Error(`The lesson said nothing on ${id}`);
    return { ...taken, correct: correct.verdict };
  }

  async moveScale(): Promise<Taken | undefined> {
    if (!(await this.goTo(places.scale.page))) return undefined;
    return until(() => this.frame.evaluate(moveScale, places.scale.id), 5_000);
  }

  async writeWork(text: string): Promise<boolean> {
    if (!(await this.goTo(places.work.page))) return false;
    return (await until(() => this.frame.evaluate(writeWork, { id: places.work.id, text }), 2_000)) === true;
  }

  async takeTest(
    id: keyof typeof places.tests,
    picks: readonly number[],
    handIn: boolean,
  ): Promise<Tested | undefined> {
    if (!(await this.goTo(places.tests[id]))) return undefined;
    const use = id === 'pra-uji' ? 'pretest' : 'posttest';
    return until(() => this.frame.evaluate(takeTest, { id, use, picks, handIn } as const), 2_000);
  }

  async back(): Promise<void> {
    const canGoBack = await this.frame.evaluate(() => location.hash !== '');
    if (canGoBack) await this.frame.evaluate(() => history.back());
  }

  async lookAway(): Promise<void> {
    await this.frame.evaluate(lookAway);
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'commit' });
    await this.begun();
  }

  /** Waits until the browser's database has done what it was asked for. */
  async rest(): Promise<void> {
    await this.frame.evaluate(awaitDatabase);
  }

  /** Leaves the lesson as a browser does it, by going elsewhere. */
  async leave(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.close();
  }

  /**
   * Ends the tab as a phone does it that has run out of memory: nothing in it hears of it. What it has written is on its
   * way to the browser's other processes for a moment, which is no longer than a teacher's, but may be than a machine's.
   */
  async kill(context: BrowserContext): Promise<void> {
    if (!this.page.isClosed()) {
      await this.#written(context).catch(() => undefined);
      const crashed = this.page.waitForEvent('crash', { timeout: 5_000 }).catch(() => undefined);
      const session = await context.newCDPSession(this.page).catch(() => undefined);
      session?.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    await this.page.close();
  }

  /** Waits until another page of the browser sees what this one has written last. */
  async #written(context: BrowserContext): Promise<void> {
    const mark = String(performance.now());
    await this.rest();
    await this.frame.evaluate(leaveMark, mark);
    const other = await context.newPage();
    await other.goto(new URL('/kosong', this.frame.url()).href);
    await until(() => other.evaluate((text) => localStorage.getItem('kampanye') === text, mark), 5_000);
    await other.close();
  }

  async #see(look: () => boolean): Promise<boolean> {
    return this.frame.evaluate(look).catch(() => false);
  }
}
