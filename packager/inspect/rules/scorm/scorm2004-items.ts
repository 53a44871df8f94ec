// What ADL's extensions say of an item in SCORM 2004 (CAM 3.4.1.15 to 3.4.1.18).
import { childrenOf } from '../../../xml.ts';
import type { Finding } from '../../finding.ts';
import { reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { scormManifestOf } from './manifest.ts';

/** Characters of launch data that every LMS keeps. */
const launchData = 4_000;

export function* scorm2004Items({ manifest, edition }: PackageView): Generator<Finding> {
  const report = reportIn(manifest.name);
  for (const { element, title, identifier } of scormManifestOf(manifest.document).items) {
    const name = title || identifier;
    for (const child of childrenOf(element)) {
      const text = child.textContent?.trim() ?? '';
      if (child.localName === 'dataFromLMS' && text.length > launchData)
        yield report('launch-data-long', 'warning', { name, length: text.length, limit: launchData }, child);
      // The 3rd Edition writes the threshold as text, the 4th in attributes; text is silently not read there.
      if (child.localName === 'completionThreshold' && edition === '2004 4th Edition' && text !== '')
        yield report('threshold-old', 'warning', { name, found: text }, child);
    }
  }
}
