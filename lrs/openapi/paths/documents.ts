// The Document Resources (Communication 2.2, 2.3, 2.6 and 2.7), which differ in their context only.
import { document } from '../examples.ts';
import {
  activityId,
  agentOrGroup,
  documentsSince,
  ifMatch,
  ifNoneMatch,
  profileId,
  registration,
  required,
  stateId,
  version,
} from '../parameters.ts';
import { answer, refused } from '../responses.ts';
import { listOf, text } from '../schemas/values.ts';
import type { MediaType, Parameter, PathItem, RequestBody } from '../types.ts';

interface DocumentResource {
  readonly tag: string;
  /** What operationIds end in, e.g. `State`. */
  readonly name: string;
  readonly context: readonly Parameter[];
  readonly id: Parameter;
  /** Whether DELETE without an id deletes every document of the context. */
  readonly deletesMany: boolean;
  /** When PUT over an existing document needs If-Match or If-None-Match. */
  readonly conditionNeeded: string;
}

const anyDocument: Readonly<Record<string, MediaType>> = {
  'application/json': { schema: {}, example: document },
  '*/*': { schema: {} },
};

function body(description: string): RequestBody {
  return { description, required: false, content: anyDocument };
}

function documentPath({ tag, name, context, id, deletesMany, conditionNeeded }: DocumentResource): PathItem {
  const tags = [tag];
  const preconditions = [ifMatch, ifNoneMatch];
  const one = required(id);
  return {
    get: {
      operationId: `get${name}`,
      tags,
      summary: 'Get a document, or the ids of the documents in a context',
      description: `With ${id.name} the answer is this document, with the Content-Type that it was stored with; otherwise it is a list of ids.`,
      parameters: [version, ...context, id, documentsSince],
      responses: {
        200: answer('The document, or the ids.', ['ETag', 'Last-Modified'], {
          'application/json': { schema: { anyOf: [listOf(text), {}] }, example: document },
          '*/*': { schema: {} },
        }),
        ...refused(404),
      },
    },
    put: {
      operationId: `put${name}`,
      tags,
      summary: 'Store a document, in place of the one that is there',
      description: conditionNeeded,
      parameters: [version, ...context, one, ...preconditions],
      requestBody: body('Anything; JSON must be well-formed.'),
      responses: { 204: answer('It is on disk.'), ...refused(409, 412, 413, 415) },
    },
    post: {
      operationId: `post${name}`,
      tags,
      summary: 'Store a document, or merge a JSON object with the one that is there',
      description:
        'Both must be JSON objects of type application/json to be merged; the properties of the new one win.',
      parameters: [version, ...context, one, ...preconditions],
      requestBody: body('A JSON object, or anything where there is no document yet.'),
      responses: { 204: answer('It is on disk.'), ...refused(412, 413, 415) },
    },
    delete: {
      operationId: `delete${name}`,
      tags,
      summary: deletesMany ? 'Delete a document, or every document in a context' : 'Delete a document',
      parameters: [version, ...context, deletesMany ? id : one, ...preconditions],
      responses: { 204: answer('It is gone, or was never there.'), ...refused(412) },
    },
  };
}

const always =
  'A document that exists is replaced only with If-Match; without If-Match and If-None-Match the answer is 409.';

export const state = documentPath({
  tag: 'State',
  name: 'State',
  context: [activityId, agentOrGroup, registration],
  id: stateId,
  deletesMany: true,
  conditionNeeded: `With the version 2.0: ${always} With 1.0.x it is replaced in any case.`,
});

export const activityProfile = documentPath({
  tag: 'Activity Profile',
  name: 'ActivityProfile',
  context: [activityId],
  id: profileId,
  deletesMany: false,
  conditionNeeded: always,
});

export const agentProfile = documentPath({
  tag: 'Agent Profile',
  name: 'AgentProfile',
  context: [agentOrGroup],
  id: profileId,
  deletesMany: false,
  conditionNeeded: always,
});
