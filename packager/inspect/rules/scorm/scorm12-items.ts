// What ADL's extensions say of an item in SCORM 1.2 (CAM 2.3.2.5.2).
import type { Element } from '@xmldom/xmldom';
import { childrenOf } from '../../../xml.ts';
import type { Finding } from '../../finding.ts';
import { type Report, reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { type ScormItem, scormManifestOf } from './manifest.ts';

/** Characters of launch data that a manifest may hold. */
const launchData = 255;

/** ADL's extensions that an LMS passes over when they are empty. */
const mayBeEmpty = new Set([
  'masteryscore',
  'maxtimeallowed',
  'timelimitaction',
  'datafromlms',
  'prerequisites',
]);

export function* scorm12Items({ manifest }: PackageView): Generator<Finding> {
  const { items } = scormManifestOf(manifest.document);
  const report = reportIn(manifest.name);
  for (const { element, title, identifier } of items) {
    const name = title || identifier;
    for (const child of childrenOf(element)) {
      const text = child.textContent?.trim() ?? '';
      // Many tools write these even where there is nothing to say.
      if (text === '' && mayBeEmpty.has(child.localName ?? '')) {
        yield report('extension-empty', 'note', { name, element: child.localName ?? '' }, child);
        continue;
      }
      switch (child.localName) {
        case 'masteryscore':
          if (!isPercentage(text)) yield report('masteryscore-range', 'error', { name, found: text }, child);
          break;
        case 'maxtimeallowed':
          if (!/^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/.test(text))
            yield report('maxtime-form', 'error', { name, found: text }, child);
          break;
        case 'datafromlms':
          if (text.length > launchData)
            yield report(
              'launch-data-long',
              'warning',
              { name, length: text.length, limit: launchData },
              child,
            );
          break;
        default:
      }
    }
  }
  yield* checkPrerequisites(items, report);
}

const isPercentage = (text: string): boolean =>
  /^\d{1,3}(?:\.\d+)?$/.test(text) && Number.parseFloat(text) <= 100;

/** Prerequisites name items that exist, and no item waits for itself, not even through others. */
function* checkPrerequisites(items: readonly ScormItem[], report: Report): Generator<Finding> {
  const known = new Set(items.map(({ identifier }) => identifier));
  const needs = new Map<string, readonly string[]>();
  const elements = new Map<string, Element>();
  for (const { element, identifier, title } of items) {
    const [prerequisites] = childrenOf(element, 'prerequisites');
    if (!prerequisites) continue;
    const script = prerequisites.textContent ?? '';
    const wanted = identifiersIn(script);
    for (const reference of wanted)
      if (!known.has(reference))
        yield report(
          'prerequisite-unknown',
          'error',
          { name: title || identifier, reference },
          prerequisites,
        );
    elements.set(identifier, prerequisites);
    // Only where all are wanted does a circle lock for certain.
    if (!/[|~{]/.test(script)) needs.set(identifier, wanted);
  }
  // Of two items with one identifier nobody knows which waits for which.
  if (known.size < items.length) return;
  const closed = neverOpened(needs);
  for (const { identifier, title } of items)
    if (closed.has(identifier))
      yield report('prerequisite-circle', 'error', { name: title || identifier }, elements.get(identifier));
}

/** Identifiers in an AICC script: what is compared with (`= "passed"`, `<> f`) and counts (`2*{…}`) are none. */
const identifiersIn = (script: string): string[] => {
  const bare = script
    .replace(/(?:=|<>)\s*(?:"[^"]*"|'[^']*'|[^\s&|~(){},]+)/g, ' ')
    .replace(/\d+\s*\*/g, ' ');
  return bare.split(/[\s&|~(){},"]+/).filter((word) => word !== '');
};

/** The items of a circle, and those that wait for one: whoever needs nothing that is closed is opened, until none is left. */
function neverOpened(needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const closed = new Set(needs.keys());
  const waiting = new Map<string, string[]>();
  const left = new Map<string, number>();
  for (const [item, wanted] of needs) {
    const locked = [...new Set(wanted)].filter((one) => needs.has(one));
    left.set(item, locked.length);
    for (const one of locked) waiting.set(one, (waiting.get(one) ?? []).concat(item));
  }
  const open = [...closed].filter((item) => left.get(item) === 0);
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    closed.delete(item);
    for (const other of waiting.get(item) ?? []) {
      const rest = (left.get(other) ?? 0) - 1;
      left.set(other, rest);
      if (rest === 0) open.push(other);
    }
  }
  return closed;
}
