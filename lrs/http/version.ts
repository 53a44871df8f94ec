// Version negotiation (Communication 3.3): which edition of xAPI a request speaks and which one the answer names.
import { XapiError } from './errors.ts';

/** The latest patch of each edition that this LRS conforms to; also what the response header says. */
export type XapiVersion = '1.0.3' | '2.0.0';

/** Listed by the About resource: every version string that clients may know us by. */
export const supportedVersions: readonly string[] = ['1.0.0', '1.0.1', '1.0.2', '1.0.3', '2.0.0'];

/** The header that carries the version in both directions. */
export const versionHeader = 'X-Experience-API-Version';

/**
 * The version that an answer names as long as none is negotiated: the latest of the edition that seems meant. Clients
 * that are older than 1.0, and those that use the alternate request syntax, are nearest to 1.0.3.
 */
export function presumedVersion(header: string | undefined, isAlternate = false): XapiVersion {
  const isEarlier = header === undefined ? isAlternate : /^[01]/.test(header);
  return isEarlier ? '1.0.3' : '2.0.0';
}

/**
 * Negotiates the version from the request header.
 * @throws XapiError 400 when the header is missing or names another edition
 */
export function negotiateVersion(header: string | undefined): XapiVersion {
  if (header === undefined) {
    throw new XapiError(400, `${versionHeader}: header is required, e.g. 1.0.3 or 2.0.0`, versionHeader);
  }
  if (/^1\.0(\.\d+)?$/.test(header)) return '1.0.3';
  if (/^2\.0(\.\d+)?$/.test(header)) return '2.0.0';
  throw new XapiError(
    400,
    `${versionHeader}: must be 1.0.x or 2.0.x, not "${header.slice(0, 40)}"`,
    versionHeader,
  );
}
