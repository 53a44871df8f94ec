// Reading request bodies under a limit, whole or as they arrive.
import type { IncomingMessage } from 'node:http';
import { XapiError } from './errors.ts';
import type { RequestBody } from './exchange.ts';

export interface BodyLimits {
  /** Most bytes accepted of a body that is read whole. */
  readonly maxBodyBytes: number;
  /** Most bytes accepted of a body that is read as it arrives. */
  readonly maxMultipartBytes: number;
  /** Told how many bytes are held in memory by now; may refuse with an XapiError. */
  readonly hold: (bytes: number) => void;
  /** What else a client is told whose body is larger. */
  readonly advice?: string;
}

/** The body of a request that is still to be read. */
export function incomingBody(request: IncomingMessage, limits: BodyLimits): RequestBody {
  return {
    bytes: () => readBody(request, limits),
    chunks: () => readChunks(request, limits),
  };
}

/** A body that came in another way. */
export function givenBody(bytes: Buffer): RequestBody {
  return {
    bytes: async () => bytes,
    async *chunks() {
      yield bytes;
    },
  };
}

/** How many bytes of body a request announces; 0 when it doesn't. */
export function announcedLength(request: IncomingMessage): number {
  return Number(request.headers['content-length'] ?? 0);
}

/**
 * Reads and drops what is left of a body that has been refused: a client that is still sending gets to see the answer,
 * and the connection can be used again.
 * @param most bytes after which the connection is given up
 */
export function dropRest(request: IncomingMessage, most: number): void {
  if (request.readableEnded || request.destroyed) return;
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > most) request.destroy();
  });
  request.resume();
}

/**
 * Collects the whole body.
 * @throws XapiError 413 when the body is larger, 415 when it is compressed, 400 when the client hangs up half-way
 */
async function readBody(request: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  const { maxBodyBytes, hold, advice } = limits;
  refuseEncoding(request);
  if (announcedLength(request) > maxBodyBytes) throw tooLarge(maxBodyBytes, advice);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const collect = (chunk: Buffer): void => {
      size += chunk.length;
      try {
        if (size > maxBodyBytes) throw tooLarge(maxBodyBytes, advice);
        hold(size);
        chunks.push(chunk);
      } catch (error) {
        request.off('data', collect);
        reject(error);
      }
    };
    request.on('data', collect);
    request.on('end', () =>
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)),
    );
    request.on('error', () => reject(incomplete()));
  });
}

/** The same, chunk by chunk, up to the limit for bodies that are read in this way. */
async function* readChunks(request: IncomingMessage, limits: BodyLimits): AsyncGenerator<Buffer> {
  const { maxBodyBytes, maxMultipartBytes, hold, advice } = limits;
  refuseEncoding(request);
  if (announcedLength(request) > maxMultipartBytes) throw tooLarge(maxMultipartBytes, advice);
  // Whoever stops reading still wants to answer: the connection stays.
  const iterator: AsyncIterator<Buffer> = request.iterator({ destroyOnReturn: false });
  let size = 0;
  try {
    for (;;) {
      const next = await iterator.next().catch(() => Promise.reject(incomplete()));
      if (next.done) return;
      size += next.value.length;
      if (size > maxMultipartBytes) throw tooLarge(maxMultipartBytes, advice);
      hold(Math.min(size, maxBodyBytes));
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function incomplete(): XapiError {
  return new XapiError(400, 'the request ended before its body was complete');
}

function tooLarge(limit: number, advice = ''): XapiError {
  return new XapiError(413, `the body is larger than ${limit} bytes${advice}`);
}

function refuseEncoding(request: IncomingMessage): void {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new XapiError(415, 'Content-Encoding: send the body uncompressed', 'Content-Encoding');
  }
}
