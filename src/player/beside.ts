// Statements beside another standard ("hybrid"): to the LRS that the package was configured with, under the name that the
// LMS gave or the learner told.
import type { Agent } from '../vocabulary/statements.ts';
import type { Adapter } from './adapter.ts';
import { loadChunk } from './chunks.ts';
import type { PackageConfig } from './config.ts';
import { type DeviceStore, windowStore } from './device.ts';
import { logTrouble } from './log.ts';
import type { Report } from './report.ts';
import { earlyBox, forgetReports, openReportLog, type ReportLog } from './report-log.ts';
import type { Session } from './session.ts';
import { accountOf, boxOf } from './tracking/lrs/box.ts';
import type { Feed } from './tracking/lrs/feed.ts';
import type { Opening } from './tracking/port.ts';

type XapiChunk = typeof import('./tracking/xapi/entry-xapi.ts');

/** How long to wait before what could not be loaded is asked for again, in ms. */
const nextTry = 30_000;

type LrsConfig = NonNullable<PackageConfig['lrs']>;

export interface Beside {
  adapter: Adapter;
  /** As the statements name what delivered the lesson. */
  platform: string;
  session: Session;
  opening: Opening;
  device: DeviceStore;
}

/** What hears of a launch before it is known whether there is an LRS. */
export interface LrsDesk {
  /** There is one: it is told from now on, and of what has happened already too. */
  join(lrs: LrsConfig): void;
  /** There is none: nothing need be kept for it. */
  forget(): void;
}

/**
 * Hears from now on, and of what has happened already, what an LRS may have to be told. Which one that is the configuration
 * says, which comes late, and on a bad network not before a later launch: until then everything is kept on this device
 * under the name that the LMS gave; and then until the statements of it are. Where the learner is asked whether anything may
 * be told, it is kept in this window alone before she has agreed.
 */
export function listenForLrs(beside: Beside): LrsDesk {
  const { adapter, session, opening, device } = beside;
  const { activityId } = session.state.lesson;
  const name = (adapter.identify ? adapter.agreed?.() : opening.learner?.id) ?? '';
  const box = earlyBox(name);
  const early = openReportLog(name === '' ? windowStore() : device, box, activityId);
  let log: ReportLog | undefined = early;
  let feed: Feed | undefined;
  const add = (report: Report): void => {
    log?.add(report);
    if (feed) log?.pass(feed.take);
  };
  session.attach({
    record: add,
    settle: () => feed?.settle(),
    finish(report) {
      add(report);
      feed?.leave();
    },
  });

  function forget(): void {
    log = undefined;
    if (name !== '') forgetReports(device, box);
  }

  function tell(lrs: LrsConfig, actor: Agent): void {
    const own = openReportLog(device, boxOf(lrs.endpoint, actor), activityId);
    early.pass(async (report, id) => own.add(report, id));
    log = own;
    const open = (): void => {
      openLrs(beside, lrs, actor).then(
        (opened) => {
          feed = opened;
          own.pass(opened.take);
        },
        (error: unknown) => {
          logTrouble('Statements have to wait', error);
          setTimeout(open, nextTry);
        },
      );
    };
    open();
  }

  function join(lrs: LrsConfig): void {
    actorOf(beside, lrs).then(
      (actor) => (actor ? tell(lrs, actor) : forget()),
      (error: unknown) => {
        logTrouble('Statements have to wait', error);
        if (!session.finished) setTimeout(() => join(lrs), nextTry);
      },
    );
  }
  return { join, forget };
}

/** Who learns; undefined when it isn't known, or not to be told. Rejects when it can't be asked now. */
async function actorOf(
  { adapter, session, opening, device }: Beside,
  { endpoint }: LrsConfig,
): Promise<Agent | undefined> {
  const learner = adapter.identify
    ? await adapter.identify(session.state.lesson, device, endpoint)
    : opening.learner && { ...opening.learner, homePage: location.origin };
  return learner && accountOf(learner, learner.homePage);
}

async function openLrs(
  { platform, session, device }: Beside,
  { endpoint, key, secret }: LrsConfig,
  actor: Agent,
): Promise<Feed> {
  const { lesson } = session.state;
  const { openFeed } = await loadChunk<XapiChunk>(lesson, 'xapi');
  const authorization = `Basic ${btoa(`${key}:${secret}`)}`;
  return openFeed({ lesson, device, actor, platform, endpoint, authorization });
}
