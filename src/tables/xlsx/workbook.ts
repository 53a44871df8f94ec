// The parts of an XLSX file that are not sheets: which parts there are, and the list of sheets.
import { columnLetters } from './sheet.ts';
import { declaration, escaped } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const rootRelations =
  `${declaration}<Relationships xmlns="${packageRelations}">` +
  `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The sheets by name, each with its filter and its header on every printed page. */
export function workbook(sheets: readonly { name: string; rows: number }[], columns: number): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const last = columnLetters(columns - 1);
  const named = (name: string, hidden: boolean, reference: (rows: number) => string) =>
    sheets.map((sheet, index) => {
      const quoted = `'${escaped(sheet.name).replaceAll("'", "''")}'`;
      const attributes = `name="_xlnm.${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}`;
      return `<definedName ${attributes}>${quoted}!${reference(sheet.rows)}</definedName>`;
    });
  const names = [
    ...named('_FilterDatabase', true, (rows) => `$A$1:$${last}$${rows}`),
    ...named('Print_Titles', false, () => '$1:$1'),
  ];
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${list.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
  );
}

export function workbookRelations(sheets: number): string {
  const list = numbersTo(sheets).map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const last = `<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/>`;
  return `${declaration}<Relationships xmlns="${packageRelations}">${list.join('')}${last}</Relationships>`;
}

export function contentTypes(sheets: number): string {
  const list = numbersTo(sheets).map(
    (number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${list.join('')}</Types>`
  );
}
