// Every parameter and request header that the LRS understands.
import { versionHeader } from '../http/version.ts';
import { separators } from '../resources/export/csv.ts';
import { exportKinds, type exportParameters } from '../resources/export/index.ts';
import { formats } from '../statement/format.ts';
import {
  agent,
  exampleActivity,
  exampleEtag,
  exampleId,
  exampleRegistration,
  exampleTime,
  exampleVerb,
} from './examples.ts';
import { count, flag, ref, text, uuid } from './schemas/values.ts';
import type { Parameter, Schema } from './types.ts';

function query(name: string, description: string, schema: Schema, example?: unknown): Parameter {
  return { name, in: 'query', description, schema, ...(example === undefined ? {} : { example }) };
}

function header(name: string, description: string, example?: string): Parameter {
  return { name, in: 'header', description, schema: text, ...(example === undefined ? {} : { example }) };
}

/** An actor is JSON in the URL. */
function actor(name: string, description: string, schema: Schema): Parameter {
  return { name, in: 'query', description, content: { 'application/json': { schema, example: agent } } };
}

/** The same parameter where it must be given. */
export const required = (parameter: Parameter): Parameter => ({ ...parameter, required: true });

/** Which statements are read, in which order and in which form; each name that export and events take is here. */
export const reading: Readonly<
  Record<(typeof exportParameters)[number] | 'limit' | 'attachments' | 'more', Parameter>
> = {
  agent: actor(
    'agent',
    'Only statements whose actor or object is this Agent or identified Group.',
    ref('Actor'),
  ),
  verb: query('verb', 'Only statements with this verb.', ref('Iri'), exampleVerb),
  activity: query('activity', 'Only statements whose object is this Activity.', ref('Iri'), exampleActivity),
  registration: query('registration', 'Only statements of this registration.', uuid, exampleRegistration),
  related_activities: query(
    'related_activities',
    'Whether `activity` is looked for in the context and in SubStatements as well.',
    { ...flag, default: false },
  ),
  related_agents: query(
    'related_agents',
    'Whether `agent` is looked for in the authority, the context, Groups and SubStatements as well.',
    { ...flag, default: false },
  ),
  since: query('since', 'Only statements stored later than this.', ref('Timestamp'), exampleTime),
  until: query('until', 'Only statements stored at this time or earlier.', ref('Timestamp'), exampleTime),
  ascending: query('ascending', 'Whether the oldest statement comes first; otherwise the newest.', {
    ...flag,
    default: false,
  }),
  limit: query('limit', 'Most statements in a page; 0 means as many as the server allows.', {
    ...count,
    default: 0,
  }),
  format: query(
    'format',
    'Statements as they were stored, reduced to ids, or with canonical definitions in one language.',
    {
      type: 'string',
      enum: formats,
      default: 'exact',
    },
  ),
  attachments: query('attachments', 'Whether the data of attachments comes along, as multipart/mixed.', {
    ...flag,
    default: false,
  }),
  more: query(
    'more',
    'Goes on with a walk; part of the links that the LRS returns, and never put together by hand.',
    text,
  ),
  as: query(
    'as',
    'NDJSON or CSV; without it the Accept header decides, and NDJSON where that leaves it open.',
    {
      type: 'string',
      enum: exportKinds,
    },
  ),
  separator: query(
    'separator',
    'What stands between the fields of a CSV. With `semicolon` decimals have a comma, as spreadsheets in Indonesian and many other languages expect.',
    { type: 'string', enum: separators, default: 'comma' },
  ),
};

export const statementId = query('statementId', 'The id of a statement.', uuid, exampleId);
export const voidedStatementId = query(
  'voidedStatementId',
  'The id of a statement that is voided.',
  uuid,
  exampleId,
);

export const activityId = required(
  query('activityId', 'The id of an Activity.', ref('Iri'), exampleActivity),
);
export const agentOnly = required(actor('agent', 'An Agent.', ref('Agent')));
export const agentOrGroup = required(
  actor('agent', 'An Agent; with the version 2.0 an identified Group may stand in its place.', ref('Actor')),
);
export const registration = query(
  'registration',
  'The registration that the document belongs to; where several documents are meant, those of any when it is left out.',
  uuid,
  exampleRegistration,
);
export const stateId = query(
  'stateId',
  'The id of a document. Without it, several are meant.',
  text,
  'bookmark',
);
export const profileId = query('profileId', 'The id of a document.', text, 'preferences');
export const documentsSince = query(
  'since',
  'Only ids of documents changed later than this; not together with the id of a document.',
  ref('Timestamp'),
  exampleTime,
);

export const version: Parameter = {
  ...header(versionHeader, 'The version of xAPI that the request speaks, 1.0.x or 2.0.x.', '2.0.0'),
  schema: { type: 'string', pattern: '^[12]\\.0(\\.\\d+)?$' },
  required: true,
};
export const acceptLanguage = header(
  'Accept-Language',
  'The languages that are liked best, for the canonical format and for CSV (RFC 9110 12.5.4).',
  'id, en;q=0.5',
);
export const lastEventId = header(
  'Last-Event-ID',
  'The id of the last event that was received: the stream goes on right after it, and `since` is left aside.',
  exampleTime,
);
export const ifMatch = header(
  'If-Match',
  'ETags of which the document must have one, or * for any document.',
  exampleEtag,
);
export const ifNoneMatch = header(
  'If-None-Match',
  'ETags of which the document must have none, or * where there must be no document.',
  '*',
);
