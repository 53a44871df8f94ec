// Reads any package, ours or not, as if it were hostile: which standard, what it is called, what to launch; or what is
// wrong with it, in a sentence that an office worker can act on.
import { resolverOf } from './address.ts';
import { PackageError, shown } from './error.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Description } from './manifest.ts';
import { findManifest, parseManifest, readManifestText } from './manifest-file.ts';
import { unpack } from './unpack.ts';
import { openZip, type ZipEntry } from './zip.ts';

export type { PackageFault } from './error.ts';
export { PackageError } from './error.ts';
export { type Explanation, explain, type InspectionJson, inspectionJson, nameOfStandard } from './explain.ts';
export type { Finding, FindingCode, Severity } from './finding.ts';
export { type Inspection, inspectPackage, type Launchable, type Verdict } from './inspection.ts';
export { inspectIsolated } from './isolated.ts';
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
    const text = await readManifestText(zip, manifest, limits);
    const { description } = parseManifest(manifest.path, text);
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

/**
 * Unpacks a zip that needn't be a package, such as a site.
 * @param folder as {@link ReadOptions.unpackTo}
 * @throws PackageError when the zip is unsafe or damaged
 */
export async function unpackZip(zipPath: string, folder: string): Promise<void> {
  const zip = await openZip(zipPath, defaultLimits);
  try {
    await unpack(zip, folder);
  } finally {
    zip.close();
  }
}

/** What to launch, once it is certain that it is a file of this package. */
function findLaunch(
  { launch = '' }: Description,
  manifest: string,
  files: readonly ZipEntry[],
): { launch: string; launchFile: string } {
  if (launch === '') throw new PackageError('no-launch', { name: manifest });
  const destination = resolverOf(files.map(({ path }) => path))(launch);
  switch (destination.kind) {
    case 'missing':
      throw new PackageError('launch-missing', { launch: shown(destination.path) });
    case 'casing':
      throw new PackageError('launch-casing', {
        launch: shown(destination.path),
        found: shown(destination.found),
      });
    case 'file': {
      const { path } = destination;
      const [query = ''] = /[?#].*$/s.exec(launch) ?? [];
      return { launch: `${path.split('/').map(encodeURIComponent).join('/')}${query}`, launchFile: path };
    }
    default:
      throw new PackageError('launch-outside', { launch: shown(launch) });
  }
}
