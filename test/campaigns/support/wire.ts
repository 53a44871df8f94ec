// HTTP/1.1 over a bare socket: sends exactly the bytes it is given, which no client library would, and reads answers.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  /** By lower-case name; the last of several lines with one name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** The connection ended, or stayed silent, before the answer was complete. */
export class NoAnswer extends Error {}

/** One connection, opened again whenever the server has closed it. Takes one request at a time. */
export interface Connection {
  /**
   * Sends the bytes of one request and resolves to its answer.
   * @param method the method in the bytes: an answer to HEAD has no body
   * @throws NoAnswer when the server hangs up, can't be reached, or takes longer than 20 seconds
   */
  send(bytes: Buffer, method: string): Promise<Answer>;
  close(): void;
}

const patience = 20_000;

/** A connection to a port of this machine; it is made when the first request is sent. */
export function openConnection(port: number): Connection {
  let socket: Socket | undefined;
  let used = false;

  async function exchange(bytes: Buffer, method: string): Promise<Answer> {
    socket ??= await dial(port);
    const answer = await readAnswer(socket, bytes, method);
    used = true;
    if (answer.headers.get('connection') === 'close') drop();
    return answer;
  }
  function drop(): void {
    socket?.destroy();
    socket = undefined;
    used = false;
  }
  return {
    async send(bytes, method) {
      const again = used;
      try {
        return await exchange(bytes, method);
      } catch (error) {
        drop();
        // A server may close a connection that was kept for later just when the next request sets out.
        const isStale = again && error instanceof NoAnswer && error.message === untouched;
        if (!isStale) throw error;
      }
      return exchange(bytes, method);
    },
    close: drop,
  };
}

/**
 * Sends bytes that may be no request at all, on a connection of their own, and resolves to whatever answers come.
 * @throws NoAnswer when the server neither answers nor hangs up
 */
export async function sendOdd(port: number, bytes: Buffer): Promise<Answer[]> {
  const socket = await dial(port);
  const chunks: Buffer[] = [];
  const closed = once(socket, 'close');
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.write(bytes);
  const wait = new Promise((resolve) => setTimeout(resolve, 150));
  const heard = new Promise((resolve) => socket.once('data', resolve));
  await Promise.race([closed, heard, wait]);
  // What the server still waits for will not come.
  socket.end();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, patience, 'late');
  });
  const end = await Promise.race([closed, late]);
  clearTimeout(timer);
  socket.destroy();
  if (end === 'late') throw new NoAnswer('the server keeps the connection open for nothing');
  const answers: Answer[] = [];
  for (let rest = Buffer.concat(chunks); rest.length > 0; ) {
    const parsed = parseAnswer(rest, '', true);
    if (parsed === undefined) break;
    answers.push(parsed.answer);
    rest = rest.subarray(parsed.length);
  }
  return answers;
}

async function dial(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  try {
    await once(socket, 'connect');
    // Whatever happens to an idle connection is found out by the next request.
    socket.on('error', () => socket.destroy());
  } catch {
    throw new NoAnswer('the server can not be reached');
  }
  return socket;
}

const untouched = 'the server closed the connection without an answer';

function readAnswer(socket: Socket, bytes: Buffer, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const timer = setTimeout(() => finish(new NoAnswer('no answer in time')), patience);
    const finish = (result: Answer | Error): void => {
      clearTimeout(timer);
      socket.off('data', hear).off('close', closed);
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    const hear = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const parsed = parseAnswer(received, method, false);
      if (parsed !== undefined) finish(parsed.answer);
    };
    const closed = (): void => {
      const parsed = parseAnswer(received, method, true);
      const message = received.length === 0 ? untouched : 'the answer broke off';
      finish(parsed?.answer ?? new NoAnswer(message));
    };
    socket.on('data', hear).on('close', closed);
    if (socket.destroyed) closed();
    else socket.write(bytes);
  });
}

/**
 * Reads one answer from the start of the bytes, interim ones (1xx) skipped.
 * @param ended nothing more will come
 * @returns undefined when it isn't complete
 */
function parseAnswer(
  bytes: Buffer,
  method: string,
  ended: boolean,
): { answer: Answer; length: number } | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
  if (Number.isNaN(status)) throw new NoAnswer(`not an answer: ${first.slice(0, 80)}`);
  const start = headEnd + 4;
  if (status < 200) {
    const next = parseAnswer(bytes.subarray(start), method, ended);
    return next && { answer: next.answer, length: start + next.length };
  }
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  if (method === 'HEAD' || status === 204 || status === 304) {
    return { answer: { status, headers, body: Buffer.alloc(0) }, length: start };
  }
  if (headers.get('transfer-encoding') === 'chunked') {
    const chunked = readChunks(bytes, start);
    return chunked && { answer: { status, headers, body: chunked.body }, length: chunked.end };
  }
  const length = headers.get('content-length');
  if (length === undefined && !ended) return undefined;
  const end = length === undefined ? bytes.length : start + Number(length);
  if (end > bytes.length) return undefined;
  return { answer: { status, headers, body: bytes.subarray(start, end) }, length: end };
}

/** The chunks from start on and where they end; undefined when the last one isn't there yet. */
function readChunks(bytes: Buffer, start: number): { body: Buffer; end: number } | undefined {
  const chunks: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const end = lineEnd + 2 + size + 2;
    if (Number.isNaN(size) || end > bytes.length) return undefined;
    if (size === 0) return { body: Buffer.concat(chunks), end };
    chunks.push(bytes.subarray(lineEnd + 2, end - 2));
    at = end;
  }
}
