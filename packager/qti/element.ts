// Writes XML elements as text, indented, for documents that are too branched for a template.
import { escapeHtml } from '../render/escape.ts';

/** An element: its name, its attributes, and either text or elements inside. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  inside: string | readonly XmlElement[];
}

export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  inside: XmlElement['inside'] = [],
): XmlElement => ({ name, attributes, inside });

/** A whole document. */
export const xmlDocument = (root: XmlElement): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`);

function written({ name, attributes, inside }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  const start = `${indent}<${name}${pairs.join('')}`;
  if (typeof inside === 'string') return `${start}>${escapeHtml(inside)}</${name}>\n`;
  if (inside.length === 0) return `${start}/>\n`;
  return `${start}>\n${inside.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
