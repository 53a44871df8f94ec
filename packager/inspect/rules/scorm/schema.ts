// SCORM manifests against the official schemas of their edition: libxml2's complaints become findings.
import { shown } from '../../error.ts';
import { type Finding, finding } from '../../finding.ts';
import { declares, type SchemaEdition } from '../../schema/editions.ts';
import { complaintsAbout } from '../../schema/validate.ts';
import type { PackageView } from '../../view.ts';
import { scormManifestOf } from './manifest.ts';

/** The edition whose schemas fit the root's namespace; the rule on editions speaks of the others. */
function schemaEditionOf({ manifest: { document }, edition }: PackageView): SchemaEdition | undefined {
  const namespace = document.documentElement?.namespaceURI ?? '';
  if (declares('scorm12', namespace)) return 'scorm12';
  if (!declares('scorm2004-4th', namespace)) return undefined;
  return /^(?:CAM 1\.3|2004 3rd Edition)$/.test(edition ?? '') ? 'scorm2004-3rd' : 'scorm2004-4th';
}

/** Validates the manifest against the official schemas of SCORM 1.2, or of the 2004 edition that it declares. */
export function* scormSchema(view: PackageView): Generator<Finding> {
  const edition = schemaEditionOf(view);
  if (edition === undefined) return;
  const file = shown(view.manifest.name);
  const { holder, resources, organizations } = scormManifestOf(view.manifest.document);
  const empty = organizations.some(({ children }) => children.length === 0);
  for (const { message, line } of complaintsAbout(view.manifest.text, edition)) {
    if ((!holder || !resources) && onMissingHolder.test(message)) continue;
    if (empty && onMissingItem.test(message)) continue;
    const read = readComplaint(message, edition);
    if (!read) continue;
    const values = Object.fromEntries(
      Object.entries({ ...read.values, message }).map(([key, value]) => [key, shown(value)]),
    );
    yield finding(read.code, read.severity, values, { file, line });
  }
}

type Read = Pick<Finding, 'code' | 'severity'> & { values: Record<string, string> };

/** Elements and attributes that only the 4th Edition knows. */
const onlyIn4th = new Set([
  'completedByMeasure',
  'minProgressMeasure',
  'progressWeight',
  'data',
  'sharedDataGlobalToSystem',
  'objectives',
]);

/** Where other rules say the same in better words. */
const toldElsewhere: readonly RegExp[] = [
  /^Element '[^']*', attribute '(?:\{[^}]*\})?scormtype'/i,
  /^Element '\{[^}]*\}(?:title|datafromlms)': \[facet 'maxLength'\]/,
  /^Element '\{[^}]*\}organizations?': Missing child/,
  /'(?:xs:)?(?:ID|IDREF|NCName)'/,
  /^Element '\{[^}]*\}timelimitaction': .*''/,
  // Its attributes, which the 3rd Edition does not know, are told one by one.
  /completionThreshold': '' is not a valid value/,
];

/** What libxml2 says of a manifest without `organizations` or `resources`, which other rules tell. */
const onMissingHolder =
  /^Element '\{[^}]*\}(?:manifest': Missing child|(?:organizations|resources)': This element is not)/;

/** What it says of an organization without an item. */
const onMissingItem = /Expected is (?:one of )?\( (?:\S+, )?\{[^}]*\}item \)/;

/** One complaint in our terms; undefined when it is none for us. */
function readComplaint(message: string, edition: SchemaEdition): Read | undefined {
  if (toldElsewhere.some((pattern) => pattern.test(message))) return undefined;
  const place = /^Element '(?:\{([^}]*)\})?([^']*)'(?:, attribute '(?:\{([^}]*)\})?([^']*)')?: /.exec(
    message,
  );
  if (!place) return undefined;
  const [all, namespace = '', element = '', attributeNamespace = '', attribute = ''] = place;
  const said = message.slice(all.length);
  // A sloppy description in LOM metadata keeps no LMS from playing the lesson.
  const severity = /imsmd|maxLength/.test(namespace + said) ? 'warning' : 'error';
  const name = attribute === '' ? `<${element}>` : attribute;
  if (
    edition === 'scorm2004-3rd' &&
    onlyIn4th.has(attribute || element) &&
    /strict wildcard|not allowed/.test(said)
  )
    return { code: 'edition-later', severity: 'error', values: { name } };
  if (said.includes('demanded by the strict wildcard')) {
    if (!declares(edition, attribute === '' ? namespace : attributeNamespace)) return undefined;
    return attribute === ''
      ? { code: 'schema-unknown-element', severity, values: { element } }
      : { code: 'schema-unknown-attribute', severity, values: { element, attribute } };
  }
  const expected = listOf(said);
  if (said.startsWith('This element is not expected'))
    return expected === ''
      ? { code: 'schema-unknown-element', severity, values: { element } }
      : { code: 'schema-order', severity, values: { element, expected } };
  if (said.startsWith('Missing child'))
    return { code: 'schema-child-missing', severity, values: { element, expected } };
  const required = /^The attribute '(?:\{[^}]*\})?([^']*)' is (required but missing|not allowed)/.exec(said);
  if (required) {
    const [, wanted = '', what = ''] = required;
    const code = what === 'not allowed' ? 'schema-unknown-attribute' : 'schema-attribute-missing';
    return { code, severity, values: { element, attribute: wanted } };
  }
  const [, value = ''] =
    /'((?:[^'\\]|\\.)*)' (?:is not|is greater|is less|has)|value has a length/.exec(said) ?? [];
  if (/^\[facet 'maxLength'\]/.test(said))
    return { code: 'schema-length', severity: 'warning', values: { name, element } };
  if (/not a valid value|\[facet /.test(said))
    return { code: 'schema-value', severity, values: { name, element, value } };
  return { code: 'schema-other', severity, values: { element } };
}

/** The elements that a complaint says were expected. */
const listOf = (said: string): string =>
  [...(/Expected is (?:one of )?\((.*)\)/.exec(said)?.[1] ?? '').matchAll(/\s\{[^}]*\}(\w+)/g)]
    .map(([, name]) => `<${name}>`)
    .join(', ');
