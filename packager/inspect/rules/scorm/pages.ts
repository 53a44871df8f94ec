// The pages that a SCORM package launches, as far as can be seen without running them.
import { type Resolve, resolverOf } from '../../address.ts';
import { shown } from '../../error.ts';
import { type Finding, finding } from '../../finding.ts';
import { type PageReference, referencesIn } from '../../page.ts';
import type { PackageView } from '../../view.ts';
import { scormManifestOf } from './manifest.ts';

/** So many pages, of so many bytes each, are read; a package of more launches them all in the same way. */
const most = { pages: 30, bytes: 1024 * 1024 };

export async function* scormPages(view: PackageView): AsyncGenerator<Finding> {
  const resolve = resolverOf(view.files);
  const opened = new Set(scormManifestOf(view.manifest.document).items.map(({ resource }) => resource));
  const pages = new Set<string>();
  for (const resource of opened) {
    const launched = resource?.href && resolve(resource.href.replaceAll('\\', '/'), resource.base);
    if (!launched || (launched.kind !== 'file' && launched.kind !== 'casing')) continue;
    const path = launched.kind === 'file' ? launched.path : launched.found;
    if (/\.x?html?$/i.test(path)) pages.add(path);
    else if (resource.scormType?.toLowerCase() === 'sco')
      yield finding('launch-not-html', 'warning', { name: shown(path) }, { file: shown(path) });
  }
  const small = [...pages].filter((path) => view.bytes(path) <= most.bytes);
  for (const path of small.slice(0, most.pages))
    yield* checkPage(path, (await view.read(path)).toString('utf8'), resolve);
}

function* checkPage(path: string, html: string, resolve: Resolve): Generator<Finding> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const reference of referencesIn(html)) {
    const told = fault(reference, folder, resolve);
    if (!told) continue;
    const { code, severity, found = '' } = told;
    const values = { page: shown(path), name: shown(reference.address), found: shown(found) };
    yield finding(code, severity, values, { file: shown(path), line: reference.line });
  }
}

/** Without these the page does not work; a lost picture is only a pity. */
const needed = /^(?:script|iframe|frame)$/;

type Fault = Pick<Finding, 'code' | 'severity'> & { found?: string };

function fault({ element, address }: PageReference, folder: string, resolve: Resolve): Fault | undefined {
  const isLink = element === 'a' || element === 'area';
  // The page itself, or a folder whose page the server chooses.
  if (/^(?:[^?#]*\/)?\.{0,2}(?:[?#]|$)/.test(address) && !address.startsWith('//')) return undefined;
  if (address.startsWith('//')) return isLink ? undefined : { code: 'page-online', severity: 'note' };
  const destination = resolve(address.replaceAll('\\', '/'), folder);
  switch (destination.kind) {
    case 'url':
      if (isLink || !/^https?$/.test(destination.scheme)) {
        // `C:` is no scheme but a disk, of whoever made the page.
        return /^(?:file|[a-z])$/.test(destination.scheme)
          ? { code: 'page-outside', severity: 'error' }
          : undefined;
      }
      return destination.scheme === 'http'
        ? { code: 'page-insecure', severity: 'warning' }
        : { code: 'page-online', severity: 'note' };
    case 'outside':
      return { code: 'page-outside', severity: 'warning' };
    case 'missing':
      return { code: 'page-missing', severity: 'warning' };
    case 'casing':
      return {
        code: 'page-casing',
        severity: needed.test(element) ? 'error' : 'warning',
        found: destination.found,
      };
    case 'file':
      return element === 'script' && destination.path.endsWith('.mjs')
        ? { code: 'page-mjs', severity: 'warning' }
        : undefined;
  }
}
