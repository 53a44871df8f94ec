// The resources of a SCORM manifest: their kinds, and what they depend on (SCORM 1.2 CAM 2.3.2.6, 2004 CAM 3.4.1.20).
import type { Finding } from '../../finding.ts';
import { type Report, reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { isAbsoluteBase, type ScormManifest, type ScormResource, scormManifestOf } from './manifest.ts';

export function* scormResources({ manifest }: PackageView): Generator<Finding> {
  const scorm = scormManifestOf(manifest.document);
  const report = reportIn(manifest.name);
  const { resources = [], items } = scorm;
  const opened = new Set(items.map(({ resource }) => resource));
  const identifiers = new Set(resources.map(({ identifier }) => identifier));
  for (const resource of resources) {
    yield* checkKind(resource, opened.has(resource), report);
    for (const dependency of resource.dependencies) {
      const reference = dependency.getAttribute('identifierref') ?? '';
      if (reference !== '' && !identifiers.has(reference))
        yield report('dependency-unknown', 'error', { name: resource.identifier, reference }, dependency);
    }
  }
  if (opened.size > 0 && !resources.some(({ scormType }) => scormType?.toLowerCase() === 'sco'))
    yield report('no-sco', 'note', {}, scorm.root);
  yield* checkBases(scorm, report);
}

/** @param opened whether an item opens it */
function* checkKind(resource: ScormResource, opened: boolean, report: Report): Generator<Finding> {
  const { element, identifier: name, scormType, href } = resource;
  const type = element.getAttribute('type');
  if (type && type !== 'webcontent') yield report('resource-type', 'warning', { name, found: type }, element);
  if (scormType === undefined)
    yield report('scormtype-missing', opened ? 'error' : 'warning', { name }, element);
  else if (scormType !== 'sco' && scormType !== 'asset')
    yield report('scormtype-value', 'error', { name, found: scormType }, element);
  if (href === undefined && (opened || scormType === 'sco'))
    yield report('resource-without-href', 'error', { name }, element);
}

/** xml:base is a folder below the package. */
function* checkBases({ elements }: ScormManifest, report: Report): Generator<Finding> {
  for (const element of elements) {
    const base = element.getAttribute('xml:base');
    if (!base) continue;
    if (isAbsoluteBase(base)) yield report('base-absolute', 'error', { base }, element);
    else if (!base.endsWith('/')) yield report('base-slash', 'warning', { base }, element);
    if (element.localName === 'manifest' || element.localName === 'resources')
      yield report('base-moodle', 'note', { base, element: element.localName }, element);
  }
}
