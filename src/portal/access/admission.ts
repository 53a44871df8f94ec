// Who may send something, and how often: asked before anything that was sent is read.
import type { Request, Response } from 'express';
import { PortalError } from '../errors.ts';
import type { SharedRateLimit } from '../rate-limit.ts';
import { accountOf, visitorOf } from './guard.ts';

/**
 * Takes what a request costs from the visitor's share and the address's.
 * @param visitor who it is counted for
 * @param sentence key of what is said to whoever comes too soon
 * @throws PortalError 429 when it comes too soon
 */
export function takeTurn(
  rate: SharedRateLimit,
  visitor: string,
  request: Pick<Request, 'ip'>,
  sentence = 'portal.error.429',
): void {
  const wait = rate.take(visitor, request.ip ?? '');
  if (wait <= 0) return;
  throw new PortalError(429, sentence, { values: { seconds: Math.ceil(wait) }, retryAfter: wait });
}

/**
 * Every page with a form gives a cookie; without it the token in the form can't be right either.
 * @throws PortalError 403 when nobody is logged in and there is no such cookie
 */
export function requireCookie(response: Response): void {
  if (accountOf(response.locals) === undefined && visitorOf(response).known === undefined)
    throw new PortalError(403, 'portal.error.formToken');
}
