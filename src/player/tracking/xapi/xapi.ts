// Tracking by xAPI: the memory lives in the State API of the LRS that launched the lesson, and on this device until it
// is there; what happens is told in statements. Other devices write to the same place: nothing is put over what the LRS
// holds before that was read, and whoever is told of it merges it with what is known here.
import type { Lesson } from '../../../model/lesson.ts';
import type { DeviceStore } from '../../device.ts';
import { logTrouble } from '../../log.ts';
import { isUrgent, type Report } from '../../report.ts';
import { openFeed } from '../lrs/feed.ts';
import type { Opening, Recorder, SavedState, Tracking } from '../port.ts';
import { Saved } from '../saved.ts';
import { openLaunch, type XapiLaunch } from './launch.ts';

/** How long the start of the lesson waits for the LRS before it goes on with what this device knows, in ms. */
const patience = 8_000;
/** While somebody only reads, the memory is saved at most this often, in ms. */
const readingInterval = 60_000;
const retryDelays = [3_000, 10_000, 30_000, 60_000];
/** Reading takes no longer than this, in ms; then it is tried again. */
const readingPatience = 30_000;

/** What the LRS said that it holds. */
interface Found {
  memory: string | undefined;
}

/** Tracks one launch by Tin Can launch parameters. */
export function xapi(lesson: Lesson, device: DeviceStore): Tracking {
  return new XapiTracking(lesson, device);
}

class XapiTracking implements Tracking {
  readonly #lesson: Lesson;
  readonly #device: DeviceStore;
  readonly #saved = new Saved('lms');
  #launch: XapiLaunch | undefined;
  #feed: Recorder | undefined;
  #key = '';
  /** The memory that the LRS has not confirmed yet. */
  #unsaved: string | undefined;
  /** Whether the LRS has said what it holds, be it nothing; until then it gets no memory from here. */
  #isRead = false;
  #waiting = 0;
  #saving = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #finished = false;

  constructor(lesson: Lesson, device: DeviceStore) {
    this.#lesson = lesson;
    this.#device = device;
  }

  async open(): Promise<Opening | undefined> {
    const launch = openLaunch(this.#lesson.activityId);
    if (!launch) return undefined;
    const { endpoint, authorization, actor, registration } = launch;
    this.#launch = launch;
    this.#key = `kendali:memory:${this.#lesson.activityId}:${registration ?? ''}:${JSON.stringify(actor)}`;
    const asked = this.#ask(launch);
    const [found, feed] = await Promise.all([
      Promise.race([asked, pause(patience)]),
      openFeed({
        lesson: this.#lesson,
        device: this.#device,
        actor,
        ...(registration ? { registration } : {}),
        platform: 'xAPI',
        endpoint,
        authorization,
        onWaiting: (waiting) => {
          this.#waiting = waiting;
          this.#tell();
        },
      }),
    ]);
    this.#feed = feed;
    this.#tell();
    return {
      memories: this.#memories(found),
      place: { inLms: true },
      bookmark: undefined,
      learner: learnerOf(launch),
      registration,
      ...(found ? {} : { later: this.#askOn(launch, asked) }),
    };
  }

  onSaved(listener: (saved: SavedState) => void): void {
    this.#saved.listen(listener);
  }

  record(report: Report, memory: string): void {
    this.#keep(memory);
    this.#feed?.record(report, memory);
    if (isUrgent(report) || report.happening.type === 'merged') this.#save();
    else this.#timer ??= setTimeout(() => this.#save(), readingInterval);
    this.#tell();
  }

  settle(): void {
    this.#save();
    this.#feed?.settle();
  }

  finish(report: Report, memory: string): void {
    this.#keep(memory);
    this.#finished = true;
    this.#save();
    this.#feed?.finish(report, memory);
  }

  /** The memories to begin with: the LRS's, and this device's where the LRS's may lack something of it. */
  #memories(found: Found | undefined): string[] {
    const theirs = found?.memory;
    const [how, ours] = (this.#device.read(this.#key) ?? '').split(' ');
    // What the LRS had and has no more was deleted there, so that the attempt may begin afresh.
    const deleted = how === 'sent' && found && theirs === undefined;
    const memories = new Set([theirs ?? '', deleted ? '' : (ours ?? '')]);
    memories.delete('');
    return [...memories];
  }

  /** Asks the LRS what it holds. @returns undefined when it doesn't say */
  async #ask(launch: XapiLaunch): Promise<Found | undefined> {
    try {
      const memory = await Promise.race([launch.loadMemory(), tooLate()]);
      this.#isRead = true;
      return { memory };
    } catch (error) {
      logTrouble('The State API could not be read; nothing is put there until it can', error);
      return undefined;
    }
  }

  /** Goes on asking until there is an answer or the launch ends. @param asked what was asked already */
  async #askOn(launch: XapiLaunch, asked: Promise<Found | undefined>): Promise<string | undefined> {
    let found = await asked;
    for (let failures = 0; !found && !this.#finished; failures++) {
      await pause(retryDelay(failures));
      found = await this.#ask(launch);
    }
    // Where there is something to merge, the memory is saved when that is done.
    if (found && found.memory === undefined) this.#save();
    return found?.memory;
  }

  #keep(memory: string): void {
    this.#unsaved = memory;
    this.#device.write(this.#key, `unsent ${memory}`);
  }

  /** Saves what is unsaved, one request at a time; the latest memory wins. */
  #save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const memory = this.#unsaved;
    // A last save may overtake one that is still under way: the page doesn't live to see that one end.
    const busy = this.#saving && !this.#finished;
    if (memory === undefined || !this.#launch || !this.#isRead || busy) return;
    this.#saving = true;
    this.#launch.saveMemory(memory).then(
      () => {
        this.#saving = false;
        this.#failures = 0;
        if (this.#unsaved === memory) {
          this.#unsaved = undefined;
          this.#device.write(this.#key, `sent ${memory}`);
        } else this.#save();
        this.#tell();
      },
      (error: unknown) => {
        this.#saving = false;
        logTrouble('The State API did not take the memory', error);
        this.#tell();
        const delay = retryDelay(this.#failures++);
        if (!this.#finished) this.#timer = setTimeout(() => this.#save(), delay);
      },
    );
  }

  #tell(): void {
    const late = !this.#isRead || this.#failures > 0 || this.#waiting > 0;
    const prompt = this.#unsaved === undefined ? 'lms' : 'pending';
    this.#saved.set(!late ? prompt : this.#device.lasting ? 'waiting' : 'unsaved');
  }
}

const retryDelay = (failures: number): number => retryDelays[Math.min(failures, retryDelays.length - 1)] ?? 0;

const pause = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

const tooLate = (): Promise<never> =>
  pause(readingPatience).then(() => {
    throw new Error('The LRS takes too long');
  });

function learnerOf({ actor }: XapiLaunch): { id: string; name: string } {
  return { id: JSON.stringify(actor), name: typeof actor.name === 'string' ? actor.name : '' };
}
