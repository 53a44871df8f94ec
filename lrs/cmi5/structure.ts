// A course structure (cmi5 13.1) once its XML has been read: blocks and AUs, and when they are satisfied.
import type { LanguageMap } from '../statement/types.ts';
import { isIri } from '../statement/values.ts';
import type { AuProgress } from './progress.ts';

export const moveOns = [
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
  'NotApplicable',
] as const;
export type MoveOn = (typeof moveOns)[number];

/** An assignable unit: what is launched (13.1.4). */
export interface AssignableUnit {
  readonly kind: 'au';
  /** Publisher's id, an IRI. */
  readonly id: string;
  readonly title: LanguageMap;
  /** Relative to where the package's files are, or absolute; may have a query of its own. */
  readonly url: string;
  readonly moveOn: MoveOn;
  /** 0 to 1. */
  readonly masteryScore?: number;
  readonly launchParameters?: string;
  readonly entitlementKey?: string;
  readonly activityType?: string;
}

/** AUs and blocks that belong together (13.1.2). */
export interface Block {
  readonly kind: 'block';
  readonly id: string;
  readonly title: LanguageMap;
  readonly children: readonly (AssignableUnit | Block)[];
}

export interface CourseStructure {
  readonly id: string;
  readonly title: LanguageMap;
  readonly children: readonly (AssignableUnit | Block)[];
}

/** A structure that can't be launched; the message says why, for whoever made the package. */
export class StructureError extends Error {
  override name = 'StructureError';
}

/** The query parameters of section 8.1, which an AU's url must not have. */
const launchParameterNames = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** The AUs of a course or block in the order of the course, those of inner blocks included. */
export function ausOf({ children }: Pick<CourseStructure, 'children'>): AssignableUnit[] {
  return children.flatMap((child) => (child.kind === 'au' ? [child] : ausOf(child)));
}

/** The blocks of a course or block, inner ones first. */
export function blocksOf({ children }: Pick<CourseStructure, 'children'>): Block[] {
  return children.flatMap((child) => (child.kind === 'au' ? [] : [...blocksOf(child), child]));
}

/**
 * Checks what launching relies on (13.1, 8.1); everything else about a package is for a checker of packages.
 * @throws StructureError for the first fault
 */
export function checkStructure(structure: CourseStructure): void {
  const aus = ausOf(structure);
  if (aus.length === 0) throw new StructureError('The course has no AU');
  const seen = new Set<string>();
  for (const { id } of [structure, ...blocksOf(structure), ...aus]) {
    if (!isIri(id)) throw new StructureError(`"${id}" is not a fully qualified IRI`);
    if (seen.has(id)) throw new StructureError(`The id ${id} is used twice`);
    seen.add(id);
  }
  for (const { id, url, masteryScore = 0 } of aus) {
    const base = 'http://package.invalid/';
    if (!URL.canParse(url, base)) throw new StructureError(`The AU ${id} has no url that can be opened`);
    const { protocol, searchParams } = new URL(url, base);
    if (!/^https?:$/.test(protocol))
      throw new StructureError(`The AU ${id} has a url that is no web address`);
    const taken = launchParameterNames.find((name) => searchParams.has(name));
    if (taken !== undefined) throw new StructureError(`The url of the AU ${id} has the parameter ${taken}`);
    if (!(masteryScore >= 0 && masteryScore <= 1)) {
      throw new StructureError(`The masteryScore of the AU ${id} is not between 0 and 1`);
    }
  }
}

/** Whether what an AU has reported meets its moveOn (13.1.4). */
export function isSatisfied(moveOn: MoveOn, { completed, passed }: AuProgress): boolean {
  switch (moveOn) {
    case 'Passed':
      return passed;
    case 'Completed':
      return completed;
    case 'CompletedAndPassed':
      return completed && passed;
    case 'CompletedOrPassed':
      return completed || passed;
    case 'NotApplicable':
      return true;
  }
}
