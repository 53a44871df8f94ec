// Looks into a database file's raw bytes: what SQLite has freed is still there until it is overwritten.
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { startsApart } from '../../../statement/anonymise.ts';
import { patternOf } from '../erase-search.ts';

const blockSize = 1 << 20;

/** Whether one of the identifiers stands in the file or in its write-ahead log, in whatever letter case. */
export async function findInFile(path: string, texts: readonly string[]): Promise<boolean> {
  // As Latin-1 every byte is a character, so that UTF-8 texts are found as their bytes.
  const pattern = patternOf(texts.map((text) => Buffer.from(text).toString('latin1')));
  if (pattern === undefined) return false;
  const overlap = Math.max(...texts.map((text) => Buffer.byteLength(text)));
  for (const part of [path, `${path}-wal`]) {
    if (existsSync(part) && (await findIn(part, pattern, overlap))) return true;
  }
  return false;
}

async function findIn(path: string, pattern: RegExp, overlap: number): Promise<boolean> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(blockSize + overlap);
    for (let position = 0; ; position += blockSize) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      const text = buffer.toString('latin1', 0, bytesRead);
      for (const { index } of text.matchAll(pattern)) if (startsApart(text, index)) return true;
      if (bytesRead < buffer.length) return false;
    }
  } finally {
    await file.close();
  }
}
