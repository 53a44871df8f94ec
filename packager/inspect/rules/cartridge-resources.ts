// The rules of what a cartridge's resources hold: web links, discussion topics, LTI links, and quizzes by qti.ts.
import type { Document, Element } from '@xmldom/xmldom';
import { childrenOf, childText, decodeXml, parseXml, XmlError } from '../../xml.ts';
import { resolverOf, schemeOf } from '../address.ts';
import { PackageError } from '../error.ts';
import { type Finding, finding } from '../finding.ts';
import { type Report, reportIn } from '../report.ts';
import type { PackageView } from '../view.ts';
import { cartridgeVersions, type ResourceKind, resourceKindOf } from './cartridge-versions.ts';
import { qtiRules } from './qti.ts';

type Check = (root: Element, namespace: string | undefined, report: Report) => Iterable<Finding>;

const checks: Partial<Record<ResourceKind, Check>> = {
  weblink: checkWebLink,
  topic: checkTopic,
  lti: checkLti,
  assessment: (root, _, report) => qtiRules(root, 'assessment', report),
  'question-bank': (root, _, report) => qtiRules(root, 'objectbank', report),
};

/** The contents of large cartridges are read as long as this; the rest is named in a note. */
const milliseconds = 1_000;

/** Checks the XML file of each resource that has one by its type. */
export async function* cartridgeResourceRules(view: PackageView): AsyncGenerator<Finding> {
  const root = view.manifest.document.documentElement;
  if (!root) return;
  const resolve = resolverOf(view.files);
  const resources = childrenOf(root, 'resources').flatMap((list) => childrenOf(list, 'resource'));
  const end = performance.now() + milliseconds;
  for (const [index, resource] of resources.entries()) {
    if (performance.now() > end) {
      yield finding('content-untried', 'note', { count: resources.length - index });
      return;
    }
    const known = resourceKindOf(resource.getAttribute('type') ?? '');
    const check = known && checks[known.kind];
    const destination = resolve(childrenOf(resource, 'file')[0]?.getAttribute('href') ?? '');
    if (!check || destination.kind !== 'file') continue;
    const report = reportIn(destination.path);
    const document = await readXml(view, destination.path);
    if (!document?.documentElement) {
      yield report('cc-xml-broken', 'error', { name: destination.path });
      continue;
    }
    const { kind, version = '' } = known;
    const namespace = kind === 'weblink' || kind === 'topic' ? cartridgeVersions[version]?.[kind] : undefined;
    yield* check(document.documentElement, namespace, report);
  }
}

/** A file of the package as XML; undefined when it is none, damaged, or too large to be read. */
async function readXml(view: PackageView, path: string): Promise<Document | undefined> {
  try {
    return parseXml(decodeXml(await view.read(path)));
  } catch (error) {
    if (error instanceof XmlError || error instanceof PackageError) return undefined;
    throw error;
  }
}

function* checkRoot(
  root: Element,
  name: string,
  namespace: string | undefined,
  report: Report,
): Generator<Finding> {
  const found = `${root.localName}, ${root.namespaceURI ?? ''}`;
  const expected = namespace === undefined ? name : `${name}, ${namespace}`;
  if (root.localName !== name || (namespace !== undefined && root.namespaceURI !== namespace))
    yield report('cc-content-root', 'error', { found, expected }, root);
}

function* checkWebLink(root: Element, namespace: string | undefined, report: Report): Generator<Finding> {
  yield* checkRoot(root, 'webLink', namespace, report);
  if (root.localName !== 'webLink') return;
  if (!childText(root, 'title')) yield report('cc-link-title', 'error', {}, root);
  const url = childrenOf(root, 'url')[0];
  const href = url?.getAttribute('href')?.trim() ?? '';
  if (href === '') yield report('cc-link-url-missing', 'error', {}, url ?? root);
  else if (!['http', 'https', 'mailto', 'ftp'].includes(schemeOf(href) ?? '') || !URL.canParse(href))
    yield report('cc-link-url', 'error', { href }, url);
}

function* checkTopic(root: Element, namespace: string | undefined, report: Report): Generator<Finding> {
  yield* checkRoot(root, 'topic', namespace, report);
  if (root.localName === 'topic' && !childText(root, 'title'))
    yield report('cc-topic-title', 'error', {}, root);
}

/** The parts of an LTI link stand in namespaces of their own, and of several versions: only local names count. */
function* checkLti(root: Element, _: string | undefined, report: Report): Generator<Finding> {
  yield* checkRoot(root, 'cartridge_basiclti_link', undefined, report);
  if (root.localName !== 'cartridge_basiclti_link') return;
  const addresses = ['launch_url', 'secure_launch_url'].map((name) => childText(root, name) ?? '');
  const given = addresses.filter((address) => address !== '');
  if (given.length === 0 || !given.every((address) => /^https?:/i.test(address) && URL.canParse(address)))
    yield report('cc-lti-launch', 'error', { found: given.join(' ') }, root);
}
