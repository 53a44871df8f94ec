// The portal's two cookies: who is logged in, and which visitor a form was given to and began which attempts.
import type { CookieOptions, Request, Response } from 'express';
import type { Config } from '../../config.ts';
import { attemptLifetime } from '../preview/attempts.ts';

export type CookieName = 'kendali_session' | 'kendali_visitor';

/**
 * Whether the browser reached the portal over HTTPS: directly, through a proxy on this machine that says so, or at a
 * public address that is configured as https.
 */
export function isSecure(config: Pick<Config, 'publicUrl'>, request: Request): boolean {
  if (request.secure) return true;
  if (!config.publicUrl?.startsWith('https:')) return false;
  return new URL(config.publicUrl).host === request.get('host');
}

/** Reads and writes the cookies; over HTTPS their names carry `__Host-`, which no other host can set. */
export interface Cookies {
  read(request: Request, name: CookieName): string | undefined;
  write(request: Request, response: Response, name: CookieName, value: string): void;
  clear(request: Request, response: Response, name: CookieName): void;
}

export function createCookies(config: Pick<Config, 'publicUrl'>): Cookies {
  const nameFor = (request: Request, name: CookieName) =>
    isSecure(config, request) ? `__Host-${name}` : name;
  const options = (request: Request): CookieOptions => ({
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecure(config, request),
  });
  return {
    read(request, name) {
      const wanted = `${nameFor(request, name)}=`;
      for (const part of (request.get('cookie') ?? '').split(';')) {
        const text = part.trim();
        if (text.startsWith(wanted) && /^[\w-]{43}$/.test(text.slice(wanted.length))) {
          return text.slice(wanted.length);
        }
      }
      return undefined;
    },
    write(request, response, name, value) {
      // A session ends with the browser; a visitor finds their attempts again as long as these are kept.
      const kept = name === 'kendali_visitor' ? { maxAge: attemptLifetime } : {};
      response.cookie(nameFor(request, name), value, { ...options(request), ...kept });
    },
    clear(request, response, name) {
      response.clearCookie(nameFor(request, name), options(request));
    },
  };
}
