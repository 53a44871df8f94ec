// Opens a zip that may be hostile. Its directory is checked against every limit before a byte of content is inflated,
// and what is inflated is counted and summed against what the directory claims.
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { crc32 } from './crc32.ts';
import { PackageError, shown } from './error.ts';
import { type Limits, mebibyte } from './limits.ts';
import { isSafePath, pathKey } from './paths.ts';

/** One entry that passed all checks. */
export interface ZipEntry {
  /** Path inside the zip, with `/` between folders; the path of a folder ends with `/`. */
  path: string;
  bytes: number;
  folder: boolean;
  entry: Entry;
}

export interface OpenZip {
  entries: readonly ZipEntry[];
  /** The content of a file as a stream that fails with a PackageError when it is not what the directory said. */
  read(entry: ZipEntry): Promise<NodeJS.ReadableStream>;
  close(): void;
}

/** Opens a zip and checks its directory. The caller closes it. @throws PackageError */
export async function openZip(path: string, limits: Limits): Promise<OpenZip> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(async (error) => {
    throw isSystemError(error) ? error : new PackageError(await whyNotOpen(path));
  });
  try {
    return {
      entries: await checkedEntries(zip, limits),
      read: (entry) => read(zip, entry),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const isSystemError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'syscall' in error;

/** A zip whose directory is missing was cut off; anything else never was a zip. */
async function whyNotOpen(path: string): Promise<'truncated' | 'not-a-zip'> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04' ? 'truncated' : 'not-a-zip';
  } finally {
    await file.close();
  }
}

async function checkedEntries(zip: ZipFile, limits: Limits): Promise<ZipEntry[]> {
  if (zip.entryCount > limits.entries) throw new PackageError('too-many-entries', { limit: limits.entries });
  const entries: ZipEntry[] = [];
  let total = 0;
  const walk = zip.eachEntry();
  while (true) {
    const next = await walk.next().catch((error: Error) => {
      throw new PackageError(/strong encryption/.test(error.message) ? 'encrypted' : 'truncated');
    });
    if (next.done) break;
    const checked = checkEntry(next.value, limits);
    total += checked.bytes;
    if (total > limits.totalBytes)
      throw new PackageError('too-large', { limit: limits.totalBytes / mebibyte });
    entries.push(checked);
  }
  if (!entries.some((entry) => !entry.folder)) throw new PackageError('empty');
  refuseDoubles(entries);
  return entries;
}

const deflate = 8;
const stored = 0;
const fileType = { mask: 0o170000, none: 0, regular: 0o100000, folder: 0o040000 };

function checkEntry(entry: Entry, limits: Limits): ZipEntry {
  const path = nameOf(entry);
  const name = shown(path);
  if (entry.isEncrypted()) throw new PackageError('encrypted');
  if (!isSafePath(path)) throw new PackageError('unsafe-path', { name });
  const type = (entry.externalFileAttributes >>> 16) & fileType.mask;
  if (type !== fileType.none && type !== fileType.regular && type !== fileType.folder) {
    throw new PackageError('link', { name });
  }
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflate) {
    throw new PackageError('compression', { name });
  }
  const { uncompressedSize: bytes, compressedSize: packed } = entry;
  // A bomb is called one even where it is also too large: the advice differs.
  if (bytes > limits.ratioFromBytes && bytes > packed * limits.ratio) {
    throw new PackageError('bomb', { name, limit: limits.ratio });
  }
  if (bytes > limits.fileBytes) {
    throw new PackageError('file-too-large', { name, limit: limits.fileBytes / mebibyte });
  }
  return { path, bytes, folder: path.endsWith('/'), entry };
}

function nameOf(entry: Entry): string {
  try {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  } catch {
    throw new PackageError('truncated');
  }
}

/** One name for two files, or for a file and a folder, would let the second replace what was checked. */
function refuseDoubles(entries: readonly ZipEntry[]): void {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const { path, folder } of entries) {
    const key = pathKey(path);
    if (!folder && files.has(key)) throw new PackageError('duplicate', { name: shown(path) });
    (folder ? folders : files).add(key);
    for (let cut = key.lastIndexOf('/'); cut > 0; cut = key.lastIndexOf('/', cut - 1))
      folders.add(key.slice(0, cut));
  }
  const both = [...files].find((key) => folders.has(key));
  if (both !== undefined) throw new PackageError('duplicate', { name: shown(both) });
}

async function read(zip: ZipFile, { path, bytes, entry }: ZipEntry): Promise<NodeJS.ReadableStream> {
  const damaged = () => new PackageError('damaged', { name: shown(path) });
  const content = await zip.openReadStreamPromise(entry).catch(() => {
    throw damaged();
  });
  let count = 0;
  let sum = 0;
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      sum = crc32(chunk, sum);
      done(count > bytes ? damaged() : null, chunk);
    },
    flush: (done) => done(count === bytes && sum === entry.crc32 ? null : damaged()),
  });
  content.on('error', () => checked.destroy(damaged()));
  checked.on('close', () => content.destroy());
  return content.pipe(checked);
}
