// Multipart bodies as RFC 2046 (5.1) describes them, taken apart while they arrive: no part is ever held whole.
import { invalid, XapiError } from './errors.ts';

/** Most bytes in one line outside of the data, and in all headers of a part. */
const maxHeaderBytes = 8192;
/** Most parts in a body: few senders attach more than a handful of files to a batch. */
const maxParts = 1000;

export interface Part {
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The data. It has to be read to its end before the next part is asked for. */
  readonly content: AsyncIterable<Buffer>;
}

/**
 * Reads the parts one after the other, and then the rest of the body.
 * @param chunks the body as it arrives
 * @param boundary as the Content-Type names it
 * @throws XapiError 400 where the body doesn't follow RFC 2046 or lacks its end, 413 for more than 1,000 parts
 */
export async function* readParts(chunks: AsyncIterable<Buffer>, boundary: string): AsyncGenerator<Part> {
  const dashes = Buffer.from(`--${boundary}`, 'latin1');
  const input = openInput(chunks);
  try {
    // What stands before the first delimiter means nothing.
    for await (const _ of input.until(Buffer.concat([lineFeed, dashes])));
    let delimiter: Buffer | undefined;
    for (let index = 0; !(await input.startsWith(closing)); index += 1) {
      if (index === maxParts) throw new XapiError(413, `body: has more than ${maxParts} parts`, 'body');
      const line = await input.line();
      // The first delimiter tells how this sender ends its lines; CRLF is right, a bare LF is understood.
      delimiter ??= Buffer.concat([line.endsWith('\r') ? lineBreak : lineFeed, dashes]);
      const headers = await readHeaders(input, `body.parts[${index}]`);
      // A part without data may end right after its headers.
      const isBare = await input.startsWith(dashes);
      if (isBare) input.skip(dashes.length);
      yield { headers, content: isBare ? nothing() : input.until(delimiter) };
    }
    await input.skipRest();
  } finally {
    await input.close();
  }
}

const lineFeed = Buffer.from('\n');
const lineBreak = Buffer.from('\r\n');
/** What follows the last delimiter. */
const closing = Buffer.from('--');

async function* nothing(): AsyncGenerator<Buffer> {}

/** The headers of a part, up to and with the empty line (RFC 822: a line that starts with a space goes on with the last). */
async function readHeaders(input: Input, path: string): Promise<ReadonlyMap<string, string>> {
  const headers = new Map<string, string>();
  let last = '';
  let size = 0;
  for (;;) {
    const line = (await input.line()).trimEnd();
    if (line === '') return headers;
    size += line.length;
    if (size > maxHeaderBytes) invalid(path, `must not have more than ${maxHeaderBytes} bytes of headers`);
    const [, name, value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      if (headers.has(last)) invalid(`${path}.${name}`, 'must be given once only');
      headers.set(last, value.trim());
    } else if (last !== '' && /^[ \t]/.test(line)) {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
    } else {
      invalid(path, 'has a malformed header');
    }
  }
}

/** The body as a place to read from. */
interface Input {
  /** What stands before the delimiter, as it arrives; the delimiter is skipped. */
  until(delimiter: Buffer): AsyncGenerator<Buffer>;
  /** A line without its LF. */
  line(): Promise<string>;
  /** Whether these bytes come next. */
  startsWith(bytes: Buffer): Promise<boolean>;
  skip(length: number): void;
  skipRest(): Promise<void>;
  close(): Promise<void>;
}

function openInput(chunks: AsyncIterable<Buffer>): Input {
  const iterator = chunks[Symbol.asyncIterator]();
  // The first delimiter may stand at the very beginning: then it has no line break of its own.
  let held: Buffer = lineFeed;

  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  };
  const demandMore = async (): Promise<void> => {
    if (!(await more())) invalid('body', 'must be multipart/mixed and end with its boundary');
  };
  const take = (length: number): Buffer => {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };

  return {
    async *until(delimiter) {
      for (;;) {
        const at = held.indexOf(delimiter);
        // The beginning of a delimiter may be there already, and its end still on the way.
        const data = take(at >= 0 ? at : Math.max(0, held.length - delimiter.length + 1));
        if (at >= 0) take(delimiter.length);
        if (data.length > 0) yield data;
        if (at >= 0) return;
        await demandMore();
      }
    },
    async line() {
      for (;;) {
        const end = held.indexOf(lineFeed);
        if (end > maxHeaderBytes || (end < 0 && held.length > maxHeaderBytes)) {
          invalid('body', `has a line of more than ${maxHeaderBytes} bytes outside of its data`);
        }
        if (end >= 0) return take(end + 1).toString('latin1', 0, end);
        await demandMore();
      }
    },
    async startsWith(bytes) {
      while (held.length < bytes.length) await demandMore();
      return held.subarray(0, bytes.length).equals(bytes);
    },
    skip: take,
    async skipRest() {
      do held = held.subarray(held.length);
      while (await more());
    },
    async close() {
      await iterator.return?.();
    },
  };
}
