// Tracking without an LMS: the progress stays on this device.
import type { DeviceStore } from '../device.ts';
import type { Report } from '../report.ts';
import type { Opening, SavedState, Tracking } from './port.ts';

/** Tracking that always opens. */
export interface LocalTracking extends Tracking {
  open(): Promise<Opening>;
}

/**
 * Keeps the progress in the device's store.
 * @param activityId names the lesson; two lessons on one device don't disturb each other
 */
export function local(device: DeviceStore, activityId: string): LocalTracking {
  const key = `kendali:memory:${activityId}`;
  let listener: (saved: SavedState) => void = () => {};
  const keep = (_report: Report, memory: string): void => {
    const kept = device.write(key, memory);
    listener(kept && device.lasting ? 'device' : 'window');
  };
  return {
    async open(): Promise<Opening> {
      const memory = device.read(key);
      return {
        memories: memory === undefined ? [] : [memory],
        place: { inLms: false },
        bookmark: undefined,
        learner: undefined,
        registration: undefined,
      };
    },
    onSaved(hear) {
      listener = hear;
      hear(device.lasting ? 'device' : 'window');
    },
    record: keep,
    // Everything was written when it happened.
    settle() {},
    finish: keep,
  };
}
