// The rules of a cmi5 course package (cmi5 Quartz, sections 3, 8.1, 13 and 14).
import type { Element } from '@xmldom/xmldom';
import { childrenOf, childText, descendantsOf } from '../../xml.ts';
import { type Resolve, resolverOf } from '../address.ts';
import { compareContent } from '../content-model.ts';
import type { Finding } from '../finding.ts';
import { isIri, languageTagFault } from '../identifiers.ts';
import { type Report, reportIn } from '../report.ts';
import type { PackageView } from '../view.ts';
import { cmi5Namespace, cmi5Types } from './cmi5-structure.ts';
import { checkLaunch } from './launch.ts';

/** Checks the course structure `cmi5.xml` and the files that it launches. */
export function* cmi5Rules({ manifest, files }: PackageView): Generator<Finding> {
  const root = manifest.document.documentElement;
  if (!root) return;
  const report = reportIn(manifest.name);
  if (root.namespaceURI !== cmi5Namespace)
    yield report(
      'cmi5-namespace',
      'error',
      { found: root.namespaceURI ?? '', expected: cmi5Namespace },
      root,
    );
  yield* compareContent(root, 'courseStructure', cmi5Types, report);
  const elements = [...descendantsOf(root)].filter((element) => element.namespaceURI === root.namespaceURI);
  yield* checkIds(elements, report);
  const resolve = resolverOf(files);
  for (const element of elements) {
    if (element.localName === 'au') yield* checkUnit(element, resolve, report);
    if (element.localName === 'langstring') yield* checkLanguage(element, report);
    if (element.localName === 'title') yield* checkTitle(element, report);
  }
}

/** Ids are full IRIs, and each is used once (sections 3 and 13.1.1 to 13.1.4); objectives are referred to by them. */
function* checkIds(elements: readonly Element[], report: Report): Generator<Finding> {
  const seen = new Set<string>();
  const objectives = new Set<string>();
  for (const element of elements) {
    const id = element.getAttribute('id')?.trim();
    if (!id) continue;
    const values = { id, element: element.localName ?? '' };
    if (!isIri(id)) yield report('cmi5-id-not-iri', 'error', values, element);
    if (seen.has(id)) yield report('cmi5-id-duplicate', 'error', values, element);
    seen.add(id);
    if (element.localName === 'objective') objectives.add(id);
  }
  for (const element of elements) {
    const id = element.localName === 'objective' ? element.getAttribute('idref')?.trim() : undefined;
    if (id && !objectives.has(id)) yield report('cmi5-objective-unknown', 'error', { id }, element);
  }
}

/** The words that an attribute of an AU may hold (section 13.1.4). */
const vocabularies = {
  moveOn: ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'],
  launchMethod: ['AnyWindow', 'OwnWindow'],
};

function* checkUnit(unit: Element, resolve: Resolve, report: Report): Generator<Finding> {
  for (const [attribute, words] of Object.entries(vocabularies)) {
    const value = unit.getAttribute(attribute);
    if (value !== null && !words.includes(value.trim()))
      yield report('cmi5-vocabulary', 'error', { attribute, value, words: words.join(', ') }, unit);
  }
  const mastery = unit.getAttribute('masteryScore');
  if (mastery !== null && !isMasteryScore(mastery.trim()))
    yield report('cmi5-mastery-score', 'error', { value: mastery }, unit);
  const type = unit.getAttribute('activityType');
  if (type !== null && !isIri(type.trim()))
    yield report('cmi5-activity-type', 'error', { value: type }, unit);
  const url = childrenOf(unit, 'url')[0];
  if (url) yield* checkUrl(url, childText(unit, 'url') ?? '', resolve, report);
}

/** A decimal from 0 to 1 with at most four places (section 13.1.4). */
function isMasteryScore(text: string): boolean {
  const [, places = ''] = /^\+?\d*(?:\.(\d*))?$/.exec(text) ?? [text, '00001'];
  const score = Number(text);
  return /\d/.test(text) && score >= 0 && score <= 1 && places.replace(/0+$/, '').length <= 4;
}

/** Names of the launch parameters, which an AU's own query must leave free (section 8.1). */
const reserved = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

function* checkUrl(element: Element, url: string, resolve: Resolve, report: Report): Generator<Finding> {
  if (url === '') {
    yield report('cmi5-url-empty', 'error', {}, element);
    return;
  }
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  const names = new Set(new URLSearchParams(query).keys());
  for (const name of reserved)
    if (names.has(name)) yield report('cmi5-url-reserved', 'error', { url, name }, element);
  yield* checkLaunch(url, element, resolve, report);
}

function* checkLanguage(text: Element, report: Report): Generator<Finding> {
  const lang = text.getAttribute('lang');
  const fault = lang === null ? undefined : languageTagFault(lang.trim());
  // The schema refuses only what breaks the grammar.
  if (fault)
    yield report(
      'language-tag',
      fault === 'malformed' ? 'error' : 'warning',
      { tag: lang ?? '', element: 'langstring' },
      text,
    );
}

function* checkTitle(title: Element, report: Report): Generator<Finding> {
  const texts = childrenOf(title, 'langstring');
  if (texts.length > 0 && texts.every((text) => text.textContent?.trim() === ''))
    yield report('title-empty', 'warning', { element: title.parentNode?.localName ?? '' }, title);
}
