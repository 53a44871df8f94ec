// Tracking without an LMS: the progress stays on this device.
import type { DeviceStore } from '../device.ts';
import { type Copy, openDeviceMemory } from '../device-memory.ts';
import type { Report } from '../report.ts';
import type { Opening, Tracking } from './port.ts';
import { Saved } from './saved.ts';

/** Tracking that always opens. */
export interface LocalTracking extends Tracking {
  open(): Promise<Opening>;
}

/**
 * Keeps the progress in the device's store.
 * @param activityId names the lesson; two lessons on one device don't disturb each other
 */
export function local(device: DeviceStore, activityId: string): LocalTracking {
  const copies = openDeviceMemory(device, `kendali:memory:${activityId}`);
  const saved = new Saved(device.lasting ? 'device' : 'window');
  const tell = (kept: boolean): void => {
    if (kept) copies.removeTaken();
    saved.set(kept ? 'device' : 'window');
  };
  const memoriesOf = (found: readonly Copy[]): string[] => found.map(({ memory }) => memory);
  return {
    async open(): Promise<Opening> {
      return {
        memories: memoriesOf(copies.take()),
        onOthers: (hear) => copies.onOthers((found) => memoriesOf(found).forEach(hear)),
        place: { inLms: false },
        bookmark: undefined,
        learner: undefined,
        registration: undefined,
      };
    },
    onSaved: (listener) => saved.listen(listener),
    record: (_report: Report, memory: string) => tell(copies.keep({ memory })),
    // Everything was written when it happened.
    settle() {},
    finish: (_report: Report, memory: string) => tell(copies.keepLast({ memory })),
  };
}
