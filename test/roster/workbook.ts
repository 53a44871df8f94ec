// Workbooks for tests, written part by part, so that a test can also make what no honest program would write.
import { type MadeEntry, makeZip } from '../packager/zip-maker.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A cell: text, or XML of its own. */
export type MadeCell = string | number | { xml: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: MadeCell): string {
  if (typeof cell === 'object') return cell.xml;
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return cell === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** XML of a sheet. */
export const sheetXml = (rows: readonly (readonly MadeCell[])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows
    .map((cells) => `<row>${cells.map(cellXml).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

/**
 * A workbook.
 * @param sheet XML of the sheet, or its rows
 * @param parts.shared XML of the shared texts; @param parts.more other entries, the last of a name counts
 */
export function makeWorkbook(
  sheet: string | readonly (readonly MadeCell[])[],
  parts: { shared?: string; sheets?: string; more?: readonly MadeEntry[] } = {},
): Buffer {
  const entries: MadeEntry[] = [
    { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${types}"><sheets>${
        parts.sheets ?? '<sheet name="Peserta" sheetId="1" r:id="rId1"/>'
      }</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet1.xml', data: typeof sheet === 'string' ? sheet : sheetXml(sheet) },
    ...(parts.shared === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: parts.shared }]),
    ...(parts.more ?? []),
  ];
  return makeZip([...new Map(entries.map((entry) => [String(entry.name), entry])).values()]);
}
