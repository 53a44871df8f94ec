// How far a person is in a session, in a few words: written by the lesson, read by the home page, which doesn't know
// how to read the memory itself.
import type { DeviceStore } from '../device.ts';
import type { Status } from '../lesson.ts';
import { memoryName } from './people.ts';

export interface Summary {
  /** 0–100. */
  percent: number;
  status: Status;
  /** 0–100, once it says anything. */
  score?: number;
}

const keyOf = (activityId: string, slot: string): string =>
  `kendali:progress:${memoryName(activityId, slot)}`;

/** Notes how far a person is. @param slot as in {@link memoryName} */
export function writeSummary(device: DeviceStore, activityId: string, slot: string, summary: Summary): void {
  device.write(keyOf(activityId, slot), JSON.stringify(summary));
}

/** @returns undefined when the session was never opened, or what was written can't be read */
export function readSummary(device: DeviceStore, activityId: string, slot: string): Summary | undefined {
  try {
    const { percent, status, score } = JSON.parse(device.read(keyOf(activityId, slot)) ?? '') as Summary;
    if (typeof percent !== 'number' || typeof status !== 'string') return undefined;
    return { percent, status, ...(typeof score === 'number' ? { score } : {}) };
  } catch {
    return undefined;
  }
}
