// One upload to check: who may send it and how often, the file on disk, and what can be wrong with the sending itself.
import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import { shown } from '../../../packager/inspect/error.ts';
import { requireCookie, takeTurn } from '../access/admission.ts';
import { requireFormToken } from '../access/csrf.ts';
import { visitorOf } from '../access/guard.ts';
import { PortalError } from '../errors.ts';
import type { SharedRateLimit } from '../rate-limit.ts';
import { receiveUpload, uploadLimits } from './upload.ts';

/** Whether a program asks, and not a browser: it wants JSON, gets no cookie, and nothing is kept for it. */
export const isMachine = (request: Request): boolean => request.accepts(['html', 'json']) === 'json';

/** What is said to whoever checks or plays packages too often. */
export const tooOften = 'periksa.wrong.often';

/**
 * The handlers that take one upload in, in order. Programs need no form token: they have no cookie that another site
 * could make use of, and a browser that another site sends is refused by its origin. All programs at an address count
 * as one visitor.
 */
export function receive(folder: string, rate: SharedRateLimit): RequestHandler[] {
  const upload = receiveUpload(folder);
  const admit: RequestHandler = (request, response, next) => {
    if (!isMachine(request)) requireCookie(response);
    const visitor = isMachine(request) ? `program ${request.ip ?? ''}` : visitorOf(response).lasting();
    takeTurn(rate, visitor, request, tooOften);
    next();
  };
  const take: RequestHandler = (request, response, next) =>
    upload(request, response, (error: unknown) => next(error === undefined ? undefined : faultOf(error)));
  const checkForm: RequestHandler = (request, response, next) => {
    if (isMachine(request)) return next();
    requireFormToken(request, response, next);
  };
  const requireFile: RequestHandler = (request, _response, next) => {
    if (!request.file) throw new PortalError(400, 'periksa.wrong.none');
    next();
  };
  return [admit, take, checkForm, requireFile];
}

/** What the reader of the form reports, in words for who sent it; the disk's own troubles stay as they are. */
function faultOf(error: unknown): unknown {
  if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE') {
    return new PortalError(413, 'periksa.wrong.tooBig', { values: { ...uploadLimits } });
  }
  const isDisk = typeof error === 'object' && error !== null && 'syscall' in error;
  return isDisk ? error : new PortalError(400, 'periksa.wrong.oneFile');
}

/** How a file was called, without folders, as it may be shown. */
export const nameOfUpload = (name: string): string =>
  shown(name.split(/[/\\]/).at(-1)?.trim() || 'paket.zip');
