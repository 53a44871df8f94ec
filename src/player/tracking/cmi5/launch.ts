// What a cmi5 launch says: the address's five parameters (cmi5 8.1) and the LMS's LaunchData (10.2).
import type { ContextTemplate } from '../../../vocabulary/cmi5.ts';
import type { Agent } from '../../../vocabulary/statements.ts';
import { logTrouble } from '../../log.ts';

/** The launch parameters. */
export interface Cmi5Launch {
  endpoint: string;
  /** Where the authorization token is had, once. */
  fetch: string;
  /** Goes back to the LMS exactly as it came. */
  actor: Agent;
  registration: string;
  activityId: string;
}

/** In `Browse` and `Review` the LMS wants the lesson looked at and nothing recorded. */
export type LaunchMode = 'Normal' | 'Browse' | 'Review';

/** What we use of LMS.LaunchData; launchParameters, moveOn and entitlementKey change nothing in this lesson. */
export interface LaunchData {
  contextTemplate: ContextTemplate;
  launchMode: LaunchMode;
  /** 0–1. */
  masteryScore: number | undefined;
  /** Where the teacher goes when the session ends. */
  returnUrl: string | undefined;
}

/** Reads the launch from an address. @returns undefined when no LMS has launched the lesson with it */
export function readLaunch(address: string): Cmi5Launch | undefined {
  const { searchParams } = new URL(address);
  const [endpoint = '', fetch = '', registration = '', activityId = ''] = [
    'endpoint',
    'fetch',
    'registration',
    'activityId',
  ].map((name) => searchParams.get(name) ?? '');
  const actor = parsed(searchParams.get('actor') ?? '');
  const complete = isWebAddress(endpoint) && isWebAddress(fetch) && registration && activityId && actor;
  return complete ? { endpoint, fetch, actor, registration, activityId } : undefined;
}

/** Reads LMS.LaunchData. @throws LaunchRefused when it has no context template, without which nothing may be told */
export function readLaunchData(document: unknown): LaunchData {
  const { contextTemplate, launchMode, masteryScore, returnURL } = (document ?? {}) as Record<
    string,
    unknown
  >;
  if (typeof contextTemplate !== 'object' || contextTemplate === null)
    throw new LaunchRefused('LMS.LaunchData has no contextTemplate');
  return {
    contextTemplate: contextTemplate as ContextTemplate,
    launchMode: launchMode === 'Browse' || launchMode === 'Review' ? launchMode : 'Normal',
    masteryScore:
      typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1 ? masteryScore : undefined,
    returnUrl: typeof returnURL === 'string' && isWebAddress(returnURL) ? returnURL : undefined,
  };
}

/** The LMS gives no session: the token was fetched before, has expired (8.2.3), or there is no usable LaunchData. */
export class LaunchRefused extends Error {}

/**
 * Has the authorization token (8.2). To be called once in a session.
 * @returns the value for the Authorization header
 * @throws LaunchRefused when there will be none; anything else when there was no answer
 */
export async function fetchToken(address: string): Promise<string> {
  const response = await fetch(address, { method: 'POST', credentials: 'omit', cache: 'no-store' });
  const refused = response.status >= 400 && response.status < 500 && response.status !== 429;
  if (!response.ok && !refused) throw new Error(`The fetch URL answers ${response.status}`);
  const answer = response.ok ? ((await response.json()) as Record<string, unknown> | null) : {};
  const token = answer?.['auth-token'];
  if (typeof token === 'string' && token !== '') return `Basic ${token}`;
  throw new LaunchRefused(
    `The fetch URL gives no token: ${response.status} ${answer?.['error-code'] ?? ''} ${answer?.['error-text'] ?? ''}`,
  );
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^/]/i.test(text);

function parsed(actor: string): Agent | undefined {
  try {
    const agent: unknown = JSON.parse(actor);
    return typeof agent === 'object' && agent !== null ? (agent as Agent) : undefined;
  } catch (error) {
    logTrouble('The launch names an actor that is not JSON', error);
    return undefined;
  }
}
