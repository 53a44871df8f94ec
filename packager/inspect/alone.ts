// A cmi5 course structure or a tincan.xml may come without a zip (cmi5 14.2): it is read as a package of one file.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { OpenZip } from './entries.ts';
import type { Limits } from './limits.ts';

/** Root elements, and the name that the file has in a package. */
const names = [
  [/<(?:\w+:)?courseStructure[\s>]/, 'cmi5.xml'],
  [/<(?:\w+:)?tincan[\s>]/, 'tincan.xml'],
] as const;

/** The root stands within so many bytes, after comments and the like. */
const beginning = 16_384;

/** A manifest that stands alone; undefined when the file is none. */
export async function openAlone(path: string, limits: Limits): Promise<OpenZip | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0);
    // The names are ASCII, so this finds them in UTF-16 as well.
    const start = buffer.toString('latin1', 0, bytesRead).replaceAll('\0', '');
    const name = names.find(([root]) => root.test(start))?.[1];
    if (
      name === undefined ||
      size > limits.manifestBytes ||
      !/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(start)
    )
      return undefined;
    return {
      entries: [{ path: name, bytes: size, folder: false }],
      read: async () => createReadStream(path),
      close: () => {},
    };
  } finally {
    await file.close();
  }
}
