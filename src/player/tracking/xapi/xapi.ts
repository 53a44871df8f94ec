// Tracking by xAPI: the memory lives in the State API of the LRS that launched the lesson, and on this device until it
// is there; what happens is told in statements.
import type { Lesson } from '../../../model/lesson.ts';
import type { DeviceStore } from '../../device.ts';
import { isUrgent, type Report } from '../../report.ts';
import { type Feed, openFeed } from '../lrs/feed.ts';
import { KeptMemory, pause } from '../lrs/kept-memory.ts';
import type { Opening, SavedState, Tracking } from '../port.ts';
import { Saved } from '../saved.ts';
import { openLaunch, type XapiLaunch } from './launch.ts';

/** How long the start of the lesson waits for the LRS before it goes on with what this device knows, in ms. */
const patience = 8_000;

/** Tracks one launch by Tin Can launch parameters. */
export function xapi(lesson: Lesson, device: DeviceStore): Tracking {
  return new XapiTracking(lesson, device);
}

class XapiTracking implements Tracking {
  readonly #lesson: Lesson;
  readonly #device: DeviceStore;
  readonly #saved = new Saved('lms');
  #memory: KeptMemory | undefined;
  #feed: Feed | undefined;
  #waiting = 0;
  /** How many of the waiting statements would be lost with this window. */
  #unkept = 0;

  constructor(lesson: Lesson, device: DeviceStore) {
    this.#lesson = lesson;
    this.#device = device;
  }

  async open(): Promise<Opening | undefined> {
    const launch = openLaunch(this.#lesson.activityId);
    if (!launch) return undefined;
    const { endpoint, authorization, actor, registration } = launch;
    const memory = new KeptMemory({
      device: this.#device,
      key: `kendali:memory:${this.#lesson.activityId}:${registration ?? ''}:${JSON.stringify(actor)}`,
      load: async () => [await launch.loadMemory()].filter((found) => found !== undefined),
      save: (packed) => launch.saveMemory(packed),
      onChange: () => this.#tell(),
    });
    this.#memory = memory;
    const asked = memory.ask();
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
        onWaiting: (waiting, unkept) => {
          this.#waiting = waiting;
          this.#unkept = unkept;
          this.#tell();
        },
      }),
    ]);
    this.#feed = feed;
    this.#tell();
    return {
      memories: memory.memories(found),
      place: { inLms: true },
      bookmark: undefined,
      learner: learnerOf(launch),
      registration,
      onOthers: (hear) => memory.onOthers(hear),
      ...(found ? {} : { later: memory.askOn(asked) }),
    };
  }

  onSaved(listener: (saved: SavedState) => void): void {
    this.#saved.listen(listener);
  }

  record(report: Report, memory: string): void {
    this.#feed?.record(report, memory);
    this.#memory?.record(memory, isUrgent(report) || report.happening.type === 'merged');
    this.#tell();
  }

  settle(): void {
    this.#memory?.save();
    this.#feed?.settle();
  }

  finish(report: Report, memory: string): void {
    this.#memory?.finish(memory);
    this.#feed?.finish(report, memory);
  }

  #tell(): void {
    const late = this.#memory?.isLate !== false || this.#waiting > 0;
    const prompt = this.#memory?.isUnsaved ? 'pending' : 'lms';
    const kept = this.#memory?.isKept === true && this.#unkept === 0;
    this.#saved.set(!late ? prompt : kept ? 'waiting' : 'unsaved');
  }
}

function learnerOf({ actor }: XapiLaunch): { id: string; name: string } {
  return { id: JSON.stringify(actor), name: typeof actor.name === 'string' ? actor.name : '' };
}
