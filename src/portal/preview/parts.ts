// What a learner can open in an unpacked package, read from its manifest: the SCOs of its first organization, its AUs, or
// its activities, each with what an LMS hands over at launch.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, Element } from '@xmldom/xmldom';
import { type ScormItem, scormManifestOf } from '../../../packager/inspect/rules/scorm/manifest.ts';
import { childrenOf, childText, decodeXml, descendantsOf, parseXml } from '../../../packager/xml.ts';
import type { PackageDescription } from '../packages.ts';
import type { LaunchFacts } from './cmi-model.ts';

/** Something to open, with what the manifest says about it. */
export interface Part extends Omit<LaunchFacts, 'student'> {
  /** Identifier of the item, or id of the AU or activity. */
  id: string;
  title: string;
  /** Path of the file to open, relative to the package's root; a query may follow. */
  launch: string;
  /** Whether it is expected to report; a SCORM asset is not. */
  reports: boolean;
  /** `adlcp:prerequisites` of SCORM 1.2, as written. */
  prerequisites?: string | undefined;
}

export interface Parts {
  /** At least one; the first is opened first. */
  parts: readonly Part[];
  /** Edition as the manifest writes it. */
  edition: string;
  /** Whether the manifest orders its parts, by prerequisites or by sequencing. */
  isOrdered: boolean;
}

const manifestNames: Readonly<Record<string, string>> = {
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
  xapi: 'tincan.xml',
};

/** Parts of one package that are offered at most. */
const mostParts = 200;

/** Manifests that are remembered: they are asked for at every commit, and the files of a package never change. */
const mostKnown = 50;
const known = new Map<string, Parts>();

/**
 * The manifest as its standard reads it; a package that can only be opened as a whole has one part.
 * @throws XmlError when somebody has tampered with the files since they were unpacked
 */
export async function readParts({
  folder,
  description,
}: {
  folder: string;
  description: PackageDescription;
}): Promise<Parts> {
  const remembered = known.get(folder);
  if (remembered) return remembered;
  const whole = { parts: [wholeOf(description)], edition: '', isOrdered: false };
  const name = manifestNames[description.standard];
  // The files of a preview may be gone while somebody still looks at it.
  const data = name === undefined ? undefined : await readFile(join(folder, name)).catch(() => undefined);
  if (data === undefined) return whole;
  const document = parseXml(decodeXml(data));
  const read = description.standard.startsWith('scorm')
    ? scormParts(document)
    : { parts: unitsOf(document, description.standard), edition: '', isOrdered: false };
  const parts = read.parts.filter(({ launch }) => isInside(launch)).slice(0, mostParts);
  const found = parts.length > 0 ? { ...read, parts } : whole;
  known.set(folder, found);
  if (known.size > mostKnown) known.delete(known.keys().next().value ?? '');
  return found;
}

const wholeOf = ({ activityId = '', title, launch, masteryScore, launchData }: PackageDescription): Part => ({
  id: activityId,
  title,
  launch,
  reports: true,
  masteryScore,
  launchData,
});

/** Whether a launch file lies inside its package: a relative address that leads nowhere else. */
export function isInside(launch: string): boolean {
  const base = 'http://package.invalid/';
  if (launch === '' || !URL.canParse(launch, base)) return false;
  return new URL(launch, base).origin === new URL(base).origin;
}

function scormParts(document: Document): Parts {
  const { root, holder, organizations } = scormManifestOf(document);
  const chosen = holder?.getAttribute('default');
  const organization = organizations.find(({ identifier }) => identifier === chosen) ?? organizations[0];
  const parts = (organization?.children ?? []).flatMap(partsOf);
  const metadata = childrenOf(root, 'metadata')[0];
  const names = new Set(organization ? [...descendantsOf(organization.element)].map(localNameOf) : []);
  return {
    parts,
    edition: (metadata && childText(metadata, 'schemaversion')) ?? '',
    isOrdered: parts.length > 1 && (names.has('prerequisites') || names.has('preConditionRule')),
  };
}

const localNameOf = (element: Element): string => element.localName ?? '';

/** Recursion is safe: the parser refuses what is nested deeper than 256. */
function partsOf(item: ScormItem): Part[] {
  const { element, resource, identifier, title = '' } = item;
  const inner = item.children.flatMap(partsOf);
  if (!resource?.href) return inner;
  const sequencing = childrenOf(element, 'sequencing')[0];
  const objectives = sequencing && childrenOf(sequencing, 'objectives')[0];
  const primary = objectives && childrenOf(objectives, 'primaryObjective')[0];
  const ids = (objectives ? childrenOf(objectives) : []).flatMap(
    (objective) => objective.getAttribute('objectiveID') || [],
  );
  const threshold = childrenOf(element, 'completionThreshold')[0];
  const byMeasure = primary?.getAttribute('satisfiedByMeasure')?.trim() === 'true';
  const part: Part = {
    id: identifier,
    title,
    launch: withParameters(`${resource.base}${resource.href}`, element.getAttribute('parameters')),
    reports: resource.scormType?.toLowerCase() !== 'asset',
    launchData: childText(element, 'datafromlms') ?? childText(element, 'dataFromLMS'),
    masteryScore: childText(element, 'masteryscore'),
    maxTimeAllowed: childText(element, 'maxtimeallowed') ?? limitOf(sequencing),
    timeLimitAction: childText(element, 'timelimitaction') ?? childText(element, 'timeLimitAction'),
    prerequisites: childText(element, 'prerequisites'),
    // Without a measure of its own a measured objective is satisfied by 1.0 (SN 3.10.1).
    scaledPassingScore: byMeasure ? (childText(primary, 'minNormalizedMeasure') ?? '1.0') : undefined,
    completionThreshold: thresholdOf(threshold),
    objectives: ids,
  };
  return [part, ...inner];
}

const limitOf = (sequencing: Element | undefined): string | undefined => {
  const limits = sequencing && childrenOf(sequencing, 'limitConditions')[0];
  return limits?.getAttribute('attemptAbsoluteDurationLimit') ?? undefined;
};

/** The 4th Edition's attributes, or the text of earlier ones; a threshold that isn't measured is none. */
function thresholdOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  if (element.getAttribute('completedByMeasure')?.trim() === 'true')
    return element.getAttribute('minProgressMeasure') ?? '1.0';
  return element.textContent?.trim() || undefined;
}

/** An item's parameters behind its resource's address (SCORM 1.2 CAM 2.3.2.5.2.1, 2004 CAM 3.4.1.10). */
function withParameters(href: string, parameters: string | null): string {
  const bare = parameters?.trim().replace(/^[?&]+/, '') ?? '';
  if (bare === '' || bare.startsWith('#')) return `${href}${bare}`;
  return `${href}${href.includes('?') ? '&' : '?'}${bare}`;
}

/** AUs or activities that have an address to open. */
function unitsOf(document: Document, standard: string): Part[] {
  const root = document.documentElement;
  const wanted = standard === 'cmi5' ? 'au' : 'activity';
  const elements = root ? [...descendantsOf(root)].filter((one) => localNameOf(one) === wanted) : [];
  return elements.flatMap((element) => {
    const name = childrenOf(element, standard === 'cmi5' ? 'title' : 'name')[0];
    const launch = childText(element, standard === 'cmi5' ? 'url' : 'launch');
    if (!launch) return [];
    const title = (name && childText(name, 'langstring')) ?? name?.textContent?.trim() ?? '';
    return [{ id: element.getAttribute('id')?.trim() ?? '', title, launch, reports: true }];
  });
}
