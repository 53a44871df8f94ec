// The OpenAPI 3.1 document of the whole LRS, put together from its parts.

import { scopes } from '../access/scopes.ts';
import { supportedVersions } from '../http/version.ts';
import { activityProfile, agentProfile, state } from './paths/documents.ts';
import { about, activities, agents, openApi } from './paths/knowledge.ts';
import { statements } from './paths/statements.ts';
import { statementsEvents, statementsExport } from './paths/streams.ts';
import { headers, refusals } from './responses.ts';
import { schemas } from './schemas/index.ts';
import type { OpenApiDocument, Operation, PathItem, Reference, Response } from './types.ts';

const paths: Readonly<Record<string, PathItem>> = {
  '/statements': statements,
  '/statements/export': statementsExport,
  '/statements/events': statementsEvents,
  '/activities': activities,
  '/activities/state': state,
  '/activities/profile': activityProfile,
  '/agents': agents,
  '/agents/profile': agentProfile,
  '/about': about,
  '/openapi.json': openApi,
};

/** @param mountPath where the LRS is mounted, e.g. `/xapi` */
export function openApiDocument(mountPath: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'xAPI learning record store',
      version: supportedVersions.at(-1) ?? '',
      description: `Stores and returns xAPI statements and documents, versions ${supportedVersions.join(', ')} (IEEE 9274.1.1 is 2.0). Pages of any origin may use it. A method that a resource lacks is answered with 405.`,
    },
    servers: [{ url: mountPath === '' ? '/' : mountPath }],
    security: [{ key: [] }],
    tags: [
      { name: 'Statements', description: 'What somebody did (Communication 2.1).' },
      { name: 'State', description: 'Documents about an Activity and an Agent (Communication 2.3).' },
      { name: 'Agents', description: 'Who acts (Communication 2.4).' },
      { name: 'Activities', description: 'What is acted on (Communication 2.5).' },
      { name: 'Agent Profile', description: 'Documents about an Agent (Communication 2.6).' },
      { name: 'Activity Profile', description: 'Documents about an Activity (Communication 2.7).' },
      { name: 'About', description: 'The LRS itself (Communication 2.8).' },
      { name: 'Beside the standard', description: 'What this LRS does beyond xAPI.' },
    ],
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, withHead(item)])),
    components: {
      schemas,
      responses: refusals,
      headers,
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'basic',
          description: `An access key and its secret. What it may do is said by its scopes (Communication 4.2): ${scopes.join(', ')}.`,
        },
      },
    },
  };
}

/** HEAD is GET without a body (Communication 1.1). */
function withHead(item: PathItem): PathItem {
  return item.get === undefined ? item : { ...item, head: headOf(item.get) };
}

function headOf(get: Operation): Operation {
  const responses = Object.entries(get.responses).map(([status, response]) => [
    status,
    withoutBody(response),
  ]);
  return {
    ...get,
    operationId: `${get.operationId}Head`,
    summary: 'As GET, without a body',
    responses: Object.fromEntries(responses),
  };
}

function withoutBody(response: Response | Reference): Response | Reference {
  if ('$ref' in response) return response;
  const { content: _, ...rest } = response;
  return rest;
}
