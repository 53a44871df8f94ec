// Unpacks an opened zip into a folder: the folder appears whole or not at all.
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OpenZip } from './zip.ts';

/**
 * Writes every file of a zip below a folder that does not exist yet (or is empty). Files get plain modes; neither
 * times nor permissions are taken from the zip.
 * @throws PackageError when a file is not what the zip's directory said
 */
export async function unpack(zip: OpenZip, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const entry of zip.entries) {
      const target = join(draft, entry.path);
      await mkdir(entry.folder ? target : dirname(target), { recursive: true });
      // `wx` never follows or replaces what stands there already.
      if (!entry.folder)
        await pipeline(await zip.read(entry), createWriteStream(target, { flags: 'wx', mode: 0o644 }));
    }
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
