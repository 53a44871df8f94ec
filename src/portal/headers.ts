// The security headers of the portal's pages, of lessons on the portal, of the wrapper page and of packages.
import type { RequestHandler, Response } from 'express';

type Directives = Readonly<Record<string, readonly string[]>>;

const policy = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, values]) => `${name} ${values.length === 0 ? "'none'" : values.join(' ')}`)
    .join('; ');

const self = "'self'";

/** Headers that every answer carries, whichever server sends it. */
export const commonHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'X-DNS-Prefetch-Control': 'off',
  });
  next();
};

/** Pages of the portal: its own files only, no inline code, framed by nobody. */
export function protectPage(response: Response, frames: readonly string[] = []): void {
  response.set({
    'Content-Security-Policy': policy({
      'default-src': [self],
      // Lessons have the icon `data:,`, which a browser may ask for again from the page around them.
      'img-src': [self, 'data:'],
      'frame-src': frames,
      'object-src': [],
      'base-uri': [],
      'form-action': [self],
      'frame-ancestors': [],
    }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
  });
}

/** A lesson of our own that is read on the portal itself. */
export function protectLesson(response: Response): void {
  response.set({
    'Content-Security-Policy': lessonPolicy([], []),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
  });
}

/** The page of the preview that plays the LMS. */
export function protectWrapper(response: Response, portalOrigin: string): void {
  response.set(
    'Content-Security-Policy',
    policy({
      'default-src': [],
      'script-src': [self],
      'style-src': [self],
      'img-src': ['data:'],
      'connect-src': [self],
      'frame-src': [self],
      'base-uri': [],
      'form-action': [],
      'frame-ancestors': [portalOrigin],
    }),
  );
}

/**
 * A file of a package. Ours keep to the policy they are written for; a stranger's may do what it needs on the preview's
 * own origin, yet nobody but the preview and the portal may frame it.
 */
export function protectPackageFile(
  response: Response,
  options: { uploaded: boolean; portalOrigin: string; lrsOrigins: readonly string[] },
): void {
  const { uploaded, portalOrigin, lrsOrigins } = options;
  const foreign = policy({
    'default-src': ['*', 'data:', 'blob:', "'unsafe-inline'", "'unsafe-eval'"],
    'frame-ancestors': [self, portalOrigin],
  });
  response.set(
    'Content-Security-Policy',
    uploaded ? foreign : lessonPolicy([...new Set([portalOrigin, ...lrsOrigins])], [self, portalOrigin]),
  );
}

const lessonPolicy = (connect: readonly string[], ancestors: readonly string[]): string =>
  policy({
    'default-src': [self],
    // The document that is launched carries its style, and nothing in a package of ours is a stranger's HTML.
    'style-src': [self, "'unsafe-inline'"],
    'img-src': [self, 'data:'],
    'connect-src': [self, ...connect],
    'object-src': [],
    'base-uri': [],
    'form-action': [self],
    'frame-ancestors': ancestors,
  });
