// Tables as newline-delimited JSON: an object a line, for programs. Texts stand there as they are.
import { rowSource, textChunks } from './rows.ts';
import type { Cell, Column, Table } from './table.ts';
import { isTime } from './time.ts';

/** The lines of the file. Moments are ISO 8601 in UTC; empty cells are null, so that every line has the same keys. */
export async function* ndjsonLines<Row>({ columns, rows }: Table<Row>): AsyncGenerator<Buffer, void> {
  const source = rowSource(rows);
  const keys = columns.map(({ key }) => `${JSON.stringify(key)}:`);
  const toText = (row: Row): string => {
    let line = '{';
    for (const [index, column] of columns.entries()) {
      line += `${index > 0 ? ',' : ''}${keys[index]}${JSON.stringify(jsonValue(column, row))}`;
    }
    return `${line}}\n`;
  };
  try {
    yield* textChunks(source, toText);
  } finally {
    await source.close();
  }
}

function jsonValue<Row>(column: Column<Row>, row: Row): NonNullable<Cell> | null {
  const value = column.value(row);
  if (typeof value !== 'number') return value ?? null;
  if (column.kind === 'time') return isTime(value) ? new Date(value).toISOString() : null;
  if (!Number.isFinite(value)) return null;
  return column.kind === 'identifier' ? String(value) : value;
}
