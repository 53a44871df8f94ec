// The rules of an IMS Common Cartridge's manifest, 1.0 to 1.3: metadata, the tree of items, and the resources.
import type { Element } from '@xmldom/xmldom';
import { childrenOf, childText, descendantsOf } from '../../xml.ts';
import type { Finding } from '../finding.ts';
import { type Report, reportIn } from '../report.ts';
import type { PackageView } from '../view.ts';
import { type CartridgeVersion, cartridgeVersions, resourceKindOf } from './cartridge-versions.ts';

/** A thin cartridge holds nothing but links. */
const schemaNames = ['IMS Common Cartridge', 'IMS Thin Common Cartridge'];

/** What the schema of the manifest wants an identifier of. */
const identified = ['manifest', 'organization', 'item', 'resource'];

/** Checks `imsmanifest.xml` of a cartridge by itself. */
export function* cartridgeRules({ manifest }: PackageView): Generator<Finding> {
  const root = manifest.document.documentElement;
  if (!root) return;
  const report = reportIn(manifest.name);
  const version = yield* checkMetadata(root, report);
  yield* checkIdentifiers(root, report);
  const resources = childrenOf(root, 'resources').flatMap((list) => childrenOf(list, 'resource'));
  yield* checkOrganization(root, resources, report);
  yield* checkResources(resources, version, report);
}

/** @returns the declared version, where it is one that exists */
function* checkMetadata(root: Element, report: Report): Generator<Finding, string | undefined> {
  const metadata = childrenOf(root, 'metadata')[0];
  const schema = (metadata && childText(metadata, 'schema')) ?? '';
  if (metadata && !schemaNames.includes(schema))
    yield report('cc-schema', 'warning', { found: schema }, metadata);
  const found = (metadata && childText(metadata, 'schemaversion')) ?? '';
  const version = cartridgeVersions[found];
  if (!metadata || !version) {
    yield report('cc-version', 'error', { found, versions: Object.keys(cartridgeVersions).join(', ') }, root);
    return undefined;
  }
  const values = { version: found, found: root.namespaceURI ?? '', expected: version.manifest };
  if (root.namespaceURI !== version.manifest) yield report('cc-namespace', 'error', values, root);
  yield* checkLom(metadata, version, report);
  return found;
}

function* checkLom(metadata: Element, version: CartridgeVersion, report: Report): Generator<Finding> {
  const lom = childrenOf(metadata, 'lom')[0];
  if (!lom) {
    yield report('cc-lom-missing', 'warning', {}, metadata);
    return;
  }
  const found = lom.namespaceURI ?? '';
  if (found !== version.lom) yield report('cc-lom-namespace', 'error', { found, expected: version.lom }, lom);
  const general = childrenOf(lom, 'general')[0];
  if (!(general && childText(general, 'title'))) yield report('cc-title-missing', 'warning', {}, lom);
}

function* checkIdentifiers(root: Element, report: Report): Generator<Finding> {
  const seen = new Set<string>();
  for (const element of descendantsOf(root)) {
    if (element.namespaceURI !== root.namespaceURI) continue;
    const identifier = element.getAttribute('identifier');
    const name = element.localName ?? '';
    if (!identifier && identified.includes(name))
      yield report('cc-identifier-missing', 'error', { element: name }, element);
    if (!identifier) continue;
    if (seen.has(identifier)) yield report('cc-identifier-duplicate', 'error', { identifier }, element);
    seen.add(identifier);
  }
}

/** One organization, a rooted hierarchy: one root item without a resource, items with titles below it. */
function* checkOrganization(
  root: Element,
  resources: readonly Element[],
  report: Report,
): Generator<Finding> {
  const organizations = childrenOf(root, 'organizations').flatMap((list) => childrenOf(list, 'organization'));
  const [organization, second] = organizations;
  if (second) yield report('cc-organizations', 'error', { count: organizations.length }, second);
  if (!organization) {
    yield report('cc-no-organization', 'note', {}, root);
    return;
  }
  const structure = organization.getAttribute('structure') ?? '';
  if (structure !== 'rooted-hierarchy')
    yield report('cc-structure', 'error', { found: structure }, organization);
  const roots = childrenOf(organization, 'item');
  if (roots.length !== 1 || roots[0]?.hasAttribute('identifierref'))
    yield report('cc-root-item', 'error', { count: roots.length }, roots[1] ?? organization);
  const types = new Map(
    resources.map((resource) => [resource.getAttribute('identifier'), resource.getAttribute('type') ?? '']),
  );
  for (const item of descendantsOf(organization))
    if (item.localName === 'item' && !roots.includes(item)) yield* checkItem(item, types, report);
}

function* checkItem(
  item: Element,
  types: ReadonlyMap<string | null, string>,
  report: Report,
): Generator<Finding> {
  const identifier = item.getAttribute('identifier') ?? '';
  if (!childText(item, 'title')) yield report('cc-item-title', 'error', { identifier }, item);
  const reference = item.getAttribute('identifierref');
  if (reference === null) return;
  const type = types.get(reference);
  if (type === undefined) yield report('cc-item-reference', 'error', { identifier, reference }, item);
  else if (resourceKindOf(type)?.kind === 'question-bank')
    yield report('cc-item-bank', 'error', { identifier }, item);
}

/** Types are known and of this version, dependencies resolve, and one question bank is enough. */
function* checkResources(
  resources: readonly Element[],
  version: string | undefined,
  report: Report,
): Generator<Finding> {
  const identifiers = new Set(resources.map((resource) => resource.getAttribute('identifier')));
  let banks = 0;
  for (const resource of resources) {
    const identifier = resource.getAttribute('identifier') ?? '';
    const type = resource.getAttribute('type') ?? '';
    const known = resourceKindOf(type);
    if (!known) yield report('cc-resource-type', 'error', { identifier, type }, resource);
    else if (known.version && version && known.version !== version)
      yield report('cc-resource-version', 'error', { identifier, type, version }, resource);
    if (known?.kind === 'question-bank') banks += 1;
    if (known?.kind === 'question-bank' && banks === 2) yield report('cc-banks', 'error', {}, resource);
    for (const dependency of childrenOf(resource, 'dependency')) {
      const reference = dependency.getAttribute('identifierref') ?? '';
      if (!identifiers.has(reference))
        yield report('cc-dependency', 'error', { identifier, reference }, dependency);
    }
  }
}
