// Which address is the portal's and which is the preview's, as the browser sees them.
import type { Request } from 'express';
import type { Config } from '../config.ts';
import { PortalError } from './errors.ts';

/** A host name or address with an optional port; nothing that could end up as something else inside a page. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The portal's origin in the browser's address bar.
 * @throws PortalError 400 for a Host header that is no host
 */
export function portalOrigin(request: Request): string {
  const host = request.get('host') ?? '';
  if (!plainHost.test(host)) throw new PortalError(400, 'portal.error.400');
  return new URL(`${request.protocol}://${host}`).origin;
}

/**
 * The preview's origin for a browser that reached the portal with this request. It is always another origin. Where it
 * can be it is another site as well, because cookies know no ports: `localhost` and `127.0.0.1` stand in for each other,
 * and a public installation names an address of its own (`KENDALI_PREVIEW_URL`).
 * @param port the port that the preview listens on, read at each request
 */
export function previewOriginFrom(
  config: Pick<Config, 'previewUrl'>,
  port: () => number,
): (request: Request) => string {
  return (request) => {
    if (config.previewUrl) return new URL(config.previewUrl).origin;
    const here = new URL(portalOrigin(request));
    const name =
      here.hostname === 'localhost' ? '127.0.0.1' : isLoopback(here.hostname) ? 'localhost' : here.hostname;
    return `${here.protocol}//${name}:${port()}`;
  };
}

const isLoopback = (name: string): boolean => name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
