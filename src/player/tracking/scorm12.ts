// Tracking by SCORM 1.2: keeps the progress in the LMS through the API that it offers (RTE 3).
// Values wait here until there is something worth a commit, so that merely reading costs the LMS no call.
import type { Status } from '../lesson.ts';
import { logTrouble } from '../log.ts';
import { interactionsIn, isUrgent, type Report } from '../report.ts';
import type { Opening, SavedState, Tracking } from './port.ts';
import { Saved } from './saved.ts';
import { type Scorm12Api, Scorm12Calls } from './scorm12-api.ts';
import { decimal, journalEntry, timespan } from './scorm12-formats.ts';

/** While somebody only reads, the place is saved at most this often, in ms. */
const readingInterval = 60_000;
/** Waits before a failed save is tried again, in ms; the last one is repeated. */
const retryDelays = [3_000, 10_000, 30_000, 60_000];
/** CMIString4096: no LMS need take more. */
const suspendDataLimit = 4096;
/** Works go in only so far: what follows needs room as well, and some LMSs count encoded characters. */
const worksLimit = 3072;
/** After so many failures, while everything that matters was committed, a part of the journal is done without. */
const patience = 3;

/** What the teacher has achieved; while any of it isn't in the LMS, she had better not close the lesson. */
const achievements = [
  'cmi.suspend_data',
  'cmi.core.lesson_location',
  'cmi.core.score.raw',
  'cmi.core.lesson_status',
];
/** Everything that is written but the journal, what would be missed most in front. */
const elements = [
  ...achievements,
  'cmi.core.score.min',
  'cmi.core.score.max',
  'cmi.core.exit',
  'cmi.core.session_time',
];

/** A status never falls: what the LMS holds from an earlier launch, or has judged by itself, stands. */
const rank: Readonly<Record<string, number>> = { incomplete: 1, failed: 2, completed: 3, passed: 4 };

/** Tracks one launch. @param api what {@link findScorm12Api} found; undefined when there is none */
export function scorm12(api: Scorm12Api | undefined): Tracking {
  return new Scorm12Tracking(api);
}

/** An interaction on its way: the parts that the LMS has not taken yet, and its index once it has one. */
interface JournalEntry {
  parts: [string, string][];
  index?: number;
}

class Scorm12Tracking implements Tracking {
  readonly #lms: Scorm12Calls | undefined;
  readonly #saved = new Saved('lms');
  /** The latest value of every element that the LMS has not taken yet. */
  readonly #values = new Map<string, string>();
  /** Journal entries that the LMS has not taken yet. */
  #journal: JournalEntry[] = [];
  /** The index of the next interaction; undefined before the first, null when the LMS keeps none. */
  #nextInteraction: number | null | undefined;
  /** How often parts of the journal have failed, by name. */
  readonly #faults = new Map<string, number>();
  #status = '';
  #scored = false;
  #writes = false;
  #credit = true;
  #uncommitted = false;
  #scheduled = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #finished = false;

  constructor(api: Scorm12Api | undefined) {
    this.#lms = api && new Scorm12Calls(api);
  }

  async open(): Promise<Opening | undefined> {
    const lms = this.#lms;
    if (lms?.initialize() !== 'done') return undefined;
    const mode = lms.get('cmi.core.lesson_mode');
    this.#writes = mode === 'normal' || mode === '';
    this.#credit = lms.get('cmi.core.credit') !== 'no-credit';
    this.#status = lms.get('cmi.core.lesson_status');
    const fresh = lms.get('cmi.core.entry') === 'ab-initio';
    const opening: Opening = {
      learner: { id: lms.get('cmi.core.student_id'), name: lms.get('cmi.core.student_name') },
      memories: fresh ? [] : [lms.get('cmi.suspend_data')].filter((memory) => memory !== ''),
      place: { inLms: this.#writes, limit: worksLimit },
      bookmark: fresh ? undefined : lms.get('cmi.core.lesson_location') || undefined,
      registration: undefined,
    };
    if (this.#writes) {
      // Said before anything can go wrong: without a status many an LMS takes LMSFinish, or a closed tab, for completion.
      this.#values.set('cmi.core.exit', 'suspend');
      if (this.#status === '' || this.#status === 'not attempted') this.#setStatus('incomplete');
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
      this.#take(report, memory);
      this.#values.set('cmi.core.exit', report.status === 'incomplete' ? 'suspend' : '');
      if (report.happening.type === 'left')
        this.#values.set('cmi.core.session_time', timespan(report.happening.seconds));
      this.#save();
    }
    this.#lms.finish();
    clearTimeout(this.#timer);
  }

  get #pending(): boolean {
    return this.#uncommitted || this.#values.size > 0 || this.#journal.length > 0;
  }

  #take(report: Report, memory: string): void {
    if (report.bookmark !== undefined) this.#values.set('cmi.core.lesson_location', report.bookmark);
    if (memory.length <= suspendDataLimit) this.#values.set('cmi.suspend_data', memory);
    else logTrouble(`suspend_data would take ${memory.length} characters and was left as it is`);
    const done = interactionsIn(report.happening);
    if (this.#nextInteraction !== null)
      this.#journal.push(...done.map((interaction) => ({ parts: journalEntry(interaction, report.at) })));
    if (!this.#credit) return;
    if (report.changed.score || (done.length > 0 && report.graded && !this.#scored)) {
      this.#scored = true;
      this.#values.set('cmi.core.score.min', '0');
      this.#values.set('cmi.core.score.max', '100');
      this.#values.set('cmi.core.score.raw', decimal(report.score));
    }
    this.#setStatus(report.status);
  }

  #setStatus(status: Status): void {
    if (!this.#credit || (rank[status] ?? 0) <= (rank[this.#status] ?? 0)) return;
    this.#status = status;
    this.#values.set('cmi.core.lesson_status', status);
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
    const fault = this.#writeJournal();
    this.#uncommitted = this.#lms?.commit() !== 'done';
    const safe = !this.#uncommitted && !achievements.some((element) => this.#values.has(element));
    this.#saved.set(safe ? 'lms' : 'unsaved');
    // Only where the rest got through is the part itself at fault, and not the network.
    if (safe && fault) this.#faults.set(fault, this.#faultsOf(fault) + 1);
    if (!this.#pending) {
      this.#failures = 0;
      return;
    }
    const delay = retryDelays[Math.min(this.#failures++, retryDelays.length - 1)];
    this.#timer = setTimeout(() => this.#save(), delay);
  }

  /** Writes the values; one that fails holds up no other. */
  #writeValues(): void {
    for (const element of elements) {
      const value = this.#values.get(element);
      if (value !== undefined && this.#lms?.set(element, value) !== 'failed') this.#values.delete(element);
    }
  }

  /**
   * Writes the journal, entry by entry, up to the first failure. Interactions are optional in SCORM 1.2: without them,
   * or without some of their parts, the lesson goes on.
   * @returns the name of the part that failed
   */
  #writeJournal(): string | undefined {
    const lms = this.#lms;
    if (!lms || this.#journal.length === 0) return undefined;
    if (this.#nextInteraction === undefined) {
      const count = lms.countOf('cmi.interactions');
      if (count === 'failed' && this.#isWorthTrying('_count')) return '_count';
      this.#nextInteraction = typeof count === 'number' ? count : null;
    }
    if (this.#nextInteraction === null) this.#journal = [];
    for (let entry = this.#journal[0]; entry; entry = this.#journal[0]) {
      entry.index ??= this.#nextInteraction ?? 0;
      for (let part = entry.parts[0]; part; part = entry.parts[0]) {
        const [name, value] = part;
        const outcome = this.#isWorthTrying(name)
          ? lms.set(`cmi.interactions.${entry.index}.${name}`, value)
          : 'refused';
        if (outcome === 'failed') return name;
        if (outcome === 'done') this.#faults.delete(name);
        entry.parts.shift();
        if (name !== 'id') continue;
        // Without its id an entry doesn't exist, and its other parts would be refused one by one.
        if (outcome === 'refused') entry.parts = [];
        else this.#nextInteraction = entry.index + 1;
      }
      this.#journal.shift();
    }
    return undefined;
  }

  #faultsOf = (name: string): number => this.#faults.get(name) ?? 0;
  #isWorthTrying = (name: string): boolean => this.#faultsOf(name) < patience;
}
