// JSON Schemas of Agents, Groups and Persons (Data 2.4.2, Communication 2.4).
import type { Schema } from '../types.ts';
import { having, listOf, record, ref, text } from './values.ts';

const identifiers: Readonly<Record<string, Schema>> = {
  mbox: { type: 'string', pattern: '^mailto:[^@]+@.+$' },
  mbox_sha1sum: { type: 'string', pattern: '^[0-9A-Fa-f]{40}$' },
  openid: ref('Iri'),
  account: ref('Account'),
};

const oneIdentifier = Object.keys(identifiers).map((name) => having(name));

const member = listOf(ref('Agent'));

export const actorSchemas: Readonly<Record<string, Schema>> = {
  Account: record({ homePage: ref('Iri'), name: text }, ['homePage', 'name']),
  Agent: {
    ...record({ objectType: { const: 'Agent' }, name: text, ...identifiers }),
    oneOf: oneIdentifier,
    description: 'Whoever acts, with exactly one identifier.',
  },
  Group: {
    ...record({ objectType: { const: 'Group' }, name: text, member, ...identifiers }, ['objectType']),
    anyOf: [...oneIdentifier, having('member')],
    description: 'Several Agents: identified by one identifier, or anonymous by its members.',
  },
  Actor: { anyOf: [ref('Agent'), ref('Group')] },
  Person: {
    ...record(
      {
        objectType: { const: 'Person' },
        name: listOf(text),
        ...Object.fromEntries(Object.entries(identifiers).map(([name, schema]) => [name, listOf(schema)])),
      },
      ['objectType'],
    ),
    description: 'What is known of one Agent.',
  },
};
