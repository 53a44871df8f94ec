// Reads CSV row by row: commas, semicolons or tabs, and the encodings that Excel writes.
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { beginPace } from '../pace.ts';
import { TableFault, tableLimits } from './fault.ts';
import type { ReadOptions, Row, TableFile } from './row.ts';
import { decode, type Piece, separatorOf } from './text.ts';
import { tidyCells } from './tidy.ts';

/** Characters of the beginning by which the separator is found. */
const beginning = 64 * 1024;

/** Longest row, in characters; a quotation mark that nobody closes makes the rest of a file one cell. */
const longestRow = 200_000;

/** A file of text. @param path of a file that holds no NUL but those of UTF-16 */
export const csvFile = (path: string): TableFile => ({
  kind: 'csv',
  sheet: undefined,
  rows: (options) => readCsv(path, options),
});

async function* readCsv(path: string, { signal, onProgress }: ReadOptions = {}): AsyncGenerator<Row[]> {
  const content = await readFile(path);
  const pieces = decode(content);
  const first: Piece[] = [];
  for (let length = 0; length < beginning; ) {
    const { value, done } = pieces.next();
    if (done) break;
    first.push(value);
    length += value.text.length;
  }
  const start = first.map(({ text }) => text).join('');
  const saysSeparator = /^\uFEFF?sep=.\r?\n/i.test(start);
  const options: Options = {
    delimiter: separatorOf(start),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
    // A row of nothing counts where a spreadsheet shows it.
    skip_empty_lines: false,
  };

  let read = 0;
  const parser = Readable.from(counted()).pipe(parse(options));
  function* counted(): Generator<string> {
    for (const { text, bytes } of first) {
      read += bytes;
      yield text;
    }
    for (const { text, bytes } of pieces) {
      read += bytes;
      yield text;
    }
  }

  const pace = beginPace(signal);
  let line = 0;
  let batch: Row[] = [];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      line += 1;
      const row = line === 1 && saysSeparator ? undefined : rowOf(line, record);
      if (row) batch.push(row);
      if (!pace.isDue()) continue;
      if (batch.length > 0) yield batch;
      batch = [];
      onProgress?.(read / Math.max(1, content.length));
      await pace.rest();
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw new TableFault('cell-too-long', { line: line + 1 });
    throw new TableFault('damaged', { line: line + 1 });
  } finally {
    parser.destroy();
  }
  if (batch.length > 0) yield batch;
  onProgress?.(1);
}

function rowOf(line: number, record: readonly string[]): Row | undefined {
  const cells = tidyCells(record);
  if (cells.length === 0) return undefined;
  if (cells.length > tableLimits.columns) {
    throw new TableFault('too-wide', { line, most: tableLimits.columns });
  }
  return { line, cells, rounded: [] };
}
