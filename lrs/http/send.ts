// Sending what a resource answers, or why it can't.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { StoreUnavailable } from '../store/port.ts';
import { renderError, XapiError } from './errors.ts';
import type { XapiResponse } from './exchange.ts';

/** Sends an answer; resolves when it is handed over, and rejects when what it streams breaks half-way. */
export async function send(
  response: ServerResponse,
  { status, headers = {}, body }: XapiResponse,
): Promise<void> {
  // The client may have gone meanwhile, or Node may have answered a broken request already.
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  for (const name in headers) response.setHeader(name, headers[name] ?? '');
  if (body !== undefined && typeof body !== 'string' && !Buffer.isBuffer(body)) {
    await stream(response, body);
    return;
  }
  if (body !== undefined) response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** Sends what is iterable; whoever has gone is not waited for, and what breaks half-way breaks the connection off. */
async function stream(response: ServerResponse, body: AsyncIterable<string | Buffer>): Promise<void> {
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(body, response);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !hangUps.has(code)) throw error;
  }
}

/** How it shows that a client has gone before it had everything. */
const hangUps = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ECONNRESET', 'EPIPE']);

/**
 * Sends an error.
 * @param asksForLogin whether a person's browser may show its login box
 * @param report told of errors that aren't the client's fault
 */
export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  asksForLogin: boolean,
  report: (error: unknown) => void,
): void {
  const known = error instanceof XapiError ? error : refusalFor(error);
  if (known !== error) report(error);
  // What breaks half-way has been cut off; no more can be said about it.
  if (response.headersSent) return;
  if (known.retryAfter !== undefined) response.setHeader('Retry-After', String(known.retryAfter));
  if (known.status === 401 && asksForLogin) {
    response.setHeader('WWW-Authenticate', 'Basic realm="xAPI", charset="UTF-8"');
  }
  const { contentType, body } = renderError(known, request.headers.accept);
  void send(response, { status: known.status, headers: { 'Content-Type': contentType }, body });
}

/** What a client is told of trouble that isn't its fault: that nothing was acknowledged, and nothing of the inside. */
function refusalFor(error: unknown): XapiError {
  if (error instanceof StoreUnavailable)
    return new XapiError(503, `${error.message}; nothing was stored, try again later`, undefined, 5);
  return new XapiError(500, 'the LRS could not do this; nothing was stored');
}
