// One file of a package, and the content hash that stands in its name because LMSs tell browsers to keep files for ever.
import { createHash } from 'node:crypto';

export interface PackageFile {
  /** Relative to the package's root; ASCII, without folders. */
  name: string;
  data: Buffer;
}

/** Ten hexadecimal digits of the content's SHA-256: enough to tell editions apart. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);
