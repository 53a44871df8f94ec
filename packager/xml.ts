// Reads XML that may be hostile into a DOM: no entities of its own, no document type with declarations, no recovery.
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';

/** XML that is not well-formed, or declares things that no manifest and no drawing needs. */
export class XmlError extends Error {
  override name = 'XmlError';
}

/** Whether a document may declare entities, the classic way to make a small file huge; such a one is refused unread. */
export const declaresEntities = (text: string): boolean => /<!DOCTYPE[^<>[]*\[|<!ENTITY/i.test(text);

/**
 * Parses a document strictly; its elements know their `lineNumber`.
 * @throws XmlError at the first fault; nothing is guessed
 */
export function parseXml(text: string): Document {
  if (declaresEntities(text)) throw new XmlError('declares entities');
  refuseExcess(text);
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new XmlError(message);
    },
  });
  try {
    return parser.parseFromString(text, 'application/xml');
  } catch (error) {
    throw error instanceof XmlError
      ? error
      : new XmlError(error instanceof Error ? error.message : String(error));
  }
}

/** No honest manifest or drawing nests deeper or has more elements; a tree of them takes seconds and the memory. */
const most = { depth: 256, elements: 60_000 };

/** What begins like a tag and is none, and how it ends. */
const passages = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Counts tags in one pass, without building anything. What is not well-formed is left to the parser. */
function refuseExcess(text: string): void {
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const passage = passages.find(([start]) => text.startsWith(start, at));
    const end = passage ? text.indexOf(passage[1], at + passage[0].length) : endOfTag(text, at);
    if (end < 0) return;
    if (text.startsWith('</', at)) depth -= 1;
    else if (!passage) {
      elements += 1;
      if (text[end - 1] !== '/') depth += 1;
    }
    if (depth > most.depth || elements > most.elements) throw new XmlError('nests too deep or is too large');
    at = end + 1;
  }
}

/** Where a tag ends that begins at a position: the first `>` outside quotes; -1 when it doesn't. */
function endOfTag(text: string, start: number): number {
  const sign = /["'>]/g;
  sign.lastIndex = start;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '>') return found.index;
    const closing = text.indexOf(found[0], found.index + 1);
    if (closing < 0) return -1;
    sign.lastIndex = closing + 1;
  }
  return -1;
}

/**
 * Text of an XML file, by its byte order mark or its declared encoding (XML 1.0, appendix F).
 * @throws XmlError when the encoding is unknown or the bytes do not follow it
 */
export function decodeXml(data: Uint8Array): string {
  const start = Buffer.from(data.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1];
  const marked = start.startsWith('\xff\xfe')
    ? 'utf-16le'
    : start.startsWith('\xfe\xff')
      ? 'utf-16be'
      : undefined;
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(data);
  } catch {
    throw new XmlError('wrong encoding');
  }
}

const elementNode = 1;

const isElement = (node: Node): node is Element => node.nodeType === elementNode;

/** The child elements with a local name, whatever their prefix; all child elements without one. */
export function childrenOf(element: Element, localName?: string): Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) children.push(node);
  }
  return children;
}

/** An element and all elements below it in document order; no recursion, for a hostile file nests as deep as it likes. */
export function* descendantsOf(root: Element): Generator<Element> {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let node = element.lastChild; node; node = node.previousSibling)
      if (isElement(node)) waiting.push(node);
  }
}

/** Trimmed text of the first child element with a local name. */
export function childText(element: Element, localName: string): string | undefined {
  return childrenOf(element, localName)[0]?.textContent?.trim();
}
