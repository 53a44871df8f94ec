// Document Resources (Communication 2.2 and 3.1): what State, Activity Profile and Agent Profile have in common.
import { demandDocument } from '../access/limits.ts';
import { demand, type Permission } from '../access/scopes.ts';
import { XapiError } from '../http/errors.ts';
import {
  type Handler,
  noContent,
  type Resource,
  taggedJson,
  type XapiRequest,
  type XapiResponse,
} from '../http/exchange.ts';
import { parseJson } from '../http/json.ts';
import { isJsonType } from '../http/media-type.ts';
import { onlyParameters, optional, required, textParameter, timestampParameter } from '../http/parameters.ts';
import { formatHttpDate } from '../statement/timestamp.ts';
import type { DocumentContext, DocumentKey, DocumentOutcome, Preconditions } from '../store/port.ts';

/** What makes one document resource different from another. */
export interface DocumentResource {
  /** Name of the parameter that identifies a document: stateId or profileId. */
  readonly idParameter: string;
  /** Names of the parameters that make up the context. */
  readonly contextParameters: readonly string[];
  /** Reads the context from the parameters. */
  context(request: XapiRequest): DocumentContext;
  readonly permissions: { readonly read: Permission; readonly write: Permission };
  /** Whether 1.0.3 lets PUT replace a document unconditionally (3.1: State); 2.0 knows no such exception (4.1.4). */
  readonly replacesFreely: boolean;
  /** Whether DELETE without an id deletes every document in the context (2.3: State). */
  readonly deletesMany: boolean;
}

/**
 * A document is whatever a client has sent, a page with scripts as well, and a form of the alternate syntax makes a
 * browser show it: it must not act in the name of the site that the LRS is part of.
 */
const inert = { 'Content-Security-Policy': 'sandbox', 'X-Content-Type-Options': 'nosniff' };

/** Builds the four methods of a document resource. */
export function documentResource(resource: DocumentResource): Resource {
  const { idParameter, contextParameters } = resource;

  const contextOf = (request: XapiRequest): DocumentContext => {
    const context = resource.context(request);
    const id = request.query.get(idParameter);
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    demandDocument(request.key, id === null ? context : { ...context, id }, changes);
    return context;
  };
  const keyOf = (request: XapiRequest): DocumentKey => {
    onlyParameters(request.query, [...contextParameters, idParameter]);
    return { ...contextOf(request), id: required(request.query, idParameter, textParameter) };
  };

  /** Single Document GET. */
  const getOne: Handler = async (request, { store }) => {
    const document = await store.readDocument(keyOf(request));
    if (document === undefined) {
      throw new XapiError(404, `${idParameter}: there is no such document`, idParameter);
    }
    return {
      status: 200,
      headers: {
        'Content-Type': document.contentType,
        ETag: `"${document.etag}"`,
        'Last-Modified': formatHttpDate(document.updated),
        ...inert,
      },
      body: document.content,
    };
  };

  /** Multiple Document GET: the ids. */
  const getIds: Handler = async (request, { store }) => {
    onlyParameters(request.query, [...contextParameters, 'since']);
    const since = optional(request.query, 'since', timestampParameter(request.version));
    const { ids, updated } = await store.listDocuments(contextOf(request), since);
    return taggedJson(ids, updated === undefined ? {} : { 'Last-Modified': formatHttpDate(updated) });
  };

  /** PUT replaces the document, POST merges with it. */
  const write =
    (mode: 'replace' | 'merge'): Handler =>
    async (request, { store, maxBodyBytes }) => {
      demand(request.key, resource.permissions.write);
      const key = keyOf(request);
      const contentType = request.header('content-type') ?? 'application/octet-stream';
      const content = await request.body.bytes();
      if (isJsonType(contentType)) checkJson(parseJson(content, 'body'), mode);
      const free = mode === 'merge' || (resource.replacesFreely && request.version === '1.0.3');
      const preconditions = preconditionsOf(request, !free);
      return answer(
        await store.writeDocument({
          key,
          mode,
          contentType,
          content,
          preconditions,
          maxBytes: maxBodyBytes,
        }),
        idParameter,
      );
    };

  /** Single Document DELETE. */
  const deleteOne: Handler = async (request, { store }) =>
    answer(await store.deleteDocument(keyOf(request), preconditionsOf(request, false)), idParameter);

  /** Multiple Document DELETE. */
  const deleteAll: Handler = async (request, { store }) => {
    onlyParameters(request.query, contextParameters);
    await store.deleteDocuments(contextOf(request));
    return noContent;
  };

  return {
    async GET(request, services) {
      demand(request.key, resource.permissions.read);
      return request.query.has(idParameter) ? getOne(request, services) : getIds(request, services);
    },
    PUT: write('replace'),
    POST: write('merge'),
    async DELETE(request, services) {
      demand(request.key, resource.permissions.write);
      const one = request.query.has(idParameter) || !resource.deletesMany;
      return one ? deleteOne(request, services) : deleteAll(request, services);
    },
  };
}

/** A document of type application/json that is posted must be an object, so that it can be merged. */
function checkJson(value: unknown, mode: 'replace' | 'merge'): void {
  if (mode === 'merge' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
    throw new XapiError(400, 'body: must be a JSON object when it is posted', 'body');
  }
}

function preconditionsOf(request: XapiRequest, isRequired: boolean): Preconditions {
  const tags = (header: string | undefined): string[] | '*' | undefined => {
    if (header === undefined) return undefined;
    if (header.trim() === '*') return '*';
    // A proxy that compresses makes tags weak on their way out, and old clients leave the quotes off.
    return header.split(',').map((tag) => tag.trim().replace(/^(?:W\/)?"(.*)"$/, '$1'));
  };
  const ifMatch = tags(request.header('if-match'));
  const ifNoneMatch = tags(request.header('if-none-match'));
  return {
    required: isRequired,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
  };
}

function answer(outcome: DocumentOutcome, idParameter: string): XapiResponse {
  switch (outcome) {
    case 'done':
      return noContent;
    case 'precondition-failed':
      throw new XapiError(
        412,
        'the document is not in the state that If-Match or If-None-Match asks for; get it again',
      );
    case 'condition-required':
      throw new XapiError(
        409,
        'the document exists already: check its current state, then send its ETag in If-Match to replace it',
        'If-Match',
      );
    case 'too-large':
      throw new XapiError(
        413,
        `${idParameter}: merged with what is there the document would be too large; replace it with PUT`,
        idParameter,
      );
    case 'unmergeable':
      throw new XapiError(
        400,
        `${idParameter}: only JSON objects of type application/json can be merged`,
        idParameter,
      );
  }
}
