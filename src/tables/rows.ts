// Rows of a table one after another, turned into chunks of bytes that leave other work its turn.
import { setImmediate as turn } from 'node:timers/promises';

/** Characters of one chunk: small ones would cost a system call each. */
const chunkLength = 65_536;
/** How long rows may be turned into text before other work gets its turn, in milliseconds. */
const longestSlice = 10;
/** Rows between two looks at the clock. */
const rowsPerLook = 32;

/** Rows to be taken one at a time, by whoever wants the next. */
export interface RowSource<Row> {
  next(): IteratorResult<Row> | Promise<IteratorResult<Row>>;
  /** Says that no more are wanted. */
  close(): Promise<void>;
}

export function rowSource<Row>(rows: Iterable<Row> | AsyncIterable<Row>): RowSource<Row> {
  const iterator: Iterator<Row> | AsyncIterator<Row> =
    Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  return {
    next: () => iterator.next(),
    async close() {
      await iterator.return?.();
    },
  };
}

/** The rows as texts joined into chunks of UTF-8. @param limit most rows that are taken */
export async function* textChunks<Row>(
  source: RowSource<Row>,
  toText: (row: Row) => string,
  { before = '', limit = Number.POSITIVE_INFINITY }: { before?: string; limit?: number } = {},
): AsyncGenerator<Buffer, void> {
  let pending = before;
  let taken = 0;
  let sliceStart = performance.now();
  while (taken < limit) {
    const step = source.next();
    const { done, value } = step instanceof Promise ? await step : step;
    if (done) break;
    pending += toText(value);
    taken += 1;
    if (pending.length >= chunkLength) {
      yield Buffer.from(pending);
      pending = '';
    }
    if (taken % rowsPerLook === 0 && performance.now() - sliceStart > longestSlice) {
      await turn();
      sliceStart = performance.now();
    }
  }
  if (pending !== '') yield Buffer.from(pending);
}
