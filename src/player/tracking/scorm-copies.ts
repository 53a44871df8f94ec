// The copies of a SCORM attempt on this device: what the LMS hasn't confirmed when the window is closed, because the
// network or the log-in was gone, is there when the lesson is opened the next time.
import type { Lesson } from '../../model/lesson.ts';
import type { DeviceStore } from '../device.ts';
import { type Copy, openDeviceMemory } from '../device-memory.ts';
import { unpackMemory } from '../memory.ts';
import type { KeptEntry } from './scorm-journal.ts';

/** What other launches have kept on this device. */
export interface Found {
  memories: string[];
  entries: KeptEntry[];
  /** Whether the LMS may lack something of it. */
  isUnsent: boolean;
}

export interface ScormCopies {
  /** What was there when the launch began. */
  readonly found: Found;
  /** Tells a listener what other tabs keep from now on. @param registration of the attempt that is under way */
  onOthers(hear: (found: Found) => void, registration: () => string | undefined): void;
  /** Keeps a copy. @param isLast whether the launch is over. @returns whether it will be there when the window is closed */
  keep(memory: string, entries: readonly KeptEntry[], sent: boolean, isLast: boolean): boolean;
  /** Everything that was found is in the LMS now. */
  removeTaken(): void;
}

/** What an LMS says of the attempt that it opens. */
export interface Attempt {
  /** The learner's id. */
  learner: string;
  /** The memory; '' when there is none. */
  held: string;
  /** Whether nothing was done in it yet: what the LMS had confirmed before is of an earlier one. */
  isNew: boolean;
}

/** Looks for what belongs to an attempt. */
export function openScormCopies(lesson: Lesson, device: DeviceStore, attempt: Attempt): ScormCopies {
  const { learner, held, isNew } = attempt;
  const copies = openDeviceMemory(
    device,
    `kendali:memory:${lesson.activityId}:${encodeURIComponent(learner)}`,
  );
  const registrationIn = (memory: string): string | undefined => unpackMemory(lesson, memory)?.registration;
  const isOf =
    (registration: string | undefined) =>
    ({ memory }: Copy): boolean =>
      registrationIn(memory) === registration;
  return {
    found: foundIn(
      copies.take(held === '' ? ({ sent }) => !isNew || sent === false : isOf(registrationIn(held))),
    ),
    onOthers(hear, registration) {
      copies.onOthers(
        (others) => hear(foundIn(others)),
        (copy) => isOf(registration())(copy),
      );
    },
    keep: (memory, journal, sent, isLast) => copies[isLast ? 'keepLast' : 'keep']({ memory, sent, journal }),
    removeTaken: copies.removeTaken,
  };
}

const foundIn = (copies: readonly Copy[]): Found => ({
  memories: copies.map(({ memory }) => memory),
  entries: copies.flatMap(({ journal = [] }) => journal.filter(isEntry)),
  isUnsent: copies.some(({ sent }) => sent === false),
});

/** Whether it has the shape of an entry: another version may have written it. */
function isEntry(value: unknown): value is KeptEntry {
  const { key, parts, index = 0 } = (value ?? {}) as Partial<KeptEntry>;
  return typeof key === 'string' && Array.isArray(parts) && typeof index === 'number';
}
