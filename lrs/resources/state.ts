// State Resource (Communication 2.3): scratch documents of an Activity, an Agent and, where given, a registration.
import type { Resource } from '../http/exchange.ts';
import { agentParameter, iriParameter, optional, required, uuidParameter } from '../http/parameters.ts';
import { documentResource } from './documents.ts';

export const state: Resource = documentResource({
  idParameter: 'stateId',
  contextParameters: ['activityId', 'agent', 'registration'],
  context: ({ query, version }) => ({
    resource: 'state',
    activity: required(query, 'activityId', iriParameter),
    agent: required(query, 'agent', agentParameter(version)),
    registration: optional(query, 'registration', uuidParameter) ?? '',
  }),
  permissions: { read: 'read state', write: 'write state' },
  replacesFreely: true,
  deletesMany: true,
});
