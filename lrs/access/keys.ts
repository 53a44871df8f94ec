// Access keys: made, listed, changed, revoked and removed. Every change goes to disk together with its line in the audit
// log, which says who made it and never holds a secret.
import { isDeepStrictEqual } from 'node:util';
import { nowMicros } from '../statement/timestamp.ts';
import type { Agent } from '../statement/types.ts';
import type { AuditEntry, KeyRecord, Store } from '../store/port.ts';
import { dateAt, limitsToTell } from './audit.ts';
import { checkLimits, type KeyLimits } from './limits.ts';
import { isScope, type Scope } from './scopes.ts';
import { hashSecret, newKey, newSecret } from './secrets.ts';

/** A key whose secret has been verified, as the resources see it. */
export interface AccessKey {
  readonly key: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly limits: KeyLimits;
  /** The Agent that asserts what this key sends (Data 2.4.9). */
  readonly authority: Agent;
}

export type KeyState = 'active' | 'expired' | 'revoked';

/** What listKeys tells about a key; times are Dates. */
export interface KeyInfo {
  readonly key: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly limits: KeyLimits;
  readonly state: KeyState;
  readonly created: Date;
  readonly expiresAt: Date | undefined;
  readonly revokedAt: Date | undefined;
  /** To the minute. */
  readonly lastUsed: Date | undefined;
}

/** What can be changed of a key; what is left out stays. A limit that `limits` leaves out is lifted. */
export interface KeyChange {
  readonly name?: string;
  readonly limits?: KeyLimits;
  /** When the key ends; `undefined` for never. */
  readonly expiresAt?: Date | undefined;
}

/** Who changes keys when the caller doesn't say. */
const nobodyNamed = 'program';

/** A key that was made to live no longer than this is removed once it has ended: previews and simulations make many. */
const shortLife = 2 * 86_400_000_000;

/**
 * Creates a key with a random secret of 192 bits. The secret can't be read again later.
 * @param options.limits what the key is limited to beyond its scopes; nothing when left out
 * @param options.by who makes it, for the audit log
 * @throws Error for an unknown scope, for no scope at all; LimitError for a limit that can't be met
 */
export async function createKey(
  store: Store,
  options: { name: string; scopes: readonly Scope[]; expiresAt?: Date; limits?: KeyLimits; by?: string },
): Promise<{ key: string; secret: string }> {
  if (options.scopes.length === 0) throw new Error('scopes: at least one is needed');
  for (const scope of options.scopes)
    if (!isScope(scope)) throw new Error(`scopes: "${String(scope)}" is not a scope`);
  const { limits = {} } = options;
  checkLimits(limits);
  const key = newKey();
  const secret = newSecret();
  const record: KeyRecord = {
    key,
    secretHash: await hashSecret(secret),
    name: options.name,
    scopes: [...new Set(options.scopes)],
    limits,
    created: nowMicros(),
    expiresAt: microsOf(options.expiresAt),
    revokedAt: undefined,
    lastUsed: undefined,
  };
  const { name, scopes } = record;
  const detail = { name, scopes, limits: limitsToTell(limits), expiresAt: options.expiresAt };
  await store.insertKey(record, entryFor('key.created', key, options.by, detail));
  return { key, secret };
}

/** Every key, oldest first, without anything secret. */
export async function listKeys(store: Store): Promise<KeyInfo[]> {
  const now = nowMicros();
  return (await store.listKeys()).map((record) => toInfo(record, now));
}

/** One key as listKeys tells it; undefined when there is none. */
export async function readKey(store: Store, key: string): Promise<KeyInfo | undefined> {
  const record = await store.readKey(key);
  return record && toInfo(record, nowMicros());
}

/**
 * Changes a key's name, limits or end; running servers notice within seconds. What would change nothing isn't logged.
 * @param by who does it, for the audit log
 * @returns false when there is no such key
 * @throws LimitError for a limit that can't be met
 */
export async function changeKey(
  store: Store,
  key: string,
  change: KeyChange,
  by = nobodyNamed,
): Promise<boolean> {
  const record = await store.readKey(key);
  if (record === undefined) return false;
  const { name = record.name, limits = record.limits } = change;
  checkLimits(limits);
  const expiresAt = 'expiresAt' in change ? microsOf(change.expiresAt) : record.expiresAt;
  const old = { name: record.name, limits: record.limits, expiresAt: record.expiresAt };
  const wanted = { name, limits, expiresAt };
  if (isDeepStrictEqual(old, wanted)) return true;
  const detail = { before: changeableToTell(old), after: changeableToTell(wanted) };
  return store.updateKey({ key, name, limits, expiresAt }, entryFor('key.changed', key, by, detail));
}

/** Revokes a key for good; running servers notice within seconds. False when there is no such key. */
export async function revokeKey(store: Store, key: string, by = nobodyNamed): Promise<boolean> {
  const record = await store.readKey(key);
  const at = nowMicros();
  return store.revokeKey(key, at, entryFor('key.revoked', key, by, { name: record?.name }, at));
}

/**
 * Removes the keys that were made for two days at most and have ended. What they sent stays, and so does the audit log.
 * Those of cmi5 sessions aren't among them: the launcher removes them, and the log doesn't tell of them.
 * @returns how many there were
 */
export async function removeEndedKeys(store: Store, by = nobodyNamed): Promise<number> {
  const now = nowMicros();
  const ended = (await store.listKeys()).filter(
    (record) =>
      record.expiresAt !== undefined &&
      record.expiresAt - record.created <= shortLife &&
      record.limits.registration === undefined &&
      !isUsable(record, now),
  );
  await Promise.all(
    ended.map(({ key, name, created, lastUsed }) => {
      const detail = { name, created: dateAt(created), lastUsed: dateAt(lastUsed) };
      return store.removeKey(key, entryFor('key.removed', key, by, detail, now));
    }),
  );
  return ended.length;
}

/** Whether the key can be used at this time (microseconds). */
export function isUsable(record: KeyRecord, at: number): boolean {
  return stateOf(record, at) === 'active';
}

function stateOf({ revokedAt, expiresAt }: KeyRecord, at: number): KeyState {
  if (revokedAt !== undefined) return 'revoked';
  return expiresAt === undefined || at < expiresAt ? 'active' : 'expired';
}

function toInfo(record: KeyRecord, now: number): KeyInfo {
  return {
    key: record.key,
    name: record.name,
    scopes: record.scopes,
    limits: record.limits,
    state: stateOf(record, now),
    created: new Date(record.created / 1000),
    expiresAt: dateAt(record.expiresAt),
    revokedAt: dateAt(record.revokedAt),
    lastUsed: dateAt(record.lastUsed),
  };
}

const changeableToTell = ({ name, limits, expiresAt }: Pick<KeyRecord, 'name' | 'limits' | 'expiresAt'>) => ({
  name,
  limits: limitsToTell(limits),
  expiresAt: dateAt(expiresAt),
});

function entryFor(
  action: string,
  key: string,
  by = nobodyNamed,
  detail: Readonly<Record<string, unknown>> = {},
  at = nowMicros(),
): AuditEntry {
  return { at, actor: by, action, subject: key, detail };
}

const microsOf = (date: Date | undefined): number | undefined => date && date.getTime() * 1000;
