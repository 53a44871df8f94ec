// Statements beside another standard ("hybrid"): to the LRS that the package was configured with, under the name that the
// LMS gave or the learner told.
import type { Adapter } from './adapter.ts';
import { loadChunk } from './chunks.ts';
import type { PackageConfig } from './config.ts';
import type { DeviceStore } from './device.ts';
import { logTrouble } from './log.ts';
import type { Session } from './session.ts';
import type { Opening, Recorder } from './tracking/port.ts';

type XapiChunk = typeof import('./tracking/xapi/entry-xapi.ts');

/** How long to wait before the statements' chunk is asked for again, in ms. */
const chunkRetry = 30_000;

export interface Beside {
  adapter: Adapter;
  lrs: NonNullable<PackageConfig['lrs']>;
  /** As the statements name what delivered the lesson. */
  platform: string;
  session: Session;
  opening: Opening;
  device: DeviceStore;
}

/** Sends statements from now on. What happens before the chunk is here, however long that takes, is told afterwards. */
export function joinLrs(beside: Beside): void {
  const { session } = beside;
  openLrs(beside).then(
    (feed) => {
      if (feed) session.attach(feed);
      session.closeDoors();
    },
    (error: unknown) => {
      logTrouble('Statements have to wait', error);
      if (!session.finished) setTimeout(() => joinLrs(beside), chunkRetry);
    },
  );
}

async function openLrs(beside: Beside): Promise<Recorder | undefined> {
  const { adapter, lrs, platform, session, opening, device } = beside;
  const { lesson } = session.state;
  const learner = adapter.identify
    ? await adapter.identify(lesson, device, lrs.endpoint)
    : opening.learner && { ...opening.learner, homePage: location.origin };
  if (!learner) return undefined;
  const { accountOf, openFeed } = await loadChunk<XapiChunk>(lesson, 'xapi');
  const actor = accountOf(learner, learner.homePage);
  if (!actor) return undefined;
  const authorization = `Basic ${btoa(`${lrs.key}:${lrs.secret}`)}`;
  return openFeed({ lesson, device, actor, platform, endpoint: lrs.endpoint, authorization });
}
