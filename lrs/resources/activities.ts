// Activities Resource (Communication 2.5): an Activity with the definition that the LRS has gathered.
import { demandActivity } from '../access/limits.ts';
import { demand } from '../access/scopes.ts';
import { type Resource, taggedJson } from '../http/exchange.ts';
import { iriParameter, onlyParameters, required } from '../http/parameters.ts';

export const activities: Resource = {
  async GET(request, { store }) {
    demand(request.key, 'read activities and agents');
    onlyParameters(request.query, ['activityId']);
    const id = required(request.query, 'activityId', iriParameter);
    demandActivity(request.key, id, 'activityId');
    const definition = await store.readDefinition(id);
    return taggedJson({
      objectType: 'Activity',
      id,
      ...(definition === undefined ? {} : { definition: JSON.parse(definition) as unknown }),
    });
  },
};
