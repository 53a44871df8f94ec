// Who did it: one learner for one inverse functional identifier (xAPI-Data 2.4.2.3), whatever name stands beside it.
import { createHash } from 'node:crypto';

/** Home page of the accounts that the cohort simulator invents: whoever has it is not a person. */
export const simulationHomePage = 'https://simulasi.kendali.example';

/** Whether a key of the roster is an account or an e-mail address that the simulator invents. */
export const isInventedKey = (key: string): boolean =>
  key.startsWith(`account ${simulationHomePage} `) ||
  key.endsWith(`@${new URL(simulationHomePage).hostname}`);

/** What the account names begin with that the portal's preview gives to whoever tries a package. */
export const previewAccountPrefix = 'coba-';

/** Where a learner comes from: a real course, the portal's preview, or the cohort simulator. */
export const origins = ['lms', 'preview', 'simulation'] as const;
export type Origin = (typeof origins)[number];

/** Only accounts have a home page: an e-mail address that begins like a preview's account is somebody's own. */
export function originOf({ homePage, identifier }: Pick<Learner, 'homePage' | 'identifier'>): Origin {
  if (homePage === simulationHomePage) return 'simulation';
  return homePage !== '' && identifier.startsWith(previewAccountPrefix) ? 'preview' : 'lms';
}

export interface Learner {
  /** Canonical form of the identifier: equal exactly when two agents are the same. */
  key: string;
  /** Account name, e-mail address, hash or OpenID: what tells apart two people of the same name. */
  identifier: string;
  /** Home page of the account; empty for the other identifiers. */
  homePage: string;
}

/** Reads the learner from a statement's actor. Undefined for groups and for whatever identifies nobody. */
export function learnerOf(actor: unknown): Learner | undefined {
  if (!isRecord(actor) || actor.objectType === 'Group') return undefined;
  if (isText(actor.mbox)) {
    // The domain of an address is case-insensitive (RFC 5321 2.4), the part before it is not.
    const at = actor.mbox.lastIndexOf('@');
    const mbox = actor.mbox.slice(0, at) + actor.mbox.slice(at).toLowerCase();
    return { key: `mbox ${mbox}`, identifier: mbox.replace(/^mailto:/, ''), homePage: '' };
  }
  if (isText(actor.mbox_sha1sum)) {
    const hash = actor.mbox_sha1sum.toLowerCase();
    return { key: `mbox_sha1sum ${hash}`, identifier: hash, homePage: '' };
  }
  if (isText(actor.openid)) {
    return { key: `openid ${actor.openid}`, identifier: actor.openid, homePage: '' };
  }
  const { account } = actor;
  if (isRecord(account) && isText(account.homePage) && isText(account.name)) {
    const { homePage, name } = account;
    return { key: `account ${homePage} ${name}`, identifier: name, homePage };
  }
  return undefined;
}

/** The name beside the identifier, without spaces around it; empty when there is none. */
export const nameOf = (actor: unknown): string =>
  isRecord(actor) && typeof actor.name === 'string' ? actor.name.trim() : '';

/** Names a learner in addresses without showing the identifier: 22 letters, digits, `-` or `_`. */
export const refOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 22);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** True for a JSON object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
