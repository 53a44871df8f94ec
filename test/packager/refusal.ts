// Saves made zips in a folder of their own and asks how reading them ends.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { defaultLimits, type Limits, PackageError, readPackage } from '../../packager/inspect/index.ts';

export interface ZipFolder {
  path(): string;
  /** Saves a zip. @returns its path */
  save(zip: Buffer): string;
  /** The fault that a zip is refused with; nothing may be left where it would have been unpacked. */
  faultOf(zip: Buffer, limits?: Limits): Promise<PackageError>;
}

/** A folder for the zips of a test file, made before its tests and removed after them. */
export function zipFolder(): ZipFolder {
  let folder = '';
  let count = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kendali-inspect-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const save = (zip: Buffer): string => {
    count += 1;
    const path = join(folder, `${count}.zip`);
    writeFileSync(path, zip);
    return path;
  };
  return {
    path: () => folder,
    save,
    async faultOf(zip, limits = defaultLimits) {
      const path = save(zip);
      const before = readdirSync(folder);
      const unpackTo = `${path}-unpacked`;
      const error = await readPackage(path, { unpackTo, limits }).catch((caught: unknown) => caught);
      expect(readdirSync(folder)).toEqual(before);
      if (!(error instanceof PackageError))
        throw error instanceof Error ? error : new Error('The zip was accepted');
      return error;
    },
  };
}
