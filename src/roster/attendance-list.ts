// Finds the people of a list of attendance on the roster, whatever columns it has.

import { findHeadings } from './headings.ts';
import { beginPace } from './pace.ts';
import type { KnownPerson } from './person.ts';
import { TableFault, tableLimits } from './table/fault.ts';
import type { TableFile } from './table/row.ts';

export interface UnknownLine {
  readonly line: number;
  /** What stands there. */
  readonly text: string;
  /** Several people have that name, or nobody has anything of it. */
  readonly reason: 'none' | 'several';
}

export interface FoundList {
  /** Everybody once, in the order of the file. */
  readonly persons: readonly KnownPerson[];
  readonly unknown: readonly UnknownLine[];
}

/**
 * Reads a list: in each row NUPTK, NIP or e-mail says who is meant, or else a name that only one person has.
 * @param everybody who may be meant
 * @throws TableFault
 */
export async function readList(file: TableFile, everybody: Iterable<KnownPerson>): Promise<FoundList> {
  const pace = beginPace();
  const byNumber = new Map<string, KnownPerson>();
  const byName = new Map<string, KnownPerson | undefined>();
  for (const person of everybody) {
    for (const one of [person.nuptk, person.nip, person.email]) if (one !== '') byNumber.set(one, person);
    const name = plain(person.name);
    // A name that two people have says nothing.
    byName.set(name, byName.has(name) ? undefined : person);
    if (pace.isDue()) await pace.rest();
  }
  const { headingLine } = await findHeadings(file, 0);
  const persons = new Map<string, KnownPerson>();
  const unknown: UnknownLine[] = [];
  let rows = 0;
  for await (const batch of file.rows()) {
    for (const { line, cells } of batch) {
      if (line <= headingLine) continue;
      rows += 1;
      if (rows > tableLimits.rows) throw new TableFault('too-many-rows', { most: tableLimits.rows });
      const person =
        first(cells, (cell) => byNumber.get(number(cell))) ?? first(cells, (cell) => byName.get(plain(cell)));
      if (person) persons.set(person.ref, person);
      else {
        const isShared = cells.some((cell) => byName.has(plain(cell)));
        const text = cells
          .filter((cell) => cell !== '')
          .join(' · ')
          .slice(0, 120);
        unknown.push({ line, text, reason: isShared ? 'several' : 'none' });
      }
    }
  }
  return { persons: [...persons.values()], unknown };
}

/** An e-mail address as the roster has it, or a number without spaces and marks. */
const number = (cell: string): string =>
  cell.includes('@') ? cell.toLowerCase() : cell.replace(/[\s.'’"=-]/g, '');

/** A name without degrees' points and commas. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function first<T>(cells: readonly string[], find: (cell: string) => T | undefined): T | undefined {
  for (const cell of cells) {
    const found = cell === '' ? undefined : find(cell);
    if (found !== undefined) return found;
  }
  return undefined;
}
