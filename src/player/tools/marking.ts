// Shows where on a page the words stand that were searched for, without touching what the page is made of.
import { rangesOf } from './search.ts';

/** How long the marks stay, in ms. */
const markTime = 12_000;

const name = 'ditemukan';

/** Brings a paragraph into view and marks the words on its page, where the browser can do that beside the document. */
export function markHits(page: HTMLElement, place: HTMLElement, words: readonly string[]): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  mark(page, words);
  // A behaviour may have taken the paragraph away in the meantime.
  const shown = place.getClientRects().length > 0 ? place : page;
  focusOn(shown);
  shown.scrollIntoView({ block: 'center' });
}

/** What comes next for the keyboard and the screen reader is what stands here. */
function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

let clear = (): void => {};

function mark(page: HTMLElement, words: readonly string[]): void {
  clear();
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  CSS.highlights.set(name, new Highlight(...rangesIn(page, words)));
  const timer = setTimeout(() => clear(), markTime);
  clear = () => {
    clearTimeout(timer);
    window.removeEventListener('hashchange', clear);
    CSS.highlights.delete(name);
    clear = () => {};
  };
  window.addEventListener('hashchange', clear);
}

function rangesIn(page: HTMLElement, words: readonly string[]): Range[] {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const [from, to] of rangesOf(text.nodeValue ?? '', words)) {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      ranges.push(range);
    }
  }
  return ranges;
}
