// Reads the Tin Can launch and talks to the State API, through @xapi/xapi. Only the chunk entry-xapi.ts leads here.
import XAPI from '@xapi/xapi';
import type { Agent } from '../../../vocabulary/statements.ts';
import { HttpError, request } from '../lrs/request.ts';

/** A launch by an LMS that speaks xAPI (Tin Can launch, "rustici" launch parameters). */
export interface XapiLaunch {
  endpoint: string;
  /** Value of the Authorization header. */
  authorization: string;
  actor: Agent;
  registration: string | undefined;
  /** The memory that the State API holds; undefined when it holds none. Rejects when the LRS can't be reached. */
  loadMemory(): Promise<string | undefined>;
  /** Puts the memory; the request outlives the page. Rejects when the LRS doesn't take it. */
  saveMemory(memory: string): Promise<void>;
}

const stateId = 'memory';

/**
 * Reads the launch from the address. The credentials are taken out of the address bar, where they could be copied or
 * end up in a history, and are kept for a reload in this tab's session storage.
 * @param activityId the session's activity, on which the memory is kept
 * @returns undefined when the lesson wasn't launched by an LMS
 */
export function openLaunch(activityId: string): XapiLaunch | undefined {
  const launched = readParameters();
  if (!launched) return undefined;
  const { endpoint, authorization, actor, registration } = launched;
  const lrs = new XAPI.default({ endpoint, auth: authorization, adapter: request });
  const place = {
    agent: actor as { objectType: 'Agent'; mbox: string },
    activityId,
    stateId,
    ...(registration ? { registration } : {}),
  };
  return {
    endpoint,
    authorization,
    actor,
    registration,
    async loadMemory() {
      try {
        const { memory } = ((await lrs.getState(place)).data ?? {}) as { memory?: unknown };
        return typeof memory === 'string' ? memory : undefined;
      } catch (error) {
        if (error instanceof HttpError && error.status === 404) return undefined;
        throw error;
      }
    },
    async saveMemory(memory) {
      await lrs.setState({ ...place, state: { memory } });
    },
  };
}

type Parameters = Pick<XapiLaunch, 'endpoint' | 'authorization' | 'actor' | 'registration'>;

function readParameters(): Parameters | undefined {
  const key = `kendali:launch:${location.pathname}`;
  const fromAddress = parametersOf({ ...XAPI.default.getTinCanLaunchData() });
  try {
    if (!fromAddress) return parametersOf(JSON.parse(sessionStorage.getItem(key) ?? '{}'));
    const { authorization: auth, ...rest } = fromAddress;
    sessionStorage.setItem(key, JSON.stringify({ ...rest, auth }));
    history.replaceState(history.state, '', location.pathname + location.hash);
  } catch {
    // Without session storage the address is all there is for a reload; it stays as it was.
  }
  return fromAddress;
}

function parametersOf(found: Readonly<Record<string, unknown>>): Parameters | undefined {
  const { endpoint, auth, actor, registration } = found;
  if (typeof endpoint !== 'string' || !/^https?:\/\//.test(endpoint)) return undefined;
  if (typeof actor !== 'object' || actor === null) return undefined;
  return {
    endpoint,
    authorization: typeof auth === 'string' ? auth : '',
    actor: agentFrom(actor),
    registration: typeof registration === 'string' && registration !== '' ? registration : undefined,
  };
}

/** The launch's actor as an LRS takes it: launchers from before xAPI 1.0 still call an agent a `Person`. */
export const agentFrom = (actor: object): Agent =>
  ('objectType' in actor && actor.objectType === 'Person'
    ? { ...actor, objectType: 'Agent' }
    : actor) as Agent;
