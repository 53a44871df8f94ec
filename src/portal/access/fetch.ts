// Programs that fetch tables: who they ask for, by HTTP Basic with a token, and how often they may.
import type { Request, Response } from 'express';
import { PortalError } from '../errors.ts';
import { createRateLimit } from '../rate-limit.ts';
import type { Account } from './accounts.ts';
import { type ReadTokens, readAuthorization } from './read-tokens.ts';

/**
 * The account whose token a request shows.
 * @throws PortalError 401 for a token that is no good; 403 where tokens are not enough; 429 when it comes too soon
 */
export type TokenGate = (request: Request, response: Response) => Account | undefined;

/** Whether a request only fetches a table. */
export const isFetch = ({ method, query }: Pick<Request, 'method' | 'query'>): boolean =>
  (method === 'GET' || method === 'HEAD') && typeof query.unduh === 'string' && query.unduh !== '';

/** @param now the clock, in milliseconds */
export function createTokenGate(tokens: ReadTokens, now: () => number): TokenGate {
  const fetches = createRateLimit({ burst: 60, seconds: 1 }, now);
  // Counted before a secret is looked at, and given back when it was right.
  const wrongByAddress = createRateLimit({ burst: 60, seconds: 5 }, now);
  const wrongById = createRateLimit({ burst: 10, seconds: 60 }, now);

  return (request, response) => {
    const shown = readAuthorization(request.get('authorization'));
    if (!shown) return undefined;
    if (!isFetch(request)) throw new PortalError(403, 'accounts.token.onlyTables');
    const address = request.ip ?? '';
    const guess = `${address} ${shown.id}`;
    wait(wrongByAddress.take(address), 'portal.login.wait');
    wait(wrongById.take(guess), 'portal.login.wait');
    const account = tokens.verify(shown.id, shown.secret);
    if (!account) {
      askForToken(response);
      throw new PortalError(401, 'accounts.token.wrong');
    }
    wrongByAddress.give(address);
    wrongById.reset(guess);
    wait(fetches.take(shown.id), 'portal.error.429');
    return account;
  };
}

/** Tells a program how to show who it asks for (RFC 7617). */
export function askForToken(response: Response): void {
  response.set('WWW-Authenticate', 'Basic realm="Kendali", charset="UTF-8"');
}

function wait(seconds: number, sentence: string): void {
  if (seconds <= 0) return;
  throw new PortalError(429, sentence, {
    values: { seconds: Math.ceil(seconds) },
    retryAfter: seconds,
  });
}
