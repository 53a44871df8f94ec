// The identifiers of a SCORM manifest: each once, and each a name that XML allows (xs:ID in both editions' schemas).
import type { Finding } from '../../finding.ts';
import { reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { scormManifestOf } from './manifest.ts';

/** A name without a colon (Namespaces in XML, NCName). */
const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u;

export function* scormIdentifiers({ manifest }: PackageView): Generator<Finding> {
  const { elements, root } = scormManifestOf(manifest.document);
  const report = reportIn(manifest.name);
  const seen = new Set<string>();
  for (const element of elements) {
    // Other vocabularies, such as LOM, have identifiers of their own.
    const attribute = element.namespaceURI === root.namespaceURI ? 'identifier' : 'ID';
    const written = element.getAttribute(attribute);
    if (written === null) continue;
    const name = written.trim();
    if (!ncName.test(name)) yield report('identifier-invalid', 'warning', { name }, element);
    if (seen.has(name)) yield report('identifier-duplicate', 'error', { name }, element);
    seen.add(name);
  }
}
