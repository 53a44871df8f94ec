// Agents Resource (Communication 2.4): a Person with what the LRS knows of an Agent, which is what the request says.
import { demand } from '../access/scopes.ts';
import { type Resource, taggedJson } from '../http/exchange.ts';
import { parseJsonText } from '../http/json.ts';
import { onlyParameters, required } from '../http/parameters.ts';
import { agentAt } from '../statement/actor.ts';

export const agents: Resource = {
  async GET(request) {
    demand(request.key, 'read activities and agents');
    onlyParameters(request.query, ['agent']);
    const agent = required(request.query, 'agent', (text, name) => agentAt(parseJsonText(text, name), name));
    const { objectType: _, ...properties } = agent;
    const lists = Object.entries(properties).map(([name, value]) => [name, [value]]);
    return taggedJson({ objectType: 'Person', ...Object.fromEntries(lists) });
  },
};
