// The teacher: does what a schedule says, in tabs of a real browser, and notes what the lesson took and what it said.
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { befall } from './befall.ts';
import { lieIn } from './check.ts';
import { takeDevice } from './device.ts';
import type { Fault } from './faults.ts';
import { places } from './lesson.ts';
import { type Keeper, Log } from './log.ts';
import { randomFrom, type Schedule, type Step } from './schedule.ts';
import { pause, Tab } from './tab.ts';
import type { World } from './world.ts';

/** How far the clock goes on at once while nothing is done, in ms: the lesson gives up a database after 4 s. */
const breath = 3_000;
/** What the lesson says where closing it now would lose something. */
const warnings = ['unsaved', 'window'];
const claims = ['lms', 'pending'];
const everywhere: readonly Keeper[] = ['memory', 'journal', 'statements'];

export class Teacher {
  readonly log = new Log();
  /** What went wrong in the pages, and every claim of the lesson that wasn't true. */
  readonly problems: string[] = [];
  readonly #browser: Browser;
  readonly #world: World;
  readonly #schedule: Schedule;
  readonly #random: () => number;
  readonly #contexts: BrowserContext[] = [];
  /** Requests of all pages that are under way. */
  readonly #flying = new Set<Request>();
  #tabs: Tab[] = [];
  #at = 0;
  #openings = 0;
  /** Whether the site on this device knows who learns. */
  #isKnown = false;
  #texts = 0;

  constructor(browser: Browser, world: World, schedule: Schedule) {
    this.#browser = browser;
    this.#world = world;
    this.#schedule = schedule;
    this.#random = randomFrom(schedule.seed + 1);
  }

  get #context(): BrowserContext {
    const context = this.#contexts[this.#contexts.length - 1];
    if (!context) throw new Error('There is no device');
    return context;
  }

  async begin(): Promise<void> {
    await this.#takeDevice();
  }

  async end(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }

  /** Does one step. */
  async do(step: Step): Promise<void> {
    const [word = '', first = '', second = '', third = ''] = step.split(' ');
    if (/^[+-]/.test(word)) return this.#befall(word.slice(1) as Fault, word.startsWith('+'));
    if (word === 'leave' || word === 'kill') return this.#close(word);
    if (word === 'elsewhere' || word === 'home') return this.#changeDevice(word === 'elsewhere');
    // The device sleeps: what was due happens once, when it wakes up.
    if (word === 'days') return this.#context.clock.fastForward(Number(first) * 86_400_000);
    if (word === 'clock') return this.#context.clock.setSystemTime(new Date(`${first}-06-01T00:00:00Z`));
    const tab = word === 'tab' ? await this.#open() : await this.tab();
    switch (word) {
      case 'answer':
      case 'double':
        await this.#answer(tab, first, word === 'double');
        break;
      case 'scale':
        await this.#moveScale(tab);
        break;
      case 'work':
        await this.#writeWork(tab);
        break;
      case 'test':
        await this.#takeTest(tab, first as keyof typeof places.tests, Number(second), third === 'hand-in');
        break;
      case 'page':
        await tab.goTo(first);
        break;
      case 'back':
        await tab.back();
        break;
      case 'hide':
        await tab.lookAway();
        break;
      case 'wait':
        await this.#context.clock.runFor(Number(first) * 1000);
        break;
      case 'reload':
        await this.#reload(tab);
        break;
      case 'switch':
        this.#at = (this.#at + 1) % this.#tabs.length;
    }
    const now = this.#tabs[this.#at];
    if (now) await this.#look(now);
  }

  /** The tab in which the lesson is open, opened if need be. */
  async tab(): Promise<Tab> {
    return this.#tabs[this.#at] ?? this.#open();
  }

  /** Everything is well again, on every device. */
  async recover(): Promise<void> {
    if (this.#contexts.length > 1) await this.#changeDevice(false);
    const { lms, lrs, device } = this.#world;
    for (const fault of [...lms.faults, ...lrs.faults, ...device]) await this.#befall(fault, false);
  }

  /** Lets timers run and requests end, once; nothing takes so long that the lesson would give it up. */
  async breathe(): Promise<void> {
    await this.#tabs[this.#at]?.rest();
    await this.#context.clock.runFor(breath);
    await pause(10);
    for (let tries = 0; tries < 50 && (this.#flying.size > 0 || this.#world.lrs.isBusy); tries++)
      await pause(10);
  }

  /** The memories that the device holds, for a lesson that has no other place. */
  async memoriesHere(): Promise<string[]> {
    const tab = await this.tab();
    return tab.frame.evaluate(() => {
      const keys = Object.keys(localStorage).filter((name) => name.startsWith('kendali:memory:'));
      return keys.map((key) => String(JSON.parse(localStorage.getItem(key) ?? '{}').memory));
    });
  }

  async #takeDevice(): Promise<void> {
    const context = await takeDevice(this.#browser, this.problems, this.#flying);
    this.#contexts.push(context);
    await context.setOffline(this.#world.device.has('offline'));
  }

  async #changeDevice(away: boolean): Promise<void> {
    await this.#close('leave');
    this.log.blind = true;
    if (away) return this.#takeDevice();
    if (this.#contexts.length < 2) return;
    // Another device isn't asked again: what it hasn't handed over goes with it.
    await this.#contexts.pop()?.close();
  }

  async #open(): Promise<Tab> {
    const { device } = this.#world;
    // Nobody opens a page without a network, and whoever opens it again has logged in again.
    if (device.has('offline')) await this.#befall('offline', false);
    await this.#befall('expired', false);
    const tab = this.#opened(await this.#context.newPage());
    this.#at = this.#tabs.push(tab) - 1;
    const address = this.#world.address();
    tab.session = this.#world.truth.sessions;
    await tab.load(address);
    await this.#introduce(tab);
    await tab.look();
    return tab;
  }

  async #reload(tab: Tab): Promise<void> {
    await this.#part(tab, 'reload');
    if (this.#world.device.has('offline')) await this.#befall('offline', false);
    await this.#befall('expired', false);
    // A tab that is loaded again is another opening of the lesson.
    const again = this.#opened(tab.page);
    again.session = tab.session;
    this.#tabs[this.#at] = again;
    await again.reload();
    await this.#introduce(again);
  }

  /** An opening of the lesson as the world is now. */
  #opened(page: Page): Tab {
    const { device, lms, lrs } = this.#world;
    const tab = new Tab(page, ++this.#openings, this.log.given.length);
    tab.hasStorage = !device.has('blocked') && !device.has('full');
    tab.hasJournal = !lms.faults.has('set-journal');
    tab.hasLms = !lms.faults.has('no-api') && !lms.faults.has('no-start');
    tab.hasLrs = lrs.faults.size === 0;
    const others = this.#tabs.filter((other) => other.page !== page);
    for (const other of others) this.log.overlaps.push([other.opening, tab.opening]);
    if (device.has('blocked') || !tab.hasLms || !tab.hasLrs || others.length > 0) this.log.blind = true;
    return tab;
  }

  /** A site asks once who learns, and again where nothing can be kept. */
  async #introduce(tab: Tab): Promise<void> {
    if (this.#schedule.format !== 'web' || (this.#isKnown && !this.#world.device.has('blocked'))) return;
    await tab.introduce();
    this.#isKnown ||= tab.hasStorage;
  }

  async #close(how: 'leave' | 'kill'): Promise<void> {
    const tabs = this.#tabs;
    this.#tabs = [];
    this.#at = 0;
    for (const tab of tabs) await this.#part(tab, how);
    for (const tab of tabs) await (how === 'kill' ? tab.kill(this.#context) : tab.leave());
    // Nobody hears of the end of what a closed page had asked for.
    this.#flying.clear();
  }

  /** An opening ends: what the lesson has warned of may be lost where the device keeps nothing. */
  async #part(tab: Tab, how: string): Promise<void> {
    const said = await tab.look().catch(() => tab.saved);
    const isPrivate = this.#contexts.length > 1 && !claims.includes(said);
    const warned = warnings.includes(said) && !tab.hasStorage;
    const { log } = this;
    if (warned || isPrivate) {
      const lost = log.allow(tab.opening, everywhere, isPrivate ? 0 : tab.safeFrom);
      if (lost > 0) log.allowed.push(`${how} while the lesson said "${said}"`);
      log.blind = true;
    }
    // Beside an LMS the lesson says nothing of the LRS.
    if (this.#schedule.hybrid && (!tab.hasStorage || this.#contexts.length > 1))
      log.allow(tab.opening, ['statements']);
    if (!tab.hasJournal) log.allow(tab.opening, ['journal']);
    // Tabs that can't hear of each other put their entries over each other's.
    const beside = log.overlaps.filter((pair) => pair.includes(tab.opening));
    if (!tab.hasStorage) for (const opening of beside.flat()) log.allow(opening, ['journal']);
    // Without an LMS nobody has said who learns: what was done stays on the device, which the lesson says.
    if (!tab.hasLms) {
      log.allow(tab.opening, everywhere);
      if (tab.hasStorage && this.#contexts.length === 1) log.onDevice.add(tab.opening);
    }
    // A cmi5 session that the LMS has not let begin may tell nothing; nor may one that is over.
    const untold = !tab.hasLrs && !this.#world.truth.hasTold(tab.session);
    if (untold || said === 'over') log.allow(tab.opening, ['statements']);
  }

  /** Looks at what the lesson says of where the progress is, and whether that is true. */
  async #look(tab: Tab): Promise<void> {
    const said = await tab.look();
    if (!warnings.includes(said)) tab.safeFrom = this.log.given.length;
    if (!claims.includes(said)) return;
    const lie = await lieIn(this.#world, this.#schedule, this.log, tab.opening);
    if (lie) this.problems.push(`The lesson says "${said}", but ${lie}`);
  }

  async #befall(fault: Fault, on: boolean): Promise<void> {
    if (on && fault === 'full') for (const tab of this.#tabs) tab.hasStorage = false;
    if (on && fault === 'set-journal') for (const tab of this.#tabs) tab.hasJournal = false;
    await befall(fault, on, this.#world, this.#contexts);
  }

  async #answer(tab: Tab, id: string, twice: boolean): Promise<void> {
    const taken = await tab.answer(id, Math.floor(this.#random() * 4), twice);
    if (taken)
      this.log.given.push({ part: 'question', id, ...taken, opening: tab.opening, missing: new Set() });
  }

  async #moveScale(tab: Tab): Promise<void> {
    const taken = await tab.moveScale();
    const { id } = places.scale;
    if (taken) this.log.given.push({ part: 'lab', id, ...taken, opening: tab.opening, missing: new Set() });
  }

  async #writeWork(tab: Tab): Promise<void> {
    const text = `Rencana ${++this.#texts}`;
    if (await tab.writeWork(text)) this.log.work = { text, opening: tab.opening, missing: false };
  }

  async #takeTest(
    tab: Tab,
    test: keyof typeof places.tests,
    answers: number,
    handIn: boolean,
  ): Promise<void> {
    const picks = Array.from({ length: answers }, () => Math.floor(this.#random() * 4));
    const done = await tab.takeTest(test, picks, handIn);
    if (!done) return;
    const { log } = this;
    const current = log.current.get(test) ?? new Map<number, string>();
    for (const [place, option] of done.chosen) current.set(place, option);
    log.current.set(test, current);
    if (!done.items) return;
    log.current.delete(test);
    log.handedIn.push({ test, opening: tab.opening, missing: new Set() });
    for (const { id, option, correct } of done.items)
      log.given.push({
        part: 'item',
        id,
        response: option,
        correct,
        opening: tab.opening,
        missing: new Set(),
      });
  }
}
