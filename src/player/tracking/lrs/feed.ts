// The statement feed: every report becomes statements, which go to an LRS through the outbox.
import type { Lesson } from '../../../model/lesson.ts';
import type { ActivityDefinition, Agent, Statement, StatementFrame } from '../../../vocabulary/statements.ts';
import { loadChunk } from '../../chunks.ts';
import type { DeviceStore } from '../../device.ts';
import { logTrouble } from '../../log.ts';
import { hurryOnReturn } from '../../outbox/coming-back.ts';
import { openStatementStore } from '../../outbox/open-store.ts';
import { type OutboxOptions, openOutbox } from '../../outbox/outbox.ts';
import type { SetAside } from '../../outbox/store.ts';
import type { Report } from '../../report.ts';
import { newUuid } from '../../uuid.ts';
import type { Recorder } from '../port.ts';
import { boxOf, idsFrom } from './box.ts';
import { statementsOf } from './statements.ts';

export interface FeedOptions {
  lesson: Lesson;
  device: DeviceStore;
  actor: Agent;
  /** UUID of the attempt when the launch gave one; otherwise the lesson's own is used. */
  registration?: string;
  /** How the lesson was delivered: `SCORM 1.2`, `xAPI`. */
  platform: string;
  endpoint: string;
  /** Value of the Authorization header. */
  authorization: string;
  onWaiting?: OutboxOptions['onWaiting'];
  /** Makes the statements of a report; ours, when nothing else is wanted. */
  tell?: (frame: StatementFrame, report: Report, newId: () => string) => Statement[];
  /** The box in which statements wait; one for each destination and sender, when nothing else is wanted. */
  box?: string;
  /** How the outbox behaves towards this LRS. */
  manners?: Pick<OutboxOptions, 'isSole' | 'onSettled' | 'onUnauthorized' | 'refusals'>;
}

export interface Feed extends Recorder {
  /**
   * Takes a report. Rejects when it can't be told.
   * @param id UUID of the report, from which those of its statements are made: telling it again is harmless
   * @returns resolves when it needn't be kept elsewhere: the device has its statements, or the LRS has answered
   */
  take(report: Report, id: string): Promise<void>;
  /** The page goes away: what waits is handed over as far as the browser takes it. */
  leave(): void;
  /** What the LRS has refused of this sender for good. */
  aside(): Promise<SetAside[]>;
}

/** Opens a feed; statements left over from earlier launches of this sender go out first. Never rejects. */
export async function openFeed(options: FeedOptions): Promise<Feed> {
  const { lesson, actor, registration, platform, endpoint, authorization, onWaiting } = options;
  // Teachers share devices: what another one has left here goes out when she is back, with her credentials.
  const { box = boxOf(endpoint, actor), tell = statementsOf, manners = {} } = options;
  const [definitions, store] = await Promise.all([
    loadChunk<Record<string, ActivityDefinition>>(lesson, 'definitions').catch((error: unknown) => {
      logTrouble('Statements go without definitions', error);
      return {};
    }),
    openStatementStore(box, options.device),
  ]);
  const frame: StatementFrame = {
    actor,
    ...(registration ? { registration } : {}),
    // The vocabulary puts a session's id right below its course's.
    courseActivityId: lesson.activityId.replace(/\/[^/]*$/, ''),
    sessionActivityId: lesson.activityId,
    language: lesson.language,
    platform,
    definitions,
  };
  const outbox = openOutbox({
    store,
    endpoint,
    authorization,
    ...(onWaiting ? { onWaiting } : {}),
    ...manners,
  });
  hurryOnReturn(outbox);
  const take = async (report: Report, id: string): Promise<void> => {
    await Promise.all(tell(frame, report, idsFrom(id)).map((statement) => outbox.put(statement)));
  };
  const record = (report: Report): void => {
    take(report, newUuid()).catch((error: unknown) => logTrouble('A report could not be told', error));
  };
  return {
    take,
    record,
    settle: () => outbox.hurry(),
    leave: () => outbox.leave(),
    finish(report) {
      record(report);
      outbox.leave();
    },
    aside: () => outbox.aside(),
  };
}
