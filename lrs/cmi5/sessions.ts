// Launching an AU (cmi5 8, 10): a session, its LMS.LaunchData, the statement, the URL; and the token for its one-time fetch URL.
import { randomUUID } from 'node:crypto';
import { hashSecret, newKey, newSecret } from '../access/secrets.ts';
import { actorKey } from '../statement/actor.ts';
import type { LaunchMode, LaunchSession } from '../store/launch-port.ts';
import type { Store } from '../store/port.ts';
import { launchData, launched, lmsId } from './lms-statements.ts';
import { auProgress } from './progress.ts';
import type { Held } from './registrations.ts';
import { type AssignableUnit, isSatisfied } from './structure.ts';
import { launchDataId } from './terms.ts';
import { hashOf, newToken } from './tokens.ts';

/** After this long a session that wasn't terminated is over; a teacher may leave a lesson open over night. */
export const longestSession = 24 * 3_600_000_000;
/** How long the AU's page may take to load before it fetches its token: slow lines are slow. */
const fetchPatience = 3_600_000_000;
/** What a lesson needs at its busiest, many times over. */
const requestsPerMinute = 1200;

/** Addresses of one launch, all absolute. */
export interface LaunchAddresses {
  /** The AU's url. */
  readonly au: URL;
  /** Of the LRS, with a slash at its end. */
  readonly endpoint: string;
  /** The fetch URL without its token. */
  readonly fetch: string;
  readonly returnUrl: string;
}

/** What the fetch URL answers (8.2): the token, or one of the errors of 8.2.3.2. */
export type FetchAnswer =
  | { readonly 'auth-token': string }
  | { readonly 'error-code': '1' | '2' | '3'; readonly 'error-text': string };

/** In which mode an AU is launched: what is satisfied is there to be looked at again, and can't be spoilt. */
export const modeOf = ({ progress }: Pick<Held, 'progress'>, { id, moveOn }: AssignableUnit): LaunchMode =>
  moveOn !== 'NotApplicable' && isSatisfied(moveOn, auProgress(progress, id)) ? 'Review' : 'Normal';

/**
 * Begins a session.
 * @param now microseconds since 1970
 * @returns the launch URL (8.1)
 */
export async function launchAu(
  store: Store,
  held: Held,
  au: AssignableUnit,
  addresses: LaunchAddresses,
  now: number,
): Promise<URL> {
  const { registered } = held;
  const { actor, registration } = registered;
  const session = randomUUID();
  const token = newToken();
  const mode = modeOf(held, au);
  const activityId = lmsId(au.id);
  await store.insertLaunch({
    id: session,
    registration,
    au: au.id,
    mode,
    masteryScore: au.masteryScore,
    fetchHash: hashOf(token),
    key: undefined,
    launched: now,
    ended: undefined,
  });
  const data = launchData(au, { session, mode, returnUrl: addresses.returnUrl });
  await store.writeDocument({
    key: {
      resource: 'state',
      activity: activityId,
      agent: actorKey(actor) ?? '',
      registration,
      id: launchDataId,
    },
    mode: 'replace',
    contentType: 'application/json',
    content: Buffer.from(JSON.stringify(data)),
    preconditions: { required: false },
  });
  await held.say(launched(registered, au, { session, mode, url: addresses.au.href }, now));
  const url = new URL(addresses.au);
  url.searchParams.set('endpoint', addresses.endpoint);
  url.searchParams.set('fetch', addresses.fetch + token);
  url.searchParams.set('actor', JSON.stringify(actor));
  url.searchParams.set('registration', registration);
  url.searchParams.set('activityId', activityId);
  return url;
}

/**
 * Answers the fetch URL: the first time with credentials for this session alone (8.2).
 * @param now microseconds since 1970
 */
export async function fetchToken(store: Store, token: string, now: number): Promise<FetchAnswer> {
  const session = await store.launchOfFetch(hashOf(token));
  if (session === undefined) return failure('2', 'This fetch URL is not known.');
  const registered = await store.readRegistration(session.registration);
  if (registered === undefined || registered.revokedAt !== undefined) {
    return failure('2', 'This registration is no more.');
  }
  if (session.key !== undefined) return failure('1', 'The authorization token has already been returned.');
  if (session.ended !== undefined || now - session.launched > fetchPatience) {
    return failure('1', 'The session has expired.');
  }
  const { key, secret } = await makeKey(store, session, registered.actor.account?.name, now);
  // Of two requests at the same moment one gets it.
  if (!(await store.giveLaunchKey(session.id, key))) {
    await store.removeKey(key);
    return failure('1', 'The authorization token has already been returned.');
  }
  return { 'auth-token': Buffer.from(`${key}:${secret}`).toString('base64') };
}

export const failure = (code: '1' | '2' | '3', text: string): FetchAnswer => ({
  'error-code': code,
  'error-text': text,
});

/**
 * The key of a session. It isn't written into the audit log, which is for what people do to keys: the launched statement
 * tells who launched what, and when.
 */
async function makeKey(
  store: Store,
  { registration, launched: at }: LaunchSession,
  accountName: string | undefined,
  now: number,
): Promise<{ key: string; secret: string }> {
  const key = newKey();
  const secret = newSecret();
  await store.insertKey({
    key,
    secretHash: await hashSecret(secret),
    name: 'cmi5',
    scopes: ['statements/write', 'statements/read/mine', 'state', 'profile'],
    limits: {
      ...(accountName === undefined ? {} : { accountName }),
      registration,
      fixedStates: [launchDataId],
      requestsPerMinute,
    },
    created: now,
    expiresAt: at + longestSession,
    revokedAt: undefined,
    lastUsed: undefined,
  });
  return { key, secret };
}
