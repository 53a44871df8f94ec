// Tables as XLSX (ECMA-376 SpreadsheetML), written while the rows come: sheets first, then what lists them.

import { type RowSource, rowSource, textChunks } from '../rows.ts';
import type { Table } from '../table.ts';
import { columnWidths, createRowWriter, sheetEnd, sheetStart } from './sheet.ts';
import { sheetNames } from './sheet-name.ts';
import { styles } from './styles.ts';
import { contentTypes, rootRelations, workbook, workbookRelations } from './workbook.ts';
import { type ZipEntry, zipStream } from './zip.ts';

/** Rows that a sheet of Excel has, its header included. */
const rowsOfSheet = 1_048_576;

/** Rows that tell how wide the columns should be. */
const rowsMeasured = 100;

/** @param rowsPerSheet most rows of a sheet, its header included; more of them begin another sheet */
export async function* xlsxFile<Row>(
  table: Table<Row>,
  rowsPerSheet = rowsOfSheet,
): AsyncGenerator<Uint8Array, void> {
  const source = rowSource(table.rows);
  try {
    yield* zipStream(entries(table, source, rowsPerSheet));
  } finally {
    await source.close();
  }
}

async function* entries<Row>(
  table: Table<Row>,
  source: RowSource<Row>,
  rowsPerSheet: number,
): AsyncGenerator<ZipEntry, void> {
  const { columns } = table;
  const text = (name: string, content: string) => ({ name, content: [Buffer.from(content)] });
  yield text('_rels/.rels', rootRelations);
  yield text('xl/styles.xml', styles);

  const ahead = lookAhead(source);
  const widths = columnWidths(columns, await ahead.peek(rowsMeasured));
  const names = sheetNames(table.name);
  const sheets: { name: string; rows: number }[] = [];
  do {
    const name = names.next().value;
    const writer = createRowWriter(columns);
    const content = async function* () {
      yield Buffer.from(sheetStart(widths) + writer.header());
      yield* textChunks(ahead, writer.row, { limit: rowsPerSheet - 1 });
      yield Buffer.from(sheetEnd(columns.length, writer.rows()));
    };
    yield { name: `xl/worksheets/sheet${sheets.length + 1}.xml`, content: content() };
    sheets.push({ name, rows: writer.rows() });
  } while ((await ahead.peek(1)).length > 0);

  yield text('xl/workbook.xml', workbook(sheets, columns.length));
  yield text('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length));
  yield text('[Content_Types].xml', contentTypes(sheets.length));
}

/** The same rows, of which the next few can be looked at before they are taken. */
function lookAhead<Row>(source: RowSource<Row>): RowSource<Row> & { peek(count: number): Promise<Row[]> } {
  const waiting: IteratorYieldResult<Row>[] = [];
  return {
    async peek(count) {
      while (waiting.length < count) {
        const step = await source.next();
        if (step.done) break;
        waiting.push(step);
      }
      return waiting.slice(0, count).map(({ value }) => value);
    },
    next: () => waiting.shift() ?? source.next(),
    close: () => source.close(),
  };
}
