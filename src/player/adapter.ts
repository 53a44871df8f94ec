// What a package format brings to the player: who keeps the progress, and under which name statements go out.
import type { Lesson } from '../model/lesson.ts';
import type { DeviceStore } from './device.ts';
import type { Tracking } from './tracking/port.ts';

/** There is no LMS, it doesn't begin the launch, or the lesson wasn't launched. */
export type Missing = 'no-lms' | 'not-started' | 'no-launch';

/** One format's side of the player; each file in entries/ fills in one. */
export interface Adapter {
  /** Makes the tracking; undefined when there is nobody to keep the progress. Rejects when a chunk can't be loaded. */
  track(lesson: Lesson, device: DeviceStore): Promise<Tracking | undefined> | Tracking | undefined;
  /** The notice that says why nobody keeps the progress; none where a lesson without an LMS is what was asked for. */
  missing?: Missing;
  /** The name under which statements go to an LRS beside; none where the tracking itself speaks xAPI. */
  platform?: string;
  /**
   * Asks who learns where no LMS says it; undefined when she would rather not tell.
   * @param endpoint of the LRS that would hear it
   */
  identify?(lesson: Lesson, device: DeviceStore, endpoint: string): Promise<Learner | undefined>;
  /** Her account, where she has agreed before that what she does is told; undefined where she has to be asked first. */
  agreed?(): string | undefined;
  /** Whether the lesson can be opened again from here after it was closed. */
  canReopen: boolean;
}

/** A learner as an account (xAPI-Data 2.4.2.4). */
export interface Learner {
  id: string;
  name: string;
  /** Whose account it is, for example the LMS's address. */
  homePage: string;
}
