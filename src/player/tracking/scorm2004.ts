// Tracking by SCORM 2004, 3rd and 4th Edition (RTE 4.2); what differs between the two lies beyond what a lesson needs.
//
// adl.nav.request is never set. Handing in leaves the teacher on the page that says where her work is now, and an LMS
// that went on to the next session by itself would tear it away; the way on is in the LMS's own table of contents, where
// the next session is open as soon as this one is terminated. Moodle's API breaks at exitAll and abandonAll.
//
// cmi.objectives is left alone: status and score of the SCO are those of its primary objective, which is what sequencing
// asks for (RTE 4.2.17); a second way to set it could only contradict the first.
import type { Lesson } from '../../model/lesson.ts';
import { formatDuration } from '../../vocabulary/statements.ts';
import type { DeviceStore } from '../device.ts';
import type { Tracking } from './port.ts';
import { openScormCopies } from './scorm-copies.ts';
import { ScormTracking } from './scorm-tracking.ts';
import type { ScormVersion } from './scorm-version.ts';
import { type Scorm2004Api, scorm2004Calls } from './scorm2004-api.ts';
import { isSameEntry, journalEntry, real } from './scorm2004-formats.ts';

/**
 * Tracks one launch.
 * @param api what findScorm2004Api found; undefined when there is none
 * @param lesson tells what a report leaves out: titles, and which answers are right besides the key
 * @param device keeps a copy
 */
export function scorm2004(api: Scorm2004Api | undefined, lesson: Lesson, device: DeviceStore): Tracking {
  const version: ScormVersion = {
    ...common,
    entry: (interaction, at) => journalEntry(lesson, interaction, at),
  };
  return new ScormTracking(api && scorm2004Calls(api), version, (attempt) =>
    openScormCopies(lesson, device, attempt),
  );
}

const common: Omit<ScormVersion, 'entry'> = {
  elements: {
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    suspendData: 'cmi.suspend_data',
    location: 'cmi.location',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
  },
  achievements: [
    'cmi.suspend_data',
    'cmi.location',
    'cmi.score.scaled',
    'cmi.score.raw',
    'cmi.completion_status',
    'cmi.success_status',
  ],
  details: ['cmi.progress_measure', 'cmi.score.min', 'cmi.score.max', 'cmi.exit', 'cmi.session_time'],
  // Two things: a lesson handed in below the pass mark is completed and failed. An LMS with a completion threshold or a
  // passing score of its own judges by itself, from progress and score.
  statuses: [
    {
      element: 'cmi.completion_status',
      ranks: ['incomplete', 'completed'],
      of: (status) => (status === 'incomplete' ? 'incomplete' : 'completed'),
    },
    {
      element: 'cmi.success_status',
      // Nothing is said until there is something to say: unknown is what it is anyway.
      ranks: ['failed', 'passed'],
      of: (status) => (status === 'passed' || status === 'failed' ? status : 'unknown'),
    },
  ],
  score: (percent) => [
    ['cmi.score.scaled', real(percent / 100)],
    ['cmi.score.raw', real(percent)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
  ],
  // A full measure is for who has finished: an LMS with a completion threshold would take one for completion, and Moodle
  // opens a completed attempt for review only, although answers below the pass mark can still be mended.
  progress: (percent, status) => [
    ['cmi.progress_measure', real(Math.min(percent, status === 'incomplete' ? 99 : 100) / 100)],
  ],
  // The smallest permitted maximum of the 3rd Edition; the 4th has 64,000.
  suspendDataLimit: 4000,
  worksLimit: 3000,
  interactionsLimit: 250,
  exit: 'normal',
  forgets: true,
  sessionTime: formatDuration,
  isSameEntry,
};
