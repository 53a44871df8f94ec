// The rules of a QTI 1.2 file in a Common Cartridge: an assessment with one section, or a question bank, and its items.
import type { Element } from '@xmldom/xmldom';
import { childrenOf, descendantsOf } from '../../xml.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { checkItem } from './qti-item.ts';

const qtiNamespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/**
 * Checks a QTI file.
 * @param container what the type of its resource says that it holds
 */
export function* qtiRules(
  root: Element,
  container: 'assessment' | 'objectbank',
  report: Report,
): Generator<Finding> {
  if (root.localName !== 'questestinterop' || root.namespaceURI !== qtiNamespace) {
    const found = `${root.localName}, ${root.namespaceURI ?? ''}`;
    yield report('cc-content-root', 'error', { found, expected: `questestinterop, ${qtiNamespace}` }, root);
    return;
  }
  const [content] = childrenOf(root, container);
  if (!content) {
    yield report('qti-container', 'error', { expected: container }, root);
    return;
  }
  const sections = childrenOf(content, 'section');
  if (container === 'assessment' && sections.length !== 1)
    yield report('qti-section', 'error', { count: sections.length }, sections[1] ?? content);
  const items = [...descendantsOf(content)].filter((element) => element.localName === 'item');
  if (items.length === 0) yield report('qti-no-items', 'warning', {}, content);
  yield* checkIdents([content, ...sections, ...items], report);
  for (const item of items) yield* checkItem(item, report);
}

function* checkIdents(elements: readonly Element[], report: Report): Generator<Finding> {
  const seen = new Set<string>();
  for (const element of elements) {
    const ident = element.getAttribute('ident')?.trim() ?? '';
    const name = element.localName ?? '';
    const key = `${name} ${ident}`;
    if (ident === '') yield report('qti-ident-missing', 'error', { element: name }, element);
    else if (seen.has(key)) yield report('qti-ident-duplicate', 'error', { ident, element: name }, element);
    seen.add(key);
  }
}
