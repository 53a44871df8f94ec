// Reads the manifests of the standards: which one it is, what it is called, and what to open first.
import type { Document, Element } from '@xmldom/xmldom';
import { childrenOf, childText } from '../xml.ts';

export type Standard = 'scorm12' | 'scorm2004' | 'xapi' | 'cmi5' | 'common-cartridge';

/** What a manifest says of the lesson that it describes. */
export interface Description {
  standard: Standard;
  /** The edition as the manifest writes it, for example `1.2` or `2004 4th Edition`. */
  edition?: string | undefined;
  title: string;
  /** Address to launch, as the manifest writes it: below the package, with query if any. */
  launch?: string | undefined;
  /** SCORM 1.2: percentage from which the LMS takes the SCO as passed. */
  masteryScore?: number | undefined;
  /** What the LMS hands over to the SCO as launch data. */
  dataFromLms?: string | undefined;
  /** xAPI and cmi5: id of the activity to launch. */
  activityId?: string | undefined;
}

/** Manifests by file name; where a package has several, the first of these counts. */
export const manifestReaders: Readonly<Record<string, (manifest: Document) => Description | undefined>> = {
  'imsmanifest.xml': (manifest) => readCartridge(manifest) ?? readScorm(manifest),
  'cmi5.xml': readCmi5,
  'tincan.xml': readTincan,
};

function readScorm(document: Document): Description | undefined {
  const manifest = document.documentElement;
  if (manifest?.localName !== 'manifest') return undefined;
  const metadata = childrenOf(manifest, 'metadata')[0];
  const edition = metadata && childText(metadata, 'schemaversion');
  const standard = scormOf(manifest, edition);
  if (!standard) return undefined;
  const organizations = childrenOf(manifest, 'organizations')[0];
  const all = organizations ? childrenOf(organizations, 'organization') : [];
  const chosen = organizations?.getAttribute('default');
  const organization = all.find((candidate) => candidate.getAttribute('identifier') === chosen) ?? all[0];
  const resources = childrenOf(manifest, 'resources')[0];
  const launched = organization && resources ? firstLaunchable(organization, resources) : undefined;
  const described = { standard, edition, title: (organization && childText(organization, 'title')) ?? '' };
  if (!launched) return described;
  const { item, launch } = launched;
  const mastery = Number.parseFloat(childText(item, 'masteryscore') ?? '');
  return {
    ...described,
    launch,
    masteryScore: Number.isFinite(mastery) ? mastery : undefined,
    dataFromLms: childText(item, standard === 'scorm12' ? 'datafromlms' : 'dataFromLMS'),
  };
}

/** By the declared version; where it is missing, by the namespace of ADL's extension. */
function scormOf(manifest: Element, edition: string | undefined): 'scorm12' | 'scorm2004' | undefined {
  if (edition === '1.2') return 'scorm12';
  if (edition !== undefined && /^(CAM )?1\.3$|^2004 /.test(edition)) return 'scorm2004';
  const namespaces = [...manifest.attributes].map((attribute) => attribute.value);
  if (namespaces.includes('http://www.adlnet.org/xsd/adlcp_rootv1p2')) return 'scorm12';
  return namespaces.includes('http://www.adlnet.org/xsd/adlcp_v1p3') ? 'scorm2004' : undefined;
}

/** The first item, in reading order, whose resource can be launched. */
function firstLaunchable(
  organization: Element,
  resources: Element,
): { item: Element; launch: string } | undefined {
  const byId = new Map(
    childrenOf(resources, 'resource').map((resource) => [resource.getAttribute('identifier'), resource]),
  );
  const waiting = childrenOf(organization, 'item').reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const resource = byId.get(item.getAttribute('identifierref'));
    const href = resource?.getAttribute('href');
    if (resource && href) {
      const base = `${baseOf(resources)}${baseOf(resource)}`;
      return { item, launch: withParameters(`${base}${href}`, item.getAttribute('parameters')) };
    }
    waiting.push(...childrenOf(item, 'item').reverse());
  }
  return undefined;
}

const baseOf = (element: Element): string => element.getAttribute('xml:base') ?? '';

/** An item's parameters behind its resource's address (SCORM 1.2 CAM 2.3.2.5.2.1). */
function withParameters(href: string, parameters: string | null): string {
  const bare = parameters?.trim().replace(/^[?&]+/, '') ?? '';
  if (bare === '' || bare.startsWith('#')) return `${href}${bare}`;
  return `${href}${href.includes('?') ? '&' : '?'}${bare}`;
}

/** A cartridge by its declared schema or, where that is missing, by its namespace; it has nothing to launch. */
function readCartridge(document: Document): Description | undefined {
  const manifest = document.documentElement;
  if (manifest?.localName !== 'manifest') return undefined;
  const metadata = childrenOf(manifest, 'metadata')[0];
  const declared = metadata && childText(metadata, 'schema')?.toLowerCase() === 'ims common cartridge';
  const namespace = /^http:\/\/www\.imsglobal\.org\/xsd\/imscc(v1p\d)?\//;
  if (!declared && !namespace.test(manifest.namespaceURI ?? '')) return undefined;
  const lom = metadata && childrenOf(metadata, 'lom')[0];
  const general = lom && childrenOf(lom, 'general')[0];
  return {
    standard: 'common-cartridge',
    edition: metadata && childText(metadata, 'schemaversion'),
    title: (general && childText(general, 'title')) ?? '',
  };
}

function readTincan(document: Document): Description | undefined {
  const root = document.documentElement;
  if (root?.localName !== 'tincan') return undefined;
  const activities = childrenOf(root, 'activities').flatMap((list) => childrenOf(list, 'activity'));
  const launchable = activities.find((activity) => childText(activity, 'launch')) ?? activities[0];
  return {
    standard: 'xapi',
    title: (launchable && childText(launchable, 'name')) ?? '',
    launch: launchable && childText(launchable, 'launch'),
    activityId: launchable?.getAttribute('id') ?? undefined,
  };
}

function readCmi5(document: Document): Description | undefined {
  const root = document.documentElement;
  if (root?.localName !== 'courseStructure') return undefined;
  const course = childrenOf(root, 'course')[0];
  const title = course && childrenOf(course, 'title')[0];
  const unit = [root, ...childrenOf(root, 'block')].flatMap((holder) => childrenOf(holder, 'au'))[0];
  return {
    standard: 'cmi5',
    title: (title && childText(title, 'langstring')) ?? '',
    launch: unit && childText(unit, 'url'),
    activityId: unit?.getAttribute('id') ?? undefined,
  };
}
