// Which resource stands at which path.
import type { Resource, XapiResponse } from '../http/exchange.ts';
import { getAbout } from './about.ts';
import { activities } from './activities.ts';
import { activityProfile } from './activity-profile.ts';
import { agentProfile } from './agent-profile.ts';
import { agents } from './agents.ts';
import { eventsResource } from './events.ts';
import { statementsExport } from './export/index.ts';
import { getOpenApi } from './openapi.ts';
import { state } from './state.ts';
import { statements } from './statements/index.ts';

/** The resources of the standard. */
export const resources: Readonly<Record<string, Resource>> = {
  '/statements': statements,
  '/activities': activities,
  '/activities/state': state,
  '/activities/profile': activityProfile,
  '/agents': agents,
  '/agents/profile': agentProfile,
};

/** Resources beside the standard: for these the version header may be left out, since people use them with curl. */
export const companions: Readonly<Record<string, Resource>> = {
  '/statements/export': statementsExport,
  '/statements/events': eventsResource(),
};

/** What everyone may GET, without credentials and version. */
export const openResources: Readonly<
  Record<string, (query: URLSearchParams, mountPath: string) => XapiResponse>
> = {
  '/about': getAbout,
  '/openapi.json': getOpenApi,
};
