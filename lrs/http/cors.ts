// Cross-origin access: lessons live on a school's LMS, the LRS somewhere else. No cookies are used, so any origin may ask.
import type { IncomingMessage, ServerResponse } from 'node:http';

const exposed = [
  'ETag',
  'Last-Modified',
  'Content-Length',
  'X-Experience-API-Version',
  'X-Experience-API-Consistent-Through',
  'Retry-After',
  'Content-Disposition',
].join(', ');

const allowedHeaders = [
  'Authorization',
  'Content-Type',
  'Content-Length',
  'Content-Transfer-Encoding',
  'X-Experience-API-Version',
  'If-Match',
  'If-None-Match',
  'Accept',
  'Accept-Language',
  'Last-Event-ID',
  'X-Experience-API-Hash',
].join(', ');

/** Adds the headers that let a page of another origin read this response. */
export function allowCrossOrigin(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', exposed);
}

/** Answers a preflight with 204; browsers remember it for a day (or as long as they allow). */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, PUT, POST, DELETE, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', allowedHeaders);
  response.setHeader('Access-Control-Max-Age', '86400');
  // A lesson on a public site may report to an LRS inside the school's network.
  if (request.headers['access-control-request-private-network'] === 'true') {
    response.setHeader('Access-Control-Allow-Private-Network', 'true');
  }
  response.writeHead(204).end();
}
