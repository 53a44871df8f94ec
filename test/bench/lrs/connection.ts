// A keep-alive HTTP/1.1 connection that costs the load generator next to nothing: bytes out, and of the answer only what
// is needed to know that it is complete. One request at a time.
import { connect as connectTo } from 'node:net';

export interface Answer {
  readonly status: number;
  /** Length of the body. */
  readonly bytes: number;
  /** The body, where it was asked to be kept. */
  readonly body: Buffer | undefined;
}

export interface Connection {
  send(request: Buffer): void;
  close(): void;
}

/**
 * Connects to a port of this machine.
 * @param onAnswer called once for every request that was sent
 * @param onLost called when the connection ends without having been closed from here
 */
export function connect(
  port: number,
  keepBody: boolean,
  onAnswer: (answer: Answer) => void,
  onLost: (error: Error) => void,
): Connection {
  const read = answerReader(keepBody);
  const socket = connectTo({ port, host: '127.0.0.1', noDelay: true });
  let closed = false;
  const lose = (error: Error): void => {
    if (closed) return;
    closed = true;
    socket.destroy();
    onLost(error);
  };
  socket.on('data', (chunk: Buffer) => {
    let answer: Answer | undefined;
    try {
      answer = read(chunk);
    } catch (error) {
      lose(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    if (answer !== undefined) onAnswer(answer);
  });
  socket.on('error', lose);
  socket.on('close', () => lose(new Error('the server closed the connection')));
  return {
    send: (request) => socket.write(request),
    close() {
      closed = true;
      socket.destroy();
    },
  };
}

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * Reads answers from the bytes of a connection, chunk by chunk; returns an answer with the chunk that completes it.
 * @throws Error for an answer that doesn't tell its length
 */
export function answerReader(keepBody: boolean): (chunk: Buffer) => Answer | undefined {
  let head: Buffer | undefined;
  let status = 0;
  let length = 0;
  let received = 0;
  let kept: Buffer[] = [];
  return (chunk) => {
    let body = chunk;
    if (length === 0) {
      const bytes = head === undefined ? chunk : Buffer.concat([head, chunk]);
      const end = bytes.indexOf(endOfHead);
      if (end < 0) {
        head = bytes;
        return undefined;
      }
      head = undefined;
      ({ status, length } = readHead(bytes.toString('latin1', 0, end)));
      body = bytes.subarray(end + endOfHead.length);
    }
    received += body.length;
    if (keepBody) kept.push(body);
    if (received < length) return undefined;
    const answer = { status, bytes: length, body: keepBody ? Buffer.concat(kept, length) : undefined };
    length = 0;
    received = 0;
    kept = [];
    return answer;
  };
}

function readHead(head: string): { status: number; length: number } {
  const status = Number(head.slice(9, 12));
  if (!head.startsWith('HTTP/1.1 ') || Number.isNaN(status))
    throw new Error('the server does not speak HTTP/1.1');
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return { status, length: Number(length) };
  if (status === 204 || status === 304) return { status, length: 0 };
  throw new Error('the server answered without Content-Length, which the load generator needs');
}
