// Sends one file of an unpacked package: only files inside its folder, never a hidden one, never a listing.
import type { NextFunction, Response } from 'express';
import { PortalError } from '../errors.ts';

/** @param path segments after the package's root, decoded */
export function sendPackageFile(
  response: Response,
  next: NextFunction,
  folder: string,
  path: readonly string[],
): void {
  // The sender refuses what leads out of the folder; a backslash or a drive would mean something on Windows only.
  const name = path.join('/');
  if (name === '' || /[\\:\0]/.test(name)) {
    next(new PortalError(404, 'portal.error.404'));
    return;
  }
  const options = { root: folder, dotfiles: 'deny', index: false, cacheControl: false } as const;
  response.set('Cache-Control', 'no-cache');
  response.sendFile(name, options, (error) => {
    if (error && !response.headersSent) next(new PortalError(404, 'portal.error.404'));
    else if (error) next(error);
  });
}

/** The path segments of a wildcard route. */
export function segments(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
