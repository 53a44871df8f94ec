// Keeps the reports of launches on this device until an outbox has what they amount to: the script that makes statements of
// them comes late, on a bad network never, and the launch may end before.
import type { DeviceStore } from './device.ts';
import { logTrouble } from './log.ts';
import type { Report } from './report.ts';
import { newUuid } from './uuid.ts';

const digits = 9;

export interface ReportLog {
  /**
   * Keeps a report at once; where the device has no room it lasts as long as the window, or until there is some.
   * @param id its UUID
   */
  add(report: Report, id?: string): void;
  /**
   * Hands on, in order, what wasn't handed on yet; the first time what earlier launches have left, too.
   * @param take takes a report and its UUID; resolves when it needn't be kept here any longer
   */
  pass(take: (report: Report, id: string) => Promise<void>): void;
}

/** What the keys of a box's reports begin with. */
const keysOf = (box: string): string => `kendali:reports:${box}:`;

/** The box of reports as long as it isn't known which LRS is to be told. @param account of the learner */
export const earlyBox = (account: string): string => `early|${encodeURIComponent(account)}`;

/** @param box in which the statements of the reports will wait. @param activityId of the session that they are about */
export function openReportLog(device: DeviceStore, box: string, activityId: string): ReportLog {
  const prefix = `${keysOf(box)}${activityId}:`;
  /** What the device has no room for. */
  const unkept = new Map<string, string>();
  /** The keys of what is to be handed on; undefined as long as that is everything. */
  let due: string[] | undefined;
  const keys = () => [...device.keys(prefix), ...unkept.keys()].sort();
  return {
    add(report, id = newUuid()) {
      for (const [key, text] of unkept) if (device.write(key, text)) unkept.delete(key);
      // Numbered, not timed: the device's clock may be set back.
      const last = keys().pop() ?? prefix;
      const order = Number(last.slice(prefix.length, prefix.length + digits)) + 1;
      const key = `${prefix}${String(order).padStart(digits, '0')}:${id}`;
      const text = JSON.stringify(report);
      if (!device.write(key, text)) unkept.set(key, text);
      due?.push(key);
    },
    pass(take) {
      const now = due ?? keys();
      due = [];
      for (const key of now) {
        const text = unkept.get(key) ?? device.read(key);
        // Another tab that has begun just now may have handed it on.
        if (text === undefined) continue;
        handOn(text, key.slice(prefix.length + digits + 1), take).then(
          () => {
            unkept.delete(key);
            device.remove(key);
          },
          (error: unknown) => logTrouble('A report could not be handed on', error),
        );
      }
    },
  };
}

const handOn = async (text: string, id: string, take: Parameters<ReportLog['pass']>[0]): Promise<void> =>
  take(JSON.parse(text) as Report, id);

/** Gives up the reports whose statements would wait in a box. */
export function forgetReports(device: DeviceStore, box: string): void {
  for (const key of device.keys(keysOf(box))) device.remove(key);
}
