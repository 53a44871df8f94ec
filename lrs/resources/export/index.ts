// Export: every statement that meets the filters of GET Statements, in one answer of any length, as NDJSON or CSV. It is
// no part of the standard and stands beside its resources. Page by page is read from the store, the next one when the
// client has taken the last one: an answer of a million statements takes no more memory than one of a hundred.

import { demand } from '../../access/scopes.ts';
import { demandStanding } from '../../access/standing.ts';
import { invalid } from '../../http/errors.ts';
import type { Handler, Resource, Services, XapiRequest } from '../../http/exchange.ts';
import { onlyParameters, optional, wordParameter } from '../../http/parameters.ts';
import { formatTimestamp } from '../../statement/timestamp.ts';
import { isFullPage, type StatementQuery, type StoredStatement } from '../../store/port.ts';
import { canonise, confinement, present } from '../statements/get.ts';
import { filterParameters, readFilters, readFormat } from '../statements/query.ts';
import { type CsvStyle, csvHeader, csvRow, separators } from './csv.ts';
import { oneLine, prefersCsv } from './lines.ts';

/** What `as` may say. */
export const exportKinds = ['ndjson', 'csv'] as const;

/** Every parameter of the resource. */
export const exportParameters = [...filterParameters, 'format', 'as', 'separator'] as const;

/** Bytes of statements that a page is meant to hold, and the most statements in one. */
const pageBytes = 256 * 1024;
const maxPage = 200;
/** The first page is small: how large the statements are is known only after it. */
const firstPage = 10;

/** How an export is written: what stands before the first statement, and the lines of a page. */
interface Writer {
  readonly contentType: string;
  readonly head: string;
  lines(page: readonly StoredStatement[]): Promise<string>;
}

/**
 * Streams the statements that are stored by now: what comes later isn't part of the answer, however long it takes. The
 * connection breaks off where it can't be finished, so that half an export never looks like a whole one.
 */
const getExport: Handler = async (request, services) => {
  demand(request.key, 'read own statements');
  onlyParameters(request.query, exportParameters);
  const filters = readFilters(request.query, request.version);
  const kind = optional(request.query, 'as', wordParameter(exportKinds));
  const isCsv = kind === undefined ? prefersCsv(request.header('accept')) : kind === 'csv';
  const writer = isCsv ? csvWriter(request, services) : ndjsonWriter(request, services);
  // In this order, so that the header never promises more than the bound lets in.
  const through = await services.store.consistentThrough();
  const bound = await services.store.lastSeq();
  const authority = confinement(request);
  const query = { ...filters, bound, ...(authority === undefined ? {} : { authority }) };
  const time = formatTimestamp(through);
  const headers = {
    'Content-Type': writer.contentType,
    'Content-Disposition': `attachment; filename="${fileName(time, isCsv)}"`,
    'X-Experience-API-Consistent-Through': time,
  };
  if (request.method === 'HEAD') return { status: 200, headers };
  return { status: 200, headers, body: write(writer, query, request, services) };
};

export const statementsExport: Resource = { GET: getExport };

/** e.g. `statements-20261122T090228Z.csv`: no colon, which some file systems refuse. */
function fileName(time: string, isCsv: boolean): string {
  return `statements-${time.replace(/[-:]|\.\d+/g, '')}.${isCsv ? 'csv' : 'ndjson'}`;
}

/** A page at a time, in whole lines. */
async function* write(
  { head, lines }: Writer,
  query: Omit<StatementQuery, 'limit' | 'cursor'>,
  { key }: XapiRequest,
  { store, maxPageSize }: Services,
): AsyncGenerator<string> {
  if (head !== '') yield head;
  const most = Math.min(maxPage, maxPageSize);
  let limit = Math.min(firstPage, most);
  let cursor: number | undefined;
  for (;;) {
    await demandStanding(key, store);
    const page = await store.queryStatements({
      ...query,
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const last = page.at(-1);
    if (last === undefined) return;
    yield await lines(page);
    if (!isFullPage(page, limit)) return;
    cursor = last.seq;
    const size = page.reduce((sum, { bytes }) => sum + bytes.length, 0) / page.length;
    limit = Math.max(1, Math.min(most, Math.floor(pageBytes / size)));
  }
}

/** A statement a line, in the format that is asked for. */
function ndjsonWriter(request: XapiRequest, services: Services): Writer {
  if (request.query.has('separator')) invalid('separator', 'is for CSV only; ask for it with as=csv');
  const format = readFormat(request.query);
  return {
    contentType: 'application/x-ndjson',
    head: '',
    async lines(page) {
      const texts = await present(page, { format }, request, services);
      return texts.map((text) => `${oneLine(text.toString())}\n`).join('');
    },
  };
}

/** A statement a row, with the canonical names of things in the language that the request accepts best. */
function csvWriter(request: XapiRequest, services: Services): Writer {
  if (request.query.has('format')) {
    invalid('format', 'is for NDJSON only; a CSV names things in the language of Accept-Language');
  }
  const style: CsvStyle = optional(request.query, 'separator', wordParameter(separators)) ?? 'comma';
  return {
    contentType: 'text/csv; charset=utf-8',
    head: csvHeader(style),
    async lines(page) {
      const statements = await canonise(page, request, services);
      return statements.map((statement) => csvRow(statement, style)).join('');
    },
  };
}
