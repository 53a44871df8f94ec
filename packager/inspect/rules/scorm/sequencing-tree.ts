// The sequencing of a SCORM 2004 manifest as a tree of activities (Sequencing and Navigation 3): collections merged in.
import type { Document, Element } from '@xmldom/xmldom';
import { childrenOf } from '../../../xml.ts';
import { type ScormItem, type ScormOrganization, scormManifestOf } from './manifest.ts';

export interface Activity {
  /** What a person calls it. */
  name: string;
  element: Element;
  /** What its sequencing consists of, its own first; a collection that it refers to fills in what it lacks. */
  parts: readonly Element[];
  children: readonly Activity[];
  parent: Activity | undefined;
}

export interface SequencingTree {
  /** The root of each organization. */
  roots: readonly Activity[];
  /** All activities, parents before children. */
  activities: readonly Activity[];
  /** The collection's entries by their ID. */
  collection: ReadonlyMap<string, Element>;
}

const known = new WeakMap<Document, SequencingTree>();

/** Reads the activities of a manifest once and remembers them. */
export function sequencingTreeOf(document: Document): SequencingTree {
  const remembered = known.get(document);
  if (remembered) return remembered;
  const { organizations, root } = scormManifestOf(document);
  const entries = childrenOf(root, 'sequencingCollection').flatMap((holder) =>
    childrenOf(holder, 'sequencing'),
  );
  const collection = new Map(entries.map((entry) => [entry.getAttribute('ID') ?? '', entry]));
  const activities: Activity[] = [];
  const read = (one: ScormItem | ScormOrganization, parent: Activity | undefined): Activity => {
    const children: Activity[] = [];
    const activity = {
      name: one.title || one.identifier,
      element: one.element,
      parts: partsOf(one.element, collection),
      children,
      parent,
    };
    activities.push(activity);
    children.push(...one.children.map((child) => read(child, activity)));
    return activity;
  };
  const tree = { roots: organizations.map((one) => read(one, undefined)), activities, collection };
  known.set(document, tree);
  return tree;
}

function partsOf(element: Element, collection: ReadonlyMap<string, Element>): Element[] {
  const [sequencing] = childrenOf(element, 'sequencing');
  if (!sequencing) return [];
  const own = childrenOf(sequencing);
  const shared = collection.get(sequencing.getAttribute('IDRef') ?? '');
  const lent = shared ? childrenOf(shared) : [];
  const has = (part: Element) => own.some((one) => one.nodeName === part.nodeName);
  return [...own, ...lent.filter((part) => !has(part))];
}

/** A part of an activity's sequencing, such as `controlMode`. @param prefix of its namespace as Moodle wants it */
export const partOf = (activity: Activity, name: string, namespace = imsss): Element | undefined =>
  activity.parts.find((part) => part.localName === name && part.namespaceURI === namespace);

export const imsss = 'http://www.imsglobal.org/xsd/imsss';
export const adlseq = 'http://www.adlnet.org/xsd/adlseq_v1p3';

/** A boolean of XML Schema. */
export const isTrue = (element: Element | undefined, attribute: string, byDefault: boolean): boolean => {
  const value = element?.getAttribute(attribute)?.trim();
  return value === undefined || value === '' ? byDefault : value === 'true' || value === '1';
};

/** The objectives of an activity: the primary one, and the others. */
export function objectivesOf(activity: Activity): Element[] {
  const objectives = partOf(activity, 'objectives');
  return objectives
    ? childrenOf(objectives).filter(({ localName }) => /^(?:primaryO|o)bjective$/.test(localName ?? ''))
    : [];
}

/** ADL's own mappings of an activity's objectives, by objective (4th Edition). */
export function adlObjectivesOf(activity: Activity): Element[] {
  const objectives = partOf(activity, 'objectives', adlseq);
  return objectives ? childrenOf(objectives, 'objective') : [];
}

/** The rules of a kind, such as `preConditionRule`. */
export function rulesOf(activity: Activity, kind: string): Element[] {
  const rules = partOf(activity, 'sequencingRules');
  return rules ? childrenOf(rules, kind) : [];
}

export const conditionsOf = (rule: Element): Element[] =>
  childrenOf(rule, 'ruleConditions').flatMap((conditions) => childrenOf(conditions, 'ruleCondition'));

export const actionOf = (rule: Element): string =>
  childrenOf(rule, 'ruleAction')[0]?.getAttribute('action')?.trim() ?? '';
