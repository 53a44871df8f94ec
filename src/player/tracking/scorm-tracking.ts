// Tracking by SCORM of either version: keeps the progress in the LMS through the API that it offers.
// Values wait here until there is something worth a commit, so that merely reading costs the LMS no call.
import type { Status } from '../lesson.ts';
import { logTrouble } from '../log.ts';
import { interactionsIn, isUrgent, type Report } from '../report.ts';
import type { Opening, SavedState, Tracking } from './port.ts';
import { Saved } from './saved.ts';
import type { ScormCalls } from './scorm-api.ts';
import type { Interaction } from './scorm-interactions.ts';
import { type EntryParts, Journal } from './scorm-journal.ts';

/** While somebody only reads, the place is saved at most this often, in ms. */
const readingInterval = 60_000;
/** Waits before a failed save is tried again, in ms; the last one is repeated. */
const retryDelays = [3_000, 10_000, 30_000, 60_000];

/** An element that says how the lesson stands. */
export interface StatusElement {
  element: string;
  /**
   * The values that the LMS may hold, the highest last. A status never falls: what the LMS holds from an earlier launch,
   * or has judged by itself, stands.
   */
  ranks: readonly string[];
  /** The value for where the lesson stands. */
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
}

/** Tracks one launch. */
export class ScormTracking implements Tracking {
  readonly #lms: ScormCalls | undefined;
  readonly #version: ScormVersion;
  readonly #saved = new Saved('lms');
  readonly #journal: Journal | undefined;
  /** The latest value of every element that the LMS has not taken yet. */
  readonly #values = new Map<string, string>();
  /** What the LMS holds of the elements that never fall, or is about to. */
  readonly #held = new Map<string, string>();
  #scored = false;
  #writes = false;
  #credit = true;
  #uncommitted = false;
  #scheduled = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #handedIn = false;
  #finished = false;

  /** @param lms undefined when no API was found */
  constructor(lms: ScormCalls | undefined, version: ScormVersion) {
    this.#lms = lms;
    this.#version = version;
    this.#journal = lms && new Journal(lms, version.interactionsLimit);
  }

  async open(): Promise<Opening | undefined> {
    const lms = this.#lms;
    if (lms?.initialize() !== 'done') return undefined;
    const { elements, statuses, worksLimit } = this.#version;
    const mode = lms.get(elements.mode);
    this.#writes = mode === 'normal' || mode === '';
    this.#credit = lms.get(elements.credit) !== 'no-credit';
    for (const { element } of statuses) {
      const held = lms.get(element);
      // Which is what an LMS says before anybody has said anything.
      if (held !== 'unknown') this.#held.set(element, held);
    }
    const fresh = lms.get(elements.entry) === 'ab-initio';
    const opening: Opening = {
      learner: { id: lms.get(elements.learnerId), name: lms.get(elements.learnerName) },
      memories: fresh ? [] : [lms.get(elements.suspendData)].filter((memory) => memory !== ''),
      place: { inLms: this.#writes, limit: worksLimit },
      bookmark: fresh ? undefined : lms.get(elements.location) || undefined,
      registration: undefined,
      lookingOnly: !this.#writes,
    };
    if (this.#writes) {
      // Said before anything can go wrong: without a status many an LMS takes the end of the launch for completion.
      this.#values.set(elements.exit, 'suspend');
      this.#setStatus('incomplete');
      this.#save();
    } else this.#saved.set('off');
    return opening;
  }

  onSaved(listener: (saved: SavedState) => void): void {
    this.#saved.listen(listener);
  }

  record(report: Report, memory: string): void {
    if (!this.#writes || this.#finished) return;
    this.#take(report, memory);
    if (isUrgent(report)) this.#saveSoon();
    else {
      this.#timer ??= setTimeout(() => this.#save(), readingInterval);
      if (this.#saved.state === 'lms') this.#saved.set('pending');
    }
  }

  settle(): void {
    if (this.#pending) this.#save();
  }

  finish(report: Report, memory: string): void {
    if (this.#finished || !this.#lms) return;
    this.#finished = true;
    clearTimeout(this.#timer);
    if (this.#writes) {
      const { elements, exit, forgets, sessionTime } = this.#version;
      this.#take(report, memory);
      // Whoever has passed and only closes the window may want to come back to what she has made.
      const isOver = report.status !== 'incomplete' && (this.#handedIn || !forgets);
      this.#values.set(elements.exit, isOver ? exit : 'suspend');
      if (report.happening.type === 'left')
        this.#values.set(elements.sessionTime, sessionTime(report.happening.seconds));
      this.#save();
    }
    this.#lms.terminate();
    clearTimeout(this.#timer);
  }

  get #pending(): boolean {
    return this.#uncommitted || this.#values.size > 0 || this.#journal?.pending === true;
  }

  #take(report: Report, memory: string): void {
    const version = this.#version;
    const { elements, suspendDataLimit } = version;
    if (report.bookmark !== undefined) this.#values.set(elements.location, report.bookmark);
    if (memory.length <= suspendDataLimit) this.#values.set(elements.suspendData, memory);
    else logTrouble(`suspend_data would take ${memory.length} characters and was left as it is`);
    if (report.happening.type === 'submitted') this.#handedIn = true;
    const done = interactionsIn(report.happening);
    for (const interaction of done) this.#journal?.add(version.entry(interaction, report.at));
    if (!this.#credit) return;
    if (report.changed.score || (done.length > 0 && report.graded && !this.#scored)) {
      this.#scored = true;
      this.#setAll(version.score(report.score));
    }
    this.#setAll(version.progress(report.percent, report.status));
    this.#setStatus(report.status);
  }

  #setAll(values: readonly [element: string, value: string][]): void {
    for (const [element, value] of values) this.#values.set(element, value);
  }

  #setStatus(status: Status): void {
    if (!this.#credit) return;
    for (const { element, ranks, of } of this.#version.statuses) {
      const value = of(status);
      if (ranks.indexOf(value) <= ranks.indexOf(this.#held.get(element) ?? '')) continue;
      this.#held.set(element, value);
      this.#values.set(element, value);
    }
  }

  /** Everything that happens in one task goes out in one commit. */
  #saveSoon(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.#finished) this.#save();
    });
  }

  /** Writes what is pending and commits it; what the LMS didn't take is kept and tried again later. */
  #save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writeValues();
    const fault = this.#journal?.write();
    this.#uncommitted = this.#lms?.commit() !== 'done';
    const safe =
      !this.#uncommitted && !this.#version.achievements.some((element) => this.#values.has(element));
    this.#saved.set(safe ? 'lms' : 'unsaved');
    // Only where the rest got through is the part itself at fault, and not the network.
    if (safe && fault) this.#journal?.blame(fault);
    if (!this.#pending) {
      this.#failures = 0;
      return;
    }
    const delay = retryDelays[Math.min(this.#failures++, retryDelays.length - 1)];
    this.#timer = setTimeout(() => this.#save(), delay);
  }

  /** Writes the values, what would be missed most in front; one that fails holds up no other. */
  #writeValues(): void {
    for (const element of [...this.#version.achievements, ...this.#version.details]) {
      const value = this.#values.get(element);
      if (value !== undefined && this.#lms?.set(element, value) !== 'failed') this.#values.delete(element);
    }
  }
}
