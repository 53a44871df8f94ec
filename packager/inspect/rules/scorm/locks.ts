// Which activities of SCORM 2004 stay closed whatever the learner does: a fixpoint over what can be opened.
import type { Element } from '@xmldom/xmldom';
import { childrenOf } from '../../../xml.ts';
import {
  type Activity,
  actionOf,
  adlObjectivesOf,
  conditionsOf,
  isTrue,
  objectivesOf,
  partOf,
  rulesOf,
} from './sequencing-tree.ts';

export interface Locked {
  activity: Activity;
  /** The rule that closes it. */
  element: Element;
  /** The global objective that nothing reachable writes; undefined where the rule waits for nothing at all. */
  objective: string | undefined;
}

/** A rule that closes an activity until something happens: each of its keys opens it, or all are needed. */
interface Lock {
  rule: Element;
  keys: readonly Key[];
  /** `any` true condition closes, so all keys are needed; with `all`, one key is enough. */
  needsAll: boolean;
}

/**
 * What makes a condition false: a write to any of these global objectives, or nothing (`never`). Of an objective that is
 * not defined nothing can be known (`unknown`); the rule on objectives tells of it.
 */
type Key = { objectives: readonly string[] } | 'never' | 'unknown';

/**
 * The topmost activities that never open. Only rules that hold at the start count, because those that come true later
 * may be what the author wants.
 * @param activities all of a manifest, parents before children
 */
export function lockedActivities(activities: readonly Activity[]): Locked[] {
  const locks = new Map(activities.map((activity) => [activity, locksOf(activity)]));
  const writers = new Map(activities.map((activity) => [activity, writtenBy(activity)]));
  const open = new Set<Activity>();
  const written = new Set<string>();
  const turns = (key: Key) =>
    key === 'unknown' || (key !== 'never' && key.objectives.some((objective) => written.has(objective)));
  const opens = ({ keys, needsAll }: Lock) => (needsAll ? keys.every(turns) : keys.some(turns));
  // Each round opens at least one activity, or it is the last.
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const activity of activities) {
      if (open.has(activity) || (activity.parent && !open.has(activity.parent))) continue;
      if (!locks.get(activity)?.every(opens)) continue;
      open.add(activity);
      for (const objective of writers.get(activity) ?? []) written.add(objective);
    }
  }
  return activities
    .filter((activity) => !open.has(activity) && (!activity.parent || open.has(activity.parent)))
    .flatMap((activity) => {
      const lock = locks.get(activity)?.find((one) => !opens(one));
      if (!lock) return [];
      const [objective] = lock.keys.flatMap((key) =>
        typeof key === 'string' || turns(key) ? [] : key.objectives,
      );
      return [{ activity, element: lock.rule, objective }];
    });
}

function locksOf(activity: Activity): Lock[] {
  const choice = activity.parent && isTrue(partOf(activity.parent, 'controlMode'), 'choice', true);
  return rulesOf(activity, 'preConditionRule').flatMap((rule): Lock[] => {
    const action = actionOf(rule);
    // What flow skips can still be chosen, where learners may choose.
    if (action !== 'disabled' && (action !== 'skip' || choice)) return [];
    const conditions = conditionsOf(rule);
    const any = childrenOf(rule, 'ruleConditions')[0]?.getAttribute('conditionCombination') === 'any';
    const closing = conditions.filter(holdsAtStart);
    if (any ? closing.length === 0 : closing.length < conditions.length || conditions.length === 0) return [];
    return [{ rule, keys: closing.map((condition) => keyOf(condition, activity)), needsAll: any }];
  });
}

/** Before anything was done nothing is known, attempted or satisfied; so `not` of such a condition holds. */
const holdsAtStart = (condition: Element): boolean => {
  const not = condition.getAttribute('operator') === 'not';
  const name = condition.getAttribute('condition') ?? '';
  if (name === 'always') return !not;
  return (
    not &&
    /^(?:satisfied|objectiveStatusKnown|objectiveMeasureKnown|completed|activityProgressKnown|attempted)$/.test(
      name,
    )
  );
};

function keyOf(condition: Element, activity: Activity): Key {
  // Its own progress an activity can't make while it is closed; what another activity shares it can read.
  if (
    !/^(?:satisfied|objective|completed|activityProgressKnown)/.test(
      condition.getAttribute('condition') ?? '',
    )
  )
    return 'never';
  const reference = condition.getAttribute('referencedObjective')?.trim();
  const objectives = objectivesOf(activity);
  const named = (id: string) => (one: Element) => one.getAttribute('objectiveID')?.trim() === id;
  const meant = objectives.filter(
    reference ? named(reference) : ({ localName }) => localName === 'primaryObjective',
  );
  if (reference && meant.length === 0) return 'unknown';
  const id = reference || meant[0]?.getAttribute('objectiveID')?.trim();
  const read = [
    ...meant
      .flatMap((one) => childrenOf(one, 'mapInfo'))
      .filter(
        (map) => isTrue(map, 'readSatisfiedStatus', true) || isTrue(map, 'readNormalizedMeasure', true),
      ),
    ...adlObjectivesOf(activity)
      .filter(named(id ?? ''))
      .flatMap((one) => childrenOf(one, 'mapInfo')),
  ];
  return read.length === 0 ? 'never' : { objectives: read.map(targetOf) };
}

const targetOf = (map: Element): string => map.getAttribute('targetObjectiveID')?.trim() ?? '';

/** The global objectives that an activity writes once it was opened. */
function writtenBy(activity: Activity): string[] {
  const maps = [...objectivesOf(activity), ...adlObjectivesOf(activity)].flatMap((objective) =>
    childrenOf(objective, 'mapInfo'),
  );
  const writes = (map: Element) =>
    [...map.attributes].some(
      ({ name, value }) => name.startsWith('write') && /^(?:true|1)$/.test(value.trim()),
    );
  return maps.filter(writes).map(targetOf);
}
