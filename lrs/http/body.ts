// Reading request bodies under a limit.
import type { IncomingMessage } from 'node:http';
import { XapiError } from './errors.ts';

/**
 * Collects the whole body.
 * @param limit most bytes accepted
 * @param advice what else a client is told whose body is larger
 * @throws XapiError 413 when the body is larger, 415 when it is compressed, 400 when the client hangs up half-way
 */
export async function readBody(request: IncomingMessage, limit: number, advice = ''): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new XapiError(415, 'Content-Encoding: send the body uncompressed', 'Content-Encoding');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      // What is over the limit is read and dropped, so that the client gets to see the answer.
      if (size <= limit) chunks.push(chunk);
      else if (size > limit * 4 + 1_048_576) break;
    }
  } catch {
    throw new XapiError(400, 'the request ended before its body was complete');
  }
  if (size > limit) throw new XapiError(413, `the body is larger than ${limit} bytes${advice}`);
  return Buffer.concat(chunks, size);
}
