// Where an address in a manifest leads: to a file of the package, to one that is not there, or out of it.
import { posix } from 'node:path';
import { isSafePath } from './paths.ts';

export type Destination =
  /** A file of the package. */
  | { kind: 'file'; path: string }
  /** A file of the package, but in other capitals and small letters. */
  | { kind: 'casing'; path: string; found: string }
  /** Below the package, but no file is there. */
  | { kind: 'missing'; path: string }
  /** Begins at the server's root, climbs out of the package, or uses signs that no file name may have. */
  | { kind: 'outside' }
  /** A full URL. */
  | { kind: 'url'; scheme: string };

/** Finds the destination of an address, as a browser or an LMS would. */
export type Resolve = (address: string, base?: string) => Destination;

/** No file's address is longer, and longer ones take their time to be put in order. */
const longest = 4_096;

const scheme = /^([a-z][a-z0-9+.-]*):/i;

/** The scheme of a full URL, in small letters; none for a relative address. */
export const schemeOf = (address: string): string | undefined => scheme.exec(address)?.[1]?.toLowerCase();

/**
 * A resolver for the files of a package. Query and fragment do not count; `%20` and a space are the same name.
 * @param files all paths in the package
 */
export function resolverOf(files: readonly string[]): Resolve {
  const exact = new Set(files);
  const anyCase = new Map(files.map((file) => [file.toLowerCase(), file]));
  return (address, base = '') => {
    const absolute = schemeOf(address);
    if (absolute !== undefined) return { kind: 'url', scheme: absolute };
    const [path = ''] = address.split(/[?#]/, 1);
    if (/^[/\\]/.test(path) || base.length + path.length > longest) return { kind: 'outside' };
    const candidates = [
      `${base}${decoded(path)}`,
      `${base}${path}`,
      // A page's folder is a name, but an xml:base is an address itself.
      `${decoded(base)}${decoded(path)}`,
    ].map((name) => posix.normalize(name));
    const found = candidates.find((name) => exact.has(name));
    if (found !== undefined) return { kind: 'file', path: found };
    const [first = ''] = candidates;
    if (!isSafePath(first)) return { kind: 'outside' };
    const other = anyCase.get(first.toLowerCase());
    return other === undefined
      ? { kind: 'missing', path: first }
      : { kind: 'casing', path: first, found: other };
  };
}

/** Manifests hold addresses, but some tools write names as they are. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
