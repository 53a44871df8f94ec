// Prints a work: its parts as elements, alone on the paper.
import { make } from '../question/dom.ts';
import type { Part, WorkDocument } from './document.ts';
import { printAlone } from './paper.ts';

function list(name: 'ul' | 'ol', items: readonly string[]): HTMLElement {
  const element = make(name);
  element.append(...items.map((item) => make('li', '', item)));
  return element;
}

function row(...cells: HTMLElement[]): HTMLElement {
  const element = make('tr');
  element.append(...cells);
  return element;
}

function headerCell(text: string, scope: 'col' | 'row'): HTMLElement {
  const cell = make('th', '', text);
  cell.scope = scope;
  return cell;
}

function table(head: HTMLElement | undefined, rows: readonly HTMLElement[]): HTMLElement {
  const element = make('table');
  if (head) element.createTHead().append(head);
  element.createTBody().append(...rows);
  return element;
}

function partElement(part: Part): HTMLElement {
  if ('chapter' in part) return make('h1', '', part.chapter);
  if ('heading' in part) return make('h2', '', part.heading);
  if ('paragraph' in part) return make('p', '', part.paragraph);
  if ('note' in part) return make('p', 'small', part.note);
  if ('points' in part) return list('ul', part.points);
  if ('steps' in part) return list('ol', part.steps);
  if ('fields' in part) {
    return table(
      undefined,
      part.fields.map(([label, value]) => row(headerCell(label, 'row'), make('td', '', value))),
    );
  }
  return table(
    row(...part.table.columns.map((column) => headerCell(column, 'col'))),
    part.table.rows.map((cells) => row(...cells.map((cell) => make('td', '', cell)))),
  );
}

/** Opens the browser's print dialogue with the document alone. */
export function print(work: WorkDocument): void {
  const paper = make('article', 'printed');
  paper.append(make('h1', '', work.title));
  if (work.subtitle) paper.append(make('p', '', work.subtitle));
  paper.append(...work.parts.map(partElement));
  // Saved as PDF, the file is named after the work.
  printAlone(paper, work.title);
}
