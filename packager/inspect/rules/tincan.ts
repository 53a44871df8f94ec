// The rules of an xAPI package with a tincan.xml, as the Tin Can launch guidelines describe it.
import type { Element } from '@xmldom/xmldom';
import { childrenOf, childText } from '../../xml.ts';
import { resolverOf } from '../address.ts';
import type { Finding } from '../finding.ts';
import { isIri, languageTagFault } from '../identifiers.ts';
import { type Report, reportIn } from '../report.ts';
import type { PackageView } from '../view.ts';
import { checkLaunch } from './launch.ts';

const tincanNamespace = 'http://projecttincan.com/tincan.xsd';

/** Checks `tincan.xml` and the files that it launches. */
export function* tincanRules({ manifest, files }: PackageView): Generator<Finding> {
  const root = manifest.document.documentElement;
  if (!root) return;
  const report = reportIn(manifest.name);
  if (root.namespaceURI !== tincanNamespace)
    yield report(
      'tincan-namespace',
      'error',
      { found: root.namespaceURI ?? '', expected: tincanNamespace },
      root,
    );
  const activities = childrenOf(root, 'activities').flatMap((list) => childrenOf(list, 'activity'));
  if (activities.length === 0) yield report('tincan-no-activity', 'error', {}, root);
  else if (!activities.some((activity) => childText(activity, 'launch')))
    yield report('tincan-no-launch', 'error', {}, activities[0]);
  yield* checkIds(activities, report);
  const resolve = resolverOf(files);
  for (const activity of activities) {
    yield* checkTexts(activity, report);
    for (const launch of childrenOf(activity, 'launch')) {
      const address = launch.textContent?.trim() ?? '';
      if (address !== '') yield* checkLaunch(address, launch, resolve, report);
    }
  }
}

/** Each activity has an id of its own; ids and types are full IRIs (xAPI 1.0.3, part 2, section 2.4.4.1). */
function* checkIds(activities: readonly Element[], report: Report): Generator<Finding> {
  const seen = new Set<string>();
  for (const activity of activities) {
    const id = activity.getAttribute('id')?.trim() ?? '';
    if (id === '') yield report('tincan-id-missing', 'error', {}, activity);
    else if (!isIri(id)) yield report('tincan-id-not-iri', 'error', { id }, activity);
    if (id !== '' && seen.has(id)) yield report('tincan-id-duplicate', 'error', { id }, activity);
    seen.add(id);
    const type = activity.getAttribute('type')?.trim() ?? '';
    if (type === '') yield report('tincan-type-missing', 'note', { id }, activity);
    else if (!isIri(type)) yield report('tincan-type-not-iri', 'error', { type }, activity);
  }
}

/** A learner sees the name; name, description and launch say which language they are in. */
function* checkTexts(activity: Element, report: Report): Generator<Finding> {
  const id = activity.getAttribute('id') ?? '';
  if (!childText(activity, 'name')) yield report('tincan-name-missing', 'warning', { id }, activity);
  for (const element of ['name', 'description', 'launch'].flatMap((name) => childrenOf(activity, name))) {
    const tag = element.getAttribute('lang')?.trim() ?? '';
    const values = { tag, element: element.localName ?? '' };
    if (tag === '') yield report('tincan-language-missing', 'note', values, element);
    else if (languageTagFault(tag)) yield report('language-tag', 'warning', values, element);
  }
}
