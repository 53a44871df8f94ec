// Activity Profile Resource (Communication 2.7): documents about an Activity.
import type { Resource } from '../http/exchange.ts';
import { iriParameter, required } from '../http/parameters.ts';
import { documentResource } from './documents.ts';

export const activityProfile: Resource = documentResource({
  idParameter: 'profileId',
  contextParameters: ['activityId'],
  context: ({ query }) => ({
    resource: 'activity-profile',
    activity: required(query, 'activityId', iriParameter),
    agent: '',
    registration: '',
  }),
  permissions: { read: 'read profiles', write: 'write profiles' },
  replacesFreely: false,
  deletesMany: false,
});
