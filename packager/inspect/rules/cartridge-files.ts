// The files of a Common Cartridge: each that a resource lists is in the zip, each in the zip is listed by a resource.
import type { Element } from '@xmldom/xmldom';
import { childrenOf } from '../../xml.ts';
import { type Resolve, resolverOf } from '../address.ts';
import type { Finding } from '../finding.ts';
import { type Report, reportIn } from '../report.ts';
import type { PackageView } from '../view.ts';
import { companions, junk } from './scorm/files.ts';

/** Checks the lists of files in `imsmanifest.xml` against the package. */
export function* cartridgeFileRules({ manifest, files }: PackageView): Generator<Finding> {
  const root = manifest.document.documentElement;
  if (!root) return;
  const report = reportIn(manifest.name);
  const resolve = resolverOf(files);
  const listed = new Set<string>();
  for (const resource of childrenOf(root, 'resources').flatMap((list) => childrenOf(list, 'resource')))
    for (const path of yield* checkFiles(resource, resolve, report)) listed.add(path);
  for (const file of files)
    if (!listed.has(file) && !companions.test(file) && !junk.test(file))
      yield report('file-unlisted', 'warning', { name: file });
}

/** @returns the files of the package that a resource lists, however it spells them */
function* checkFiles(resource: Element, resolve: Resolve, report: Report): Generator<Finding, string[]> {
  const identifier = resource.getAttribute('identifier') ?? '';
  const found: string[] = [];
  const files = childrenOf(resource, 'file');
  if (files.length === 0) yield report('cc-no-file', 'error', { identifier }, resource);
  for (const file of files) {
    const written = file.getAttribute('href') ?? '';
    const path = written.replaceAll('\\', '/');
    if (path !== written) yield report('path-backslash', 'warning', { name: written }, file);
    const destination = resolve(path);
    switch (destination.kind) {
      case 'file':
        found.push(destination.path);
        break;
      case 'casing':
        found.push(destination.found);
        yield report('file-casing', 'error', { name: path, found: destination.found }, file);
        break;
      case 'missing':
        yield report('file-missing', 'error', { name: path }, file);
        break;
      default:
        yield report('file-outside', 'error', { name: path }, file);
    }
  }
  const href = resource.getAttribute('href');
  if (
    href !== null &&
    files.length > 0 &&
    !files.some((file) => file.getAttribute('href')?.replaceAll('\\', '/') === href.replaceAll('\\', '/'))
  )
    yield report('cc-href-unlisted', 'warning', { identifier, href }, resource);
  return found;
}
