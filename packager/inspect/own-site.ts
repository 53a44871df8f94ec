// Recognises Kendali's own web package: a site that has no manifest and is for no LMS, yet is nothing broken.
import { posix } from 'node:path';
import { manifestReaders } from './manifest.ts';
import type { ZipEntry } from './zip.ts';

/** What stands at the top of the site, and together in no package of another maker. */
const names = ['index.html', 'BACA-SAYA.html', 'kendali.config.json'];

/** Whether a zip seems to be the site; anyone could give files these names. */
export function seemsOwnSite(files: readonly Pick<ZipEntry, 'path'>[]): boolean {
  const hasManifest = files.some(({ path }) =>
    Object.hasOwn(manifestReaders, posix.basename(path).toLowerCase()),
  );
  return !hasManifest && names.every((name) => files.some(({ path }) => path === name));
}
