// A lesson in the hands of an invented teacher: the player's own state machine and statements, on devices whose clocks
// and networks are not perfect.
import { type LessonEvent, type LessonState, lesson, newLesson } from '../player/lesson.ts';
import { reportOf } from '../player/report.ts';
import { statementsOf } from '../player/tracking/lrs/statements.ts';
import { simulationHomePage } from '../reports/learner.ts';
import type { Agent, Statement } from '../vocabulary/statements.ts';
import type { SessionPlan } from './course-plan.ts';
import type { Teacher } from './people.ts';
import type { Random } from './random.ts';
import { type StudyTruth, truthKeeper } from './truth.ts';

export interface Delivery {
  readonly statement: Statement;
  /** When it reaches the LRS, in milliseconds since 1970. */
  readonly arrives: number;
}

export const minute = 60_000;
export const hour = 60 * minute;

interface Device {
  platform: string;
  /** Who is logged in on it. */
  actor: Agent;
  /** Milliseconds that its clock is ahead. */
  skew: number;
}

/** Thrown when the present is reached: what lies beyond has not happened yet. */
export class Present extends Error {}

export interface Playing {
  state(): LessonState;
  /** Time passes. @param milliseconds at least 0 */
  wait(milliseconds: number): void;
  /** Something happens in the lesson. @param event made with the time by the device's clock @throws Present */
  happen(event: (at: number) => LessonEvent): void;
  /** The device loses the network: what it tells arrives later. */
  goOffline(): void;
  /** The lesson is opened on one of the devices; what was done before is remembered. @throws Present */
  launch(): void;
  /** Opened from another course page, the lesson starts over under another registration. */
  startOver(): void;
  /** She was seen in the hall. @param at milliseconds since 1970 */
  attended(at: number): void;
  /** What is on its way to the LRS, and what really happened. */
  outcome(): { deliveries: Delivery[]; truth: StudyTruth };
}

/**
 * @param chance `random` decides what happens to devices, `ids` makes the ids of statements
 * @param start when the teacher first opens the session
 * @param until the present; nothing happens after it
 */
export function startPlaying(
  teacher: Teacher,
  plan: SessionPlan,
  chance: { random: Random; ids: Random },
  start: number,
  until: number,
): Playing {
  const truth = truthKeeper(plan.lesson.session.id);
  const { random, ids } = chance;
  const deliveries: Delivery[] = [];
  const devices = devicesOf(teacher, random);
  let device = devices[0];
  let launches = 0;
  let state = newLesson(plan.lesson);
  let now = start;
  /** While set, what the device tells arrives only then. */
  let onlineAgain: number | undefined;

  const happen: Playing['happen'] = (makeEvent) => {
    if (now > until) throw new Present();
    const before = state;
    const event = makeEvent(Math.floor(now + device.skew));
    state = lesson(before, event);
    const report = reportOf(before, event, state);
    if (!report) return;
    const frame = {
      actor: device.actor,
      courseActivityId: plan.courseActivityId,
      sessionActivityId: plan.lesson.activityId,
      language: plan.lesson.language,
      platform: device.platform,
      definitions: plan.definitions,
    };
    const statements = statementsOf(frame, report, () => ids.uuid());
    for (const statement of statements)
      deliveries.push({ statement, arrives: onlineAgain ?? now + 500 + random.below(4000) });
    if (statements.length > 0) truth.heard(report);
  };

  return {
    state: () => state,
    wait(milliseconds) {
      now += milliseconds;
    },
    happen,
    goOffline() {
      onlineAgain ??= now + random.lognormal(3 * hour, 1);
    },
    launch() {
      onlineAgain = undefined;
      // Who has two accounts uses them in turn; others take whichever device is at hand.
      const next = teacher.accounts.length > 1 ? launches % devices.length : random.below(devices.length);
      if (launches > 0) device = devices[next] ?? device;
      launches += 1;
      const remembered = state;
      const resumed = remembered.registration !== undefined;
      state = newLesson(plan.lesson);
      if (resumed) happen(() => ({ type: 'remembered', remembered }));
      const registration = ids.uuid();
      happen((at) => ({ type: 'started', at, registration, resumed }));
    },
    startOver() {
      state = newLesson(plan.lesson);
    },
    attended: truth.attended,
    outcome: () => ({ deliveries, truth: truth.result() }),
  };
}

function devicesOf(teacher: Teacher, random: Random): [Device, ...Device[]] {
  const clock = () =>
    random.chance(0.002)
      ? -Math.round((20 + 10 * random.next()) * hour)
      : Math.round(random.chance(0.03) ? random.normal(0, 2 * minute) : random.normal(0, 4_000));
  const [first, second = first] = teacher.accounts;
  const phone = { platform: 'SCORM 1.2', skew: clock(), actor: agentOf(teacher, first) };
  return teacher.twoDevices
    ? [phone, { platform: 'xAPI', skew: clock(), actor: agentOf(teacher, second) }]
    : [phone];
}

const agentOf = ({ name }: Teacher, account: string): Agent => ({
  objectType: 'Agent',
  name,
  account: { homePage: simulationHomePage, name: account },
});
