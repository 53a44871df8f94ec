// Tracking by xAPI: the memory lives in the State API of the LRS that launched the lesson, and on this device until it
// is there; what happens is told in statements.
import type { Lesson } from '../../../model/lesson.ts';
import type { DeviceStore } from '../../device.ts';
import { logTrouble } from '../../log.ts';
import type { Report } from '../../report.ts';
import { openFeed } from '../lrs/feed.ts';
import type { Opening, Recorder, SavedState, Tracking } from '../port.ts';
import { Saved } from '../saved.ts';
import { openLaunch, type XapiLaunch } from './launch.ts';

/** How long the start of the lesson waits for the LRS before it goes on with what this device knows, in ms. */
const patience = 8_000;
/** While somebody only reads, the memory is saved at most this often, in ms. */
const readingInterval = 60_000;
const retryDelays = [3_000, 10_000, 30_000, 60_000];

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
    const [memory, feed] = await Promise.all([
      this.#remembered(launch),
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
    return { memory, bookmark: undefined, learner: learnerOf(launch), registration };
  }

  onSaved(listener: (saved: SavedState) => void): void {
    this.#saved.listen(listener);
  }

  record(report: Report, memory: string): void {
    this.#keep(memory);
    this.#feed?.record(report, memory);
    if (report.happening.type === 'interaction' || report.changed.status) this.#save();
    else this.#timer ??= setTimeout(() => this.#save(), readingInterval);
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

  /** The LRS's memory, unless this device holds one that never got there. */
  async #remembered(launch: XapiLaunch): Promise<string | undefined> {
    const [how, onDevice] = (this.#device.read(this.#key) ?? '').split(' ');
    if (how === 'unsent' && onDevice) {
      this.#unsaved = onDevice;
      return onDevice;
    }
    try {
      return await Promise.race([launch.loadMemory(), tooLate()]);
    } catch (error) {
      logTrouble('The State API could not be read; going on with what this device knows', error);
      return onDevice;
    }
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
    if (memory === undefined || !this.#launch || (this.#saving && !this.#finished)) return;
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
        const delay = retryDelays[Math.min(this.#failures++, retryDelays.length - 1)];
        if (!this.#finished) this.#timer = setTimeout(() => this.#save(), delay);
      },
    );
  }

  #tell(): void {
    const late = this.#failures > 0 || this.#waiting > 0;
    this.#saved.set(!late ? 'lms' : this.#device.lasting ? 'waiting' : 'unsaved');
  }
}

const tooLate = (): Promise<never> =>
  new Promise((_resolve, reject) => setTimeout(() => reject(new Error('The LRS takes too long')), patience));

function learnerOf({ actor }: XapiLaunch): { id: string; name: string } {
  return { id: JSON.stringify(actor), name: typeof actor.name === 'string' ? actor.name : '' };
}
