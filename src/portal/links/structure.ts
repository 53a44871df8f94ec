// Reads the course structure (cmi5 13) of a package of ours: what the launcher has to know of cmi5.xml.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import {
  type AssignableUnit,
  type Block,
  type CourseStructure,
  checkStructure,
  moveOns,
  StructureError,
} from '../../../lrs/index.ts';
import { childrenOf, childText, decodeXml, parseXml } from '../../../packager/xml.ts';

/**
 * The course structure of an unpacked package.
 * @throws XmlError, or StructureError when it can't be launched
 */
export async function readStructure(folder: string): Promise<CourseStructure> {
  const root = parseXml(decodeXml(await readFile(join(folder, 'cmi5.xml')))).documentElement;
  const course = root && childrenOf(root, 'course')[0];
  if (root?.localName !== 'courseStructure' || !course) {
    throw new StructureError('cmi5.xml has no course');
  }
  const structure = { id: idOf(course), title: titleOf(course), children: partsIn(root) };
  checkStructure(structure);
  return structure;
}

function partsIn(element: Element): (AssignableUnit | Block)[] {
  return childrenOf(element).flatMap((child): (AssignableUnit | Block)[] => {
    if (child.localName === 'au') return [auOf(child)];
    if (child.localName !== 'block') return [];
    return [{ kind: 'block', id: idOf(child), title: titleOf(child), children: partsIn(child) }];
  });
}

/** What isn't there has the schema's default: moveOn is NotApplicable. */
function auOf(element: Element): AssignableUnit {
  const moveOn = element.getAttribute('moveOn')?.trim();
  const masteryScore = element.getAttribute('masteryScore')?.trim();
  const activityType = element.getAttribute('activityType')?.trim();
  const launchParameters = childText(element, 'launchParameters');
  const entitlementKey = childText(element, 'entitlementKey');
  return {
    kind: 'au',
    id: idOf(element),
    title: titleOf(element),
    url: childText(element, 'url') ?? '',
    moveOn: moveOns.find((name) => name === moveOn) ?? 'NotApplicable',
    ...(masteryScore ? { masteryScore: Number(masteryScore) } : {}),
    ...(activityType ? { activityType } : {}),
    ...(launchParameters ? { launchParameters } : {}),
    ...(entitlementKey ? { entitlementKey } : {}),
  };
}

const idOf = (element: Element): string => element.getAttribute('id')?.trim() ?? '';

function titleOf(element: Element): Record<string, string> {
  const title = childrenOf(element, 'title')[0];
  const strings = title ? childrenOf(title, 'langstring') : [];
  return Object.fromEntries(
    strings.map((one) => [one.getAttribute('lang')?.trim() || 'und', one.textContent?.trim() ?? '']),
  );
}
