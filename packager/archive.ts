// Writes files into a zip that depends on nothing but the files: fixed order, date, mode and compression level.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import type { PackageFile } from './file.ts';

export interface Archive {
  /** Where it was written. */
  path: string;
  bytes: number;
  /** Hexadecimal SHA-256 of the zip. */
  sha256: string;
}

/** A date that every zip tool can show; when a package was built would only make two builds differ. */
const entryDate = new Date('2020-01-01T00:00:00Z');
const entryMode = 0o644;

/**
 * Writes a zip. The path holds the finished zip or, after a failure, whatever it held before.
 * @param files in the order in which they will stand
 */
export async function writeArchive(files: readonly PackageFile[], path: string): Promise<Archive> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${Date.now()}.tmp`);
  const zip = new ZipArchive({ zlib: { level: 9 } });
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    const written = pipeline(zip, measure, createWriteStream(draft));
    for (const { name, data } of files) zip.append(data, { name, date: entryDate, mode: entryMode });
    await Promise.all([zip.finalize(), written]);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
