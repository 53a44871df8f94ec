// Packages as other tools make them: good ones written out, and broken ones that differ from a good one in one thing.
import type { FindingCode, Standard } from '../../../packager/inspect/index.ts';
import { makeZip } from '../../packager/zip-maker.ts';

export interface ForeignPackage {
  /** What it is, in the manner of which tool, or what is broken in it. */
  name: string;
  standard: Standard;
  files: Readonly<Record<string, string | Buffer>>;
  /** What the checker must say of it; a good package has none. */
  fault?: FindingCode;
  /** What follows from the fault, so that it may be said as well. */
  consequences?: readonly FindingCode[];
}

/** The zip of a package. */
export const zipOf = ({ files }: ForeignPackage): Buffer =>
  makeZip(Object.entries(files).map(([name, data]) => ({ name, data })));

export type Change =
  /** In a file, the first of these texts becomes the other. */
  | { file: string; from: string; to: string }
  | { rename: string; to: string }
  | { remove: string }
  | { add: string; data: string | Buffer };

/** A copy of a good package with one fault. */
export function broken(
  good: ForeignPackage,
  name: string,
  fault: FindingCode,
  ...changes: readonly Change[]
): ForeignPackage {
  const files = { ...good.files };
  for (const change of changes) {
    const path = 'file' in change ? change.file : 'rename' in change ? change.rename : undefined;
    const data = path === undefined ? undefined : files[path];
    if (path !== undefined && data === undefined)
      throw new Error(`${name}: ${path} is not in "${good.name}"`);
    if ('file' in change) {
      const text = String(data);
      if (!text.includes(change.from)) throw new Error(`${name}: "${change.from}" is not in ${change.file}`);
      files[change.file] = text.replace(change.from, () => change.to);
    } else if ('rename' in change) {
      delete files[change.rename];
      files[change.to] = data ?? '';
    } else if ('remove' in change) delete files[change.remove];
    else files[change.add] = change.data;
  }
  return { name, standard: good.standard, files, fault };
}

/** The same package, of which more may be said. */
export const alsoSaying = (
  foreign: ForeignPackage,
  ...consequences: readonly FindingCode[]
): ForeignPackage => ({ ...foreign, consequences });

/** A page with a title and some text. */
export const page = (title: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="id">\n<head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body><h1>${title}</h1></body>\n</html>\n`;
