// Tables as files: CSV, CSV for Excel with Indonesian settings, XLSX and NDJSON, streamed whatever their length.
import { csvLines } from './csv.ts';
import { ndjsonLines } from './ndjson.ts';
import type { Table } from './table.ts';
import { xlsxFile } from './xlsx/index.ts';

export { byteOrderMark, type CsvDialect, toLine } from './csv.ts';
export type { Cell, Column, Table } from './table.ts';
export { legible } from './text.ts';

/** `excel` is CSV with semicolons and decimal commas, as Excel with Indonesian settings opens it. */
export const tableFormats = ['csv', 'excel', 'xlsx', 'ndjson'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** What to call a file of each format. */
export const tableFile: Readonly<Record<TableFormat, { contentType: string; extension: string }>> = {
  csv: { contentType: 'text/csv; charset=utf-8', extension: 'csv' },
  excel: { contentType: 'text/csv; charset=utf-8', extension: 'csv' },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  ndjson: { contentType: 'application/x-ndjson; charset=utf-8', extension: 'ndjson' },
};

export const isTableFormat = (text: unknown): text is TableFormat => tableFormats.some((one) => one === text);

/**
 * A table as the bytes of a file. Memory stays the same whatever the number of rows, other work gets its turn every few
 * milliseconds, and an error of the rows is thrown to whoever reads. In a spreadsheet no text is run as a formula.
 */
export function writeTable<Row>(table: Table<Row>, format: TableFormat): AsyncGenerator<Uint8Array, void> {
  switch (format) {
    case 'xlsx':
      return xlsxFile(table);
    case 'ndjson':
      return ndjsonLines(table);
    default:
      return csvLines(table, format);
  }
}
