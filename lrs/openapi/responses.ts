// What the LRS answers: headers, refusals, and a helper for what is asked for.
import { versionHeader } from '../http/version.ts';
import { ref, text } from './schemas/values.ts';
import type { MediaType, Reference, Response, Responses } from './types.ts';

export const headers = {
  [versionHeader]: {
    description: 'The version that the answer speaks: the latest patch of the edition that was asked for.',
    schema: text,
  },
  'X-Experience-API-Consistent-Through': {
    description: 'Every statement stored before this time is taken into account.',
    schema: ref('Timestamp'),
  },
  ETag: { description: 'The SHA-1 hash of the body, in quotes; multipart answers have none.', schema: text },
  'Last-Modified': { description: 'When the newest part of the answer changed last.', schema: text },
  'Retry-After': {
    description: 'Seconds after which to try again.',
    schema: { type: 'integer', minimum: 1 },
  },
  'Content-Disposition': { description: 'A name for the file.', schema: text },
} as const;

type HeaderName = keyof typeof headers;

const headerRefs = (names: readonly HeaderName[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(
    [versionHeader, ...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );

/** An answer that isn't a refusal. */
export function answer(
  description: string,
  names: readonly HeaderName[] = [],
  content?: Readonly<Record<string, MediaType>>,
): Response {
  return { description, headers: headerRefs(names), ...(content === undefined ? {} : { content }) };
}

function refusal(description: string, example: unknown, names: readonly HeaderName[] = []): Response {
  return answer(description, names, {
    'application/json': { schema: ref('Error'), example },
    'text/plain': { schema: text },
    'text/html': { schema: text },
  });
}

/** Refusals by status; each is told as JSON unless the client likes text or HTML better. */
export const refusals = {
  400: refusal('The request is malformed.', {
    error: 'agent: must have one identifier: mbox, mbox_sha1sum, openid or account',
    property: 'agent',
  }),
  401: refusal('The credentials are missing, unknown, revoked or expired.', {
    error: 'these credentials are not known',
    property: 'Authorization',
  }),
  403: refusal('The scopes or limits of the credentials don’t allow this.', {
    error:
      'these credentials may not read statements; the scope "statements/read" or "all/read" or "all" is needed',
  }),
  404: refusal('There is no such thing.', {
    error: 'statementId: there is no such statement',
    property: 'statementId',
  }),
  409: refusal('What is there already stands against it; nothing was stored.', {
    error: 'statement.id: 6f3a2a0e-52bb-4d58-9c8f-0d5d4f1c7a10 belongs to a different statement already',
    property: 'statement.id',
  }),
  412: refusal('The document is not in the state that If-Match or If-None-Match asks for.', {
    error: 'the document is not in the state that If-Match or If-None-Match asks for; get it again',
  }),
  413: refusal('The body is larger, or the batch longer, than this LRS takes.', {
    error: 'the body is larger than 8388608 bytes',
  }),
  414: refusal('The URL is too long.', { error: 'the URL is longer than 8192 characters' }),
  415: refusal('The body is compressed.', {
    error: 'Content-Encoding: send the body uncompressed',
    property: 'Content-Encoding',
  }),
  429: refusal(
    'Too many requests by these credentials, or too many wrong secrets for them.',
    { error: 'these credentials are for 60 requests a minute; try again in 2 seconds' },
    ['Retry-After'],
  ),
  500: refusal('A fault of the LRS; nothing was stored.', {
    error: 'the LRS could not do this; nothing was stored',
  }),
  503: refusal(
    'The LRS is overloaded or its database can’t be used now; nothing was stored.',
    { error: 'the LRS is busy; nothing was stored, try again in 3 s' },
    ['Retry-After'],
  ),
} as const;

type RefusalStatus = keyof typeof refusals;

/** References to refusals; some can happen to every request that needs credentials. */
export function refused(...statuses: readonly RefusalStatus[]): Responses {
  const all: readonly RefusalStatus[] = [400, 401, 403, ...statuses, 414, 429, 500, 503];
  return refs(all);
}

/** The refusals of what is open to everyone. */
export const refusedOpenly: Responses = refs([400, 414, 500, 503]);

function refs(statuses: readonly RefusalStatus[]): Responses {
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${status}` }]));
}
