// Reads an export, whether it is still a zip or has been unpacked: whole small files, and large ones line by line.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** An export that can't be read; `what` says why: it isn't there, is no export of ours, or lacks a file. */
export class UnreadableExport extends Error {
  override name = 'UnreadableExport';
  readonly what: 'missing' | 'not-zip' | 'no-file' | 'too-big';
  readonly file: string;

  constructor(what: UnreadableExport['what'], file: string) {
    super(`${what}: ${file}`);
    this.what = what;
    this.file = file;
  }
}

export interface ExportFiles {
  /** @throws UnreadableExport */
  text(name: string): Promise<string>;
  lines(name: string): AsyncGenerator<string>;
  close(): void;
}

/** A summary has some kilobytes; who offers more offers something else. */
const longestText = 4 * 1024 * 1024;
/** A statement of many megabytes is none that this course makes. */
const longestLine = 8 * 1024 * 1024;

/** @throws UnreadableExport */
export async function openExport(path: string): Promise<ExportFiles> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UnreadableExport('missing', path);
  return found.isDirectory() ? folderFiles(path) : zipFiles(path);
}

const readerOf = (open: (name: string) => Promise<Readable>): Omit<ExportFiles, 'close'> => ({
  async text(name) {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of await open(name)) {
      size += (chunk as Buffer).length;
      if (size > longestText) throw new UnreadableExport('too-big', name);
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks).toString('utf8');
  },
  async *lines(name) {
    const stream = await open(name);
    const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
    const broken = new Promise<never>((_resolve, reject) => stream.once('error', reject));
    broken.catch(() => undefined);
    const iterator = lines[Symbol.asyncIterator]();
    while (true) {
      const step = await Promise.race([iterator.next(), broken]);
      if (step.done) return;
      if (step.value.length > longestLine) throw new UnreadableExport('too-big', name);
      if (step.value !== '') yield step.value;
    }
  },
});

function folderFiles(folder: string): ExportFiles {
  const open = async (name: string) => {
    const path = join(folder, name);
    if (!(await stat(path).catch(() => undefined))?.isFile()) throw new UnreadableExport('no-file', name);
    return createReadStream(path);
  };
  return { ...readerOf(open), close: () => undefined };
}

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

async function zipFiles(path: string): Promise<ExportFiles> {
  const zip = await openZip(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw new UnreadableExport('not-zip', path);
  });
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      // Whoever zips the folder anew may put it into the zip as well.
      entries.set(entry.fileName.split('/').at(-1) ?? '', entry);
      zip.readEntry();
    });
    zip.once('end', resolve);
    zip.once('error', reject);
    zip.readEntry();
  });
  const open = (name: string) =>
    new Promise<Readable>((resolve, reject) => {
      const entry = entries.get(name);
      if (!entry) return reject(new UnreadableExport('no-file', name));
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  return { ...readerOf(open), close: () => zip.close() };
}
