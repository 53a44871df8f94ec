// Writes files into a zip that depends on nothing but the files: fixed order, date, mode and compression.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import { deflated } from './deflate.ts';
import type { PackageFile } from './file.ts';
import { crc32 } from './inspect/crc32.ts';

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
  const zip = steadyZip();
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

/** An entry as archiver's engine (compress-commons) describes it in the headers. */
interface ZipEntry {
  setMethod(method: number): void;
  setCrc(sum: number): void;
  setSize(bytes: number): void;
  setCompressedSize(bytes: number): void;
  setVersionNeededToExtract(version: number): void;
  getGeneralPurposeBit(): { useDataDescriptor(use: boolean): void };
}

/** What is used of the engine: the step that writes one entry, and the two that it consists of. */
interface ZipEngine extends Writable {
  _appendBuffer(entry: ZipEntry, data: Buffer, done: (error: null, entry: ZipEntry) => void): void;
  _writeLocalFileHeader(entry: ZipEntry): void;
  _afterAppend(entry: ZipEntry): void;
}

/** APPNOTE 4.4.5 and 4.4.3: the method, and the version that deflate needs. */
const stored = 0;
const deflate = 8;
const deflateVersion = 20;

/**
 * Archiver's zip with another compressor: Node's own zlib gives other bytes from release to release and from processor
 * to processor (docs/decisions/0011). Sizes are known before an entry is written, so that its header holds them and no
 * data descriptor follows, which old unzippers stumble over.
 */
function steadyZip(): ZipArchive {
  const zip = new ZipArchive({});
  const { engine } = (zip as unknown as { _module: { engine: ZipEngine } })._module;
  engine._appendBuffer = (entry, data, done) => {
    const packed = deflated(data);
    const smaller = packed.length < data.length;
    entry.setMethod(smaller ? deflate : stored);
    entry.setCrc(crc32(data));
    entry.setSize(data.length);
    entry.setCompressedSize(smaller ? packed.length : data.length);
    entry.setVersionNeededToExtract(deflateVersion);
    entry.getGeneralPurposeBit().useDataDescriptor(false);
    engine._writeLocalFileHeader(entry);
    engine.write(smaller ? packed : data);
    engine._afterAppend(entry);
    done(null, entry);
  };
  return zip;
}
