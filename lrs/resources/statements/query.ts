// The parameters of GET Statements as a query, and the `more` token that carries one from page to page.
import { z } from 'zod';
import { invalid } from '../../http/errors.ts';
import {
  actorParameter,
  booleanParameter,
  countParameter,
  iriParameter,
  onlyParameters,
  optional,
  timestampParameter,
  uuidParameter,
  wordParameter,
} from '../../http/parameters.ts';
import type { XapiVersion } from '../../http/version.ts';
import { type Format, formats } from '../../statement/format.ts';
import type { StatementQuery } from '../../store/port.ts';

/** How statements are to be sent. */
export interface Presentation {
  readonly format: Format;
  readonly attachments: boolean;
}

/** The filters of one request; where a walk stands is added page by page. */
export type Filters = Omit<StatementQuery, 'bound' | 'cursor' | 'limit' | 'authority'>;

/** A walk over pages of results. */
export interface Walk {
  readonly filters: Filters;
  readonly presentation: Presentation;
  /** Asked number of statements in a page; 0 asks for as many as the server allows. */
  readonly limit: number;
  /** Newest seq when the walk began: what comes later isn't part of it. */
  readonly bound: number | undefined;
  /** Seq of the last statement sent. */
  readonly cursor: number | undefined;
}

const presentationParameters = ['format', 'attachments'];

/** Which statements are asked for, and in which order. */
export const filterParameters = [
  'agent',
  'verb',
  'activity',
  'registration',
  'related_activities',
  'related_agents',
  'since',
  'until',
  'ascending',
] as const;

/** Which single statement is asked for, if any (statementId or voidedStatementId). */
export function readTarget(
  query: URLSearchParams,
): { id: string; voided: boolean; presentation: Presentation } | undefined {
  for (const name of ['statementId', 'voidedStatementId']) {
    if (!query.has(name)) continue;
    onlyParameters(query, [name, ...presentationParameters]);
    const id = optional(query, name, uuidParameter) ?? '';
    return { id, voided: name === 'voidedStatementId', presentation: readPresentation(query) };
  }
  return undefined;
}

/** The walk that the parameters begin, or the one that a `more` link goes on with. */
export function readWalk(query: URLSearchParams, version: XapiVersion): Walk {
  if (query.has('more')) {
    onlyParameters(query, ['more']);
    return decodeWalk(query.get('more') ?? '');
  }
  onlyParameters(query, [...filterParameters, 'limit', ...presentationParameters]);
  return {
    filters: readFilters(query, version),
    presentation: readPresentation(query),
    limit: optional(query, 'limit', countParameter) ?? 0,
    bound: undefined,
    cursor: undefined,
  };
}

/** The filters among the parameters; without `ascending` the newest statement comes first. */
export function readFilters(query: URLSearchParams, version: XapiVersion): Filters {
  const time = timestampParameter(version);
  const given = {
    agent: optional(query, 'agent', actorParameter),
    verb: optional(query, 'verb', iriParameter),
    activity: optional(query, 'activity', iriParameter),
    registration: optional(query, 'registration', uuidParameter),
    relatedActivities: optional(query, 'related_activities', booleanParameter),
    relatedAgents: optional(query, 'related_agents', booleanParameter),
    since: optional(query, 'since', time),
    until: optional(query, 'until', time),
  };
  const filters = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...filters, ascending: optional(query, 'ascending', booleanParameter) ?? false };
}

/** The format that is asked for; the exact one unless another is. */
export function readFormat(query: URLSearchParams): Format {
  return optional(query, 'format', wordParameter(formats)) ?? 'exact';
}

function readPresentation(query: URLSearchParams): Presentation {
  return {
    format: readFormat(query),
    attachments: optional(query, 'attachments', booleanParameter) ?? false,
  };
}

const count = z.int().nonnegative();

/** A token can be altered by whoever holds it, so it is checked like any other input. */
const walkSchema = z.strictObject({
  filters: z.strictObject({
    agent: z.exactOptional(z.string()),
    verb: z.exactOptional(z.string()),
    activity: z.exactOptional(z.string()),
    registration: z.exactOptional(z.string()),
    relatedActivities: z.exactOptional(z.boolean()),
    relatedAgents: z.exactOptional(z.boolean()),
    since: z.exactOptional(z.number()),
    until: z.exactOptional(z.number()),
    ascending: z.boolean(),
  }),
  presentation: z.strictObject({ format: z.enum(formats), attachments: z.boolean() }),
  limit: count,
  bound: count,
  cursor: count,
});

/** The token of a `more` link: all that is needed to go on, so that nothing has to be kept (Data 2.5). */
export function encodeWalk(walk: Walk): string {
  return Buffer.from(JSON.stringify(walk)).toString('base64url');
}

function decodeWalk(token: string): Walk {
  try {
    return walkSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch {
    invalid('more', 'must be used as this LRS has returned it');
  }
}
