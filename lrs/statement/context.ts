// Context and Result (Data 2.4.5 and 2.4.6; contextAgents and contextGroups of 2.0).
import { invalid } from '../http/errors.ts';
import type { XapiVersion } from '../http/version.ts';
import { activityAt } from './activity.ts';
import { actorAt, agentAt, groupAt } from './actor.ts';
import {
  arrayAt,
  booleanAt,
  extensionsAt,
  iriAt,
  type JsonObject,
  languageTagAt,
  numberAt,
  objectAt,
  onlyKnown,
  stringAt,
  uuidAt,
} from './check.ts';
import { contextActivityKinds, type StatementRef } from './types.ts';
import { isDuration } from './values.ts';

const contextProperties: Readonly<Record<XapiVersion, ReadonlySet<string>>> = (() => {
  const both = [
    'registration',
    'instructor',
    'team',
    'contextActivities',
    'revision',
    'platform',
    'language',
    'statement',
    'extensions',
  ];
  return { '1.0.3': new Set(both), '2.0.0': new Set([...both, 'contextAgents', 'contextGroups']) };
})();
const contextActivityNames: ReadonlySet<string> = new Set(contextActivityKinds);
const contextAgentProperties = new Set(['objectType', 'agent', 'relevantTypes']);
const contextGroupProperties = new Set(['objectType', 'group', 'relevantTypes']);
const referenceProperties = new Set(['objectType', 'id']);
const resultProperties = new Set(['score', 'success', 'completion', 'response', 'duration', 'extensions']);
const scoreProperties = new Set(['scaled', 'raw', 'min', 'max']);

/**
 * Validates a context.
 * @param aboutActivity whether the statement's object is an Activity: only then may it have revision and platform
 */
export function checkContext(
  value: unknown,
  path: string,
  version: XapiVersion,
  aboutActivity: boolean,
): void {
  const context = objectAt(value, path);
  onlyKnown(context, path, contextProperties[version]);
  if (context.registration !== undefined) uuidAt(context.registration, `${path}.registration`);
  if (context.instructor !== undefined) actorAt(context.instructor, `${path}.instructor`);
  if (context.team !== undefined) groupAt(context.team, `${path}.team`);
  if (context.contextActivities !== undefined)
    checkContextActivities(context.contextActivities, `${path}.contextActivities`);
  if (context.contextAgents !== undefined)
    checkRelated(context.contextAgents, `${path}.contextAgents`, 'contextAgent');
  if (context.contextGroups !== undefined)
    checkRelated(context.contextGroups, `${path}.contextGroups`, 'contextGroup');
  for (const name of ['revision', 'platform'] as const) {
    if (context[name] === undefined) continue;
    stringAt(context[name], `${path}.${name}`);
    if (!aboutActivity) invalid(`${path}.${name}`, 'is only allowed when the object is an Activity');
  }
  if (context.language !== undefined) languageTagAt(context.language, `${path}.language`);
  if (context.statement !== undefined) statementRefAt(context.statement, `${path}.statement`);
  if (context.extensions !== undefined) extensionsAt(context.extensions, `${path}.extensions`);
}

function checkContextActivities(value: unknown, path: string): void {
  const kinds = objectAt(value, path);
  onlyKnown(kinds, path, contextActivityNames);
  for (const kind in kinds) {
    const activities = kinds[kind];
    if (Array.isArray(activities)) {
      for (let i = 0; i < activities.length; i += 1) activityAt(activities[i], `${path}.${kind}[${i}]`);
    } else {
      activityAt(activities, `${path}.${kind}`);
    }
  }
}

function checkRelated(value: unknown, path: string, kind: 'contextAgent' | 'contextGroup'): void {
  const list = arrayAt(value, path);
  for (let i = 0; i < list.length; i += 1) {
    const at = `${path}[${i}]`;
    const entry = objectAt(list[i], at);
    if (entry.objectType !== kind) invalid(`${at}.objectType`, `must be "${kind}"`);
    onlyKnown(entry, at, kind === 'contextAgent' ? contextAgentProperties : contextGroupProperties);
    if (kind === 'contextAgent') agentAt(entry.agent, `${at}.agent`);
    else groupAt(entry.group, `${at}.group`);
    if (entry.relevantTypes === undefined) continue;
    const types = arrayAt(entry.relevantTypes, `${at}.relevantTypes`);
    if (types.length === 0) invalid(`${at}.relevantTypes`, 'must not be empty; leave it out instead');
    for (let j = 0; j < types.length; j += 1) iriAt(types[j], `${at}.relevantTypes[${j}]`);
  }
}

/** Validates a StatementRef (2.4.4.3). */
export function statementRefAt(value: unknown, path: string): StatementRef {
  const reference = objectAt(value, path);
  if (reference.objectType !== 'StatementRef') invalid(`${path}.objectType`, 'must be "StatementRef"');
  onlyKnown(reference, path, referenceProperties);
  uuidAt(reference.id, `${path}.id`);
  return reference as unknown as StatementRef;
}

/** Validates a result. */
export function checkResult(value: unknown, path: string, version: XapiVersion): void {
  const result = objectAt(value, path);
  onlyKnown(result, path, resultProperties);
  if (result.score !== undefined) checkScore(objectAt(result.score, `${path}.score`), `${path}.score`);
  if (result.success !== undefined) booleanAt(result.success, `${path}.success`);
  if (result.completion !== undefined) booleanAt(result.completion, `${path}.completion`);
  if (result.response !== undefined) stringAt(result.response, `${path}.response`);
  if (
    result.duration !== undefined &&
    (typeof result.duration !== 'string' || !isDuration(result.duration, version))
  ) {
    invalid(`${path}.duration`, 'must be an ISO 8601 duration such as PT4M30.5S');
  }
  if (result.extensions !== undefined) extensionsAt(result.extensions, `${path}.extensions`);
}

function checkScore(score: JsonObject, path: string): void {
  onlyKnown(score, path, scoreProperties);
  const part = (name: string): number | undefined =>
    score[name] === undefined ? undefined : numberAt(score[name], `${path}.${name}`);
  const [scaled, raw, min, max] = [part('scaled'), part('raw'), part('min'), part('max')];
  if (scaled !== undefined && (scaled < -1 || scaled > 1))
    invalid(`${path}.scaled`, 'must lie between -1 and 1');
  if (min !== undefined && max !== undefined && min >= max) invalid(`${path}.min`, 'must be less than max');
  if (raw !== undefined && min !== undefined && raw < min)
    invalid(`${path}.raw`, 'must not be less than min');
  if (raw !== undefined && max !== undefined && raw > max)
    invalid(`${path}.raw`, 'must not be greater than max');
}
