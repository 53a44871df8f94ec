// Which sheet of a workbook is read: the first that is not hidden, as whoever opens it sees it.
import type { OpenZip } from '../../../packager/inspect/entries.ts';
import { TableFault } from './fault.ts';
import { attribute } from './markup.ts';
import { elementsOf, relationsOf } from './parts.ts';

/** Where a sheet is, and the texts that its cells share. */
export interface SheetPlace {
  readonly name: string;
  readonly path: string;
  readonly shared: string | undefined;
}

/** @throws TableFault when the zip holds no workbook, or no sheet */
export async function findSheet(zip: OpenZip): Promise<SheetPlace> {
  const has = (path: string) => zip.entries.some((entry) => entry.path === path);
  const book = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (book === undefined || !has(book)) {
    throw new TableFault(has('content.xml') && has('mimetype') ? 'open-document' : 'not-a-table');
  }
  const elements = (await elementsOf(zip, book)) ?? [];
  if (elements[0]?.name !== 'workbook') throw new TableFault('not-a-table');
  const relations = await relationsOf(zip, book);
  for (const { name, attributes } of elements) {
    if (name !== 'sheet' || (attribute(attributes, 'state') ?? 'visible') !== 'visible') continue;
    const relation = relations.find(({ id }) => id === relationId(attributes));
    if (relation?.type !== 'worksheet' || !has(relation.target)) continue;
    const shared = relations.find(({ type }) => type === 'sharedStrings')?.target;
    return {
      name: attribute(attributes, 'name') ?? '',
      path: relation.target,
      shared: shared !== undefined && has(shared) ? shared : undefined,
    };
  }
  throw new TableFault('empty');
}

/** `r:id` stands beside `sheetId`; the prefix may be any. */
const relationId = (attributes: string): string | undefined =>
  /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
