// The section that searches the session and its glossary, and the way from a result to the place itself.
import { make } from '../../blocks/question/dom.ts';
import { pagesOf } from '../places.ts';
import { makeItem, makeLink } from '../view/dom.ts';
import { type Drawer, goTo, type Section } from './drawer.ts';
import { markHits } from './marking.ts';
import { type Piece, textsOf } from './reading.ts';
import { holdsAll, type Snippet, searchPage, wordsOf } from './search.ts';

/** After so long without a key the reader has written what she looks for; in ms. */
const pause = 250;

/** What was looked for last, so that one may go from result to result. */
let lastQuery = '';

export const searchSection: Section = (drawer, body) => {
  const { say } = drawer;
  const field = make('input', 'tool-field');
  field.type = 'search';
  field.id = 'cari';
  field.value = lastQuery;
  field.autocomplete = 'off';
  field.enterKeyHint = 'search';
  const label = make('label', '', say('tools.search.label'));
  label.htmlFor = field.id;
  const form = make('form', 'search');
  form.setAttribute('role', 'search');
  form.append(label, field);
  const state = make('p', 'small soft');
  const results = make('div', 'search-results');
  body.append(form, state, results);

  const texts = new Map<string, Piece[]>();
  let gathered: Promise<number> | undefined;
  let asked = 0;

  /** Brings the session's texts together, once; resolves to how many units could not be had. */
  function gather(): Promise<number> {
    if (gathered) return gathered;
    const missing = missingUnits(drawer);
    if (missing > 0) state.textContent = say('tools.search.loading', { count: missing });
    gathered = drawer.loadAll().then((count) => {
      for (const { id } of pagesOf(drawer.session.state.lesson)) {
        const element = drawer.element(id);
        if (element) texts.set(id, textsOf(element));
      }
      // What is missing is asked for again at the next search.
      if (count > 0) gathered = undefined;
      return count;
    });
    return gathered;
  }

  async function search(): Promise<void> {
    const turn = ++asked;
    lastQuery = field.value;
    const words = wordsOf(field.value);
    if (words.length === 0) {
      results.textContent = '';
      state.textContent = field.value.trim() ? say('tools.search.short') : '';
      return;
    }
    const missing = await gather();
    if (turn !== asked) return;
    const items = pagesOf(drawer.session.state.lesson).flatMap(({ id, title }) => {
      const pieces = texts.get(id) ?? [];
      const hit = searchPage(pieces, words);
      return hit ? [resultItem(drawer, id, title, hit.snippet, pieces[hit.best], words)] : [];
    });
    const terms = termsFor(words);
    const list = make('ol', 'tool-list');
    list.append(...items);
    results.replaceChildren(...glossary(drawer, terms), ...(items.length > 0 ? [list] : []));
    state.textContent = [
      ...(items.length > 0 ? [say('tools.search.pages', { count: items.length })] : []),
      ...(terms.length > 0 ? [say('tools.search.terms', { count: terms.length })] : []),
      ...(items.length + terms.length === 0 ? [say('tools.search.none')] : []),
      ...(missing > 0 ? [say('tools.search.missing', { count: missing })] : []),
    ].join(' ');
    drawer.tell(state.textContent);
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void search();
  });
  drawer.onClose(() => clearTimeout(waiting));
  if (lastQuery) void search();
};

/** How many units aren't in the document yet. */
const missingUnits = ({ session, element }: Drawer): number =>
  session.state.lesson.units.filter(({ pages }) => !element(pages[0]?.id ?? '')).length;

function resultItem(
  drawer: Drawer,
  page: string,
  title: string,
  snippet: Snippet,
  best: Piece | undefined,
  words: readonly string[],
): HTMLElement {
  const unit = drawer.session.state.lesson.units.find(({ pages }) => pages.some(({ id }) => id === page));
  const link = makeLink(`#p-${page}`, title);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void goTo(drawer, page).then((shown) => shown && best && markHits(shown, best.element, words));
  });
  return makeItem(link, make('span', 'small soft', unit?.title), snippetLine(snippet));
}

function snippetLine({ text, marks }: Snippet): HTMLElement {
  const line = make('p', 'small');
  let from = 0;
  for (const [start, end] of marks) {
    line.append(text.slice(from, start), make('mark', '', text.slice(start, end)));
    from = end;
  }
  line.append(text.slice(from));
  return line;
}

interface Term {
  name: string;
  meaning: string;
}

/** The glossary's terms whose name or meaning holds all the words, those of that name first. */
function termsFor(words: readonly string[]): Term[] {
  const terms = new Map<string, Term>();
  for (const name of document.querySelectorAll<HTMLElement>('.glossary dt')) {
    const term = { name: textOf(name), meaning: textOf(name.nextElementSibling) };
    if (holdsAll(`${term.name} ${term.meaning}`, words)) terms.set(term.name, term);
  }
  const isNamed = ({ name }: Term): number => (holdsAll(name, words) ? 0 : 1);
  return [...terms.values()].sort(
    (one, other) => isNamed(one) - isNamed(other) || one.name.localeCompare(other.name),
  );
}

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function glossary({ say }: Drawer, terms: readonly Term[]): HTMLElement[] {
  if (terms.length === 0) return [];
  const list = make('dl', 'search-terms');
  for (const { name, meaning } of terms) list.append(make('dt', '', name), make('dd', 'small', meaning));
  return [make('h3', '', say('player.glossary')), list];
}
