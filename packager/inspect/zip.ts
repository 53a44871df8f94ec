// Opens a zip that may be hostile. Its directory is checked against every limit before a byte of content is inflated,
// and what is inflated is counted and summed against what the directory claims.
import { isAscii, isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { type Entry, getFileNameLowLevel, openPromise, ZipFile } from 'yauzl';
import { openAlone } from './alone.ts';
import { crc32 } from './crc32.ts';
import type { OpenZip, ZipEntry } from './entries.ts';
import { PackageError, type PackageFault, shown } from './error.ts';
import { type Limits, mebibyte } from './limits.ts';
import { isSafePath, pathKey } from './paths.ts';
import { checkStructure } from './zip-structure.ts';

export type { OpenZip, ZipEntry } from './entries.ts';

interface CheckedEntry extends ZipEntry {
  entry: Entry;
}

/** Opens a zip, or a manifest that stands alone, and checks its directory. The caller closes it. @throws PackageError */
export async function openZip(path: string, limits: Limits): Promise<OpenZip> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(async (error) => {
    if (isSystemError(error)) throw error;
    const fault = await whyNotOpen(path, String(error));
    const alone = fault === 'not-a-zip' ? await openAlone(path, limits) : undefined;
    if (!alone) throw new PackageError(fault);
    return alone;
  });
  if (!(zip instanceof ZipFile)) return zip;
  try {
    const { entries, directoryBytes } = await checkedEntries(zip, limits);
    await checkStructure(path, zip, entries, directoryBytes);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    return {
      entries,
      async read({ path: name }) {
        const entry = byPath.get(name);
        if (!entry) throw new PackageError('damaged', { name: shown(name) });
        return read(zip, entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const isSystemError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'syscall' in error;

/**
 * A zip whose directory is missing was cut off; anything else never was a zip.
 * @param message of yauzl, which tells apart two more reasons
 */
async function whyNotOpen(path: string, message: string): Promise<PackageFault> {
  if (/comment length/.test(message)) return 'trailing-data';
  if (/multi-disk/.test(message)) return 'split';
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04' ? 'truncated' : 'not-a-zip';
  } finally {
    await file.close();
  }
}

/** Fixed part of an entry in the directory (APPNOTE 4.3.12). */
const entryBytes = 46;

async function checkedEntries(
  zip: ZipFile,
  limits: Limits,
): Promise<{ entries: CheckedEntry[]; directoryBytes: number }> {
  if (zip.entryCount > limits.entries) throw new PackageError('too-many-entries', { limit: limits.entries });
  const entries: CheckedEntry[] = [];
  let directoryBytes = 0;
  const walk = zip.eachEntry();
  while (true) {
    const next = await walk.next().catch((error: Error) => {
      throw new PackageError(whyNotRead(error.message));
    });
    if (next.done) break;
    const { fileNameLength, extraFieldLength, fileCommentLength } = next.value;
    directoryBytes += entryBytes + fileNameLength + extraFieldLength + fileCommentLength;
    if (directoryBytes > limits.directoryBytes)
      throw new PackageError('directory-too-large', { limit: limits.directoryBytes / mebibyte });
    entries.push(checkEntry(next.value, limits));
  }
  if (!entries.some((entry) => !entry.folder)) throw new PackageError('empty');
  checkTotals(entries, limits);
  refuseDoubles(entries);
  return { entries, directoryBytes };
}

/** Why yauzl can't read an entry of the directory. */
function whyNotRead(message: string): PackageFault {
  if (/strong encryption/.test(message)) return 'encrypted';
  return /signature/.test(message) ? 'contradictory' : 'truncated';
}

/** Many files that each keep the limits may still be too much together. */
function checkTotals(entries: readonly CheckedEntry[], limits: Limits): void {
  let bytes = 0;
  let packed = 0;
  for (const one of entries) {
    bytes += one.bytes;
    packed += one.entry.compressedSize;
  }
  const [largest] = [...entries].sort((one, other) => other.bytes - one.bytes);
  if (bytes > limits.totalRatioFromBytes && bytes > packed * limits.ratio)
    throw new PackageError('bomb', { name: shown(largest?.path ?? ''), limit: limits.ratio });
  if (bytes > limits.totalBytes) throw new PackageError('too-large', { limit: limits.totalBytes / mebibyte });
}

const deflate = 8;
const stored = 0;
const fileType = { mask: 0o170000, none: 0, regular: 0o100000, folder: 0o040000 };

function checkEntry(entry: Entry, limits: Limits): CheckedEntry {
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

const utf8Flag = 0x800;

/**
 * An entry's name. UTF-8 that does not say so is read as what it is, as LMSs do; what says so must be it.
 * @throws PackageError when the name can't be read, or another stands beside it
 */
function nameOf({ generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields }: Entry): string {
  const flagged = (flags & utf8Flag) !== 0;
  if (flagged && !isUtf8(raw))
    throw new PackageError('name-encoding', { name: shown(raw.toString('latin1')) });
  let name: string;
  try {
    name = getFileNameLowLevel(isUtf8(raw) ? flags | utf8Flag : flags, raw, extraFields, true);
  } catch {
    throw new PackageError('truncated');
  }
  if (isAscii(raw) && name !== raw.toString('latin1')) throw new PackageError('contradictory');
  return name;
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

async function read(zip: ZipFile, { path, bytes, entry }: CheckedEntry): Promise<NodeJS.ReadableStream> {
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
