// Reading request bodies under a limit, whole or as they arrive.
import type { IncomingMessage } from 'node:http';
import { XapiError } from './errors.ts';
import type { RequestBody } from './exchange.ts';

/**
 * The body of a request that is still to be read.
 * @param limit most bytes accepted
 * @param advice what else a client is told whose body is larger
 */
export function incomingBody(request: IncomingMessage, limit: number, advice = ''): RequestBody {
  return {
    bytes: () => readBody(request, limit, advice),
    chunks: () => readChunks(request, limit, advice),
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

/**
 * Collects the whole body.
 * @throws XapiError 413 when the body is larger, 415 when it is compressed, 400 when the client hangs up half-way
 */
function readBody(request: IncomingMessage, limit: number, advice: string): Promise<Buffer> {
  refuseEncoding(request);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // What is over the limit is read and dropped, so that the client gets to see the answer.
      if (size <= limit) chunks.push(chunk);
      else if (size > droppable(limit)) reject(tooLarge(limit, advice));
    });
    request.on('end', () => {
      if (size > limit) reject(tooLarge(limit, advice));
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
    });
    const broken = () => reject(new XapiError(400, 'the request ended before its body was complete'));
    request.on('error', broken);
    request.on('aborted', broken);
  });
}

/** The same, chunk by chunk. */
async function* readChunks(request: IncomingMessage, limit: number, advice: string): AsyncGenerator<Buffer> {
  refuseEncoding(request);
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) yield chunk;
      else if (size > droppable(limit)) break;
    }
  } catch {
    throw new XapiError(400, 'the request ended before its body was complete');
  }
  if (size > limit) throw tooLarge(limit, advice);
}

/** How much of a body that is too large is still read before the connection is given up. */
const droppable = (limit: number): number => limit * 4 + 1_048_576;

function tooLarge(limit: number, advice: string): XapiError {
  return new XapiError(413, `the body is larger than ${limit} bytes${advice}`);
}

function refuseEncoding(request: IncomingMessage): void {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new XapiError(415, 'Content-Encoding: send the body uncompressed', 'Content-Encoding');
  }
}
