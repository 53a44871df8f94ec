// A browser tab for the cmi5 adapter, without a browser: pages that come and go, with what survives them.
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import type { Lesson } from '../../src/model/lesson.ts';
import { type DeviceStore, lastingStore } from '../../src/player/device.ts';
import { newLesson } from '../../src/player/lesson.ts';
import { unpackMemory } from '../../src/player/memory.ts';
import { nothingRemembered } from '../../src/player/remembered.ts';
import { Session } from '../../src/player/session.ts';
import { cmi5 } from '../../src/player/tracking/cmi5/entry-cmi5.ts';
import type { Opening, SavedState } from '../../src/player/tracking/port.ts';
import type { StrictLms } from './cmi5-lms.ts';

/** One loaded document. Once it is dead, nothing of it runs on: its requests are neither sent nor answered. */
export class Page {
  readonly #lms: StrictLms;
  readonly #listeners: { type: string; hear: (event: unknown) => void }[] = [];
  readonly address: string;
  readonly storage: Storage;
  session!: Session;
  opening: Opening | undefined;
  saved: SavedState | undefined;
  /** Where it was redirected to. */
  wentTo: string | undefined;
  dead = false;

  constructor(lms: StrictLms, address: string, storage: Storage) {
    this.#lms = lms;
    this.address = address;
    this.storage = storage;
  }

  listen(type: string, hear: (event: unknown) => void): void {
    this.#listeners.push({ type, hear });
  }

  /** Something happens to the window. */
  fire(type: string, event: unknown): void {
    pages.run(this, () => {
      for (const listener of this.#listeners) if (listener.type === type) listener.hear(event);
    });
  }

  get online(): boolean {
    return this.#lms.online;
  }

  /** The document goes away. @param type why, in a browser that tells; `''` when it goes to another site */
  hide(type?: string): void {
    if (type !== undefined) this.fire('pageswap', { activation: type ? { navigationType: type } : null });
    pages.run(this, () => this.session.finish());
    this.dead = true;
  }

  fetch(address: string, init?: RequestInit): Promise<Response> {
    const never = new Promise<Response>(() => {});
    if (this.dead) return never;
    return this.#lms.fetch(address, init).then(
      (response) => (this.dead ? never : response),
      (error: unknown) => (this.dead ? never : Promise.reject(error)),
    );
  }
}

const pages = new AsyncLocalStorage<Page>();

function current(): Page {
  const page = pages.getStore();
  if (!page) throw new Error('No page');
  return page;
}

const globals: Record<string, unknown> = {
  fetch: (address: string, init?: RequestInit) => current().fetch(String(address), init),
  window: {
    addEventListener: (type: string, listener: () => void) => current().listen(type, listener),
    get top() {
      return globalThis.window;
    },
  },
  document: {
    visibilityState: 'visible',
    addEventListener: (type: string, listener: () => void) => current().listen(type, listener),
  },
  navigator: {
    get onLine() {
      return current().online;
    },
  },
  location: {
    get href() {
      return current().address;
    },
    replace(address: string) {
      current().wentTo = address;
    },
  },
};

/** Makes the globals of the page that runs; timers keep to the page that set them. Call after jest's fake timers. */
export function openBrowser(): () => void {
  const before = new Map<string, PropertyDescriptor | undefined>();
  const [timer, interval] = [globalThis.setTimeout, globalThis.setInterval];
  const all: Record<string, PropertyDescriptor> = {
    sessionStorage: { get: () => current().storage },
    setTimeout: {
      value: (work: () => void, ms?: number) => timer(AsyncResource.bind(work), ms),
      writable: true,
    },
  };
  all.setInterval = {
    value(work: () => void, ms: number) {
      const page = current();
      const turning = interval(() => {
        // A page takes its intervals with it.
        if (page.dead) clearInterval(turning);
        else pages.run(page, work);
      }, ms);
      return turning;
    },
    writable: true,
  };
  for (const [name, value] of Object.entries(globals)) all[name] = { value, writable: true };
  for (const [name, descriptor] of Object.entries(all)) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { ...descriptor, configurable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

/** Lets everything happen that doesn't wait for a timer. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A tab on a device: its pages share what the device and the tab keep. */
export class Tab {
  readonly #lms: StrictLms;
  readonly #lesson: Lesson;
  readonly device: DeviceStore;
  #storage = memoryStorage();

  constructor(lms: StrictLms, lesson: Lesson, device: DeviceStore = lastingStore(memoryStorage())) {
    this.#lms = lms;
    this.#lesson = lesson;
    this.device = device;
  }

  /** Loads the lesson as main.ts does, but for the pages. @param now the device's clock */
  async load(address: string, now: () => number = Date.now): Promise<Page> {
    const page = new Page(this.#lms, address, this.#storage);
    await pages.run(page, async () => {
      const tracking = cmi5(this.#lesson, this.device);
      const opening = tracking.open();
      page.opening = await opening;
      if (!page.opening) return;
      const { memories, passMark = this.#lesson.passMark, place } = page.opening;
      const session = new Session(newLesson({ ...this.#lesson, passMark }), now);
      page.session = session;
      tracking.onSaved((saved) => {
        page.saved = saved;
      });
      const found = memories.flatMap((memory) => unpackMemory(this.#lesson, memory) ?? []);
      for (const remembered of found)
        session.dispatch({ type: 'remembered', remembered: { ...nothingRemembered, ...remembered } });
      session.keepIn(place);
      session.attach(tracking);
      const registration = page.opening.registration ?? '';
      session.dispatch({ type: 'started', at: now(), registration, resumed: found.length > 0 });
      session.closeDoors();
      void page.opening.later?.then((memory) => {
        const remembered = memory === undefined ? undefined : unpackMemory(this.#lesson, memory);
        if (remembered) session.dispatch({ type: 'merged', at: now(), remembered });
      });
      await settled();
    });
    return page;
  }

  /** Does something in a page and lets its consequences happen. */
  async do(page: Page, work: (session: Session) => void): Promise<void> {
    await pages.run(page, async () => {
      work(page.session);
      await settled();
    });
  }

  /** The tab is closed, and what it kept with it. */
  async close(page: Page): Promise<void> {
    page.hide('');
    this.#storage = memoryStorage();
    await settled();
  }

  /** The page is loaded again. @param tells whether this browser says so */
  async reload(page: Page, tells = true): Promise<Page> {
    page.hide(tells ? 'reload' : undefined);
    await settled();
    return this.load(page.address);
  }
}

function memoryStorage(): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    clear: () => texts.clear(),
    getItem: (key) => texts.get(key) ?? null,
    key: (index) => [...texts.keys()][index] ?? null,
    removeItem: (key) => void texts.delete(key),
    setItem: (key, text) => void texts.set(key, text),
  };
}
