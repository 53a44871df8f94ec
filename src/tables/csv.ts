// Tables as CSV (RFC 4180), safe to open in a spreadsheet.
import { rowSource, textChunks } from './rows.ts';
import type { Cell, Column, Table } from './table.ts';
import { legible, looksLikeFormula } from './text.ts';
import { isTime, wibText } from './time.ts';

/**
 * Excel with Indonesian settings expects semicolons and decimal commas, and turns long numbers into rounded ones; `csv` is
 * the same table as plain data, with commas and points.
 */
export type CsvDialect = 'csv' | 'excel';

/** Excel takes UTF-8 for what it is only when the file says so. */
export const byteOrderMark = '\uFEFF';

/** The lines of the file, the header first. */
export async function* csvLines<Row>(
  { columns, rows }: Table<Row>,
  dialect: CsvDialect,
): AsyncGenerator<Buffer, void> {
  const source = rowSource(rows);
  const head = columns.map(({ header }) => header);
  const separator = separators[dialect];
  const toText = (row: Row): string => {
    let line = '';
    for (const [index, column] of columns.entries()) {
      if (index > 0) line += separator;
      line += toField(plainValue(column, row), dialect);
    }
    return `${line}\r\n`;
  };
  try {
    yield* textChunks(source, toText, { before: byteOrderMark + toLine(head, dialect) });
  } finally {
    await source.close();
  }
}

/** One line of a file, with its line end. */
export function toLine(cells: readonly Cell[], dialect: CsvDialect): string {
  return `${cells.map((cell) => toField(cell, dialect)).join(separators[dialect])}\r\n`;
}

const separators: Readonly<Record<CsvDialect, string>> = { csv: ',', excel: ';' };

/** A value as text or number: moments as WIB, identifiers as text. */
function plainValue<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row);
  if (typeof value !== 'number') return value;
  if (column.kind === 'time') return isTime(value) ? wibText(value) : undefined;
  return column.kind === 'identifier' ? String(value) : value;
}

function toField(cell: Cell, dialect: CsvDialect): string {
  switch (typeof cell) {
    case 'number': {
      if (!Number.isFinite(cell)) return '';
      const number = String(cell);
      return dialect === 'excel' ? number.replace('.', ',') : number;
    }
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    case 'string': {
      const text = legible(cell);
      if (dialect === 'excel' && losesDigits(text)) return `"=""${text}"""`;
      return quoted(looksLikeFormula(text) ? `'${text}` : text);
    }
    default:
      return '';
  }
}

/** A field in quotation marks where it needs them: it has one itself, or what separates fields in either dialect. */
function quoted(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // " , ;  Line ends are gone by now.
    if (code === 0x22 || code === 0x2c || code === 0x3b) return `"${text.replaceAll('"', '""')}"`;
  }
  return text;
}

/** Whether Excel would round a number (it keeps 15 digits), show it as 1,98E+17 or rob it of a leading zero. */
function losesDigits(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^(?:0\d+|\d{12,})$/.test(text);
}
