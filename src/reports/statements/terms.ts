// Whether a statement itself meets xAPI's filters, as Communication 2.1.3 defines them.
import { isRecord } from '../learner.ts';
import type { XapiFilters } from './query.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * One string for one Inverse Functional Identifier (Data 2.4.2.3): equal exactly when two Agents or identified Groups
 * are the same. Undefined for an anonymous Group.
 */
export function actorKeyOf(actor: unknown): string | undefined {
  if (!isRecord(actor)) return undefined;
  const { mbox, mbox_sha1sum: hash, openid, account } = actor;
  if (typeof mbox === 'string') {
    // The domain of an address is case-insensitive (Data 2.3.1), the part before it is not.
    const at = mbox.lastIndexOf('@');
    return `mbox ${mbox.slice(0, at)}${mbox.slice(at).toLowerCase()}`;
  }
  if (typeof hash === 'string') return `sha1 ${hash.toLowerCase()}`;
  if (typeof openid === 'string') return `openid ${openid}`;
  return isRecord(account) ? `account ${account.homePage} ${account.name}` : undefined;
}

/** The Agent that a key stands for, as a filter names it. */
export function agentOfKey(key: string): Json {
  const space = key.indexOf(' ');
  const [kind, rest] = [key.slice(0, space), key.slice(space + 1)];
  switch (kind) {
    case 'mbox':
      return { mbox: rest };
    case 'sha1':
    case 'mbox_sha1sum':
      return { mbox_sha1sum: rest };
    case 'openid':
      return { openid: rest };
    default: {
      const gap = rest.indexOf(' ');
      return { account: { homePage: rest.slice(0, gap), name: rest.slice(gap + 1) } };
    }
  }
}

/** Whether this very statement meets the filters; what it refers to is another question. */
export function meets(statement: object, filters: XapiFilters): boolean {
  const { verb, context } = statement as Json;
  if (filters.verb !== undefined && !(isRecord(verb) && verb.id === filters.verb)) return false;
  if (filters.registration !== undefined) {
    const registration = isRecord(context) ? context.registration : undefined;
    if (typeof registration !== 'string' || registration.toLowerCase() !== filters.registration) return false;
  }
  if (filters.activity !== undefined && !hasActivity(statement, filters.activity, filters.relatedActivities))
    return false;
  return filters.agent === undefined || hasAgent(statement, filters.agent, filters.relatedAgents);
}

function hasActivity(statement: object, wanted: string, related = false): boolean {
  const { object } = statement as Json;
  if (isActivity(object) && object.id === wanted) return true;
  if (!related) return false;
  for (const part of partsOf(statement)) {
    if (isActivity(part.object) && part.object.id === wanted) return true;
    const kinds =
      isRecord(part.context) && isRecord(part.context.contextActivities)
        ? part.context.contextActivities
        : {};
    for (const list of Object.values(kinds))
      if (listOf(list).some((one) => isRecord(one) && one.id === wanted)) return true;
  }
  return false;
}

function hasAgent(statement: object, wanted: string, related = false): boolean {
  const { actor, object, authority } = statement as Json;
  if (isActor(actor, wanted) || (isPerson(object) && isActor(object, wanted))) return true;
  if (!related) return false;
  if (isActor(authority, wanted)) return true;
  for (const part of partsOf(statement)) {
    if (isActor(part.actor, wanted) || (isPerson(part.object) && isActor(part.object, wanted))) return true;
    const context = isRecord(part.context) ? part.context : {};
    const named = [
      context.instructor,
      context.team,
      ...listOf(context.contextAgents).map((entry) => (isRecord(entry) ? entry.agent : undefined)),
      ...listOf(context.contextGroups).map((entry) => (isRecord(entry) ? entry.group : undefined)),
    ];
    if (named.some((one) => isActor(one, wanted))) return true;
  }
  return false;
}

/** The statement and, when it has one, its SubStatement. */
function partsOf(statement: object): Json[] {
  const { object } = statement as Json;
  return isRecord(object) && object.objectType === 'SubStatement'
    ? [statement as Json, object]
    : [statement as Json];
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const isActivity = (object: unknown): object is Json =>
  isRecord(object) && (object.objectType === undefined || object.objectType === 'Activity');

const isPerson = (object: unknown): boolean =>
  isRecord(object) && (object.objectType === 'Agent' || object.objectType === 'Group');

/** Whether this is the one who is wanted, or a Group that has that one as a member. */
const isActor = (actor: unknown, wanted: string): boolean =>
  actorKeyOf(actor) === wanted ||
  (isRecord(actor) && listOf(actor.member).some((member) => actorKeyOf(member) === wanted));

/** The id of the statement that this one refers to, in lower case; undefined when its object is something else. */
export function targetOf(statement: object): string | undefined {
  const { object } = statement as Json;
  return isRecord(object) && object.objectType === 'StatementRef' && typeof object.id === 'string'
    ? object.id.toLowerCase()
    : undefined;
}
