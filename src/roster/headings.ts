// Where in a file the headings are: offices put titles and logos above their tables.
import { countHeadings } from './fields.ts';
import { TableFault } from './table/fault.ts';
import type { Row, TableFile } from './table/row.ts';

/** Rows among which the headings are looked for. */
const searched = 15;

export interface Headings {
  /** One for each column of the file; empty ones where it has none. */
  readonly headings: readonly string[];
  /** 0 when no row is one of headings. */
  readonly headingLine: number;
  /** The first rows below them. */
  readonly preview: readonly Row[];
}

/**
 * Finds the row that names most columns.
 * @throws TableFault when there is no row
 */
export async function findHeadings(file: TableFile, previewRows: number): Promise<Headings> {
  const first = await firstRows(file, searched + previewRows);
  if (first.length === 0) throw new TableFault('empty');
  let best: { row: Row | undefined; count: number } = { row: undefined, count: 0 };
  for (const row of first.slice(0, searched)) {
    const count = countHeadings(row.cells);
    if (count > best.count) best = { row, count };
  }
  const { line: headingLine = 0, cells = [] } = best.row ?? {};
  const preview = first.filter(({ line }) => line > headingLine).slice(0, previewRows);
  const width = Math.max(cells.length, ...preview.map((row) => row.cells.length));
  return {
    headings: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    headingLine,
    preview,
  };
}

async function firstRows(file: TableFile, count: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of file.rows()) {
    rows.push(...batch.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}
