// Who a request comes from, and the one place that says whether they may enter.
import type { RequestHandler, Response } from 'express';
import { PortalError } from '../errors.ts';
import type { RequestContext, Views } from '../views.ts';
import type { Account } from './accounts.ts';
import type { Cookies } from './cookies.ts';
import type { FormTokens } from './csrf.ts';
import { askForToken, isFetch, type TokenGate } from './fetch.ts';
import { mayDo, mayFetch, type Right, rights, seesPeople } from './rights.ts';
import type { Sessions } from './sessions.ts';
import { newToken } from './tokens.ts';

/** The account that is logged in or whose token was shown, for handlers behind {@link requireRight}. */
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
  /** Who asks with a token of theirs, which is never mixed with a login. */
  gate: TokenGate;
  views: Views;
}): RequestHandler {
  const { cookies, sessions, tokens, gate, views } = parts;
  return (request, response, next) => {
    const token = cookies.read(request, 'kendali_session');
    const known = cookies.read(request, 'kendali_visitor');
    let login: Account | undefined;
    let session: string | undefined;
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
      get account() {
        return login && { name: login.name, role: login.role, may: rightsOf(login) };
      },
      path: request.path,
      get formToken() {
        return tokens.of(session ?? visitor.lasting());
      },
    };
    const tokenMatches = (given: unknown) => {
      const bound = session ?? known;
      return bound !== undefined && tokens.matches(bound, given);
    };
    // What goes wrong from here on, the database out of reach included, is told as a page.
    Object.assign(response.locals, { visitor, view, views, tokenMatches });
    login = token === undefined ? undefined : sessions.find(token);
    session = login ? token : undefined;
    response.locals.account = login;
    const byToken = gate(request, response);
    if (byToken) response.locals.account = byToken;
    next();
  };
}

/** For templates: `request.account.may.keys`. */
const rightsOf = ({ role }: Account) =>
  Object.fromEntries(rights.map((right) => [right, mayDo(role, right)]));

/**
 * Lets only those on who have a right, and to a page that shows people only those who may see people. Others are sent to the
 * login page and back, asked for a token, or told no. Every route of the portal names its right by this, `public` included.
 */
export function requireRight(right: Right, shows: 'people' | 'figures' = 'figures'): RequestHandler {
  return (request, response, next) => {
    if (right === 'public') return next();
    const account = accountOf(response.locals);
    response.set('Cache-Control', 'no-store');
    if (account) {
      const maySee = shows === 'figures' || seesPeople(account.role);
      const mayAsk = account.token === undefined || mayFetch(right);
      if (!mayDo(account.role, right) || !maySee || !mayAsk) throw new PortalError(403, 'portal.error.403');
      return next();
    }
    const wantsPage = request.accepts(['html', 'json']) === 'html';
    const reads = request.method === 'GET' || request.method === 'HEAD';
    // A program that fetches a table shows its token when it is asked to; a browser asks for HTML by name.
    if (isFetch(request) && !request.get('accept')?.includes('text/html')) {
      askForToken(response);
      throw new PortalError(401, 'portal.error.401');
    }
    if (!wantsPage || !reads) throw new PortalError(401, 'portal.error.401');
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
