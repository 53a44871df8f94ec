// What a key is limited to beyond its scopes: the activities at or below a prefix. Everything that limits a key is
// decided here.
import { XapiError } from '../http/errors.ts';
import { isVoiding, type Statement } from '../statement/types.ts';
import { isIri } from '../statement/values.ts';

/** Limits of a key; one that is absent doesn't limit. */
export interface KeyLimits {
  /** IRI without a slash at its end: the key is for the activity with this id and those whose ids go on with a slash. */
  readonly activityPrefix?: string;
}

/** Whoever is limited: an access key. */
interface Limited {
  readonly limits: KeyLimits;
}

/** @throws Error for a prefix that could never match */
export function checkLimits({ activityPrefix }: KeyLimits): void {
  if (activityPrefix !== undefined && (!isIri(activityPrefix) || activityPrefix.endsWith('/'))) {
    throw new Error('limits.activityPrefix: must be an absolute IRI without a slash at its end');
  }
}

/** Whether an activity is within the key's limits. */
export function isWithin({ limits: { activityPrefix } }: Limited, activity: string): boolean {
  return (
    activityPrefix === undefined || activity === activityPrefix || activity.startsWith(`${activityPrefix}/`)
  );
}

/** Whether the key is limited to some activities; then it sees no statements but those that it sent. */
export function isConfined({ limits }: Limited): boolean {
  return limits.activityPrefix !== undefined;
}

/**
 * Every statement must be about an activity within the limits; what another statement, an agent or a SubStatement is
 * the object of is not, and nothing can be voided.
 * @param paths how messages call each statement
 * @throws XapiError 403 that names the first other object
 */
export function demandStatements(
  key: Limited,
  statements: readonly Statement[],
  paths: (index: number) => string,
): void {
  if (!isConfined(key)) return;
  for (const [index, statement] of statements.entries()) {
    const { object } = statement;
    if (isVoiding(statement)) refuse(key, `${paths(index)}.verb.id`, 'they may not void statements');
    if (object.objectType !== undefined && object.objectType !== 'Activity') {
      refuse(key, `${paths(index)}.object.objectType`, 'the object must be one of these activities');
    }
    demandActivity(key, object.id, `${paths(index)}.object.id`);
  }
}

/** @param path how messages call the activity @throws XapiError 403 for an activity beyond the limits */
export function demandActivity(key: Limited, activity: string, path: string): void {
  if (!isWithin(key, activity)) refuse(key, path, 'this one is not among them');
}

/** Documents about activities within the limits may be used, documents about agents (activity `''`) may not. */
export function demandDocument(key: Limited, { activity }: { readonly activity: string }): void {
  if (!isConfined(key)) return;
  if (activity === '') refuse(key, 'agent', 'they may not use the documents of agents');
  demandActivity(key, activity, 'activityId');
}

function refuse({ limits }: Limited, path: string, reason: string): never {
  throw new XapiError(
    403,
    `${path}: these credentials are for activities at or below ${limits.activityPrefix}; ${reason}`,
    path,
  );
}
