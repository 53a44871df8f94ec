// Defence against forged requests: where a request comes from, and a token in every form bound to the visitor's cookie.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Request, RequestHandler } from 'express';
import type { Config } from '../../config.ts';
import { PortalError } from '../errors.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface FormTokens {
  /** The token for forms shown to the holder of this cookie value. */
  of(cookie: string): string;
  matches(cookie: string, token: unknown): boolean;
}

/** Tokens are MACs of the cookie under a key that stays in the database, so a planted cookie has no token. */
export function createFormTokens(database: Database.Database): FormTokens {
  database
    .prepare(`INSERT INTO setting (name, value) VALUES ('form-key', ?) ON CONFLICT DO NOTHING`)
    .run(randomBytes(32));
  const key = database.prepare<[], Buffer>(`SELECT value FROM setting WHERE name = 'form-key'`).pluck().get();
  if (!key) throw new Error('The form key was not stored');
  const of = (cookie: string) => createHmac('sha256', key).update(cookie).digest('base64url');
  return {
    of,
    matches(cookie, token) {
      if (typeof token !== 'string') return false;
      const expected = Buffer.from(of(cookie));
      const given = Buffer.from(token);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}

/**
 * Refuses requests with an effect that another site made the browser send (Sec-Fetch-Site, else Origin). A browser that
 * sends neither is left to the token.
 */
export function requireSameOrigin(config: Pick<Config, 'publicUrl'>): RequestHandler {
  return (request, _response, next) => {
    if (!safeMethods.has(request.method) && !comesFromHere(config, request)) {
      throw new PortalError(403, 'portal.error.foreignForm');
    }
    next();
  };
}

function comesFromHere(config: Pick<Config, 'publicUrl'>, request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  if (config.publicUrl && new URL(config.publicUrl).origin === origin) return true;
  return new URL(origin).host === request.get('host');
}

/** Checks the token of a form whose body has been read. To be used by every route with an effect. */
export const requireFormToken: RequestHandler = (request, response, next) => {
  const check = response.locals.tokenMatches as (token: unknown) => boolean;
  const body = request.body as Record<string, unknown> | undefined;
  if (!check(body?._token)) throw new PortalError(403, 'portal.error.formToken');
  next();
};
