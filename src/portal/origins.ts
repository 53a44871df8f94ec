// Which address is the portal's and which is the preview's, as the browser sees them.
import type { Request } from 'express';
import type { Config } from '../config.ts';
import { PortalError } from './errors.ts';

/** A host name or address with an optional port; nothing that could end up as something else inside a page. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The origin in the browser's address bar: the portal's, for a request to the portal.
 * @throws PortalError 400 for a Host header that is no host
 */
export function originOf(request: Request): string {
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
    const here = new URL(originOf(request));
    const name =
      here.hostname === 'localhost' ? '127.0.0.1' : isLoopback(here.hostname) ? 'localhost' : here.hostname;
    return `${here.protocol}//${name}:${port()}`;
  };
}

/**
 * Whether portal and preview are different hosts to a browser. Only then may the preview play what strangers upload:
 * on one host name a package could plant and use the portal's cookies.
 * @param portal origin of the portal
 * @param preview origin of the preview
 */
export const areApart = (portal: string, preview: string): boolean =>
  new URL(portal).hostname !== new URL(preview).hostname;

/**
 * Whether the preview may serve a stranger's package to a browser that reached it with this request: at its own address,
 * or on this machine, where the portal is opened by the other name. The Host header of an upload can be forged, that of
 * a victim's browser can't, so this is asked again for every file.
 */
export function mayServeUploads(config: Pick<Config, 'publicUrl' | 'previewUrl'>, request: Request): boolean {
  const here = new URL(originOf(request));
  if (!config.previewUrl) return isOnlyHere(here.origin);
  const { host, origin } = new URL(config.previewUrl);
  return here.host === host && (!config.publicUrl || areApart(config.publicUrl, origin));
}

/** Whether only this machine's own browsers reach an address. */
export function isOnlyHere(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || isLoopback(hostname);
}

const isLoopback = (name: string): boolean => name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
