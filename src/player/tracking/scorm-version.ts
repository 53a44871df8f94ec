// What a version of SCORM calls things, and how it writes values.
import type { Status } from '../lesson.ts';
import type { Interaction } from './scorm-interactions.ts';
import type { EntryParts } from './scorm-journal.ts';

/** An element that says how the lesson stands. */
export interface StatusElement {
  element: string;
  /**
   * The values that the LMS may hold, the highest last. A status never falls: what the LMS holds from an earlier launch,
   * or has judged by itself, stands.
   */
  ranks: readonly string[];
  /** The value for where the lesson stands; one without a rank isn't worth saying. */
  of(status: Status): string;
}

/** What a version of SCORM calls things, and how it writes values. */
export interface ScormVersion {
  /** Elements that are read or written by their role. */
  elements: {
    mode: string;
    credit: string;
    entry: string;
    learnerId: string;
    learnerName: string;
    suspendData: string;
    location: string;
    exit: string;
    sessionTime: string;
  };
  /** What the teacher has achieved; while any of it isn't in the LMS, she had better not close the lesson. */
  achievements: readonly string[];
  /** Everything else that is written but the journal. */
  details: readonly string[];
  statuses: readonly StatusElement[];
  /** The elements and values of a score of 0–100. */
  score(percent: number): [element: string, value: string][];
  /** The elements and values of a progress of 0–100; none where the version has no measure for it. */
  progress(percent: number, status: Status): [element: string, value: string][];
  /** The length of suspend data that no LMS may refuse, in characters. */
  suspendDataLimit: number;
  /** Works go in only so far: what follows needs room as well, and some LMSs count encoded characters. */
  worksLimit: number;
  /** How many interactions no LMS may refuse. */
  interactionsLimit: number;
  /** How a launch ends after which nothing is left to do. */
  exit: string;
  /** Whether an LMS may begin the next launch with nothing after any other end than `suspend`. */
  forgets: boolean;
  /** @param seconds how long this launch lasted */
  sessionTime(seconds: number): string;
  /** @param at ms since 1970 */
  entry(interaction: Interaction, at: number): EntryParts;
  /** Whether the LMS's entry, whose parts can be read by name, is this one; none where entries can't be read. */
  isSameEntry?(read: (name: string) => string, parts: EntryParts): boolean;
}
