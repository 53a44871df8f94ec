// Whether anything in a SCORM package looks for the LMS's API, and for that of the right edition.
import { type Finding, finding } from '../../finding.ts';
import { declares } from '../../schema/editions.ts';
import type { PackageView } from '../../view.ts';
import { scormManifestOf } from './manifest.ts';

/** So many bytes of pages and scripts are looked through, none of them larger than the second. */
const most = { all: 24 * 1024 * 1024, one: 4 * 1024 * 1024 };

/** Looking takes no longer, however slow the machine. */
const milliseconds = 700;

/** Words that only a caller of the API has. */
const words = {
  scorm12: /\bLMSInitialize\b|\bLMSSetValue\b|\bLMSFinish\b|\.API\b|\[['"]API['"]\]/,
  scorm2004: /\bAPI_1484_11\b/,
  either: /\bpipwerks\b|\bdoLMSInitialize\b/,
} as const;

export async function* scormReporting(view: PackageView): AsyncGenerator<Finding> {
  const { items, root } = scormManifestOf(view.manifest.document);
  if (!items.some(({ resource }) => resource?.scormType?.toLowerCase() === 'sco')) return;
  // Where namespace and version disagree, the rule on editions has said so, and the namespace is more often right.
  const namespace = root.namespaceURI ?? '';
  const is2004 = declares('scorm2004-4th', namespace);
  const wanted =
    is2004 || (view.standard === 'scorm2004' && !declares('scorm12', namespace)) ? 'scorm2004' : 'scorm12';
  const other = wanted === 'scorm12' ? 'scorm2004' : 'scorm12';
  const code = view.files.filter((file) => /\.(?:x?html?|m?js)$/i.test(file));
  const end = performance.now() + milliseconds;
  let left = most.all;
  let unread = false;
  let others = false;
  for (const file of code) {
    const bytes = view.bytes(file);
    if (bytes > most.one || bytes > left || performance.now() > end) {
      unread = true;
      continue;
    }
    left -= bytes;
    const text = (await view.read(file)).toString('latin1');
    if (words[wanted].test(text) || words.either.test(text)) return;
    others ||= words[other].test(text);
  }
  // What was not read may be what looks for it.
  if (unread) return;
  const labels = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };
  yield others
    ? finding('api-other', 'warning', { wanted: labels[wanted], other: labels[other] })
    : finding('api-none', 'note');
}
