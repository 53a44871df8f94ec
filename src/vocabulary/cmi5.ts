// What cmi5 makes of a statement: its own terms, the LMS's context template, and the statements that it defines
// (cmi5 Quartz 9.0 and 10.2.1). Pure: ids, times and definitions come from outside.
import {
  type Activity,
  makeStatement,
  type Result,
  type Score,
  type Statement,
  type StatementFrame,
} from './statements.ts';
import { extensions } from './terms.ts';

/** The verbs with which an assignable unit (AU) may make cmi5 defined statements (9.3). */
export type DefinedVerb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

/** Categories of statements (9.6.2): `defined` tells those that cmi5 defines from all others that it allows. */
export const cmi5Categories = {
  defined: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

/** Extensions of contexts (9.6.3) and results (9.5.5). */
const cmi5Extensions = {
  sessionId: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
} as const;

/** The contextTemplate of LMS.LaunchData: an xAPI context in which every statement of the session begins. */
export type ContextTemplate = Readonly<Record<string, unknown>>;

/** What the launch says of the AU that statements are about. */
export interface AssignableUnit {
  /** The LMS's id for the AU, from the launch URL (8.1.5); not the one under which the course was published. */
  activityId: string;
  contextTemplate: ContextTemplate;
  /** 0–1; undefined when the LMS leaves the judgement to the AU. */
  masteryScore?: number;
}

/**
 * A statement of ours as cmi5 allows it (7.1.3).
 * @param withProgress whether the lesson may still tell its progress: not once it was completed (9.5.5.1)
 */
export function allowedStatement(
  statement: Statement,
  unit: AssignableUnit,
  withProgress: boolean,
): Statement {
  return {
    ...statement,
    ...(statement.result ? { result: showProgress(statement.result, withProgress) } : {}),
    context: withTemplate(unit.contextTemplate, statement.context),
  };
}

/**
 * A cmi5 defined statement about the AU. Reports find our own session in its grouping, since the LMS has an id of its
 * own for it.
 * @param withProgress as in {@link allowedStatement}
 */
export function definedStatement(
  frame: StatementFrame,
  unit: AssignableUnit,
  stamp: { id: string; timestamp: string },
  verb: DefinedVerb,
  result: Result | undefined,
  withProgress: boolean,
): Statement {
  const told = result && showProgress(result, withProgress);
  const { object, context, ...rest } = makeStatement(frame, stamp, verb, { part: 'session' }, told);
  const { masteryScore } = unit;
  const judges = verb === 'passed' || verb === 'failed';
  const { grouping, category } = context.contextActivities;
  const counts = judges || verb === 'completed';
  return {
    ...rest,
    object: { ...object, id: unit.activityId },
    context: withTemplate(unit.contextTemplate, {
      ...context,
      contextActivities: {
        grouping: [{ objectType: 'Activity', id: frame.sessionActivityId }, ...grouping],
        category: [
          activity(cmi5Categories.defined),
          ...(counts ? [activity(cmi5Categories.moveOn)] : []),
          ...category,
        ],
      },
      ...(judges && masteryScore !== undefined
        ? { extensions: { ...context.extensions, [cmi5Extensions.masteryScore]: masteryScore } }
        : {}),
    }),
  };
}

/**
 * The score of a judgement (9.5.1): `scaled` is exact; `raw` has to be an integer, and is rounded so that it never
 * contradicts the judgement.
 * @param percent 0–100
 */
export function judgedScore(percent: number, passed: boolean): Score {
  return {
    scaled: scaledOf(percent),
    raw: passed ? Math.ceil(percent) : Math.floor(percent),
    min: 0,
    max: 100,
  };
}

/** A percentage as a number between 0 and 1 with at most four decimals, as masteryScore has. */
export const scaledOf = (percent: number): number => Math.round(percent * 100) / 10_000;

/**
 * Puts a context into the template (10.2.1): what the template says stands unchanged, its activities come first in
 * their lists, and only what it doesn't say is added.
 */
export function withTemplate(template: ContextTemplate, context: Statement['context']): Statement['context'] {
  return {
    ...context,
    ...template,
    contextActivities: joinActivities(template.contextActivities, context.contextActivities),
    extensions: { ...context.extensions, ...recordOf(template.extensions) },
  };
}

function joinActivities(
  template: unknown,
  ours: Statement['context']['contextActivities'],
): Statement['context']['contextActivities'] {
  const lists: Record<string, readonly unknown[]> = {};
  for (const [name, theirs] of Object.entries(recordOf(template))) lists[name] = listOf(theirs);
  for (const [name, added] of Object.entries(ours) as [string, readonly Activity[]][]) {
    const known = lists[name] ?? [];
    const ids = new Set(known.map((one) => recordOf(one).id));
    lists[name] = [...known, ...added.filter(({ id }) => !ids.has(id))];
  }
  return lists as unknown as Statement['context']['contextActivities'];
}

/** Says in cmi5's words, too, how far the lesson is. */
function showProgress(result: Result, withProgress: boolean): Result {
  const progress = result.extensions?.[extensions.progress];
  if (!withProgress || progress === undefined) return result;
  return { ...result, extensions: { ...result.extensions, [cmi5Extensions.progress]: progress } };
}

const activity = (id: string): Activity => ({ objectType: 'Activity', id });

/** Before xAPI 1.0 a list of one could be written without the list, and some still do. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
