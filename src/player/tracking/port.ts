// The port between the lesson and whoever keeps its progress. One file in this folder is one adapter.
import type { Report } from '../report.ts';

/** Where the teacher's last answer is now; the view says it in words. */
export type SavedState =
  /** In the LMS, which has confirmed it. */
  | 'lms'
  /** In the LMS but for where she is reading, which goes there within a minute or when she leaves. */
  | 'pending'
  /** On this device, and nowhere else is asked for. */
  | 'device'
  /** On this device, and an LRS is told of what happens. */
  | 'told'
  /** On this device, because the LMS has closed the session; it goes there in the next one. */
  | 'over'
  /** On this device; it goes to the LMS as soon as the network allows. */
  | 'waiting'
  /** On this device; the LMS doesn't take it just now, but in this launch or the next one here it may. */
  | 'late'
  /** Only in this window: closing it now would lose something. */
  | 'unsaved'
  /** Only in this window, and there is nowhere else to keep it. */
  | 'window'
  /** Nothing is recorded, because the LMS has opened the lesson for looking only. */
  | 'off';

/** Where the memory of an attempt is kept. */
export interface MemoryPlace {
  /** Whether that is elsewhere than on this device, so that other devices find it. */
  inLms: boolean;
  /** How long it may become, works and notes included, in characters; undefined where the usual limit does. */
  limit?: number;
}

/** What an adapter finds when a launch begins. */
export interface Opening {
  /**
   * What {@link Tracking.record} was given to keep: none at the first launch, more than one when devices have gone on
   * with the attempt without knowing of each other; the one to be trusted most in front.
   */
  memories: readonly string[];
  /** Where this launch's memories go. */
  place: MemoryPlace;
  /** Page id, where the standard keeps the place apart from the memory. */
  bookmark: string | undefined;
  /** Who is learning, as far as the LMS tells; never shown to anyone else and never sent outside the LRS. */
  learner: { id: string; name: string } | undefined;
  /** UUID of the attempt, when the launch gave one. */
  registration: string | undefined;
  /** The score from which the LMS of this launch takes the lesson as passed, 0–100, where it isn't the lesson's own. */
  passMark?: number;
  /** The LMS has opened the lesson for looking only (review, browse): nothing is recorded, by no one. */
  lookingOnly?: boolean;
  /** What the teacher has to know of this launch; the sentence is `player.<notice>`. */
  notice?: 'session-over';
  /** Resolves if the LMS closes the session while the lesson is open; progress stays on this device then. */
  over?: Promise<void>;
  /** Tells a listener of memories that other tabs of this device keep while the launch goes on. */
  onOthers?(hear: (memory: string) => void): void;
  /** A memory that can only be had after the launch has begun; undefined when there turns out to be none. Never rejects. */
  later?: Promise<string | undefined>;
}

/** Hears every report; doesn't keep progress by itself. */
export interface Recorder {
  /**
   * Takes a report. Returns at once and never throws: what can't be delivered now is kept and tried again.
   * @param memory everything worth resuming, packed; to be given back at the next launch
   */
  record(report: Report, memory: string): void;
  /** The page is being hidden, perhaps for ever: bring what is pending as far as possible without waiting. */
  settle(): void;
  /** The launch ends with this report (happening `left`). Called once; nothing is recorded afterwards. */
  finish(report: Report, memory: string): void;
}

/** Keeps the progress of an attempt. */
export interface Tracking extends Recorder {
  /**
   * Begins the launch.
   * @returns undefined when there is nobody to keep the progress (no API, no launch parameters); then nothing else
   *   of this object may be called
   */
  open(): Promise<Opening | undefined>;
  /** Tells a listener where the progress is kept, at once and whenever that changes. */
  onSaved(listener: (saved: SavedState) => void): void;
}
