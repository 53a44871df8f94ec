// A SCORM manifest against the files of its zip: what is missing, unlisted, spelt otherwise, or outside the package.
import { posix } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { type Resolve, resolverOf } from '../../address.ts';
import type { Finding, FindingCode } from '../../finding.ts';
import { type Report, reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { type ScormManifest, scormManifestOf } from './manifest.ts';

/** What operating systems leave in zips. */
export const junk = /(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)(?:\/|$)/i;

/** Files that a package needs and no resource has to list: schemas, and manifests of other standards. */
export const companions = /\.(?:xsd|dtd)$|^(?:imsmanifest|tincan|cmi5)\.xml$/i;

export function* scormFiles({ manifest, files }: PackageView): Generator<Finding> {
  const scorm = scormManifestOf(manifest.document);
  const report = reportIn(manifest.name);
  const resolve = resolverOf(files);
  const listed = yield* checkAddresses(addressesIn(scorm), resolve, report);
  yield* checkSchemaFiles(scorm, resolve, report);
  yield* checkNames(files, report);
  // Without resources nothing is listed, and the rule on organizations has said so.
  if (!scorm.resources) return;
  const isKnown = (file: string) =>
    listed.has(file) || companions.test(file) || junk.test(file) || /(?:^|\/)imsmanifest\.xml$/i.test(file);
  for (const name of files) if (!isKnown(name)) yield report('file-unlisted', 'warning', { name });
}

interface Address {
  written: string;
  base: string;
  element: Element;
  /** How it is called where the file is missing, spelt otherwise, or outside. */
  kind: 'launch' | 'file' | 'metadata';
}

function addressesIn({ resources = [], items, elements }: ScormManifest): Address[] {
  const opened = new Set(items.map(({ resource }) => resource));
  return [
    ...resources.flatMap((resource): Address[] => {
      const { element, href, base } = resource;
      return href === undefined
        ? []
        : [{ written: href, base, element, kind: opened.has(resource) ? 'launch' : 'file' }];
    }),
    ...resources.flatMap(({ files, base }) =>
      files.map((element): Address => {
        return { written: element.getAttribute('href')?.trim() ?? '', base, element, kind: 'file' };
      }),
    ),
    ...elements
      .filter(({ localName, prefix }) => localName === 'location' && prefix === 'adlcp')
      .map((element): Address => {
        return { written: element.textContent?.trim() ?? '', base: '', element, kind: 'metadata' };
      }),
  ].filter(({ written }) => written !== '');
}

const codes = {
  launch: { missing: 'launch-missing', casing: 'launch-casing', outside: 'launch-outside' },
  file: { missing: 'file-missing', casing: 'file-casing', outside: 'file-outside' },
  metadata: { missing: 'metadata-file-missing', casing: 'file-casing', outside: 'file-outside' },
} as const satisfies Record<Address['kind'], Record<string, FindingCode>>;

/** @returns paths that a resource lists, or that hold metadata */
function* checkAddresses(
  addresses: readonly Address[],
  resolve: Resolve,
  report: Report,
): Generator<Finding, ReadonlySet<string>> {
  const listed = new Set<string>();
  const told = new Set<string>();
  for (const { written, base, element, kind } of addresses) {
    const once = !told.has(`${base}${written}`);
    told.add(`${base}${written}`);
    const address = written.replaceAll('\\', '/');
    if (once && address !== written) yield report('path-backslash', 'warning', { name: written }, element);
    if (once && /[^?#\s]\s+[^?#\s]/.test(written.split(/[?#]/, 1)[0] ?? ''))
      // LMSs write the launch address themselves, some as it stands; the others are only copied.
      yield report('path-space', kind === 'launch' ? 'warning' : 'note', { name: written }, element);
    const found = resolve(address, base);
    const code = found.kind === 'file' || found.kind === 'url' ? undefined : codes[kind][found.kind];
    if (found.kind === 'url') {
      // On another server the SCO can't reach the LMS; a file: address is on its maker's computer.
      if (!/^https?$/.test(found.scheme)) {
        if (once) yield report(codes[kind].outside, 'error', { launch: written, name: written }, element);
      } else if (once) yield report('path-external', 'warning', { name: written }, element);
      continue;
    }
    if (code && once) {
      const path = found.kind === 'outside' ? written : found.path;
      const other = found.kind === 'casing' ? { found: found.found } : {};
      yield report(
        code,
        kind === 'metadata' ? 'warning' : 'error',
        { launch: path, name: path, ...other },
        element,
      );
    }
    if (found.kind === 'casing') listed.add(found.found);
    if (found.kind === 'file' && (element.localName === 'file' || kind === 'metadata'))
      listed.add(found.path);
  }
  return listed;
}

/** Schemas that xsi:schemaLocation promises beside the manifest. */
function* checkSchemaFiles({ root }: ScormManifest, resolve: Resolve, report: Report): Generator<Finding> {
  const pairs = root.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'schemaLocation') ?? '';
  const locations = pairs
    .trim()
    .split(/\s+/)
    .filter((_, index) => index % 2 === 1);
  const missing = locations.filter((location) => resolve(location).kind === 'missing');
  if (missing.length > 0) yield report('schema-files', 'note', { names: missing.join(', ') }, root);
}

function* checkNames(files: readonly string[], report: Report): Generator<Finding> {
  for (const name of files) {
    if (posix.basename(name).toLowerCase() === 'imsmanifest.xml' && name.includes('/'))
      yield report('manifest-second', 'warning', { name });
    if (/[^\x20-\x7e]/.test(name)) yield report('name-not-ascii', 'warning', { name });
    else if (name.includes(' ')) yield report('name-space', 'note', { name });
  }
  const leftovers = files.filter((file) => junk.test(file));
  const [first] = leftovers;
  if (first !== undefined) yield report('junk', 'note', { name: first, count: leftovers.length });
}
