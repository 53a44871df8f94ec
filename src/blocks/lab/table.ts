// A table that a lab makes: with a caption, in a box that scrolls sideways; the first cell of each row heads the row.
import { make } from '../question/dom.ts';

/** What stands in a cell: a text, or something built. */
export type Cell = string | Node;

function cellOf(name: 'th' | 'td', content: Cell, scope?: 'row' | 'col'): HTMLTableCellElement {
  const cell = make(name);
  if (scope) cell.setAttribute('scope', scope);
  cell.append(content);
  return cell;
}

export function makeTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): HTMLElement {
  const table = make('table');
  const head = make('tr');
  head.append(...heads.map((text) => (text ? cellOf('th', text, 'col') : cellOf('td', ''))));
  const thead = make('thead');
  thead.append(head);
  const body = make('tbody');
  for (const cells of rows) {
    const row = make('tr');
    row.append(...cells.map((cell, at) => (at === 0 ? cellOf('th', cell, 'row') : cellOf('td', cell))));
    body.append(row);
  }
  table.append(make('caption', '', caption), thead, body);
  const box = make('div', 'scroll-box');
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', caption);
  box.append(table);
  return box;
}
