// The assignable unit (AU) that the lesson is to the LMS that launched it. Its statements keep the rules of cmi5 7.0 to
// 11.0; the memory lives in the State API of the LMS's LRS, and on this device until it is there.
//
// A session ends with `terminated`, after which the AU may say nothing more, so that leaving the page and loading it again
// have to be told apart (reloading.ts). Where they can't be, a reloaded lesson finds its session over: it goes back to
// the LMS, or where there is no way back keeps to this device until the LMS opens the next session. So does a lesson whose
// session the LMS closes while it is open, because it was launched again elsewhere: its token is refused from then on.
import type { Lesson } from '../../../model/lesson.ts';
import type { DeviceStore } from '../../device.ts';
import { logTrouble } from '../../log.ts';
import { isUrgent, type Report } from '../../report.ts';
import { type Feed, openFeed } from '../lrs/feed.ts';
import { KeptMemory, pause, retryDelay } from '../lrs/kept-memory.ts';
import { HttpError } from '../lrs/request.ts';
import type { Opening, Recorder } from '../port.ts';
import type { Saved } from '../saved.ts';
import { type Cmi5Launch, fetchToken, type LaunchData, LaunchRefused } from './launch.ts';
import { forgetCredentials, keepCredentials, sendLeftovers, sessionBox } from './leftovers.ts';
import { Outcomes } from './outcomes.ts';
import { watchReloads } from './reloading.ts';
import { Resources } from './resources.ts';
import { SessionKeeper } from './session.ts';
import { tellerFor } from './telling.ts';

/** How long the start of the lesson waits for the LMS before it goes on with what this device knows, in ms. */
const patience = 8_000;
/** How long a lesson that was closed waits for the last statement to be stored before it goes back to the LMS, in ms. */
const returnPatience = 20_000;

/** The session has begun; what the LRS keeps of the attempt was asked for. */
interface Connected {
  data: LaunchData;
  asked: Promise<readonly string[] | undefined>;
}

/** The AU that was launched. */
export class Unit implements Recorder {
  readonly #lesson: Lesson;
  readonly #device: DeviceStore;
  readonly #launch: Cmi5Launch;
  readonly #saved: Saved;
  readonly #keeper: SessionKeeper;
  readonly #memory: KeptMemory;
  readonly #isReloading = watchReloads();
  #resources: Resources | undefined;
  #data: LaunchData | undefined;
  #feed: Feed | undefined;
  /** What was reported before the session could begin. */
  readonly #early: Report[] = [];
  readonly #outcomes: Outcomes;
  #waiting = 0;
  /** How many of the waiting statements would be lost with this window. */
  #unkept = 0;
  #finished = false;
  /** Whether there is no session, or none any more. */
  #over = false;
  #hearOver = () => {};
  /** Ends when it is known whether a refusal means that the session is over. */
  #doubting: Promise<void> | undefined;
  #goesBack = false;

  constructor(lesson: Lesson, device: DeviceStore, launch: Cmi5Launch, saved: Saved) {
    this.#lesson = lesson;
    this.#device = device;
    this.#launch = launch;
    this.#saved = saved;
    this.#keeper = new SessionKeeper(launch.fetch);
    this.#memory = new KeptMemory({
      device,
      key: memoryKey(lesson, launch),
      load: async () => (await this.#resources?.loadMemories()) ?? [],
      save: (packed) => this.#save(packed),
      onChange: () => this.#tell(),
    });
    this.#outcomes = new Outcomes(this.#keeper, launch.activityId, () => this.#memory.saveAgain());
  }

  async open(): Promise<Opening> {
    this.#over = this.#keeper.session.told.terminated;
    const connecting = this.#over ? Promise.resolve(undefined) : this.#connect();
    const connected = await Promise.race([connecting, pause(patience)]);
    const found = connected && (await Promise.race([connected.asked, pause(patience)]));
    if (found) this.#resources?.allMerged();
    if (this.#over) this.#goBack();
    this.#tell();
    const over = new Promise<void>((resolve) => {
      this.#hearOver = resolve;
    });
    const { actor, registration } = this.#launch;
    const masteryScore = connected?.data.masteryScore;
    return {
      memories: this.#memory.memories(found),
      onOthers: (hear) => this.#memory.onOthers(hear),
      place: { inLms: this.#records && !this.#over },
      bookmark: undefined,
      learner: { id: JSON.stringify(actor), name: typeof actor.name === 'string' ? actor.name : '' },
      registration,
      ...(masteryScore === undefined ? {} : { passMark: Math.round(masteryScore * 10_000) / 100 }),
      ...(this.#over ? { notice: 'session-over' } : { over }),
      lookingOnly: !this.#records,
      ...(found || this.#over
        ? {}
        : { later: connecting.then((late) => late && this.#memory.askOn(late.asked)) }),
    };
  }

  record(report: Report, memory: string): void {
    if (this.#records) this.#memory.record(memory, isUrgent(report) || report.happening.type === 'merged');
    if (this.#feed) this.#feed.record(report, memory);
    else if (!this.#over) this.#early.push(report);
    this.#tell();
  }

  settle(): void {
    if (this.#records) this.#memory.save();
    this.#feed?.settle();
  }

  finish(report: Report, memory: string): void {
    this.#finished = true;
    const reloading = this.#isReloading();
    if (!reloading) this.#feed?.record(report, memory);
    if (this.#records) this.#memory.finish(memory);
    this.#feed?.leave();
    if (reloading) return;
    this.#goesBack = true;
    void pause(returnPatience).then(() => {
      // Without a network there is no page to go to; what waits goes out, and she goes back, when it returns.
      if (navigator.onLine !== false) this.#goBack();
    });
    this.#tell();
  }

  /** Whether the LMS wants anything recorded; as long as it hasn't said, it may. */
  get #records(): boolean {
    return (this.#data?.launchMode ?? 'Normal') === 'Normal';
  }

  /** Begins the session, trying again until the LMS answers. @returns undefined when there is none to be had */
  async #connect(): Promise<Connected | undefined> {
    for (let failures = 0; !this.#finished; failures++) {
      try {
        return await this.#begin();
      } catch (error) {
        logTrouble('The cmi5 session could not begin', error);
        if (isFinal(error)) {
          this.#end();
          return undefined;
        }
        await pause(retryDelay(failures));
      }
    }
    return undefined;
  }

  /** Token, launch data and preferences, and only then the first statement (10.2.1, 11.0). */
  async #begin(): Promise<Connected> {
    const launch = this.#launch;
    const authorization = this.#keeper.session.authorization ?? (await fetchToken(launch.fetch));
    this.#keeper.update({ authorization });
    const resources = new Resources(launch, authorization);
    this.#resources = resources;
    const asked = this.#memory.ask();
    const data = await this.#readLaunchData(resources);
    const box = sessionBox(launch.fetch);
    const keep = () => keepCredentials(this.#device, box, { endpoint: launch.endpoint, authorization });
    keep();
    const [feed] = await Promise.all([
      openFeed({
        lesson: this.#lesson,
        device: this.#device,
        actor: launch.actor,
        registration: launch.registration,
        platform: 'cmi5',
        endpoint: launch.endpoint,
        authorization,
        box,
        tell: tellerFor(launch.activityId, data, this.#keeper),
        manners: {
          // An LMS refuses with 403 what isn't cmi5; it must not hold up the rest (cmi5 6.3, best practice 9).
          refusals: [403],
          // What was said before a reload may not come after `terminated`.
          isSole: true,
          onSettled: (statement, delivered) => {
            this.#outcomes.settled(statement, delivered);
            if (!delivered) void this.#doubt();
          },
          onUnauthorized: () => this.#end(),
        },
        onWaiting: (waiting, unkept) => {
          this.#waiting = waiting;
          this.#unkept = unkept;
          // Another tab, which has found the box empty, may have forgotten them.
          if (waiting > 0) keep();
          this.#tell();
        },
      }),
      sendLeftovers(this.#device, box, launch),
    ]);
    this.#data = data;
    if (!this.#records) this.#memory.drop();
    // What has waited here may have been refused already.
    if (this.#over) return { data, asked };
    this.#feed = feed;
    for (const report of this.#early.splice(0)) feed.record(report, '');
    void asked.then(() => this.#outcomes.learn(resources, () => this.#finished || this.#over));
    return { data, asked };
  }

  /** A session that goes on after a reload has read it before, and needn't wait for an LMS that is away. */
  async #readLaunchData(resources: Resources): Promise<LaunchData> {
    try {
      const [data] = await Promise.all([resources.launchData(), resources.preferences()]);
      this.#keeper.update({ data });
      return data;
    } catch (error) {
      const { data } = this.#keeper.session;
      if (!data || isFinal(error)) throw error;
      logTrouble('The launch data could not be read again', error);
      return data;
    }
  }

  async #save(packed: string): Promise<void> {
    try {
      await this.#resources?.saveMemory(packed, this.#outcomes.recorded);
    } catch (error) {
      if (statusOf(error) === 401) this.#end();
      else if (statusOf(error) === 403) void this.#doubt();
      throw error;
    }
  }

  /** Something was refused: the session is over if the LMS doesn't give its launch data any more, either. */
  #doubt(): Promise<void> {
    this.#doubting ??= this.#ask().finally(() => {
      this.#doubting = undefined;
    });
    return this.#doubting;
  }

  async #ask(): Promise<void> {
    try {
      await this.#resources?.launchData();
    } catch (error) {
      logTrouble('Something was refused, and the launch data could not be read again', error);
      if ([401, 403].includes(statusOf(error) ?? 0)) this.#end();
    }
  }

  /** There is no session, or none any more. What waits stays on this device for the next one. */
  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#early.length = 0;
    this.#feed = undefined;
    this.#memory.cease();
    if (this.#records) this.#hearOver();
    this.#tell();
  }

  #tell(): void {
    const lasting = this.#memory.isKept && this.#unkept === 0;
    const late = this.#memory.isLate || this.#waiting > 0;
    if (!this.#records) this.#saved.set('off');
    else if (this.#over) this.#saved.set(lasting ? 'over' : 'window');
    else if (late) this.#saved.set(lasting ? 'waiting' : 'unsaved');
    else this.#saved.set(this.#memory.isUnsaved ? 'pending' : 'lms');
    const allStored = this.#feed !== undefined && this.#waiting === 0 && !this.#memory.isUnsaved;
    if (!this.#goesBack || !allStored) return;
    forgetCredentials(this.#device, sessionBox(this.#launch.fetch));
    this.#goBack();
  }

  /** Goes back to the LMS, if it has said where (10.2.6). */
  #goBack(): void {
    const { data } = this.#keeper.session;
    this.#goesBack = false;
    if (data?.returnUrl) location.replace(data.returnUrl);
  }
}

/** The LRS is part of the key: a launch that somebody else made up must not bring out what was kept for another one. */
const memoryKey = ({ activityId }: Lesson, { endpoint, registration, actor }: Cmi5Launch): string =>
  `kendali:memory:${activityId}:${registration}:${new URL(endpoint).origin}:${JSON.stringify(actor)}`;

const statusOf = (error: unknown): number | undefined =>
  error instanceof HttpError ? error.status : undefined;

/** Whether it is no use to try again. */
function isFinal(error: unknown): boolean {
  if (error instanceof LaunchRefused) return true;
  const status = statusOf(error) ?? 0;
  return status >= 400 && status < 500 && status !== 429;
}
