// Tracking by cmi5: the lesson is an assignable unit (AU) of the LMS that launched it (unit.ts).
import type { Lesson } from '../../../model/lesson.ts';
import type { DeviceStore } from '../../device.ts';
import type { Report } from '../../report.ts';
import type { Opening, SavedState, Tracking } from '../port.ts';
import { Saved } from '../saved.ts';
import { readLaunch } from './launch.ts';
import { Unit } from './unit.ts';

/** Tracks one AU session. */
export function cmi5(lesson: Lesson, device: DeviceStore): Tracking {
  return new Cmi5Tracking(lesson, device);
}

class Cmi5Tracking implements Tracking {
  readonly #lesson: Lesson;
  readonly #device: DeviceStore;
  readonly #saved = new Saved('lms');
  #au: Unit | undefined;

  constructor(lesson: Lesson, device: DeviceStore) {
    this.#lesson = lesson;
    this.#device = device;
  }

  async open(): Promise<Opening | undefined> {
    const launch = readLaunch(location.href);
    if (!launch) return undefined;
    this.#au = new Unit(this.#lesson, this.#device, launch, this.#saved);
    return this.#au.open();
  }

  onSaved(listener: (saved: SavedState) => void): void {
    this.#saved.listen(listener);
  }

  record(report: Report, memory: string): void {
    this.#au?.record(report, memory);
  }

  settle(): void {
    this.#au?.settle();
  }

  finish(report: Report, memory: string): void {
    this.#au?.finish(report, memory);
  }
}
