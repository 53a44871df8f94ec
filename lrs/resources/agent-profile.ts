// Agent Profile Resource (Communication 2.6): documents about an Agent.
import type { Resource } from '../http/exchange.ts';
import { agentParameter, required } from '../http/parameters.ts';
import { documentResource } from './documents.ts';

export const agentProfile: Resource = documentResource({
  idParameter: 'profileId',
  contextParameters: ['agent'],
  context: ({ query, version }) => ({
    resource: 'agent-profile',
    activity: '',
    agent: required(query, 'agent', agentParameter(version)),
    registration: '',
  }),
  permissions: { read: 'read profiles', write: 'write profiles' },
  replacesFreely: false,
  deletesMany: false,
});
