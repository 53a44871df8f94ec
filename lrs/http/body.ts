// Reading request bodies under a limit, and reading JSON without trusting it.
import type { IncomingMessage } from 'node:http';
import { invalid, XapiError } from './errors.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Statements nest a few levels; only extensions may go deeper, and not without end. */
const maxDepth = 100;

/**
 * Collects the whole body.
 * @param limit most bytes accepted
 * @throws XapiError 413 when the body is larger, 415 when it is compressed, 400 when the client hangs up half-way
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
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
  if (size > limit) throw new XapiError(413, `the body is larger than ${limit} bytes`);
  return Buffer.concat(chunks, size);
}

/**
 * Decodes bytes as UTF-8 JSON (Communication 1.4).
 * @param what how messages call it, e.g. `body`
 * @throws XapiError 400 for bytes that aren't UTF-8, text that isn't JSON, nesting beyond 100 levels
 */
export function parseJson(bytes: Uint8Array, what: string): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    invalid(what, 'must be encoded as UTF-8');
  }
  return parseJsonText(text, what);
}

/** As {@link parseJson}, from text. */
export function parseJsonText(text: string, what: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    invalid(what, 'must be well-formed JSON');
  }
  if (isDeeperThan(value, maxDepth)) invalid(what, `must not nest deeper than ${maxDepth} levels`);
  return value;
}

function isDeeperThan(root: unknown, limit: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'object' && value !== null) {
        for (const child of Object.values(value))
          if (typeof child === 'object' && child !== null) next.push(child);
      }
    }
    level = next;
  }
  return false;
}
