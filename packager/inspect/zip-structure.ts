// Compares what a zip says in several places of the same thing. Tools believe different places, so a zip that
// contradicts itself shows the LMS other files than were checked here; entries that share bytes are how small bombs work.
import { type FileHandle, open } from 'node:fs/promises';
import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';
import { PackageError, shown } from './error.ts';

/** Where the directory of entries stands, and what its end record says of it (APPNOTE 4.3.14 to 4.3.16). */
interface Directory {
  start: number;
  bytes: number;
  /** How many on this disk; the total stands beside it, and in a zip that is not split is the same. */
  entries: number;
}

const endBytes = 22;
const locatorBytes = 20;
const end64Bytes = 56;
const signatures = { locator: 0x07064b50, end64: 0x06064b50 };
/** Stands in a field whose value is in the zip64 record. */
const elsewhere = [0xffff, 0xffffffff];

/**
 * Checks that directory and end record agree, that each file begins with the header that the directory describes, and
 * that no two files share bytes.
 * @param directoryBytes of the entries that were read
 * @throws PackageError
 */
export async function checkStructure(
  path: string,
  zip: ZipFile,
  entries: readonly { path: string; entry: Entry }[],
  directoryBytes: number,
): Promise<void> {
  const directory = await readDirectory(path, zip);
  if (directory.bytes !== directoryBytes || directory.entries !== zip.entryCount)
    throw new PackageError('contradictory');
  const ranges: { from: number; to: number; name: string }[] = [];
  for (const { path: name, entry } of entries) {
    const header = await zip.readLocalFileHeaderPromise(entry).catch(() => {
      throw new PackageError('damaged', { name: shown(name) });
    });
    if (!agree(entry, header)) throw new PackageError('contradictory');
    const from = entry.relativeOffsetOfLocalHeader;
    ranges.push({ from, to: header.fileDataStart + entry.compressedSize, name });
  }
  ranges.sort((one, other) => one.from - other.from);
  for (const [index, { to, name }] of ranges.entries())
    if (to > (ranges[index + 1]?.from ?? directory.start))
      throw new PackageError('overlap', { name: shown(name) });
}

async function readDirectory(path: string, zip: ZipFile): Promise<Directory> {
  const file = await open(path);
  try {
    // yauzl has made sure that the comment is the last that the file holds.
    const endStart = zip.fileSize - endBytes - Buffer.byteLength(zip.comment);
    const before = Math.min(locatorBytes, endStart);
    const tail = await bytesAt(file, endStart - before, before + endBytes);
    const end = tail.subarray(before);
    const directory = {
      entries: end.readUInt16LE(8),
      bytes: end.readUInt32LE(12),
      start: end.readUInt32LE(16),
    };
    const has64 = before === locatorBytes && tail.readUInt32LE(0) === signatures.locator;
    const end64Start = has64 ? Number(tail.readBigUInt64LE(8)) : endStart;
    const found = has64 ? await readDirectory64(file, end64Start, directory) : directory;
    if (found.start + found.bytes !== end64Start) throw new PackageError('contradictory');
    return found;
  } finally {
    await file.close();
  }
}

/** The zip64 record; the older one says the same, or that the value stands in this one. */
async function readDirectory64(file: FileHandle, start: number, older: Directory): Promise<Directory> {
  const end = await bytesAt(file, start, end64Bytes);
  const directory = {
    entries: Number(end.readBigUInt64LE(24)),
    bytes: Number(end.readBigUInt64LE(40)),
    start: Number(end.readBigUInt64LE(48)),
  };
  const same = (['entries', 'bytes', 'start'] as const).every(
    (field) => directory[field] === older[field] || elsewhere.includes(older[field]),
  );
  if (!same || end.readUInt32LE(0) !== signatures.end64) throw new PackageError('contradictory');
  return directory;
}

async function bytesAt(file: FileHandle, position: number, count: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, position);
  if (bytesRead < count) throw new PackageError('truncated');
  return buffer;
}

const encrypted = 0x1;
/** Sizes and checksum follow the data, and need not stand in the header. */
const described = 0x8;

/** Whether a file's own header says what the directory says of it (APPNOTE 4.3.7, 4.3.12). */
function agree(entry: Entry, header: LocalFileHeader): boolean {
  const { generalPurposeBitFlag: flags } = header;
  if (!header.fileName.equals(entry.fileNameRaw)) return false;
  if (header.compressionMethod !== entry.compressionMethod || (flags & encrypted) !== 0) return false;
  const same = (own: number, listed: number): boolean =>
    own === listed || elsewhere.includes(own) || ((flags & described) !== 0 && own === 0);
  return (
    same(header.compressedSize, entry.compressedSize) &&
    same(header.uncompressedSize, entry.uncompressedSize) &&
    same(header.crc32, entry.crc32)
  );
}
