// Tracking of a lesson on a web site or a USB stick: the progress of each person stays on this device, with a summary of
// it for the site's home page.
import type { DeviceStore } from '../device.ts';
import type { Report } from '../report.ts';
import { memoryName, type Person } from '../site/people.ts';
import { writeSummary } from '../site/summary.ts';
import { type LocalTracking, local } from './local.ts';
import type { SavedState } from './port.ts';

export interface WebTracking extends LocalTracking {
  /** From now on an LRS is told as well. */
  isTold(): void;
}

/** @param activityId of the session. @param person who learns in this launch */
export function web(device: DeviceStore, activityId: string, { slot, name }: Person): WebTracking {
  const kept = local(device, memoryName(activityId, slot));
  let told = false;
  let saved: SavedState = 'unsaved';
  let hear: (saved: SavedState) => void = () => {};
  const tell = (): void => hear(told && saved === 'device' ? 'told' : saved);
  const summarize = ({ percent, status, score, graded }: Report): void =>
    writeSummary(device, activityId, slot, { percent, status, ...(graded ? { score } : {}) });
  return {
    open: async () => ({ ...(await kept.open()), learner: { id: slot, name } }),
    onSaved(listener) {
      hear = listener;
      kept.onSaved((now) => {
        saved = now;
        tell();
      });
    },
    isTold() {
      told = true;
      tell();
    },
    record(report, memory) {
      kept.record(report, memory);
      summarize(report);
    },
    settle: () => kept.settle(),
    finish(report, memory) {
      kept.finish(report, memory);
      summarize(report);
    },
  };
}
