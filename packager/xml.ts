// Reads XML that may be hostile into a DOM: no entities of its own, no document type with declarations, no recovery.
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';

/** XML that is not well-formed, or declares things that no manifest and no drawing needs. */
export class XmlError extends Error {
  override name = 'XmlError';
}

/**
 * Parses a document strictly.
 * @throws XmlError at the first fault; nothing is guessed
 */
export function parseXml(text: string): Document {
  // Entities are the classic way to make a small file huge; a document that declares any is refused unread.
  if (/<!DOCTYPE[^>[]*\[|<!ENTITY/i.test(text)) throw new XmlError('declares entities');
  const parser = new DOMParser({
    locator: false,
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

export const isElement = (node: Node): node is Element => node.nodeType === elementNode;

/** The child elements with a local name, whatever their prefix; all child elements without one. */
export function childrenOf(element: Element, localName?: string): Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) children.push(node);
  }
  return children;
}

/** Trimmed text of the first child element with a local name. */
export function childText(element: Element, localName: string): string | undefined {
  return childrenOf(element, localName)[0]?.textContent?.trim();
}
