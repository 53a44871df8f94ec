// What can only be asked: Activities (Communication 2.5), Agents (2.4), About (2.8) and this document.
import { supportedVersions } from '../../http/version.ts';
import { activity, agent } from '../examples.ts';
import { activityId, agentOnly, version } from '../parameters.ts';
import { answer, refused, refusedOpenly } from '../responses.ts';
import { having, ref } from '../schemas/values.ts';
import type { PathItem } from '../types.ts';

export const activities: PathItem = {
  get: {
    operationId: 'getActivity',
    tags: ['Activities'],
    summary: 'Get an Activity with the definition that statements have given it',
    parameters: [version, activityId],
    responses: {
      200: answer('The Activity; one that no statement has defined has an id only.', ['ETag'], {
        'application/json': { schema: ref('Activity'), example: activity },
      }),
      ...refused(),
    },
  },
};

export const agents: PathItem = {
  get: {
    operationId: 'getPerson',
    tags: ['Agents'],
    summary: 'Get the Person that an Agent is',
    parameters: [version, agentOnly],
    responses: {
      200: answer('The Person.', ['ETag'], {
        'application/json': {
          schema: ref('Person'),
          example: { objectType: 'Person', name: [agent.name], mbox: [agent.mbox] },
        },
      }),
      ...refused(),
    },
  },
};

export const about: PathItem = {
  get: {
    operationId: 'getAbout',
    tags: ['About'],
    summary: 'Get the versions of xAPI that this LRS speaks',
    parameters: [],
    security: [],
    responses: {
      200: answer('The versions.', ['ETag'], {
        'application/json': { schema: ref('About'), example: { version: supportedVersions } },
      }),
      ...refusedOpenly,
    },
  },
};

export const openApi: PathItem = {
  get: {
    operationId: 'getOpenApi',
    tags: ['Beside the standard'],
    summary: 'Get this document',
    parameters: [],
    security: [],
    responses: {
      200: answer('An OpenAPI 3.1 document.', ['ETag'], {
        'application/json': { schema: having('openapi', 'info', 'paths') },
      }),
      ...refusedOpenly,
    },
  },
};
