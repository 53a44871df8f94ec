// Statements that earlier sessions on this device couldn't deliver. They belong to those sessions, so they go out with
// the token of theirs; where the LMS has closed them, they are set aside.
import type { Statement } from '../../../vocabulary/statements.ts';
import { verbs } from '../../../vocabulary/terms.ts';
import type { DeviceStore } from '../../device.ts';
import { logTrouble } from '../../log.ts';
import { openStatementStore } from '../../outbox/open-store.ts';
import { openOutbox } from '../../outbox/outbox.ts';
import type { Cmi5Launch } from './launch.ts';

const prefix = 'kendali:cmi5-box:';
/** What an LMS answers when a session is over, or a statement isn't wanted in it. */
const closed = [401, 403];

interface Credentials {
  endpoint: string;
  authorization: string;
}

/** The box of a session's statements. @param session the fetch URL, which no other session has */
export const sessionBox = (session: string): string => `cmi5|${session}`;

/** Remembers with which credentials a box goes out, for as long as something may be left in it. */
export function keepCredentials(device: DeviceStore, box: string, credentials: Credentials): void {
  device.write(prefix + box, JSON.stringify(credentials));
}

/** Nothing is left in a box. */
export function forgetCredentials(device: DeviceStore, box: string): void {
  device.remove(prefix + box);
}

/**
 * Sends what is left of earlier sessions, but for outcomes of the AU that is open now: they are told in its session,
 * where they still count. Resolves when those are withdrawn; the sending goes on. Never rejects.
 * @param current the box of the session that is open
 */
export async function sendLeftovers(device: DeviceStore, current: string, launch: Cmi5Launch): Promise<void> {
  const boxes = device.keys(prefix).map((key) => key.slice(prefix.length));
  await Promise.all(boxes.filter((box) => box !== current).map((box) => sendBox(device, box, launch)));
}

async function sendBox(device: DeviceStore, box: string, launch: Cmi5Launch): Promise<void> {
  try {
    const credentials = JSON.parse(device.read(prefix + box) ?? '') as Credentials;
    const store = await openStatementStore(box, device);
    for (const { id } of (await store.all()).filter((statement) => isOutcomeOf(statement, launch)))
      await store.setAside(id, 'To be told in the session that is open now');
    openOutbox({
      store,
      ...credentials,
      refusals: closed,
      onWaiting: (waiting) => {
        if (waiting === 0) forgetCredentials(device, box);
      },
    });
  } catch (error) {
    logTrouble('The statements of an earlier session could not be sent', error);
  }
}

const outcomes: readonly string[] = [verbs.completed.id, verbs.passed.id];

const isOutcomeOf = (statement: Statement, { activityId, registration }: Cmi5Launch): boolean =>
  outcomes.includes(statement.verb.id) &&
  statement.object.id === activityId &&
  statement.context.registration === registration;
