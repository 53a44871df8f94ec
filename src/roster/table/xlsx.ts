// Reads the first sheet of an XLSX workbook row by row (ECMA-376 part 1, SpreadsheetML), under limits: a formula is the
// value that was computed last, and nothing is kept of what a cell looks like.
import type { OpenZip } from '../../../packager/inspect/entries.ts';
import { PackageError } from '../../../packager/inspect/error.ts';
import type { Limits } from '../../../packager/inspect/limits.ts';
import { openZip } from '../../../packager/inspect/zip.ts';
import { beginPace } from '../pace.ts';
import { TableFault, tableLimits } from './fault.ts';
import { readMarkup } from './markup.ts';
import type { ReadOptions, Row, TableFile } from './row.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { findSheet, type SheetPlace } from './workbook.ts';

/** What is read is counted as it comes and never kept whole, so much of the same may be packed small. */
const zipLimits: Limits = {
  entries: 2_000,
  totalBytes: tableLimits.unpackedBytes,
  fileBytes: tableLimits.unpackedBytes,
  ratio: 1_200,
  ratioFromBytes: 1024 * 1024,
  totalRatioFromBytes: 10 * 1024 * 1024,
  directoryBytes: 2 * 1024 * 1024,
  manifestBytes: 0,
};

/**
 * A workbook, of which the first sheet that is not hidden is read.
 * @throws TableFault when it is none, or none that can be read
 */
export async function xlsxFile(path: string): Promise<TableFile> {
  const place = await inZip(path, findSheet);
  return { kind: 'xlsx', sheet: place.name, rows: (options) => readXlsx(path, place, options) };
}

async function* readXlsx(
  path: string,
  place: SheetPlace,
  { signal, onProgress }: ReadOptions = {},
): AsyncGenerator<Row[]> {
  const zip = await open(path);
  const pace = beginPace(signal);
  const deadline = performance.now() + tableLimits.time;
  try {
    const entry = zip.entries.find(({ path: name }) => name === place.path);
    if (!entry) throw new TableFault('damaged');
    const shared = await readSharedStrings(zip, place.shared, pace);
    let batch: Row[] = [];
    let bytes = 0;
    const sheet = readSheet(shared, (row) => batch.push(row));
    const markup = readMarkup(sheet.handlers);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of await zip.read(entry)) {
      bytes += chunk.length;
      markup.write(decode(decoder, chunk as Buffer));
      if (performance.now() > deadline) throw new TableFault('too-slow');
      if (!pace.isDue()) continue;
      if (batch.length > 0) yield batch;
      batch = [];
      onProgress?.(bytes / Math.max(1, entry.bytes));
      await pace.rest();
    }
    markup.end();
    sheet.end();
    if (batch.length > 0) yield batch;
    onProgress?.(1);
  } catch (error) {
    throw asFault(error);
  } finally {
    zip.close();
  }
}

function decode(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new TableFault('damaged');
  }
}

const open = (path: string): Promise<OpenZip> =>
  openZip(path, zipLimits).catch((error: unknown) => {
    throw asFault(error);
  });

async function inZip<T>(path: string, work: (zip: OpenZip) => Promise<T>): Promise<T> {
  const zip = await open(path);
  try {
    return await work(zip);
  } catch (error) {
    throw asFault(error);
  } finally {
    zip.close();
  }
}

const bombs: readonly string[] = ['bomb', 'too-large', 'file-too-large', 'too-many-entries', 'overlap'];

/** What is wrong with a zip, said of a workbook. */
function asFault(error: unknown): unknown {
  if (!(error instanceof PackageError)) return error;
  if (bombs.includes(error.code)) return new TableFault('bomb');
  return new TableFault(error.code === 'encrypted' ? 'old-excel' : 'damaged');
}
