// Access keys: made, listed, revoked; the secret is shown once and kept only as a scrypt hash.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { nowMicros } from '../statement/timestamp.ts';
import type { Agent } from '../statement/types.ts';
import type { KeyRecord, Store } from '../store/port.ts';
import { checkLimits, type KeyLimits } from './limits.ts';
import { isScope, type Scope } from './scopes.ts';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);
const cost = { N: 16384, r: 8, p: 1 };
const hashLength = 32;

/** A key whose secret has been verified, as the resources see it. */
export interface AccessKey {
  readonly key: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly limits: KeyLimits;
  /** The Agent that asserts what this key sends (Data 2.4.9). */
  readonly authority: Agent;
}

/** What listKeys tells about a key; times are Dates. */
export interface KeyInfo {
  readonly key: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly limits: KeyLimits;
  readonly created: Date;
  readonly expiresAt: Date | undefined;
  readonly revokedAt: Date | undefined;
  readonly lastUsed: Date | undefined;
}

/**
 * Creates a key with a random secret of 192 bits. The secret can't be read again later.
 * @param options.limits what the key is limited to beyond its scopes; nothing when left out
 * @throws Error for an unknown scope, for no scope at all, or for a limit that can't be met
 */
export async function createKey(
  store: Store,
  options: { name: string; scopes: readonly Scope[]; expiresAt?: Date; limits?: KeyLimits },
): Promise<{ key: string; secret: string }> {
  if (options.scopes.length === 0) throw new Error('scopes: at least one is needed');
  for (const scope of options.scopes)
    if (!isScope(scope)) throw new Error(`scopes: "${String(scope)}" is not a scope`);
  const { limits = {} } = options;
  checkLimits(limits);
  const key = randomBytes(12).toString('base64url');
  const secret = randomBytes(24).toString('base64url');
  await store.insertKey({
    key,
    secretHash: await hashSecret(secret),
    name: options.name,
    scopes: [...new Set(options.scopes)],
    limits,
    created: nowMicros(),
    expiresAt: options.expiresAt && options.expiresAt.getTime() * 1000,
    revokedAt: undefined,
    lastUsed: undefined,
  });
  return { key, secret };
}

/** Every key, oldest first, without anything secret. */
export async function listKeys(store: Store): Promise<KeyInfo[]> {
  const date = (micros: number | undefined): Date | undefined =>
    micros === undefined ? undefined : new Date(micros / 1000);
  return (await store.listKeys()).map((record) => ({
    key: record.key,
    name: record.name,
    scopes: record.scopes,
    limits: record.limits,
    created: new Date(record.created / 1000),
    expiresAt: date(record.expiresAt),
    revokedAt: date(record.revokedAt),
    lastUsed: date(record.lastUsed),
  }));
}

/** Revokes a key for good; running servers notice within seconds. False when there is no such key. */
export async function revokeKey(store: Store, key: string): Promise<boolean> {
  return store.revokeKey(key, nowMicros());
}

/** Whether the key can be used at this time (microseconds). */
export function isUsable(record: KeyRecord, at: number): boolean {
  return record.revokedAt === undefined && (record.expiresAt === undefined || at < record.expiresAt);
}

/** `scrypt$N$r$p$salt$hash`, the last two in base64url. */
async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, hashLength, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Compares a secret with its hash; takes some 50 ms of a worker thread, on purpose. */
export async function verifySecret(secret: string, secretHash: string): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = secretHash.split('$');
  if (scheme !== 'scrypt' || salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, 'base64url');
  const parameters = { N: Number(N), r: Number(r), p: Number(p) };
  const actual = await derive(secret, Buffer.from(salt, 'base64url'), expected.length, parameters);
  return timingSafeEqual(actual, expected);
}
