// What a statement can be found by: the terms that the filters of GET Statements look up (Communication 2.1.3).
import { actorKey } from './actor.ts';
import {
  type Actor,
  type Context,
  contextActivityKinds,
  type Statement,
  type SubStatement,
} from './types.ts';

export type TermKind = 'verb' | 'registration' | 'agent' | 'activity';

/** One way to find a statement. A related term is found only with related_agents or related_activities. */
export interface Term {
  readonly kind: TermKind;
  readonly value: string;
  readonly related: boolean;
}

/**
 * Collects the terms of a statement, each once; a direct term is not repeated as a related one.
 * Members of Groups count as the Group does. The authority isn't among them: the store knows whose statement it is.
 */
export function termsOf(statement: Statement): Term[] {
  const found = new Map<string, Term>();
  const add = (kind: TermKind, value: string | undefined, related: boolean): void => {
    if (value === undefined) return;
    const key = `${kind} ${value}`;
    const known = found.get(key);
    if (known === undefined || (known.related && !related)) found.set(key, { kind, value, related });
  };
  const addActor = (actor: Actor | undefined, related: boolean): void => {
    if (actor === undefined) return;
    add('agent', actorKey(actor), related);
    if ('member' in actor) for (const member of actor.member ?? []) add('agent', actorKey(member), related);
  };
  const addContext = (context: Context | undefined): void => {
    addActor(context?.instructor, true);
    addActor(context?.team, true);
    for (const entry of context?.contextAgents ?? []) addActor(entry.agent, true);
    for (const entry of context?.contextGroups ?? []) addActor(entry.group, true);
    for (const kind of contextActivityKinds) {
      const activities = context?.contextActivities?.[kind] ?? [];
      for (const activity of Array.isArray(activities) ? activities : [activities])
        add('activity', activity.id, true);
    }
  };
  const addParts = (part: Statement | SubStatement, related: boolean): void => {
    const { object } = part;
    addActor(part.actor, related);
    if (object.objectType === 'Agent' || object.objectType === 'Group') addActor(object, related);
    else if (object.objectType === 'SubStatement') addParts(object, true);
    else if (object.objectType !== 'StatementRef') add('activity', object.id, related);
    addContext(part.context);
  };
  add('verb', statement.verb.id, false);
  add('registration', statement.context?.registration?.toLowerCase(), false);
  addParts(statement, false);
  return [...found.values()];
}
