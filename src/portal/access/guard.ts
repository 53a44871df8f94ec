// Who a request comes from, and the one place that says whether they may enter.
import type { RequestHandler, Response } from 'express';
import { PortalError } from '../errors.ts';
import type { RequestContext, Views } from '../views.ts';
import { type Account, mayEnter, type Role } from './accounts.ts';
import type { Cookies } from './cookies.ts';
import type { FormTokens } from './csrf.ts';
import type { Sessions } from './sessions.ts';
import { newToken } from './tokens.ts';

/** The account that is logged in, for handlers behind {@link requireLogin}. */
export function accountOf(locals: Record<string, unknown>): Account | undefined {
  return locals.account as Account | undefined;
}

/** The browser that a request comes from, known by its visitor cookie whether anyone is logged in or not. */
export interface Visitor {
  /** The cookie, if the request carried one. */
  readonly known: string | undefined;
  /** The cookie, made if there was none; the answer makes it last anew. */
  lasting(): string;
}

/** The visitor, for every handler after {@link recogniseVisitor}. */
export const visitorOf = (response: Response): Visitor => (response.locals as { visitor: Visitor }).visitor;

/**
 * Learns from the cookies who is there and prepares what pages and forms need (`response.locals`). A visitor who isn't
 * logged in gets a cookie as soon as a page with a form token is made for them.
 */
export function recogniseVisitor(parts: {
  cookies: Cookies;
  sessions: Sessions;
  tokens: FormTokens;
  views: Views;
}): RequestHandler {
  const { cookies, sessions, tokens, views } = parts;
  return (request, response, next) => {
    const token = cookies.read(request, 'kendali_session');
    const account = token === undefined ? undefined : sessions.find(token);
    const session = account ? token : undefined;
    const known = cookies.read(request, 'kendali_visitor');
    let written: string | undefined;
    const visitor: Visitor = {
      known,
      lasting() {
        if (written === undefined) {
          written = known ?? newToken();
          cookies.write(request, response, 'kendali_visitor', written);
        }
        return written;
      },
    };
    const view: RequestContext = {
      account,
      path: request.path,
      get formToken() {
        return tokens.of(session ?? visitor.lasting());
      },
    };
    const bound = session ?? known;
    const tokenMatches = (given: unknown) => bound !== undefined && tokens.matches(bound, given);
    Object.assign(response.locals, { account, visitor, view, views, tokenMatches });
    next();
  };
}

/**
 * Lets only people with this role on (administrators always). Others are sent to the login page and back, or told no.
 * Every page that shows people's data stands behind this.
 */
export function requireLogin(role: Role): RequestHandler {
  return (request, response, next) => {
    const account = accountOf(response.locals);
    if (account) {
      if (!mayEnter(account.role, role)) throw new PortalError(403, 'portal.error.403');
      response.set('Cache-Control', 'no-store');
      return next();
    }
    const wantsPage = request.accepts(['html', 'json']) === 'html';
    if (!wantsPage || (request.method !== 'GET' && request.method !== 'HEAD')) {
      throw new PortalError(401, 'portal.error.401');
    }
    response.set('Cache-Control', 'no-store');
    response.redirect(303, `/masuk?kembali=${encodeURIComponent(request.originalUrl)}`);
  };
}

/** A path on this portal to go to after login; anything else becomes the default. */
export function localPath(wanted: unknown, otherwise: string): string {
  if (typeof wanted !== 'string' || wanted.length > 2000 || !/^\/(?![/\\])/.test(wanted)) return otherwise;
  const base = 'http://portal.invalid';
  if (!URL.canParse(wanted, base)) return otherwise;
  const url = new URL(wanted, base);
  // A path such as `/.//elsewhere` turns into `//elsewhere` when it is resolved.
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : otherwise;
}
