// What a learner can open in a package, whatever its standard.
import type { Element } from '@xmldom/xmldom';
import { childrenOf, childText, descendantsOf } from '../xml.ts';
import { scormManifestOf } from './rules/scorm/manifest.ts';
import type { PackageView } from './view.ts';

export interface Launchable {
  /** Identifier of the SCORM item, or id of the AU or activity. */
  identifier: string;
  title: string;
  /** Address below the package, or a full URL. */
  href: string;
}

/** The launchable parts of a package in the order of its manifest. */
export function launchablesOf({ standard, manifest: { document } }: PackageView): Launchable[] {
  const root = document.documentElement;
  if (!root) return [];
  switch (standard) {
    case 'scorm12':
    case 'scorm2004':
      return scormManifestOf(document).items.flatMap(({ identifier, title = '', resource }) =>
        resource?.href ? [{ identifier, title, href: `${resource.base}${resource.href}` }] : [],
      );
    case 'cmi5':
      return named(root, 'au', (unit) => {
        const [title] = childrenOf(unit, 'title');
        return { title: title && childText(title, 'langstring'), href: childText(unit, 'url') };
      });
    case 'xapi':
      return named(root, 'activity', (activity) => ({
        title: childText(activity, 'name'),
        href: childText(activity, 'launch'),
      }));
    default:
      return [];
  }
}

/** The elements of a name that have an address to open. */
const named = (
  root: Element,
  name: string,
  read: (element: Element) => { title: string | undefined; href: string | undefined },
): Launchable[] =>
  [...descendantsOf(root)]
    .filter((element) => element.localName === name)
    .flatMap((element) => {
      const { title = '', href } = read(element);
      return href ? [{ identifier: element.getAttribute('id') ?? '', title, href }] : [];
    });
