// Reads the manifests of packages that tests have built.
import type { Element } from '@xmldom/xmldom';
import type { BuiltPackage } from '../../packager/index.ts';
import { childrenOf, descendantsOf, parseXml } from '../../packager/xml.ts';
import { textOf } from './fixture-course.ts';

/** The root element of a package's XML file. */
export function rootIn(made: BuiltPackage, name: string): Element {
  const root = parseXml(textOf(made, name)).documentElement;
  if (!root) throw new Error(`${name} has no root`);
  return root;
}

/** All elements with a local name, in document order. */
export const allIn = (root: Element, name: string): Element[] =>
  [...descendantsOf(root)].filter((element) => element.localName === name);

/** The only child element with a local name. */
export function only(element: Element, name: string): Element {
  const [found, ...others] = childrenOf(element, name);
  if (!found || others.length > 0) throw new Error(`Not one <${name}> in <${element.tagName}>`);
  return found;
}

/** Attribute values, in document order. */
export const attributes = (elements: readonly Element[], name: string): string[] =>
  elements.flatMap((element) => element.getAttribute(name) ?? []);
