// What goes wrong is told as a page in the reader's language (or as JSON when asked); never as a stack trace.
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import multer from 'multer';
import { StoreUnavailable } from '../../lrs/index.ts';
import { render, sayIn } from './views.ts';

/** An answer other than success, with the catalogue's words for it. */
export class PortalError extends Error {
  override name = 'PortalError';
  readonly status: number;
  /** Key of the sentence in the catalogue. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    key: string,
    options: { values?: Readonly<Record<string, string | number>>; retryAfter?: number } = {},
  ) {
    super(key);
    this.status = status;
    this.key = key;
    this.values = options.values ?? {};
    this.retryAfter = options.retryAfter;
  }
}

/** Statuses that have a page of their own. */
const known = [400, 401, 403, 404, 410, 413, 422, 429, 500, 503];

/** Answers every path that no route took. */
export const notFound: RequestHandler = () => {
  throw new PortalError(404, 'portal.error.404');
};

/** The last handler of the portal. Unexpected errors are logged and answered as 500. */
export function handleErrors(log: (line: string) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const failure = asPortalError(error);
    if (failure.status >= 500) log(lineOf(request, error));
    answerError(request, response, failure);
  };
}

/** Sends one error as a page or as JSON. */
export function answerError(request: Request, response: Response, failure: PortalError): void {
  const say = sayIn(response);
  const sentence = say(failure.key, failure.values);
  if (failure.retryAfter !== undefined) response.set('Retry-After', String(Math.ceil(failure.retryAfter)));
  if (request.accepts(['html', 'json']) === 'json') {
    response.status(failure.status).set('Cache-Control', 'no-store').json({ error: sentence });
    return;
  }
  // Where uploads can't be played, the visitor did nothing that is forbidden: a heading that says so, and no code.
  const heading =
    failure.key === 'portal.upload.notApart'
      ? { title: say('portal.upload.fault') }
      : {
          title: say(`portal.error.title.${known.includes(failure.status) ? failure.status : 400}`),
          status: failure.status,
        };
  const way = { href: '/', label: 'portal.error.home' };
  render(response, 'error', { ...heading, sentence, way }, failure.status);
}

/** Errors of Express, multer and the file sender carry a status; everything else is ours to be ashamed of. */
function asPortalError(error: unknown): PortalError {
  if (error instanceof PortalError) return error;
  if (error instanceof multer.MulterError) {
    return error.code === 'LIMIT_FILE_SIZE'
      ? new PortalError(413, 'portal.error.413')
      : new PortalError(400, 'portal.error.400');
  }
  if (isUnavailable(error)) return new PortalError(503, 'portal.error.503', { retryAfter: 10 });
  const status = statusOf(error);
  if (status === undefined || status >= 500) return new PortalError(500, 'portal.error.500');
  if (status === 413) return new PortalError(413, 'portal.error.413');
  if (status === 403 || status === 404) return new PortalError(status, `portal.error.${status}`);
  return new PortalError(status, 'portal.error.400');
}

/** Whether a database or the disk is the trouble, now and perhaps not in a moment: locked, full or read-only. */
function isUnavailable(error: unknown): boolean {
  if (error instanceof StoreUnavailable) return true;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^(?:SQLITE_(?:BUSY|LOCKED|FULL|READONLY|PERM|CANTOPEN|IOERR)|ENOSPC$|EDQUOT$|EROFS$)/.test(code);
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 600
    ? error.status
    : undefined;
}

/** An error for the log, with the path; the secrets of personal links and the ids of attempts and reports are left out. */
export function lineOf({ method, path }: Pick<Request, 'method' | 'path'>, error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${method} ${path.replace(/[\w-]{32,}/g, '…')}: ${what}`;
}
