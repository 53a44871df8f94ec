// The form for new links: names that were typed, or pasted from a spreadsheet, and how long the links shall open.
import { legible } from '../trainer/legible.ts';

/** Teachers that get a link at a time: a whole training, and yet a page that a phone can show. */
export const mostNames = 500;
const longestName = 100;
const longestNote = 150;

/** For how many days a link may open. */
export const lifetimes = [30, 90, 180] as const;
export const usualLifetime = 90;

export interface Person {
  readonly name: string;
  /** School, if one was given. */
  readonly note: string;
}

/** What is wrong with the names; `line` counts from 1. */
export interface WrongNames {
  readonly key: 'links.wrong.none' | 'links.wrong.many' | 'links.wrong.long' | 'links.wrong.name';
  readonly values: { readonly most: number; readonly line: number };
}

/** What lists in chats and documents put before a name: a number with a point or bracket, a dash, a bullet. */
const listMark = /^(?:\d{1,3}[.)]\s*|[-–—•·*]\s+)(?=\S)/u;
/** The first column of a table that has its rows numbered. */
const rowNumber = /^(?:\d{1,4}[.)]?|no\.?|nomor)$/iu;
/** The head of a table that was copied with it. */
const tableHead = /^(?:no\.? )?(?:nama(?: (?:guru|lengkap|peserta))?|(?:full )?name)$/iu;

/**
 * One teacher a line; a tab (as spreadsheets copy) or a semicolon stands before the school. A comma doesn't: names have
 * degrees. Marks of lists, and the head and the row numbers of a table, are left out.
 */
export function readNames(text: string): { people: Person[]; wrong: WrongNames | undefined } {
  const people: Person[] = [];
  let wrong: WrongNames | undefined;
  for (const [index, row] of text.split(/\r\n|\r|\n/).entries()) {
    if (row.trim() === '') continue;
    const cells = row.split(/[\t;]/).map(legible);
    if (cells.length > 1 && rowNumber.test(cells[0] ?? '')) cells.shift();
    const [marked = '', ...rest] = cells;
    const first = marked.replace(listMark, '');
    if (people.length === 0 && tableHead.test(first)) continue;
    const note = rest.filter((part) => part !== '').join(', ');
    const values = { most: mostNames, line: index + 1 };
    if (!/\p{L}/u.test(first)) wrong ??= { key: 'links.wrong.name', values };
    if (first.length > longestName || note.length > longestNote)
      wrong ??= { key: 'links.wrong.long', values };
    people.push({ name: first, note });
  }
  if (people.length === 0) wrong = { key: 'links.wrong.none', values: { most: mostNames, line: 1 } };
  if (people.length > mostNames)
    wrong ??= { key: 'links.wrong.many', values: { most: mostNames, line: mostNames } };
  return { people, wrong };
}

/** The end of a link that is made now. @param days as the form says; anything else is as if nothing was said */
export function endOf(days: unknown, now: number): Date {
  const lifetime = lifetimes.find((one) => String(one) === days) ?? usualLifetime;
  return new Date(now + lifetime * 86_400_000);
}
