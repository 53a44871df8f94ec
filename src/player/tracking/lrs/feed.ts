// The statement feed: every report becomes statements, which go to an LRS through the outbox.
import type { Lesson } from '../../../model/lesson.ts';
import type { ActivityDefinition, Agent, Statement, StatementFrame } from '../../../vocabulary/statements.ts';
import { loadChunk } from '../../chunks.ts';
import type { DeviceStore } from '../../device.ts';
import { logTrouble } from '../../log.ts';
import { openStatementStore } from '../../outbox/open-store.ts';
import { type OutboxOptions, openOutbox } from '../../outbox/outbox.ts';
import type { Report } from '../../report.ts';
import { newUuid } from '../../uuid.ts';
import type { Recorder } from '../port.ts';
import { boxOf } from './box.ts';
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
  onWaiting?: (waiting: number) => void;
  /** Makes the statements of a report; ours, when nothing else is wanted. */
  tell?: (frame: StatementFrame, report: Report, newId: () => string) => Statement[];
  /** The box in which statements wait; one for each destination and sender, when nothing else is wanted. */
  box?: string;
  /** How the outbox behaves towards this LRS. */
  manners?: Pick<OutboxOptions, 'onSettled' | 'onUnauthorized' | 'once' | 'refusals'>;
}

/** Opens a feed; statements left over from earlier launches of this sender go out first. Never rejects. */
export async function openFeed(options: FeedOptions): Promise<Recorder> {
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
  window.addEventListener('online', () => outbox.hurry());
  const record = (report: Report): void => {
    for (const statement of tell(frame, report, newUuid)) outbox.put(statement);
  };
  return {
    record,
    settle: () => outbox.leave(),
    finish(report) {
      record(report);
      outbox.leave();
    },
  };
}
