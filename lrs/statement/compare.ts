// Statement comparison (Data 2.3.1): is a statement sent again under a known id the same statement?
import { actorKey } from './actor.ts';
import { parseTimestamp } from './timestamp.ts';
import {
  type Activity,
  type Actor,
  contextActivityKinds,
  type Statement,
  type SubStatement,
} from './types.ts';

/**
 * True when the two differ only where immutability allows it: what the LRS sets (id, stored, authority, version, a
 * missing timestamp), attachments, activity definitions, verb display, how a point in time is written, the order of a
 * Group's members, the case of what is insensitive to it, and durations beyond a hundredth of a second.
 * 2.0 (4.2, Statement Immutability) leaves out letter case and the timestamp altogether. It doesn't say that result and
 * context may differ, so they may not.
 * @param received the statement that came; its version says which edition's rules apply
 */
export function sameStatement(received: Statement, stored: Statement): boolean {
  const modern = received.version?.startsWith('2.') === true;
  const timed = !modern && received.timestamp !== undefined && stored.timestamp !== undefined;
  const [one, other] = [comparisonText(received, timed), comparisonText(stored, timed)];
  return one === other || (modern && one.toLowerCase() === other.toLowerCase());
}

function comparisonText(statement: Statement, timed: boolean): string {
  return serialise({ ...essence(statement), timestamp: timed ? instant(statement.timestamp) : undefined });
}

function essence(statement: Statement | SubStatement): Record<string, unknown> {
  const { object, context, result } = statement;
  return {
    actor: actorEssence(statement.actor),
    verb: statement.verb.id,
    object: objectEssence(object),
    result:
      result?.duration === undefined ? result : { ...result, duration: truncateDuration(result.duration) },
    context: context === undefined ? undefined : contextEssence(context),
  };
}

function objectEssence(object: Statement['object']): unknown {
  switch (object.objectType) {
    case 'Agent':
    case 'Group':
      return actorEssence(object);
    case 'StatementRef':
      return { ...object, id: object.id.toLowerCase() };
    case 'SubStatement':
      return { ...essence(object), objectType: object.objectType, timestamp: instant(object.timestamp) };
    default:
      return activityEssence(object);
  }
}

function contextEssence(context: NonNullable<Statement['context']>): unknown {
  const activities: Record<string, unknown> = {};
  for (const kind of contextActivityKinds) {
    const value = context.contextActivities?.[kind];
    if (value !== undefined) activities[kind] = (Array.isArray(value) ? value : [value]).map(activityEssence);
  }
  return {
    ...context,
    registration: context.registration?.toLowerCase(),
    language: context.language?.toLowerCase(),
    instructor: context.instructor && actorEssence(context.instructor),
    team: context.team && actorEssence(context.team),
    statement: context.statement && objectEssence(context.statement),
    contextActivities: context.contextActivities && activities,
    contextAgents: context.contextAgents?.map((entry) => ({ ...entry, agent: actorEssence(entry.agent) })),
    contextGroups: context.contextGroups?.map((entry) => ({ ...entry, group: actorEssence(entry.group) })),
  };
}

function activityEssence(activity: Activity): unknown {
  return { id: activity.id, objectType: 'Activity' };
}

function actorEssence(actor: Actor): unknown {
  const { mbox, mbox_sha1sum, openid, account, ...rest } = actor;
  const members =
    'member' in actor ? actor.member?.map((member) => serialise(actorEssence(member))).sort() : undefined;
  return { ...rest, objectType: actor.objectType ?? 'Agent', key: actorKey(actor), member: members };
}

function instant(timestamp: string | undefined): number | undefined {
  return timestamp === undefined ? undefined : Math.floor((parseTimestamp(timestamp) ?? 0) / 1000);
}

function truncateDuration(duration: string): string {
  return duration.replace(/([.,]\d\d)\d+S$/, '$1S');
}

/** JSON with sorted keys, so that equal values give equal text. */
function serialise(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(serialise).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts: string[] = [];
  for (const [key, child] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (child !== undefined) parts.push(`${JSON.stringify(key)}:${serialise(child)}`);
  }
  return `{${parts.join(',')}}`;
}
