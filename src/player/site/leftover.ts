// Statements that an earlier lesson could not deliver: they go out from the home page, where no lesson has to be opened
// first, or are given up when their person wants to be forgotten.
import type { PackageConfig } from '../config.ts';
import type { DeviceStore } from '../device.ts';
import { hurryOnReturn } from '../outbox/coming-back.ts';
import { openStatementStore } from '../outbox/open-store.ts';
import { openOutbox } from '../outbox/outbox.ts';
import { earlyBox, forgetReports } from '../report-log.ts';
import { accountOf, boxOf } from '../tracking/lrs/box.ts';
import { agreesTo, learnerOf, type People, type Person } from './people.ts';

export interface Leftover {
  lrs: NonNullable<PackageConfig['lrs']>;
  /** Activity id of the course. */
  course: string;
  people: People;
  device: DeviceStore;
}

/** Sends what waits of a person, as long as she agrees to it. @param onWaiting hears how many statements are left */
export async function sendWaiting(
  leftover: Leftover,
  person: Person,
  onWaiting: (waiting: number) => void,
): Promise<void> {
  const { lrs, people, device } = leftover;
  const agrees = (): boolean => {
    // She may have changed her mind, or have been forgotten, while the page is open.
    const now = people.find(person.slot);
    return now !== undefined && agreesTo(now, lrs.endpoint) === true;
  };
  const box = agrees() ? boxFor(leftover.course, lrs.endpoint, person) : undefined;
  if (box === undefined) return onWaiting(0);
  const store = await openStatementStore(box, device);
  const outbox = openOutbox({
    store,
    endpoint: lrs.endpoint,
    authorization: `Basic ${btoa(`${lrs.key}:${lrs.secret}`)}`,
    onWaiting: (waiting) => onWaiting(agrees() ? waiting : 0),
    fetch: async (...request) => {
      if (!agrees()) throw new Error('The learner does not agree any more');
      return fetch(...request);
    },
  });
  hurryOnReturn(outbox);
}

/** Gives up what waits of a person, and what was refused of hers, for the LRS to which she had agreed. */
export async function forgetWaiting(
  { course, device }: Pick<Leftover, 'course' | 'device'>,
  person: Person,
): Promise<void> {
  forgetReports(device, earlyBox(person.account));
  const box = person.consent && boxFor(course, person.consent.endpoint, person);
  if (box === undefined) return;
  forgetReports(device, box);
  await (await openStatementStore(box, device)).clear();
}

function boxFor(course: string, endpoint: string, person: Person): string | undefined {
  const learner = learnerOf(person, course);
  const actor = accountOf(learner, learner.homePage);
  return actor && boxOf(endpoint, actor);
}
