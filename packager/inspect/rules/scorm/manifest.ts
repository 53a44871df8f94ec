// A SCORM manifest as its rules see it: items, resources and what refers to what, in either edition.
import type { Document, Element } from '@xmldom/xmldom';
import { childrenOf, childText, descendantsOf } from '../../../xml.ts';

export interface ScormItem {
  element: Element;
  identifier: string;
  /** Undefined when it has none. */
  title: string | undefined;
  /** What it refers to, as written, and the resource if there is one of that identifier. */
  identifierref: string | undefined;
  resource: ScormResource | undefined;
  children: readonly ScormItem[];
  parent: ScormItem | ScormOrganization;
}

export interface ScormOrganization {
  element: Element;
  identifier: string;
  title: string | undefined;
  children: readonly ScormItem[];
}

export interface ScormResource {
  element: Element;
  identifier: string;
  /** Value of `adlcp:scormtype` or `adlcp:scormType`. */
  scormType: string | undefined;
  href: string | undefined;
  /** What stands before all its addresses (xml:base of the manifest, of resources, of itself). */
  base: string;
  files: readonly Element[];
  dependencies: readonly Element[];
}

export interface ScormManifest {
  root: Element;
  /** The element `organizations`; undefined when it is missing. */
  holder: Element | undefined;
  organizations: readonly ScormOrganization[];
  /** All items of all organizations in document order. */
  items: readonly ScormItem[];
  /** Undefined when `resources` is missing. */
  resources: readonly ScormResource[] | undefined;
  /** All elements in document order. */
  elements: readonly Element[];
}

const known = new WeakMap<Document, ScormManifest>();

/** Reads a manifest once and remembers it. @param document one whose root is `manifest` */
export function scormManifestOf(document: Document): ScormManifest {
  const remembered = known.get(document);
  if (remembered) return remembered;
  const root = document.documentElement;
  if (!root) throw new TypeError('A manifest has a root');
  const elements = [...descendantsOf(root)];
  const isIn = (parent: string) => (element: Element) => element.parentElement?.localName === parent;
  const holders = childrenOf(root, 'resources');
  // A manifest may hold manifests; items may refer to the resources of any of them (SCORM 1.2 CAM 2.3.2.7).
  const resources = elements
    .filter((element) => element.localName === 'resource' && isIn('resources')(element))
    .map(readResource);
  const byId = new Map(resources.map((resource) => [resource.identifier, resource]));
  const items: ScormItem[] = [];
  const organizations = elements
    .filter((element) => element.localName === 'organization' && isIn('organizations')(element))
    .map((element) => {
      const children: ScormItem[] = [];
      const organization = { element, ...identityOf(element), children };
      children.push(...readItems(organization, byId, items));
      return organization;
    });
  const manifest = {
    root,
    holder: childrenOf(root, 'organizations')[0],
    organizations,
    items,
    resources: holders.length === 0 ? undefined : resources,
    elements,
  };
  known.set(document, manifest);
  return manifest;
}

const identityOf = (element: Element) => ({
  identifier: element.getAttribute('identifier') ?? '',
  title: childText(element, 'title'),
});

/** Recursion is safe: the parser refuses what is nested deeper than 256. */
function readItems(
  parent: ScormItem | ScormOrganization,
  resources: ReadonlyMap<string, ScormResource>,
  all: ScormItem[],
): ScormItem[] {
  return childrenOf(parent.element, 'item').map((element) => {
    const identifierref = element.getAttribute('identifierref') || undefined;
    const children: ScormItem[] = [];
    const item: ScormItem = {
      element,
      ...identityOf(element),
      identifierref,
      resource: identifierref === undefined ? undefined : resources.get(identifierref),
      children,
      parent,
    };
    all.push(item);
    children.push(...readItems(item, resources, all));
    return item;
  });
}

function readResource(element: Element): ScormResource {
  const holder = element.parentElement;
  const outer = holder?.parentElement;
  const bases = [outer, holder, element].map((one) => one?.getAttribute('xml:base') ?? '');
  return {
    element,
    identifier: element.getAttribute('identifier') ?? '',
    scormType: scormTypeOf(element)?.value,
    href: element.getAttribute('href')?.trim() || undefined,
    base: bases
      .filter((base) => base !== '' && !isAbsoluteBase(base))
      .map((base) => (base.endsWith('/') ? base : `${base}/`))
      .join(''),
    files: childrenOf(element, 'file'),
    dependencies: childrenOf(element, 'dependency'),
  };
}

/** Whether an xml:base leaves the package; such a one is told of, and not followed. */
export const isAbsoluteBase = (base: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(base);

/** The attribute that tells SCOs from assets, in whichever edition's spelling. */
export const scormTypeOf = (resource: Element) =>
  [...resource.attributes].find(({ localName }) => localName?.toLowerCase() === 'scormtype');

/** Whether an item stands at the end of a branch, where a learner opens something. */
export const isLeaf = (item: ScormItem): boolean => item.children.length === 0;
