// Basic authentication (Communication 4.0). A secret is verified with scrypt once; after that a hash in memory is enough.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { XapiError } from '../http/errors.ts';
import { nowMicros } from '../statement/timestamp.ts';
import type { KeyRecord, Store } from '../store/port.ts';
import { createFailures } from './failures.ts';
import { type AccessKey, isUsable, verifySecret } from './keys.ts';

/** How long a verified key is trusted without another look at the database: revocation takes effect within this time. */
const trustMicros = 2_000_000;
/** last_used is written at most this often. */
const touchMicros = 60_000_000;
/** Most keys remembered at a time. */
const cacheLimit = 10_000;

interface Verified {
  readonly digest: Buffer;
  record: KeyRecord;
  readAt: number;
  access: AccessKey;
}

/** Answers who sent a request, by its Authorization header. */
export type Authenticate = (authorization: string | undefined) => Promise<AccessKey>;

/**
 * Makes the authenticator of one LRS.
 * @param homePage homePage of the account by which a key's authority Agent is known
 */
export function createAuthenticator(store: Store, homePage: string): Authenticate {
  // Secrets are remembered as a keyed digest, so that a dump of memory doesn't show them.
  const pepper = randomBytes(32);
  const digestOf = (secret: string): Buffer => createHmac('sha256', pepper).update(secret).digest();
  const verified = new Map<string, Verified>();
  const failures = createFailures();

  const refresh = async (entry: Verified, now: number): Promise<boolean> => {
    const record = await store.readKey(entry.record.key);
    if (record === undefined || record.secretHash !== entry.record.secretHash) return false;
    entry.record = record;
    entry.readAt = now;
    entry.access = toAccess(record, homePage);
    return true;
  };

  /** Verifications under way: a class that opens a lesson at the same moment costs one scrypt, not thirty. */
  const underWay = new Map<string, Promise<Verified>>();
  const verifyOnce = (key: string, secret: string, now: number): Promise<Verified> => {
    const id = `${key}:${digestOf(secret).toString('base64')}`;
    const running = underWay.get(id) ?? verify(key, secret, now).finally(() => underWay.delete(id));
    underWay.set(id, running);
    return running;
  };

  const verify = async (key: string, secret: string, now: number): Promise<Verified> => {
    const record = await store.readKey(key);
    const digest = digestOf(secret);
    const known = digest.toString('base64');
    if (record === undefined || !failures.begin(key, known, now)) refuse();
    let isWrong = false;
    try {
      isWrong = !(await verifySecret(secret, record.secretHash));
    } finally {
      if (!isWrong) failures.clear(key, known);
    }
    if (isWrong) refuse();
    const entry = { digest, record, readAt: now, access: toAccess(record, homePage) };
    if (verified.size >= cacheLimit) verified.clear();
    verified.set(key, entry);
    return entry;
  };

  return async (authorization) => {
    const { key, secret } = parseBasic(authorization);
    const now = nowMicros();
    let entry = verified.get(key);
    if (entry !== undefined && !timingSafeEqual(entry.digest, digestOf(secret))) entry = undefined;
    if (entry !== undefined && now - entry.readAt > trustMicros && !(await refresh(entry, now))) {
      verified.delete(key);
      entry = undefined;
    }
    entry ??= await verifyOnce(key, secret, now);
    if (!isUsable(entry.record, now)) refuse('these credentials are revoked or have expired');
    if (now - (entry.record.lastUsed ?? 0) > touchMicros) {
      entry.record = { ...entry.record, lastUsed: now };
      await store.touchKey(key, now);
    }
    return entry.access;
  };
}

function toAccess(record: KeyRecord, homePage: string): AccessKey {
  return {
    key: record.key,
    name: record.name,
    scopes: record.scopes,
    limits: record.limits,
    authority: { objectType: 'Agent', account: { homePage, name: record.key } },
  };
}

function parseBasic(authorization: string | undefined): { key: string; secret: string } {
  if (authorization === undefined) refuse('the Authorization header is missing; send Basic credentials');
  const encoded = /^Basic ([A-Za-z0-9+/_-]+=*)$/i.exec(authorization.trim())?.[1];
  const decoded = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0) refuse('the Authorization header must be "Basic " and the base64 form of key:secret');
  return { key: decoded.slice(0, colon), secret: decoded.slice(colon + 1) };
}

function refuse(message = 'these credentials are not known'): never {
  throw new XapiError(401, message, 'Authorization');
}
