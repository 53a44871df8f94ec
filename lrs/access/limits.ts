// What a key is limited to beyond its scopes: activities, verbs, a learner, writing, a rate. Everything that limits a key
// is decided here; rate.ts counts the requests.
import { XapiError } from '../http/errors.ts';
import { isVoiding, type Statement } from '../statement/types.ts';
import { isIri, isUuid } from '../statement/values.ts';

/** Limits of a key; one that is absent doesn't limit. */
export interface KeyLimits {
  /** IRI without a slash at its end: the key is for the activity with this id and those whose ids go on with a slash. */
  readonly activityPrefix?: string;
  /** IRIs of the verbs that its statements may have. */
  readonly verbs?: readonly string[];
  /**
   * The key is for one learner: who acts in its statements and whose documents it uses is known by an account with this
   * name, on whatever homePage. Meant for names that are random.
   */
  readonly accountName?: string;
  /**
   * UUID in lower case: the key is for one registration. Its statements and State documents must name it; the documents of
   * activities, which belong to all learners, it only reads.
   */
  readonly registration?: string;
  /** State documents with these ids the key reads but doesn't change; nor does it delete State documents unseen. */
  readonly fixedStates?: readonly string[];
  /** The key reads nothing, whatever its scopes: for a key that many people hold. */
  readonly writeOnly?: boolean;
  /** How many requests a minute are answered; those beyond get 429. */
  readonly requestsPerMinute?: number;
}

/** Where a document lives, `''` standing for none; without an id all that live there. */
export interface Place {
  readonly resource: 'state' | 'activity-profile' | 'agent-profile';
  readonly activity: string;
  /** Actor key. */
  readonly agent: string;
  readonly registration: string;
  readonly id?: string;
}

/** Whoever is limited: an access key. */
export interface Limited {
  readonly limits: KeyLimits;
}

/** A limit that can't be met or makes no sense; the message starts with `limits.` and the property. */
export class LimitError extends Error {
  override name = 'LimitError';
  readonly property: keyof KeyLimits;

  constructor(property: keyof KeyLimits, requirement: string) {
    super(`limits.${property}: ${requirement}`);
    this.property = property;
  }
}

const mostVerbs = 100;
const mostRequestsPerMinute = 1_000_000;

/** @throws LimitError for the first limit that no request could meet, or that is no limit */
export function checkLimits(limits: KeyLimits): void {
  const { activityPrefix, verbs, accountName, registration, requestsPerMinute: rate } = limits;
  if (activityPrefix !== undefined && (!isIri(activityPrefix) || activityPrefix.endsWith('/'))) {
    throw new LimitError('activityPrefix', 'must be an absolute IRI without a slash at its end');
  }
  if (verbs !== undefined && (verbs.length === 0 || verbs.length > mostVerbs || !verbs.every(isIri))) {
    throw new LimitError('verbs', `must be 1 to ${mostVerbs} absolute IRIs`);
  }
  if (registration !== undefined && !(isUuid(registration) && registration === registration.toLowerCase())) {
    throw new LimitError('registration', 'must be a UUID in lower case');
  }
  if (accountName === '') throw new LimitError('accountName', 'must not be empty');
  if (rate !== undefined && !(Number.isInteger(rate) && rate >= 1 && rate <= mostRequestsPerMinute)) {
    throw new LimitError('requestsPerMinute', `must be an integer from 1 to ${mostRequestsPerMinute}`);
  }
}

/** Whether an activity is within the key's limits. */
export function isWithin({ limits: { activityPrefix } }: Limited, activity: string): boolean {
  return (
    activityPrefix === undefined || activity === activityPrefix || activity.startsWith(`${activityPrefix}/`)
  );
}

/** Whether the key is limited to some activities, one learner or one registration; then it sees no statements but those that it sent. */
export function isConfined({ limits }: Limited): boolean {
  const { activityPrefix, accountName, registration } = limits;
  return activityPrefix !== undefined || accountName !== undefined || registration !== undefined;
}

/**
 * Every statement must have one of the key's verbs, its learner as actor, and an activity within the limits as object;
 * what another statement, an agent or a SubStatement is the object of is not, and such a key voids nothing.
 * @param paths how messages call each statement
 * @throws XapiError 403 that names the first property beyond the limits
 */
export function demandStatements(
  key: Limited,
  statements: readonly Statement[],
  paths: (index: number) => string,
): void {
  const { activityPrefix, verbs, accountName, registration } = key.limits;
  if (verbs === undefined && !isConfined(key)) return;
  for (const [index, { actor, verb, object, context }] of statements.entries()) {
    if (isConfined(key) && isVoiding({ verb })) {
      refuse(`${paths(index)}.verb.id`, `${scopeOf(key)}; they may not void statements`);
    }
    if (verbs !== undefined && !verbs.includes(verb.id)) {
      refuse(`${paths(index)}.verb.id`, `are for some verbs; ${verb.id} is not among them`);
    }
    if (accountName !== undefined && actor.account?.name !== accountName) {
      refuse(`${paths(index)}.actor`, 'are for one learner; this is another');
    }
    if (registration !== undefined && context?.registration?.toLowerCase() !== registration) {
      refuse(`${paths(index)}.context.registration`, 'are for one registration; this is another, or none');
    }
    if (activityPrefix === undefined) continue;
    if (object.objectType !== undefined && object.objectType !== 'Activity') {
      refuse(
        `${paths(index)}.object.objectType`,
        `${scopeOf(key)}; the object must be one of these activities`,
      );
    }
    demandActivity(key, object.id, `${paths(index)}.object.id`);
  }
}

/** @param path how messages call the activity @throws XapiError 403 for an activity beyond the limits */
export function demandActivity(key: Limited, activity: string, path: string): void {
  if (!isWithin(key, activity)) refuse(path, `${scopeOf(key)}; this one is not among them`);
}

/**
 * Documents about activities within the limits may be used, and of one learner or registration only, where the key is for
 * one; a key for some activities may not use documents about agents (activity `''`).
 * @param changes whether it is to be changed or deleted
 * @throws XapiError 403 for any other
 */
export function demandDocument(
  key: Limited,
  { resource, activity, agent, registration, id }: Place,
  changes: boolean,
): void {
  const { activityPrefix, accountName, registration: only, fixedStates } = key.limits;
  if (activityPrefix !== undefined) {
    if (activity === '') refuse('agent', `${scopeOf(key)}; they may not use the documents of agents`);
    demandActivity(key, activity, 'activityId');
  }
  if (accountName !== undefined && agent !== '' && accountNameIn(agent) !== accountName) {
    refuse('agent', 'are for one learner; this is another');
  }
  if (only !== undefined && resource === 'state' && registration !== only) {
    refuse('registration', 'are for one registration; this is another, or none');
  }
  if (only !== undefined && resource === 'activity-profile' && changes) {
    refuse('activityId', 'are for one registration; what belongs to all learners they only read');
  }
  const isFixed = id === undefined || fixedStates?.includes(id) === true;
  if (fixedStates !== undefined && resource === 'state' && changes && isFixed) {
    refuse('stateId', `may not change ${fixedStates.join(', ')}`);
  }
}

/** The account's name in the key of an actor, `account <homePage> <name>`; a homePage has no spaces. */
function accountNameIn(agent: string): string | undefined {
  return /^account \S+ (.*)$/s.exec(agent)?.[1];
}

const scopeOf = ({ limits }: Limited): string =>
  limits.activityPrefix === undefined
    ? `are for one ${limits.accountName === undefined ? 'registration' : 'learner'}`
    : `are for activities at or below ${limits.activityPrefix}`;

function refuse(path: string, reason: string): never {
  throw new XapiError(403, `${path}: these credentials ${reason}`, path);
}
