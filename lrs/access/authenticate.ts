// Basic authentication (Communication 4.0). A secret is verified with scrypt once; after that a digest of the header is
// enough, which costs a microsecond.
import { createHash, randomBytes } from 'node:crypto';
import { XapiError } from '../http/errors.ts';
import { nowMicros } from '../statement/timestamp.ts';
import type { KeyRecord, Store } from '../store/port.ts';
import { createFailures } from './failures.ts';
import { type AccessKey, isUsable } from './keys.ts';
import { verifySecret } from './secrets.ts';

/** How long a verified key is trusted without another look at the database: revocation takes effect within this time. */
const trustMicros = 2_000_000;
/** last_used is written at most this often. */
const touchMicros = 60_000_000;
/** Most keys remembered at a time; then the one that has been known longest is verified anew. */
const cacheLimit = 10_000;

interface Verified {
  /** What the credentials are known by. */
  readonly digest: string;
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
  // Headers are remembered as a digest under a random prefix: a dump of memory shows no secret, and what a lookup
  // compares can't be steered from outside.
  const pepper = randomBytes(32);
  const digestOf = (header: string): string =>
    createHash('sha256').update(pepper).update(header).digest('base64');
  /** By the digest of the header in its usual spelling. */
  const verified = new Map<string, Verified>();
  const failures = createFailures();

  /** Whether what was verified still holds; looks at the database when that was last done long enough ago. */
  const isCurrent = async (entry: Verified, now: number): Promise<boolean> => {
    if (now - entry.readAt <= trustMicros) return true;
    const record = await store.readKey(entry.record.key);
    if (record === undefined || record.secretHash !== entry.record.secretHash) {
      verified.delete(entry.digest);
      return false;
    }
    Object.assign(entry, { record, readAt: now, access: toAccess(record, homePage) });
    return true;
  };

  /** Verifications under way: a class that opens a lesson at the same moment costs one scrypt, not thirty. */
  const underWay = new Map<string, Promise<Verified>>();
  const verifyOnce = (credentials: Credentials, digest: string, now: number): Promise<Verified> => {
    const running =
      underWay.get(digest) ?? verify(credentials, digest, now).finally(() => underWay.delete(digest));
    underWay.set(digest, running);
    return running;
  };

  const verify = async ({ key, secret }: Credentials, digest: string, now: number): Promise<Verified> => {
    const record = await store.readKey(key);
    if (record === undefined || !failures.begin(key, digest, now)) refuse();
    let isWrong = false;
    try {
      isWrong = !(await verifySecret(secret, record.secretHash));
    } finally {
      if (!isWrong) failures.clear(key, digest);
    }
    if (isWrong) refuse();
    const entry = { digest, record, readAt: now, access: toAccess(record, homePage) };
    if (verified.size >= cacheLimit) verified.delete(verified.keys().next().value ?? '');
    verified.set(digest, entry);
    return entry;
  };

  /** Credentials that aren't known by their header: new ones, or known ones in another spelling of Basic. */
  const meet = async (authorization: string | undefined, now: number): Promise<Verified> => {
    const credentials = parseBasic(authorization);
    const digest = digestOf(basicHeader(credentials));
    const entry = verified.get(digest);
    if (entry !== undefined && (await isCurrent(entry, now))) return entry;
    return verifyOnce(credentials, digest, now);
  };

  return async (authorization) => {
    const now = nowMicros();
    const known = authorization === undefined ? undefined : verified.get(digestOf(authorization));
    const entry =
      known !== undefined && (await isCurrent(known, now)) ? known : await meet(authorization, now);
    if (!isUsable(entry.record, now)) refuse('these credentials are revoked or have expired');
    if (now - (entry.record.lastUsed ?? 0) > touchMicros) {
      entry.record = { ...entry.record, lastUsed: now };
      // Nobody waits for this, and a database that can't be written just now may still be read.
      store.touchKey(entry.record.key, now).catch(() => {});
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

interface Credentials {
  readonly key: string;
  readonly secret: string;
}

function parseBasic(authorization: string | undefined): Credentials {
  if (authorization === undefined) refuse('the Authorization header is missing; send Basic credentials');
  const encoded = /^Basic ([A-Za-z0-9+/_-]+=*)$/i.exec(authorization.trim())?.[1];
  const decoded = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0) refuse('the Authorization header must be "Basic " and the base64 form of key:secret');
  return { key: decoded.slice(0, colon), secret: decoded.slice(colon + 1) };
}

/** The header in its usual spelling (RFC 7617). */
const basicHeader = ({ key, secret }: Credentials): string =>
  `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;

function refuse(message = 'these credentials are not known'): never {
  throw new XapiError(401, message, 'Authorization');
}
