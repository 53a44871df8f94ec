// Reads any package, ours or not, as if it were hostile: which standard, what it is called, what to launch; or what is
// wrong with it, in a sentence that an office worker can act on.
import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decodeXml, parseXml, XmlError } from '../xml.ts';
import { PackageError, shown } from './error.ts';
import { defaultLimits, type Limits, mebibyte } from './limits.ts';
import { type Description, manifestReaders } from './manifest.ts';
import { isSafePath } from './paths.ts';
import { unpack } from './unpack.ts';
import { type OpenZip, openZip, type ZipEntry } from './zip.ts';

export type { PackageFault } from './error.ts';
export { PackageError } from './error.ts';
export { defaultLimits, type Limits } from './limits.ts';
export type { Standard } from './manifest.ts';

export interface PackageInfo extends Description {
  /** Address to launch, below the package, with query if any; its file is in the package. */
  launch: string;
  /** Path of the file that `launch` opens. */
  launchFile: string;
  /** Name of the manifest that was read. */
  manifest: string;
  /** Number of files, and their size unpacked. */
  files: number;
  bytes: number;
}

export interface ReadOptions {
  limits?: Limits;
  /** Folder to unpack into; it must not exist yet, and does not afterwards when the package is refused. */
  unpackTo?: string;
}

/**
 * Reads a package, and unpacks it when asked to.
 * @throws PackageError when the zip is unsafe, damaged, or no package that we know
 */
export async function readPackage(zipPath: string, options: ReadOptions = {}): Promise<PackageInfo> {
  const limits = options.limits ?? defaultLimits;
  const zip = await openZip(zipPath, limits);
  try {
    const manifest = findManifest(zip.entries);
    const description = await readManifest(zip, manifest, limits);
    const files = zip.entries.filter((entry) => !entry.folder);
    const info = {
      ...description,
      ...findLaunch(description, manifest.path, files),
      manifest: manifest.path,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    };
    if (options.unpackTo !== undefined) await unpack(zip, options.unpackTo);
    return info;
  } finally {
    zip.close();
  }
}

function findManifest(entries: readonly ZipEntry[]): ZipEntry {
  const names = Object.keys(manifestReaders);
  for (const name of names) {
    const exact = entries.find((entry) => entry.path === name);
    if (exact) return exact;
  }
  const close = entries.find((entry) => names.includes(posix.basename(entry.path).toLowerCase()));
  if (!close) throw new PackageError('no-manifest');
  const name = shown(close.path);
  throw close.path.includes('/')
    ? new PackageError('manifest-deep', { name })
    : new PackageError('manifest-casing', { name, expected: close.path.toLowerCase() });
}

async function readManifest(zip: OpenZip, manifest: ZipEntry, limits: Limits): Promise<Description> {
  const name = manifest.path;
  if (manifest.bytes > limits.manifestBytes) {
    throw new PackageError('manifest-too-large', { name, limit: limits.manifestBytes / mebibyte });
  }
  const data = await buffer(await zip.read(manifest));
  try {
    const description = manifestReaders[name]?.(parseXml(decodeXml(data)));
    if (description) return description;
  } catch (error) {
    throw error instanceof XmlError ? new PackageError('manifest-broken', { name }) : error;
  }
  throw new PackageError('unknown-standard', { name });
}

/** What to launch, once it is certain that it is a file of this package. */
function findLaunch(
  { launch = '' }: Description,
  manifest: string,
  files: readonly ZipEntry[],
): { launch: string; launchFile: string } {
  if (launch === '') throw new PackageError('no-launch', { name: manifest });
  const outside = new PackageError('launch-outside', { launch: shown(launch) });
  // An address with a scheme, or one that begins at the server's root, leaves the package.
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(launch)) throw outside;
  const [, address = '', query = ''] = /^([^?#]*)(.*)$/s.exec(launch) ?? [];
  const path = posix.normalize(decoded(address));
  if (!isSafePath(path)) throw outside;
  if (!files.some((file) => file.path === path)) {
    const other = files.find((file) => file.path.toLowerCase() === path.toLowerCase());
    throw other
      ? new PackageError('launch-casing', { launch: shown(path), found: shown(other.path) })
      : new PackageError('launch-missing', { launch: shown(path) });
  }
  return { launch: `${path.split('/').map(encodeURIComponent).join('/')}${query}`, launchFile: path };
}

/** Manifests hold addresses, but some tools write names as they are. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
