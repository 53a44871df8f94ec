// A package as the checker's rules see it: its files, its manifest, and nothing that they could change.
import type { Document } from '@xmldom/xmldom';
import type { Finding } from './finding.ts';
import type { Standard } from './manifest.ts';

export interface PackageView {
  standard: Standard;
  /** As the manifest writes it, for example `2004 4th Edition`. */
  edition: string | undefined;
  /** Paths of all files, without folders, in the zip's order. */
  files: readonly string[];
  manifest: {
    /** Path in the zip. */
    name: string;
    text: string;
    /** Its elements know their `lineNumber`. */
    document: Document;
  };
  /** How many bytes a file has; 0 when it is not in the package. */
  bytes(path: string): number;
  /**
   * A file's content.
   * @throws PackageError when it is damaged or larger than a rule may read
   */
  read(path: string): Promise<Buffer>;
}

/** Looks at one side of a package; yields what it finds, worst first where that matters. */
export type Rule = (view: PackageView) => AsyncIterable<Finding> | Iterable<Finding>;
