// Agents and Groups (Data 2.4.2): validation, and the key by which the same person is recognised.
import { invalid } from '../http/errors.ts';
import { arrayAt, iriAt, type JsonObject, objectAt, onlyKnown, stringAt } from './check.ts';
import type { Actor, Agent, Group, Identified } from './types.ts';
import { isMailto, isSha1 } from './values.ts';

const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;
const agentProperties = new Set(['objectType', 'name', ...identifiers]);
const groupProperties = new Set([...agentProperties, 'member']);
const accountProperties = new Set(['homePage', 'name']);

/** Validates an Agent or a Group, as objectType says; without objectType it is an Agent. */
export function actorAt(value: unknown, path: string): Actor {
  const actor = objectAt(value, path);
  if (actor.objectType === 'Group') return groupAt(actor, path);
  if (actor.objectType === undefined || actor.objectType === 'Agent') return agentAt(actor, path);
  invalid(`${path}.objectType`, 'must be "Agent" or "Group"');
}

/** Validates an Agent: exactly one Inverse Functional Identifier (2.4.2.1). */
export function agentAt(value: unknown, path: string): Agent {
  const agent = objectAt(value, path);
  if (agent.objectType !== undefined && agent.objectType !== 'Agent')
    invalid(`${path}.objectType`, 'must be "Agent"');
  onlyKnown(agent, path, agentProperties);
  if (agent.name !== undefined) stringAt(agent.name, `${path}.name`);
  if (checkIdentifier(agent, path) === 0) {
    invalid(path, 'must have one identifier: mbox, mbox_sha1sum, openid or account');
  }
  return agent as Agent;
}

/** Validates a Group: identified by at most one identifier, anonymous only with members (2.4.2.2). */
export function groupAt(value: unknown, path: string): Group {
  const group = objectAt(value, path);
  if (group.objectType !== 'Group') invalid(`${path}.objectType`, 'must be "Group"');
  onlyKnown(group, path, groupProperties);
  if (group.name !== undefined) stringAt(group.name, `${path}.name`);
  if (checkIdentifier(group, path) === 0 && group.member === undefined) {
    invalid(`${path}.member`, 'is required in a Group that has no identifier');
  }
  if (group.member !== undefined) {
    const members = arrayAt(group.member, `${path}.member`);
    for (let i = 0; i < members.length; i += 1) agentAt(members[i], `${path}.member[${i}]`);
  }
  return group as unknown as Group;
}

/** Checks whichever identifiers are present and returns how many there are (0 or 1). */
function checkIdentifier(actor: JsonObject, path: string): number {
  let count = 0;
  for (const name of identifiers) if (actor[name] !== undefined) count += 1;
  if (count > 1) invalid(path, 'must have only one of mbox, mbox_sha1sum, openid and account');
  if (actor.mbox !== undefined && (typeof actor.mbox !== 'string' || !isMailto(actor.mbox))) {
    invalid(`${path}.mbox`, 'must be a mailto IRI such as mailto:guru@example.com');
  }
  if (
    actor.mbox_sha1sum !== undefined &&
    (typeof actor.mbox_sha1sum !== 'string' || !isSha1(actor.mbox_sha1sum))
  ) {
    invalid(`${path}.mbox_sha1sum`, 'must be a SHA-1 hash: 40 hexadecimal digits');
  }
  if (actor.openid !== undefined) iriAt(actor.openid, `${path}.openid`);
  if (actor.account !== undefined) {
    const account = objectAt(actor.account, `${path}.account`);
    onlyKnown(account, `${path}.account`, accountProperties);
    iriAt(account.homePage, `${path}.account.homePage`);
    stringAt(account.name, `${path}.account.name`);
  }
  return count;
}

/**
 * One string for one Inverse Functional Identifier: equal exactly when two Agents or Groups are the same
 * (Communication 2.1.3, `agent`). Undefined for an anonymous Group.
 */
export function actorKey(actor: Identified): string | undefined {
  if (actor.mbox !== undefined) {
    // The domain of an address is case-insensitive (Data 2.3.1), the part before it is not.
    const at = actor.mbox.lastIndexOf('@');
    return `mbox ${actor.mbox.slice(0, at)}${actor.mbox.slice(at).toLowerCase()}`;
  }
  if (actor.mbox_sha1sum !== undefined) return `sha1 ${actor.mbox_sha1sum.toLowerCase()}`;
  if (actor.openid !== undefined) return `openid ${actor.openid}`;
  if (actor.account !== undefined) return `account ${actor.account.homePage} ${actor.account.name}`;
  return undefined;
}
