// What of a page is text to read, and in which order: for search, and for the voice that reads aloud.
import type { Say } from '../say.ts';

/** A paragraph, heading, row or option, and the element that shows it. */
export interface Piece {
  element: HTMLElement;
  text: string;
}

/** Never text: controls, drawings, what is hidden from everybody or stands there for one kind of reader alone. */
const silent =
  '[hidden], [aria-hidden="true"], button, input, textarea, svg, script, style, template, noscript, .drawing, .movers, .jenjang';

/** A lab is worked on, not read: what stands at and behind its bench. */
const workshop = '.lab-bench, .lab-bench ~ *, .lab-sets, .lab-set, .lab-data, .test-desk, .works-desk';

/** Elements that begin a line of their own. */
const blocks =
  'address, article, aside, blockquote, dd, details, div, dl, dt, fieldset, figcaption, figure, form, footer, h1, h2, h3, h4, h5, h6, header, label, legend, li, ol, p, pre, section, select, summary, table, ul';

/** Everything that can be read on a page, closed parts included, to be found by search. */
export function textsOf(page: HTMLElement): Piece[] {
  return [...piecesOf(page, '.discussion, .sources')];
}

/** What a voice reads: what is open, with the words that the eye doesn't need. */
export function spokenOf(page: HTMLElement, say: Say): Piece[] {
  const closed = 'details:not([open]) > :not(summary)';
  const forTheEye = 'h2 + .small, .sources, .figure details:not([open])';
  return [...piecesOf(page, `${closed}, ${forTheEye}`)].map(({ element, text }) => ({
    element,
    text: spokenAs(element, text, say),
  }));
}

/** A piece in words for the ear: an option by its number, a row by its columns. */
function spokenAs(element: HTMLElement, text: string, say: Say): string {
  if (element.matches('.option')) {
    const options = [...(element.closest('fieldset')?.querySelectorAll('.option') ?? [])];
    return say('tools.listen.option', { number: options.indexOf(element) + 1, text });
  }
  if (element.matches('figcaption p:first-child')) return say('tools.listen.figure', { text });
  if (element.matches('select')) return say('tools.listen.partners', { text });
  if (element instanceof HTMLTableRowElement) return rowWords(element);
  return text;
}

/** A row as sentences: its header, then each cell under the name of its column. */
function rowWords(row: HTMLTableRowElement): string {
  const columns = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].map(lineOf);
  return [...row.cells]
    .map((cell, index) => (cell.scope === 'row' ? lineOf(cell) : `${columns[index] ?? ''}: ${lineOf(cell)}`))
    .join('. ');
}

function* piecesOf(element: HTMLElement, left: string): Generator<Piece> {
  if (element.matches(`${silent}, ${workshop}, ${left}`)) return;
  if (element.matches('table')) return yield* tablePieces(element as HTMLTableElement);
  if (element instanceof HTMLSelectElement) return yield* selectPieces(element);
  // Words that stand beside blocks in the same element are a piece too.
  let words = '';
  const flush = function* (): Generator<Piece> {
    const text = tidy(words);
    words = '';
    if (text) yield { element, text };
  };
  for (const node of element.childNodes) {
    if (!(node instanceof HTMLElement)) words += wordsIn(node);
    else if (isBlock(node)) {
      yield* flush();
      yield* piecesOf(node, left);
    } else words += inlineText(node);
  }
  yield* flush();
}

/** Whether an element is a block, or an inline element around one. */
const isBlock = (element: HTMLElement): boolean =>
  element.matches(blocks) || element.querySelector(blocks) !== null;

function* tablePieces(table: HTMLTableElement): Generator<Piece> {
  if (table.caption) yield { element: table.caption, text: lineOf(table.caption) };
  for (const row of table.tBodies[0]?.rows ?? [])
    yield { element: row, text: [...row.cells].map(lineOf).join(' · ') };
}

/** The partners to choose from, once for a question. */
function* selectPieces(select: HTMLSelectElement): Generator<Piece> {
  if (select.closest('fieldset')?.querySelector('select') !== select) return;
  const options = [...select.options].filter(({ value }) => value !== '');
  yield { element: select, text: options.map((option) => tidy(option.text)).join('; ') };
}

/** The text of an inline element, without what is never text. */
function inlineText(element: HTMLElement): string {
  if (element.matches(silent)) return '';
  if (element.matches('br')) return ' ';
  return [...element.childNodes]
    .map((node) => (node instanceof HTMLElement ? inlineText(node) : wordsIn(node)))
    .join('');
}

/** What a text node says; a comment says nothing. */
const wordsIn = (node: Node): string => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '');

const lineOf = (element: HTMLElement): string => tidy(inlineText(element));

/** A text in one line. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
