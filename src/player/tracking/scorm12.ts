// Tracking by SCORM 1.2 (RTE 3).
import type { Lesson } from '../../model/lesson.ts';
import type { DeviceStore } from '../device.ts';
import type { Tracking } from './port.ts';
import { openScormCopies } from './scorm-copies.ts';
import { ScormTracking } from './scorm-tracking.ts';
import type { ScormVersion } from './scorm-version.ts';
import { type Scorm12Api, scorm12Calls } from './scorm12-api.ts';
import { decimal, journalEntry, timespan } from './scorm12-formats.ts';

/**
 * Tracks one launch.
 * @param api what findScorm12Api found; undefined when there is none
 * @param device keeps a copy
 */
export function scorm12(api: Scorm12Api | undefined, lesson: Lesson, device: DeviceStore): Tracking {
  return new ScormTracking(api && scorm12Calls(api), version, (attempt) =>
    openScormCopies(lesson, device, attempt),
  );
}

const version: ScormVersion = {
  elements: {
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    suspendData: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
  },
  achievements: [
    'cmi.suspend_data',
    'cmi.core.lesson_location',
    'cmi.core.score.raw',
    'cmi.core.lesson_status',
  ],
  details: ['cmi.core.score.min', 'cmi.core.score.max', 'cmi.core.exit', 'cmi.core.session_time'],
  statuses: [
    {
      element: 'cmi.core.lesson_status',
      ranks: ['incomplete', 'failed', 'completed', 'passed'],
      of: (status) => status,
    },
  ],
  score: (percent) => [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', decimal(percent)],
  ],
  progress: () => [],
  // CMIString4096.
  suspendDataLimit: 4096,
  worksLimit: 3072,
  // The standard names no number.
  interactionsLimit: Number.POSITIVE_INFINITY,
  exit: '',
  forgets: false,
  sessionTime: timespan,
  entry: journalEntry,
};
