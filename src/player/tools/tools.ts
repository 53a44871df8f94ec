// Alat: the drawer with search, notes, reading aloud, text size, print, works and help, a section each.
import { make } from '../../blocks/question/dom.ts';
import { makesWork } from '../../blocks/work/kinds.ts';
import { displaySection } from './display.ts';
import type { Drawer, Section, ToolsRoom } from './drawer.ts';
import { helpSection } from './help.ts';
import { listenSection } from './listen.ts';
import { notesSection } from './notes.ts';
import { printSection } from './print.ts';
import { searchSection } from './search-section.ts';
import { openSheet } from './sheet.ts';
import { worksSection } from './works.ts';

const sections = {
  search: searchSection,
  notes: notesSection,
  listen: listenSection,
  display: displaySection,
  print: printSection,
  works: worksSection,
  help: helpSection,
} satisfies Readonly<Record<string, Section>>;

export type SectionName = keyof typeof sections;

/** The section that stands open at the next opening. */
let lastOpen: SectionName = 'search';

/** Opens the drawer. @param opener gets the focus back. @param wanted the section that is to stand open */
export function openTools(room: ToolsRoom, opener: HTMLElement, wanted?: SectionName): void {
  const { say } = room;
  const listeners: (() => void)[] = [];
  const sheet = openSheet(say('tools.title'), say('tools.close'), opener, () => {
    for (const listener of listeners) listener();
  });
  const told = make('p', 'visually-hidden');
  told.setAttribute('role', 'status');
  const drawer: Drawer = {
    ...room,
    page: document.querySelector<HTMLElement>('.page.current')?.dataset.page,
    sheet,
    tell(text) {
      told.textContent = text;
    },
    onClose: (listener) => void listeners.push(listener),
  };
  const folds = Object.entries(sections)
    .filter(
      ([name]) => name !== 'works' || room.session.state.lesson.labs.some(({ kind }) => makesWork(kind)),
    )
    .map(([name, fill]) => makeFold(drawer, name as SectionName, fill));
  sheet.body.append(...folds, told);
  const shown = folds.find(({ dataset }) => dataset.section === (wanted ?? lastOpen));
  if (shown) openFold(shown, wanted !== undefined || matchMedia('(pointer: fine)').matches);
}

/** A section that folds; one is open at a time, so that none is far away on a phone. */
function makeFold(drawer: Drawer, name: SectionName, fill: Section): HTMLDetailsElement {
  const fold = make('details', 'tool');
  fold.dataset.section = name;
  const body = make('div', 'tool-body');
  fold.append(make('summary', '', drawer.say(`tools.${name}`)), body);
  let isFilled = false;
  fold.addEventListener('toggle', () => {
    if (!fold.open) return;
    lastOpen = name;
    for (const other of drawer.sheet.body.querySelectorAll<HTMLDetailsElement>('.tool[open]'))
      if (other !== fold) other.open = false;
    if (!isFilled) fill(drawer, body);
    isFilled = true;
    bringUp(drawer.sheet.body, fold);
  });
  return fold;
}

/** A section that opens begins where one sees it; scrollIntoView would move the lesson behind it as well. */
function bringUp(body: HTMLElement, fold: HTMLElement): void {
  body.scrollTop += fold.getBoundingClientRect().top - body.getBoundingClientRect().top;
}

/** Opens a section and leads to it; to its field where that calls up no keyboard that nobody asked for. */
function openFold(fold: HTMLDetailsElement, toField: boolean): void {
  fold.addEventListener(
    'toggle',
    () => {
      const field = toField ? fold.querySelector<HTMLElement>('.tool-field') : null;
      (field ?? fold.querySelector('summary'))?.focus({ preventScroll: true });
    },
    { once: true },
  );
  fold.open = true;
}
