// The parts of a work as WordprocessingML (ECMA-376 part 1, 17.2–17.9). Children stand in the order of the schema: Word
// refuses a file in which they don't.
import type { Part, WorkDocument } from './document.ts';
import { escapeXml } from './markup.ts';

/** Twentieths of a point: A4, and margins of 2 cm. */
const paper = { short: 11906, long: 16838, margin: 1134 };

/** From this many columns on, a table needs the page's long side. */
const wideTable = 6;

/** Numbering definitions: 1 is the bullets, every numbered list has one of its own so that it begins at 1. */
export const bullets = 1;

/** A text with its line breaks; tabs become spaces. */
function run(text: string, bold = false): string {
  const lines = text.split(/\r\n?|\n/).map((line) => {
    const plain = escapeXml(line.replace(/\t/g, ' '));
    return `<w:t xml:space="preserve">${plain}</w:t>`;
  });
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`;
}

function paragraph(text: string, style?: string, more = ''): string {
  const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}`;
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${run(text)}</w:p>`;
}

const listItem = (text: string, numbering: number) =>
  paragraph(text, 'ListParagraph', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbering}"/></w:numPr>`);

interface Cell {
  text: string;
  bold?: boolean;
}

const cell = ({ text, bold = false }: Cell, width: number) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${bold ? '<w:shd w:val="clear" w:color="auto" w:fill="E2EFF0"/>' : ''}</w:tcPr>` +
  `<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>${run(text, bold)}</w:p></w:tc>`;

/** Shares a width among columns by their longest text, so that a column of numbers leaves room for sentences. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const wanted = Array.from({ length: columns }, (_, column) =>
    Math.min(Math.max(...rows.map((row) => row[column]?.text.length ?? 0), 8), 40),
  );
  const sum = wanted.reduce((total, one) => total + one, 0);
  return wanted.map((one) => Math.floor((width * one) / sum));
}

/** Nothing for a table without cells. @param header true when the first row names the columns, and so stands again on every page */
function table(rows: readonly (readonly Cell[])[], header: boolean, width: number): string {
  const widths = columnWidths(rows, width);
  if (widths.length === 0) return '';
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  const lines = rows.map((row, index) => {
    const repeated = header && index === 0 ? '<w:tblHeader/>' : '';
    // A short row is filled up: a row with other cells than the grid is a damaged table to Word.
    const cells = widths.map((one, column) => cell(row[column] ?? { text: '' }, one));
    return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const look = `<w:tblLook w:val="${header ? '0620' : '0680'}" w:firstRow="${header ? 1 : 0}" w:lastRow="0" w:firstColumn="${header ? 0 : 1}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/>${look}</w:tblPr>` +
    // The empty paragraph keeps two tables in a row from becoming one.
    `<w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl><w:p/>`
  );
}

const bold = (text: string): Cell => ({ text, bold: true });
const plain = (text: string): Cell => ({ text });

/** The content of `w:body`, and how many numbered lists it has (their numbering ids follow {@link bullets}). */
export function bodyOf(work: WorkDocument): { xml: string; numberedLists: number } {
  const several = work.parts.some((part) => 'chapter' in part);
  const landscape = work.parts.some((part) => 'table' in part && part.table.columns.length >= wideTable);
  const [width, height] = landscape ? [paper.long, paper.short] : [paper.short, paper.long];
  const text = width - 2 * paper.margin;
  let numberedLists = 0;

  function partXml(part: Part): string {
    if ('chapter' in part) return paragraph(part.chapter, 'Heading1', '<w:pageBreakBefore/>');
    if ('heading' in part) return paragraph(part.heading, several ? 'Heading2' : 'Heading1');
    if ('paragraph' in part) return paragraph(part.paragraph);
    if ('note' in part) return paragraph(part.note, 'Note');
    if ('points' in part) return part.points.map((point) => listItem(point, bullets)).join('');
    if ('steps' in part) {
      numberedLists += 1;
      return part.steps.map((step) => listItem(step, bullets + numberedLists)).join('');
    }
    if ('fields' in part) {
      const rows = part.fields.map(([label, value]) => [bold(label), plain(value)]);
      return table(rows, false, text);
    }
    const { columns, rows } = part.table;
    return table([columns.map(bold), ...rows.map((row) => row.map(plain))], true, text);
  }

  const head = paragraph(work.title, 'Title') + (work.subtitle ? paragraph(work.subtitle, 'Subtitle') : '');
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/>`;
  const { margin } = paper;
  const margins = `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>`;
  const xml = `${head}${work.parts.map(partXml).join('')}<w:sectPr>${size}${margins}</w:sectPr>`;
  return { xml, numberedLists };
}
