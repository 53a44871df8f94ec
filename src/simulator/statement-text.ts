// The JSON text of statements. What many of them share, which is most of it, is put into words once.
import type { Statement } from '../vocabulary/statements.ts';

const known = new WeakMap<object, string>();
const activities = new Map<string, string>();

/** The text of an object that many statements share. */
function textOf(shared: object): string {
  const text = known.get(shared) ?? JSON.stringify(shared);
  known.set(shared, text);
  return text;
}

/** What stands around a subject is told by ids alone: the same ids, the same text. */
function contextActivitiesText(around: Statement['context']['contextActivities']): string {
  const { parent, grouping, category } = around;
  const key = `${parent?.[0]?.id} ${grouping.map(({ id }) => id).join(' ')} ${category[0]?.id}`;
  const text = activities.get(key) ?? JSON.stringify(around);
  activities.set(key, text);
  return text;
}

function contextText(context: Statement['context']): string {
  const { registration, language, platform, contextActivities, extensions } = context;
  return (
    `{${registration === undefined ? '' : `"registration":"${registration}",`}` +
    `"language":"${language}","platform":"${platform}",` +
    `"contextActivities":${contextActivitiesText(contextActivities)}` +
    `${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}`
  );
}

/** Equal to what JSON.stringify makes of a statement of the vocabulary (src/vocabulary/statements.ts). */
export function statementText(statement: Statement): string {
  const { id, timestamp, actor, verb, object, result, context } = statement;
  const { objectType, id: activity, definition } = object;
  return (
    `{"id":"${id}","timestamp":"${timestamp}","actor":${textOf(actor)},"verb":${textOf(verb)},` +
    `"object":{"objectType":"${objectType}","id":"${activity}"${definition ? `,"definition":${textOf(definition)}` : ''}}` +
    `${result ? `,"result":${JSON.stringify(result)}` : ''},"context":${contextText(context)}}`
  );
}
