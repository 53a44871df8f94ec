// The journal of interactions that SCORM calls cmi.interactions: an entry for everything that was answered or tried.
import { logTrouble } from '../log.ts';
import type { ScormCalls } from './scorm-api.ts';

/** The parts of an entry below `cmi.interactions.n.`, name and value, in the order in which they have to be set. */
export type EntryParts = [name: string, value: string][];

/** An entry on its way: the parts that the LMS has not taken yet, and its index once it has one. */
interface Entry {
  parts: EntryParts;
  index?: number;
}

/** After so many failures, while everything that matters was committed, a part of the journal is done without. */
const patience = 3;

/** Keeps what the LMS has not taken yet. Without interactions, or without some of their parts, the lesson goes on. */
export class Journal {
  readonly #lms: ScormCalls;
  readonly #limit: number;
  #entries: Entry[] = [];
  /** The index of the next entry; undefined before the first, null when the LMS takes none (any more). */
  #next: number | null | undefined;
  /** How often parts have failed, by name. */
  readonly #faults = new Map<string, number>();

  /** @param limit how many entries every LMS takes */
  constructor(lms: ScormCalls, limit: number) {
    this.#lms = lms;
    this.#limit = limit;
  }

  get pending(): boolean {
    return this.#entries.length > 0;
  }

  add(parts: EntryParts): void {
    if (this.#next !== null) this.#entries.push({ parts });
  }

  /**
   * Writes what is pending, entry by entry, up to the first failure.
   * @returns the name of the part that failed
   */
  write(): string | undefined {
    if (!this.pending) return undefined;
    if (this.#next === undefined) {
      const count = this.#lms.countOf('cmi.interactions');
      if (count === 'failed' && this.#isWorthTrying('_count')) return '_count';
      this.#next = typeof count === 'number' ? count : null;
    }
    for (let entry = this.#entries[0]; entry && this.#next !== null; entry = this.#entries[0]) {
      entry.index ??= this.#next;
      if (entry.index >= this.#limit) {
        logTrouble(`The LMS need not take more than ${this.#limit} interactions; it gets no more of them`);
        this.#next = null;
        break;
      }
      const fault = this.#writeEntry(entry, entry.index);
      if (fault) return fault;
      this.#entries.shift();
    }
    if (this.#next === null) this.#entries = [];
    return undefined;
  }

  /** Notes that a part has failed although the rest got through, so that the part itself is at fault. */
  blame(name: string): void {
    this.#faults.set(name, this.#faultsOf(name) + 1);
  }

  #writeEntry(entry: Entry, index: number): string | undefined {
    for (let part = entry.parts[0]; part; part = entry.parts[0]) {
      const [name, value] = part;
      const outcome = this.#isWorthTrying(name)
        ? this.#lms.set(`cmi.interactions.${index}.${name}`, value)
        : 'refused';
      if (outcome === 'failed') return name;
      if (outcome === 'done') this.#faults.delete(name);
      entry.parts.shift();
      if (name !== 'id') continue;
      // Without its id an entry doesn't exist, and its other parts would be refused one by one.
      if (outcome === 'refused') entry.parts = [];
      else this.#next = index + 1;
    }
    return undefined;
  }

  #faultsOf = (name: string): number => this.#faults.get(name) ?? 0;
  #isWorthTrying = (name: string): boolean => this.#faultsOf(name) < patience;
}
