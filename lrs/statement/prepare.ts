// From a validated statement to what is stored: the properties that the LRS sets, and what the store needs to index it.
import { randomUUID } from 'node:crypto';
import type { XapiVersion } from '../http/version.ts';
import type { NewStatement } from '../store/port.ts';
import { termsOf } from './terms.ts';
import { formatTimestamp, parseTimestamp } from './timestamp.ts';
import {
  type Activity,
  type Agent,
  type ContextActivities,
  contextActivityKinds,
  isVoiding,
  type Statement,
  type SubStatement,
} from './types.ts';

export interface PrepareOptions {
  readonly version: XapiVersion;
  /** Who asserts the statement: the Agent of the access key (Data 2.4.9). */
  readonly authority: Agent;
  /** Whether the key may define this activity; otherwise its definition stays in the statement only. */
  readonly defines: (activity: string) => boolean;
}

/**
 * Sets id, version and authority and derives what the store indexes; `stored` is set when it is written. The store keeps
 * the authority beside the text, because a key's statements all have the same.
 */
export function prepareStatement(received: Statement, options: PrepareOptions): NewStatement {
  const { id = randomUUID(), version, stored: _, authority: __, ...body } = received;
  const statement: Statement = {
    id,
    ...normaliseBody(body),
    version: version ?? (options.version === '2.0.0' ? '2.0.0' : '1.0.0'),
  };
  const { object } = statement;
  return {
    id: id.toLowerCase(),
    json: JSON.stringify(statement),
    timestamped: statement.timestamp !== undefined,
    authority: JSON.stringify(options.authority),
    voiding: isVoiding(statement),
    target: object.objectType === 'StatementRef' ? object.id.toLowerCase() : undefined,
    terms: termsOf(statement),
    definitions: definitionsOf(statement, options.defines),
  };
}

/** Context activities always come back as arrays (2.4.6.2), timestamps in UTC (4.5). */
function normaliseBody<T extends Omit<Statement, 'id'> | SubStatement>(body: T): T {
  const result = { ...body };
  if (body.timestamp !== undefined) result.timestamp = toUtc(body.timestamp);
  if (body.context?.contextActivities !== undefined) {
    result.context = { ...body.context, contextActivities: asArrays(body.context.contextActivities) };
  }
  if (body.object.objectType === 'SubStatement') result.object = normaliseBody(body.object);
  return result;
}

function toUtc(timestamp: string): string {
  if (/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:[0-5]\d(?:\.\d+)?Z$/.test(timestamp)) return timestamp;
  return formatTimestamp(parseTimestamp(timestamp) ?? 0);
}

function asArrays(activities: ContextActivities): ContextActivities {
  const result: ContextActivities = {};
  for (const kind of contextActivityKinds) {
    const value = activities[kind];
    if (value !== undefined) result[kind] = Array.isArray(value) ? value : [value];
  }
  return result;
}

/** Every activity in the statement that carries a definition and may, as [id, JSON of the definition]. */
function definitionsOf(statement: Statement, may: PrepareOptions['defines']): [string, string][] {
  const found: [string, string][] = [];
  for (const { id, definition } of activitiesOf(statement)) {
    if (definition !== undefined && may(id)) found.push([id, JSON.stringify(definition)]);
  }
  return found;
}

/** The activities of a statement: object, context activities, and those of a SubStatement. */
export function* activitiesOf(part: Statement | SubStatement): Generator<Activity> {
  const { object } = part;
  if (object.objectType === 'SubStatement') yield* activitiesOf(object);
  else if (object.objectType === undefined || object.objectType === 'Activity') yield object;
  for (const kind of contextActivityKinds) {
    const value = part.context?.contextActivities?.[kind] ?? [];
    yield* Array.isArray(value) ? value : [value];
  }
}
