// What the sections of Alat share: what the lesson lends them, the drawer that they stand in, and the way out of it.
import type { DeviceStore } from '../device.ts';
import type { Say } from '../say.ts';
import type { Session } from '../session.ts';
import type { Notes, Works } from '../texts.ts';
import { byId } from '../view/dom.ts';
import type { Sheet } from './sheet.ts';

/** What the lesson lends to its tools. */
export interface ToolsRoom {
  session: Session;
  /** Says the tools' strings and the lesson's. */
  say: Say;
  device: DeviceStore;
  works: Works;
  notes: Notes;
  /** Brings every unit into the document, even where data is saved; resolves to how many could not be had. */
  loadAll(): Promise<number>;
  /** The element of a page; undefined until its unit is here. */
  element(page: string): HTMLElement | undefined;
  announce(text: string): void;
  /** Loads a chunk of the lesson. Rejects when it can't be had now. */
  load<T>(chunk: string): Promise<T>;
}

/** What a section needs while the drawer is open. */
export interface Drawer extends ToolsRoom {
  /** The page that is shown; undefined on the result. */
  page: string | undefined;
  sheet: Sheet;
  /** Says a sentence to screen readers: what stands outside of the drawer is silent while it is open. */
  tell(text: string): void;
  /** Called when the drawer closes. */
  onClose(listener: () => void): void;
}

/** Fills a section when it is first opened. */
export type Section = (drawer: Drawer, body: HTMLElement) => void;

/** Leads from the drawer to a page. Resolves to it once it is shown; to undefined when something else is shown first. */
export function goTo(drawer: Drawer, page: string): Promise<HTMLElement | undefined> {
  drawer.sheet.close(true);
  const shown = () => {
    const element = drawer.element(page);
    return element?.classList.contains('current') ? element : undefined;
  };
  const hash = `#p-${page}`;
  if (location.hash === hash) return Promise.resolve(shown());
  return new Promise((resolve) => {
    // The view shows a page, this one too when it is there already, by its class.
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(shown());
    });
    observer.observe(byId('isi'), { subtree: true, attributeFilter: ['class'] });
    location.hash = hash;
  });
}
