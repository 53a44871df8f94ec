// Tracking by SCORM of either version: keeps the progress in the LMS through the API that it offers, and a copy of it on
// this device. Values wait here until there is something worth a commit, so that merely reading costs the LMS no call.
import type { Status } from '../lesson.ts';
import { logTrouble } from '../log.ts';
import { interactionsIn, isUrgent, type Report } from '../report.ts';
import type { Opening, SavedState, Tracking } from './port.ts';
import { Saved } from './saved.ts';
import type { ScormCalls } from './scorm-api.ts';
import type { Attempt, ScormCopies } from './scorm-copies.ts';
import { type Journal, openJournal } from './scorm-journal.ts';
import type { ScormVersion } from './scorm-version.ts';

/** While somebody only reads, the place is saved at most this often, in ms. */
const readingInterval = 60_000;
/** Waits before a failed save is tried again, in ms; the last one is repeated. */
const retryDelays = [3_000, 10_000, 30_000, 60_000];

/** Tracks one launch. */
export class ScormTracking implements Tracking {
  readonly #lms: ScormCalls | undefined;
  readonly #version: ScormVersion;
  readonly #openCopies: (attempt: Attempt) => ScormCopies;
  /** None where nothing is recorded, or where the LMS doesn't say for whom. */
  #copies: ScormCopies | undefined;
  readonly #saved = new Saved('lms');
  readonly #journal: Journal | undefined;
  /** The latest value of every element that the LMS has not taken yet. */
  readonly #values = new Map<string, string>();
  /** What the LMS holds of the elements that never fall, or is about to, as far as it was asked. */
  readonly #held = new Map<string, string>();
  #memory: string | undefined;
  #registration: string | undefined;
  /** Whether the device has a copy of all that was recorded. */
  #isKept = false;
  /** Whether the LMS has not taken all that the teacher has achieved. */
  #isLate = false;
  /** Whether the LMS has confirmed a memory while the page stayed, so that the attempt is surely there. */
  #isKnown = false;
  /** Whether an earlier launch has left something that the LMS may lack. */
  #recovers = false;
  #scored = false;
  #writes = false;
  #credit = true;
  #uncommitted = false;
  #scheduled = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #handedIn = false;
  #finished = false;

  /** @param lms undefined when no API was found. @param openCopies looks for what belongs to the attempt on this device */
  constructor(
    lms: ScormCalls | undefined,
    version: ScormVersion,
    openCopies: (attempt: Attempt) => ScormCopies,
  ) {
    this.#lms = lms;
    this.#version = version;
    this.#openCopies = openCopies;
    const { isSameEntry } = version;
    this.#journal =
      lms &&
      openJournal(
        lms,
        version.interactionsLimit,
        isSameEntry &&
          ((index, parts) => isSameEntry((name) => lms.getFixed(`cmi.interactions.${index}.${name}`), parts)),
      );
  }

  async open(): Promise<Opening | undefined> {
    const lms = this.#lms;
    if (lms?.initialize() !== 'done') return undefined;
    const { elements, worksLimit } = this.#version;
    const id = lms.get(elements.learnerId);
    // Every LMS knows who learns. One that can't say so just now would next have lost the memory, and get an empty one.
    if (id === '' && lms.isDown()) return undefined;
    const mode = lms.get(elements.mode);
    this.#writes = mode === 'normal' || mode === '';
    this.#credit = lms.get(elements.credit) !== 'no-credit';
    const fresh = lms.get(elements.entry) === 'ab-initio';
    const held = fresh ? '' : lms.get(elements.suspendData);
    if (held === '' && !fresh && lms.isDown()) return undefined;
    if (this.#writes && id !== '') this.#copies = this.#openCopies({ learner: id, held, isNew: fresh });
    const found = this.#copies?.found;
    this.#journal?.takeUp(found?.entries ?? []);
    this.#recovers = found?.isUnsent === true || this.#journal?.isPending() === true;
    const opening: Opening = {
      learner: {
        id,
        // Who tells an LRS asks for it; nobody else needs the call.
        get name() {
          return lms.get(elements.learnerName);
        },
      },
      memories: [...new Set([held, ...(found?.memories ?? [])])].filter((memory) => memory !== ''),
      onOthers: (hear) => this.#hearOthers(hear),
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
    this.#keep(false);
    const recovers = this.#recovers && report.happening.type === 'started';
    if (isUrgent(report) || recovers) this.#saveSoon();
    else this.#saveInTime();
    if (this.#isLate) this.#tellLate();
    else if (!this.#scheduled) this.#saved.set('pending');
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
      this.#keep(false);
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
    return this.#uncommitted || this.#values.size > 0 || this.#journal?.isPending() === true;
  }

  #hearOthers(hear: (memory: string) => void): void {
    this.#copies?.onOthers(
      ({ memories, entries }) => {
        const isNew = this.#journal?.follow(entries);
        if (this.#pending) this.#saveInTime();
        memories.forEach(hear);
        if (isNew) this.#keep(false);
      },
      () => this.#registration,
    );
  }

  /** Keeps a copy on this device. @param sent whether the LMS has it */
  #keep(sent: boolean): void {
    if (this.#memory === undefined || !this.#copies) return;
    this.#isKept = this.#copies.keep(this.#memory, this.#journal?.kept() ?? [], sent, this.#finished);
  }

  #tellLate(): void {
    this.#saved.set(this.#isKept ? 'late' : 'unsaved');
  }

  #take(report: Report, memory: string): void {
    const version = this.#version;
    this.#memory = memory;
    this.#registration = report.registration;
    const { elements, suspendDataLimit } = version;
    if (report.bookmark !== undefined) this.#values.set(elements.location, report.bookmark);
    if (memory.length <= suspendDataLimit) this.#values.set(elements.suspendData, memory);
    else logTrouble(`suspend_data would take ${memory.length} characters and was left as it is`);
    if (report.happening.type === 'submitted') this.#handedIn = true;
    const done = interactionsIn(report.happening);
    for (const interaction of done) this.#journal?.add(version.entry(interaction, report.at));
    if (!this.#credit) return;
    const isDue = done.length > 0 || this.#recovers;
    if (report.changed.score || (isDue && report.graded && !this.#scored)) {
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
      const rank = ranks.indexOf(value);
      if (rank < 0) continue;
      const held = this.#heldOf(element);
      if (held === undefined || rank <= ranks.indexOf(held)) continue;
      this.#held.set(element, value);
      this.#values.set(element, value);
    }
  }

  /** What the LMS holds; undefined when it can't say just now, so that nothing is put over it. */
  #heldOf(element: string): string | undefined {
    const known = this.#held.get(element);
    if (known !== undefined) return known;
    const held = this.#lms?.get(element) ?? '';
    if (held === '' && this.#lms?.isDown()) return undefined;
    this.#held.set(element, held);
    return held;
  }

  #saveInTime(): void {
    this.#timer ??= setTimeout(() => this.#save(), readingInterval);
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
    this.#isLate = !safe;
    this.#hearCommit(safe);
    if (safe) this.#saved.set('lms');
    else this.#tellLate();
    // Only where the rest got through is the part itself at fault, and not the network.
    if (safe && fault) this.#journal?.blame(fault);
    if (!this.#pending) {
      this.#failures = 0;
      return;
    }
    const delay = retryDelays[Math.min(this.#failures++, retryDelays.length - 1)];
    this.#timer = setTimeout(() => this.#save(), delay);
  }

  /** Keeps a copy that says what the LMS has. @param safe whether it is all that the teacher has achieved */
  #hearCommit(safe: boolean): void {
    // What is committed while the page goes away may be on its way when the LMS already says that it has it.
    if (!this.#finished && globalThis.document?.visibilityState !== 'hidden') {
      if (!this.#uncommitted) this.#journal?.confirm();
      this.#isKnown ||= safe && this.#memory !== undefined;
    }
    this.#keep(safe && this.#isKnown);
    if (safe && this.#memory !== undefined) this.#copies?.removeTaken();
  }

  /** Writes the values, what would be missed most in front; one that fails holds up no other. */
  #writeValues(): void {
    for (const element of [...this.#version.achievements, ...this.#version.details]) {
      const value = this.#values.get(element);
      if (value !== undefined && this.#lms?.set(element, value) !== 'failed') this.#values.delete(element);
    }
  }
}
