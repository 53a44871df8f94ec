// A zip that is sent while it is written (PKWARE APPNOTE 6.3.10): sizes follow each entry in a data descriptor.
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export interface ZipEntry {
  /** With forward slashes. */
  name: string;
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

interface Written {
  name: Buffer;
  offset: number;
  sum: number;
  size: number;
  compressed: number;
}

/** Sizes and offsets are 32 bits wide here: an archive that needs more is refused rather than broken. */
const most = 0xffff_ffff;
/** Most of what can be saved is saved at this level, in half the time of the usual one. */
const level = 4;

/** 4.3.7, 4.3.9, 4.3.12, 4.3.16. */
const signature = { local: 0x04034b50, descriptor: 0x08074b50, central: 0x02014b50, end: 0x06054b50 };
const deflated = 8;
/** 4.4.3: what deflate needs. */
const version = 20;
/** 4.4.4: bit 3, sizes come after the data; bit 11, names are UTF-8. */
const flags = 0x0808;
/** 4.4.6: midnight of 1 January 1980, the zero of DOS time. */
const date = 0x21;

/**
 * The archive's bytes. Entries are taken one at a time, when the one before has been sent.
 * @throws RangeError when the archive or one of its entries comes to 4 GiB
 */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer, void> {
  const written: Written[] = [];
  let offset = 0;
  const counted = (bytes: Buffer): Buffer => {
    offset += bytes.length;
    if (offset > most) throw new RangeError('a zip of 4 GiB or more can not be written');
    return bytes;
  };
  for await (const { name, content } of entries) {
    const entry: Written = { name: Buffer.from(name), offset, sum: 0, size: 0, compressed: 0 };
    yield counted(fields([signature.local, 4], ...common({ ...entry, offset: 0 }), [0, 2]));
    yield counted(entry.name);
    for await (const bytes of deflate(content, entry)) {
      entry.compressed += bytes.length;
      yield counted(bytes);
    }
    const { sum, compressed, size } = entry;
    yield counted(fields([signature.descriptor, 4], [sum, 4], [compressed, 4], [size, 4]));
    written.push(entry);
  }
  const start = offset;
  for (const entry of written) {
    // No extra field, no comment, the first disk, no attributes, where the entry begins.
    const rest = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [entry.offset, 4],
    ] as const;
    yield counted(fields([signature.central, 4], [version, 2], ...common(entry), ...rest));
    yield counted(entry.name);
  }
  const count = written.length;
  const length = offset - start;
  yield fields([signature.end, 4], [0, 4], [count, 2], [count, 2], [length, 4], [start, 4], [0, 2]);
}

type Field = readonly [value: number, width: 2 | 4];

/** What the two headers of an entry have in common, up to the length of the name (4.3.7, 4.3.12). */
const common = ({ name, sum, size, compressed }: Written): Field[] => [
  [version, 2],
  [flags, 2],
  [deflated, 2],
  [0, 2],
  [date, 2],
  [sum, 4],
  [compressed, 4],
  [size, 4],
  [name.length, 2],
];

/** What a gzip of Node's has around the deflated data: a header without options, and checksum and size (RFC 1952). */
const gzipHeader = 10;
const gzipTrailer = 8;

/**
 * The content deflated; what it was before is counted in the entry. Of a gzip only the frame is taken away: its checksum is
 * the one that a zip wants.
 */
async function* deflate(content: ZipEntry['content'], entry: Written): AsyncGenerator<Buffer, void> {
  const compressor = createGzip({ level });
  const measured = async function* () {
    for await (const bytes of content) {
      entry.size += bytes.length;
      if (entry.size > most) throw new RangeError('an entry of a zip can not have 4 GiB or more');
      yield bytes;
    }
  };
  const fed = pipeline(measured, compressor);
  // Told below, to whoever reads; without this it would count as told to nobody.
  fed.catch(() => undefined);
  let before = gzipHeader;
  let held = Buffer.alloc(0);
  try {
    for await (const bytes of compressor as AsyncIterable<Buffer>) {
      const skipped = Math.min(before, bytes.length);
      before -= skipped;
      const waiting = Buffer.concat([held, bytes.subarray(skipped)]);
      const end = Math.max(0, waiting.length - gzipTrailer);
      if (end > 0) yield waiting.subarray(0, end);
      held = waiting.subarray(end);
    }
    await fed;
    entry.sum = held.readUInt32LE(0);
  } finally {
    compressor.destroy();
  }
}

/** Numbers one after another, little-endian. */
function fields(...list: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of list) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}
