// Whether a SCORM manifest keeps to one edition: metadata, namespaces, prefixes, and spellings that changed.
import type { Element } from '@xmldom/xmldom';
import { childrenOf } from '../../../xml.ts';
import type { Finding } from '../../finding.ts';
import { type Report, reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { type ScormManifest, scormManifestOf, scormTypeOf } from './manifest.ts';

type Family = 'scorm12' | 'scorm2004';

/** The family of a namespace, and the prefix that Moodle wants literally; content packaging has none. */
const namespaces: Readonly<Record<string, readonly [Family, string]>> = {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': ['scorm12', ''],
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': ['scorm12', 'adlcp'],
  'http://www.imsglobal.org/xsd/imscp_v1p1': ['scorm2004', ''],
  'http://www.adlnet.org/xsd/adlcp_v1p3': ['scorm2004', 'adlcp'],
  'http://www.adlnet.org/xsd/adlseq_v1p3': ['scorm2004', 'adlseq'],
  'http://www.adlnet.org/xsd/adlnav_v1p3': ['scorm2004', 'adlnav'],
  'http://www.imsglobal.org/xsd/imsss': ['scorm2004', 'imsss'],
};

const prefixes: ReadonlySet<string> = new Set(
  Object.values(namespaces).flatMap(([, prefix]) => (prefix === '' ? [] : [prefix])),
);

const versions: Readonly<Record<string, Family>> = {
  '1.2': 'scorm12',
  'CAM 1.3': 'scorm2004',
  '2004 3rd Edition': 'scorm2004',
  '2004 4th Edition': 'scorm2004',
};

const labels: Readonly<Record<Family, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

/** SCORM 1.2 CAM 2.3.2.1 and 2004 CAM 3.4.1: which edition the manifest says it is, and whether it is that throughout. */
export function* scormEdition({ standard, manifest }: PackageView): Generator<Finding> {
  const scorm = scormManifestOf(manifest.document);
  const report = reportIn(manifest.name);
  const declared = yield* checkMetadata(scorm, standard === 'scorm2004' ? 'scorm2004' : 'scorm12', report);
  yield* checkNamespaces(scorm, declared, report);
}

/** @returns the family that the version names, or else the one that the package was taken for */
function* checkMetadata({ root }: ScormManifest, taken: Family, report: Report): Generator<Finding, Family> {
  const [metadata] = childrenOf(root, 'metadata');
  const [schema] = metadata ? childrenOf(metadata, 'schema') : [];
  const [version] = metadata ? childrenOf(metadata, 'schemaversion') : [];
  // Without a version an LMS takes a package for SCORM 1.2.
  const weight = taken === 'scorm12' ? 'warning' : 'error';
  if (!metadata) yield report('metadata-missing', weight, {}, root);
  else if (!schema?.textContent?.trim()) yield report('schema-missing', 'warning', {}, metadata);
  else if (schema.textContent.trim() !== 'ADL SCORM')
    yield report('schema-name', 'warning', { found: schema.textContent.trim() }, schema);
  const written = version?.textContent ?? '';
  const text = written.trim();
  if (text === '') {
    if (metadata) yield report('schemaversion-missing', weight, {}, version ?? metadata);
    return taken;
  }
  const family = Object.hasOwn(versions, text) ? versions[text] : undefined;
  if (!family) yield report('schemaversion-unknown', 'error', { found: text }, version);
  else if (written !== text) yield report('schemaversion-padded', 'warning', { found: text }, version);
  return family ?? taken;
}

function* checkNamespaces(
  { root, elements, resources = [] }: ScormManifest,
  declared: Family,
  report: Report,
): Generator<Finding> {
  const own = root.namespaceURI ?? '';
  if (!Object.hasOwn(namespaces, own)) {
    yield report('namespace-unknown', 'error', { found: own === '' ? '–' : own }, root);
    return;
  }
  yield* checkPrefixes(root, report);
  const used = usedNamespaces(elements);
  const stranger = [...used.values()].find(({ family }) => family !== declared);
  if (stranger) {
    const values = {
      declared: labels[declared],
      other: labels[stranger.family],
      namespace: stranger.namespace,
    };
    yield report('edition-mixed', 'error', values, stranger.element);
  } else {
    const expected = declared === 'scorm12' ? 'scormtype' : 'scormType';
    for (const { element } of resources) {
      const found = scormTypeOf(element)?.localName;
      if (found && found !== expected)
        yield report('scormtype-spelling', 'error', { found, expected, edition: labels[declared] }, element);
    }
  }
  for (const { prefix, expected, element } of used.values())
    if (prefix !== expected)
      yield report(
        expected === '' ? 'prefix-on-manifest' : 'prefix-unusual',
        'warning',
        { prefix: prefix === '' ? '–' : prefix, expected },
        element,
      );
}

/** A prefix of SCORM that stands for no namespace of SCORM, misspelt most often. */
function* checkPrefixes(root: Element, report: Report): Generator<Finding> {
  for (const { prefix, localName, value } of root.attributes)
    if (prefix === 'xmlns' && prefixes.has(localName ?? '') && !Object.hasOwn(namespaces, value))
      yield report('namespace-unknown', 'warning', { found: value }, root);
}

interface Use {
  namespace: string;
  prefix: string;
  family: Family;
  expected: string;
  /** The first that uses it so. */
  element: Element;
}

/** The namespaces of SCORM that elements and attributes are in, by namespace and prefix. */
function usedNamespaces(elements: readonly Element[]): Map<string, Use> {
  const used = new Map<string, Use>();
  const note = (namespace: string | null, prefix: string | null, element: Element) => {
    const known =
      namespace !== null && Object.hasOwn(namespaces, namespace) ? namespaces[namespace] : undefined;
    const key = `${namespace} ${prefix}`;
    if (!known || namespace === null || used.has(key)) return;
    const [family, expected] = known;
    used.set(key, { namespace, prefix: prefix ?? '', family, expected, element });
  };
  for (const element of elements) {
    note(element.namespaceURI, element.prefix, element);
    for (const attribute of element.attributes)
      if (attribute.prefix && attribute.prefix !== 'xmlns')
        note(attribute.namespaceURI, attribute.prefix, element);
  }
  return used;
}
