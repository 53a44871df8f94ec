// The formats that statements are returned in (Communication 2.1.3): ids and canonical; exact is the stored text itself.
import { actorKey } from './actor.ts';
import type { PickLanguage } from './language.ts';
import {
  type Activity,
  type ActivityDefinition,
  type Actor,
  type Agent,
  componentLists,
  contextActivityKinds,
  type Statement,
  type SubStatement,
} from './types.ts';

export const formats = ['ids', 'exact', 'canonical'] as const;
export type Format = (typeof formats)[number];

/** What to do with each kind of object in a statement. */
interface Transform {
  actor(actor: Actor): Actor;
  activity(activity: Activity): Activity;
  verb(verb: Statement['verb']): Statement['verb'];
}

const ids: Transform = {
  actor({ name: _, ...actor }) {
    if (!('member' in actor)) return actor as Actor;
    const { member, ...group } = actor;
    if (actorKey(group) !== undefined || member === undefined) return group as Actor;
    return { ...group, member: member.map((agent) => ids.actor(agent) as Agent) } as Actor;
  },
  activity({ definition: _, ...rest }) {
    return rest;
  },
  verb: ({ id }) => ({ id }),
};

/** Only what identifies Agents, Groups, Activities and Verbs. */
export function toIds(statement: Statement): Statement {
  return apply(statement, ids);
}

/**
 * Activities with their canonical definition and one language in every language map.
 * @param definitionOf the canonical definition of an activity, where the LRS has one
 */
export function toCanonical(
  statement: Statement,
  pick: PickLanguage,
  definitionOf: (activity: string) => ActivityDefinition | undefined,
): Statement {
  return apply(statement, {
    actor: (actor) => actor,
    activity(activity) {
      const definition = definitionOf(activity.id) ?? activity.definition;
      return definition === undefined ? activity : { ...activity, definition: oneLanguage(definition, pick) };
    },
    verb: (verb) => (verb.display === undefined ? verb : { ...verb, display: pick(verb.display) }),
  });
}

function oneLanguage(definition: ActivityDefinition, pick: PickLanguage): ActivityDefinition {
  const result = { ...definition };
  if (definition.name !== undefined) result.name = pick(definition.name);
  if (definition.description !== undefined) result.description = pick(definition.description);
  for (const list of componentLists) {
    const components = definition[list];
    if (components === undefined) continue;
    result[list] = components.map((component) =>
      component.description === undefined
        ? component
        : { ...component, description: pick(component.description) },
    );
  }
  return result;
}

function apply<T extends Statement | SubStatement>(part: T, transform: Transform): T {
  const result = { ...part, actor: transform.actor(part.actor), verb: transform.verb(part.verb) };
  result.object = applyToObject(part.object, transform);
  if (part.context !== undefined) result.context = applyToContext(part.context, transform);
  if ('authority' in part && part.authority !== undefined) {
    Object.assign(result, { authority: transform.actor(part.authority) });
  }
  return result;
}

function applyToObject(object: Statement['object'], transform: Transform): Statement['object'] {
  switch (object.objectType) {
    case 'Agent':
    case 'Group':
      return transform.actor(object) as typeof object;
    case 'StatementRef':
      return object;
    case 'SubStatement':
      return apply(object, transform);
    default:
      return transform.activity(object);
  }
}

function applyToContext(context: NonNullable<Statement['context']>, transform: Transform): typeof context {
  const result = { ...context };
  if (context.instructor !== undefined) result.instructor = transform.actor(context.instructor);
  if (context.team !== undefined) result.team = transform.actor(context.team) as typeof context.team;
  if (context.contextAgents !== undefined) {
    result.contextAgents = context.contextAgents.map((entry) => ({
      ...entry,
      agent: transform.actor(entry.agent) as typeof entry.agent,
    }));
  }
  if (context.contextGroups !== undefined) {
    result.contextGroups = context.contextGroups.map((entry) => ({
      ...entry,
      group: transform.actor(entry.group) as typeof entry.group,
    }));
  }
  if (context.contextActivities !== undefined) {
    const activities: typeof context.contextActivities = {};
    for (const kind of contextActivityKinds) {
      const value = context.contextActivities[kind];
      if (value !== undefined)
        activities[kind] = (Array.isArray(value) ? value : [value]).map(transform.activity);
    }
    result.contextActivities = activities;
  }
  return result;
}
