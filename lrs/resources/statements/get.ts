// GET Statements (Communication 2.1.3): one statement by its id, or a page of those that meet the filters.
import { isConfined } from '../../access/limits.ts';
import { demand, may } from '../../access/scopes.ts';
import { XapiError } from '../../http/errors.ts';
import {
  type Handler,
  type Services,
  taggedText,
  type XapiRequest,
  type XapiResponse,
} from '../../http/exchange.ts';
import { actorKey } from '../../statement/actor.ts';
import { toCanonical, toIds } from '../../statement/format.ts';
import { languagePicker } from '../../statement/language.ts';
import { buildMultipart } from '../../statement/multipart.ts';
import { activitiesOf } from '../../statement/prepare.ts';
import { formatHttpDate } from '../../statement/timestamp.ts';
import type { ActivityDefinition, Statement } from '../../statement/types.ts';
import { isFullPage, type StoredAttachment, type StoredStatement } from '../../store/port.ts';
import { encodeWalk, type Presentation, readTarget, readWalk } from './query.ts';

export const getStatements: Handler = async (request, services) => {
  demand(request.key, 'read own statements');
  const target = readTarget(request.query);
  return target === undefined ? getMany(request, services) : getOne(target, request, services);
};

/** The authority that a key is confined to; undefined when it may read everything. */
export function confinement({ key }: XapiRequest): string | undefined {
  return may(key, 'read statements') && !isConfined(key) ? undefined : actorKey(key.authority);
}

async function getOne(
  target: NonNullable<ReturnType<typeof readTarget>>,
  request: XapiRequest,
  services: Services,
): Promise<XapiResponse> {
  const statement = await services.store.readStatement(target.id);
  const mine = confinement(request);
  const visible = statement !== undefined && (mine === undefined || statement.authority === mine);
  if (!visible || statement.voided !== target.voided) {
    const parameter = target.voided ? 'voidedStatementId' : 'statementId';
    throw new XapiError(
      404,
      `${parameter}: there is no such ${target.voided ? 'voided ' : ''}statement`,
      parameter,
    );
  }
  const [body = empty] = await present([statement], target.presentation, request, services);
  return respond(body, [statement], target.presentation, services);
}

async function getMany(request: XapiRequest, services: Services): Promise<XapiResponse> {
  const { store, maxPageSize } = services;
  const walk = readWalk(request.query, request.version);
  const limit = walk.limit === 0 ? maxPageSize : Math.min(walk.limit, maxPageSize);
  const bound = walk.bound ?? (await store.lastSeq());
  const authority = confinement(request);
  const found = await store.queryStatements({
    ...walk.filters,
    bound,
    // One more than the page holds tells whether there is another page.
    limit: limit + 1,
    ...(walk.cursor === undefined ? {} : { cursor: walk.cursor }),
    ...(authority === undefined ? {} : { authority }),
  });
  // Of large statements a page holds fewer, but one at least.
  const hasMore = isFullPage(found, limit + 1);
  const page = hasMore && found.length > 1 ? found.slice(0, -1) : found;
  const cursor = page.at(-1)?.seq;
  const more =
    hasMore && cursor !== undefined
      ? `${request.mountPath}/statements?more=${encodeWalk({ ...walk, bound, cursor })}`
      : '';
  const parts = await present(page, walk.presentation, request, services);
  return respond(resultOf(parts, more), page, walk.presentation, services);
}

/** A StatementResult (Data 2.5), put together from bytes: a page is hardly ever worth being decoded. */
function resultOf(statements: readonly Buffer[], more: string): Buffer {
  const parts: Buffer[] = [opening];
  for (const [index, statement] of statements.entries()) {
    if (index > 0) parts.push(comma);
    parts.push(statement);
  }
  parts.push(Buffer.from(`],"more":${JSON.stringify(more)}}`));
  return Buffer.concat(parts);
}

const empty = Buffer.alloc(0);
const opening = Buffer.from('{"statements":[');
const comma = Buffer.from(',');

/** Each statement as JSON text in the asked format; the exact one is the stored text. */
export async function present(
  statements: readonly StoredStatement[],
  { format }: Pick<Presentation, 'format'>,
  request: XapiRequest,
  services: Services,
): Promise<Buffer[]> {
  const encode = (statement: Statement): Buffer => Buffer.from(JSON.stringify(statement));
  switch (format) {
    case 'exact':
      return statements.map(({ bytes }) => bytes);
    case 'ids':
      return statements.map(({ json }) => encode(toIds(JSON.parse(json) as Statement)));
    case 'canonical':
      return (await canonise(statements, request, services)).map(encode);
  }
}

/** The statements with their canonical definitions, in the language that the request accepts best. */
export async function canonise(
  statements: readonly StoredStatement[],
  request: XapiRequest,
  { store }: Services,
): Promise<Statement[]> {
  const parsed = statements.map(({ json }) => JSON.parse(json) as Statement);
  const pick = languagePicker(request.header('accept-language'));
  const definitions = new Map<string, ActivityDefinition | undefined>();
  for (const { id } of parsed.flatMap((statement) => [...activitiesOf(statement)])) {
    if (definitions.has(id)) continue;
    const text = await store.readDefinition(id);
    definitions.set(id, text === undefined ? undefined : (JSON.parse(text) as ActivityDefinition));
  }
  return parsed.map((statement) => toCanonical(statement, pick, (id) => definitions.get(id)));
}

async function respond(
  body: Buffer,
  statements: readonly StoredStatement[],
  { attachments }: Presentation,
  { store }: Services,
): Promise<XapiResponse> {
  const newest = statements.reduce((time, { stored }) => Math.max(time, stored), 0);
  const headers = statements.length === 0 ? {} : { 'Last-Modified': formatHttpDate(newest) };
  if (!attachments) return taggedText(body, headers);
  const found = new Map<string, StoredAttachment>();
  for (const { json } of statements) {
    const { attachments: own = [], object } = JSON.parse(json) as Statement;
    const nested = object.objectType === 'SubStatement' ? (object.attachments ?? []) : [];
    for (const { sha2, contentType } of [...own, ...nested]) {
      if (found.has(sha2.toLowerCase())) continue;
      const data = await store.readAttachment(sha2);
      // The same data may have been sent with another type before.
      if (data !== undefined) found.set(data.sha2, { ...data, contentType });
    }
  }
  const multipart = buildMultipart(body, [...found.values()]);
  return { status: 200, headers: { ...headers, ...multipart.headers }, body: multipart.body };
}
