// The tree of a SCORM manifest: organizations, items, and what they open (SCORM 1.2 CAM 2.3.2.5, 2004 CAM 3.4.1).
import type { Finding } from '../../finding.ts';
import { type Report, reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { isLeaf, type ScormItem, type ScormManifest, scormManifestOf } from './manifest.ts';

/** Longest title: of the schema of SCORM 1.2, and of Moodle's database. */
const titleLength = { scorm12: 200, others: 255 };

export function* scormOrganizations({ standard, manifest }: PackageView): Generator<Finding> {
  const scorm = scormManifestOf(manifest.document);
  const report = reportIn(manifest.name);
  yield* checkDefault(scorm, report);
  const limit = standard === 'scorm12' ? titleLength.scorm12 : titleLength.others;
  for (const { element, identifier, title, children } of scorm.organizations) {
    const name = title || identifier;
    if (!title) yield report('organization-title', 'warning', { name }, element);
    if (children.length === 0) yield report('organization-empty', 'error', { name }, element);
  }
  for (const { element, title } of [...scorm.organizations, ...scorm.items]) {
    const { length } = title ?? '';
    if (length > limit) yield report('title-long', 'warning', { title: title ?? '', length, limit }, element);
  }
  for (const item of scorm.items) yield* checkItem(item, standard === 'scorm12', report);
  // Where there are no resources at all, nothing can be referred to.
  for (const { element, identifier, title, identifierref, resource } of scorm.resources ? scorm.items : [])
    if (identifierref !== undefined && !resource)
      yield report(
        'item-reference-unknown',
        'error',
        { name: title || identifier, reference: identifierref },
        element,
      );
}

function* checkDefault(
  { root, holder, organizations, resources }: ScormManifest,
  report: Report,
): Generator<Finding> {
  if (!resources) yield report('no-resources', 'error', {}, root);
  if (organizations.length === 0) {
    yield report('no-organization', 'error', {}, holder ?? root);
    return;
  }
  const chosen = holder?.getAttribute('default');
  if (!chosen)
    yield report('default-missing', 'warning', { name: organizations[0]?.identifier ?? '' }, holder);
  else if (!organizations.some(({ identifier }) => identifier === chosen))
    yield report('default-unknown', 'error', { name: chosen }, holder);
}

function* checkItem(item: ScormItem, first: boolean, report: Report): Generator<Finding> {
  const { element, identifier, title, identifierref } = item;
  const name = title || identifier;
  if (!title) yield report('item-title', 'warning', { name: identifier }, element);
  if (isLeaf(item)) {
    if (identifierref === undefined) yield report('item-empty', 'warning', { name }, element);
  } else if (identifierref !== undefined) {
    // SCORM 1.2 allows it, and eXeLearning exports every chapter so; 2004 forbids it.
    if (first) yield report('item-branch-allowed', 'note', { name }, element);
    else yield report('item-branch', 'error', { name }, element);
  }
}
