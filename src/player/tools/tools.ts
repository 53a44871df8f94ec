// Alat: the drawer with search, notes, reading aloud, text size and print.
import { make } from '../../blocks/question/dom.ts';
import type { DeviceStore } from '../device.ts';
import type { Say } from '../say.ts';
import type { Session } from '../session.ts';
import type { Notes } from '../texts.ts';

/** What the lesson lends to its tools. */
export interface ToolsRoom {
  session: Session;
  /** Says the tools' strings and the lesson's. */
  say: Say;
  device: DeviceStore;
  notes: Notes;
  /** Names the learner on this device. */
  learner: string;
  /** Brings every unit into the document, even where data is saved; resolves to how many could not be had. */
  loadAll(): Promise<number>;
  /** The element of a page; undefined until its unit is here. */
  element(page: string): HTMLElement | undefined;
  announce(text: string): void;
}

/** Opens the drawer. @param opener gets the focus back */
export function openTools({ say }: ToolsRoom, opener: HTMLElement): void {
  const drawer = make('dialog', 'card', say('tools.title'));
  document.body.append(drawer);
  drawer.addEventListener('close', () => {
    drawer.remove();
    opener.focus();
  });
  drawer.showModal();
}
