// A statement without the people in it: each Agent or Group replaced, wherever xAPI lets one stand.
import { isRecord } from '../learner.ts';

type Json = Readonly<Record<string, unknown>>;

/** What stands instead of an Agent or a Group; undefined leaves it as it is. */
export type Replace = (actor: Json) => Json | undefined;

/** The same statement with its actors replaced; its authority, an access key, stays. */
export function redacted(statement: object, replace: Replace): object {
  const said = statement as Json;
  const { context } = said;
  return {
    ...said,
    ...only('actor', actorIn(said.actor, replace)),
    ...only('object', objectIn(said.object, replace)),
    ...(isRecord(context) ? { context: contextIn(context, replace) } : {}),
  };
}

const only = (name: string, value: unknown): Json => (value === undefined ? {} : { [name]: value });

function actorIn(actor: unknown, replace: Replace): unknown {
  if (!isRecord(actor)) return actor;
  const other = replace(actor);
  if (other !== undefined) return other;
  return Array.isArray(actor.member)
    ? { ...actor, member: actor.member.map((member) => actorIn(member, replace)) }
    : actor;
}

function objectIn(object: unknown, replace: Replace): unknown {
  if (!isRecord(object)) return object;
  if (object.objectType === 'Agent' || object.objectType === 'Group') return actorIn(object, replace);
  return object.objectType === 'SubStatement' ? redacted(object, replace) : object;
}

function contextIn(context: Json, replace: Replace): Json {
  const listed = (name: string, part: string) => {
    const list = context[name];
    if (!Array.isArray(list)) return {};
    return {
      [name]: list.map((entry) =>
        isRecord(entry) ? { ...entry, [part]: actorIn(entry[part], replace) } : entry,
      ),
    };
  };
  return {
    ...context,
    ...only('instructor', actorIn(context.instructor, replace)),
    ...only('team', actorIn(context.team, replace)),
    ...listed('contextAgents', 'agent'),
    ...listed('contextGroups', 'group'),
  };
}

/** Any JSON with words replaced in all of its texts, longest first, whatever their case. */
export function withoutWords(value: unknown, words: readonly string[], instead: string): unknown {
  const wanted = words.filter((word) => word.length > 3).toSorted((one, other) => other.length - one.length);
  if (wanted.length === 0) return value;
  const pattern = new RegExp(
    wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'giu',
  );
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(pattern, instead);
    if (Array.isArray(one)) return one.map(walk);
    if (!isRecord(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}
