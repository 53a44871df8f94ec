// The journal of interactions that SCORM calls cmi.interactions: an entry for everything that was answered or tried.
// What was told in an earlier launch or is told in another tab is written here as well where this launch's LMS lacks it,
// at the same index, so that every answer is there once whichever launch commits last.
import { logTrouble } from '../log.ts';
import { newUuid } from '../uuid.ts';
import type { ScormCalls } from './scorm-api.ts';

/** The parts of an entry below `cmi.interactions.n.`, name and value, in the order in which they have to be set. */
export type EntryParts = [name: string, value: string][];

/** An entry as the device keeps it. */
export interface KeptEntry {
  /** The same in every tab and launch. */
  key: string;
  parts: EntryParts;
  /** Where the launch that kept it has written it. */
  index?: number | undefined;
  /** Whether the LMS has confirmed it to that launch. */
  confirmed?: boolean | undefined;
}

interface Entry extends KeptEntry {
  /** How many of its parts are dealt with. */
  done: number;
  /** Whether it was told in this launch. */
  isOwn: boolean;
  /** Where another launch has written it. */
  elsewhere?: number | undefined;
}

/** After so many failures, while everything that matters was committed, a part of the journal is done without. */
const patience = 3;

/** Keeps what the LMS has not taken yet. Without interactions, or without some of their parts, the lesson goes on. */
export interface Journal {
  isPending(): boolean;
  /** All entries of this launch, for the device to keep. */
  kept(): KeptEntry[];
  add(parts: EntryParts): void;
  /** Takes up what earlier launches have left: all but what the LMS has confirmed to one of them. */
  takeUp(entries: readonly KeptEntry[]): void;
  /**
   * Takes up what other tabs have written; it comes before what wasn't written here yet.
   * @returns whether anything of it wasn't known
   */
  follow(entries: readonly KeptEntry[]): boolean;
  /**
   * Writes what is pending, entry by entry, up to the first failure.
   * @returns the name of the part that failed
   */
  write(): string | undefined;
  /** The LMS has confirmed what was written. */
  confirm(): void;
  /** Notes that a part has failed although the rest got through, so that the part itself is at fault. */
  blame(name: string): void;
}

/**
 * @param limit how many entries every LMS takes
 * @param isAt whether the entry that the LMS has held at an index since before this launch is this one; undefined where
 *   entries can't be read
 */
export function openJournal(
  lms: ScormCalls,
  limit: number,
  isAt?: (index: number, parts: EntryParts) => boolean,
): Journal {
  /** All of this launch. */
  let entries: Entry[] = [];
  /** The keys of all entries that were ever heard of. */
  const known = new Set<string>();
  /** How many entries the LMS held when it was asked. */
  let held = 0;
  /** The index of the next entry; undefined before the first, null when the LMS takes none (any more). */
  let next: number | null | undefined;
  /** How often parts have failed, by name. */
  const faults = new Map<string, number>();
  const faultsOf = (name: string): number => faults.get(name) ?? 0;
  const isWorthTrying = (name: string): boolean => faultsOf(name) < patience;

  function add(entry: Entry): void {
    if (next === null || known.has(entry.key)) return;
    known.add(entry.key);
    entries.push(entry);
  }

  function follow(others: readonly KeptEntry[]): boolean {
    const before = JSON.stringify(kept());
    for (const { key, parts, index, confirmed } of others) {
      add({ key, parts, done: 0, isOwn: false });
      // A tab keeps an entry before it writes it: where it is, and that it is there, is heard later.
      const entry = entries.find((one) => one.key === key);
      if (!entry || entry.isOwn) continue;
      entry.elsewhere ??= index;
      entry.confirmed ||= confirmed;
    }
    entries.sort((one, other) => placeOf(one) - placeOf(other));
    return JSON.stringify(kept()) !== before;
  }

  function kept(): KeptEntry[] {
    return entries.map(({ key, parts, confirmed, elsewhere, index = elsewhere }) => ({
      key,
      parts,
      index,
      confirmed,
    }));
  }

  /** Where the LMS had an entry of another launch before this one began; undefined when it hadn't. */
  function placeHeld({ isOwn, index, elsewhere = held, parts }: Entry): number | undefined {
    if (isOwn || index !== undefined) return undefined;
    // What can't be read is taken for what was put there.
    if (!isAt) return elsewhere < held ? elsewhere : undefined;
    // Tabs that wrote at the same time may have taken each other's places, or died before they said which they took.
    const taken = new Set(entries.map((entry) => entry.index));
    const places = [elsewhere, ...Array.from({ length: held }, (_, place) => place)];
    return places.find((place) => place < held && !taken.has(place) && isAt(place, parts));
  }

  /** Asks where the next entry belongs. @returns whether the LMS can't say just now */
  function countFails(): boolean {
    if (next !== undefined) return false;
    const count = lms.countOf('cmi.interactions');
    if (count === 'failed' && isWorthTrying('_count')) return true;
    next = typeof count === 'number' ? count : null;
    held = next ?? 0;
    return false;
  }

  function write(): string | undefined {
    const open = entries.filter(isOpen);
    if (open.length > 0 && countFails()) return '_count';
    for (const entry of open) {
      if (typeof next !== 'number') break;
      const place = placeHeld(entry);
      if (place !== undefined) {
        entry.index = place;
        entry.done = entry.parts.length;
        continue;
      }
      const index = entry.index ?? next;
      if (index >= limit) {
        logTrouble(`The LMS need not take more than ${limit} interactions; it gets no more of them`);
        next = null;
        break;
      }
      const fault = writeEntry(entry, index);
      if (fault) return fault;
    }
    if (next === null) entries = entries.filter((entry) => !isOpen(entry));
    return undefined;
  }

  function writeEntry(entry: Entry, index: number): string | undefined {
    for (let part = entry.parts[entry.done]; part; part = entry.parts[entry.done]) {
      const [name, value] = part;
      const outcome = isWorthTrying(name) ? lms.set(`cmi.interactions.${index}.${name}`, value) : 'refused';
      if (outcome === 'failed') return name;
      if (outcome === 'done') faults.delete(name);
      entry.done++;
      if (name !== 'id') continue;
      // Without its id an entry doesn't exist, and its other parts would be refused one by one.
      if (outcome === 'refused') entry.done = entry.parts.length;
      else {
        entry.index = index;
        next = index + 1;
      }
    }
    return undefined;
  }

  return {
    isPending: () => entries.some(isOpen),
    kept,
    add: (parts) => add({ key: newUuid(), parts, done: 0, isOwn: true }),
    takeUp(left) {
      for (const { key, confirmed } of left) if (confirmed) known.add(key);
      follow(left);
    },
    follow,
    write,
    confirm() {
      for (const entry of entries) if (!isOpen(entry)) entry.confirmed = true;
    },
    blame: (name) => void faults.set(name, faultsOf(name) + 1),
  };
}

const isOpen = ({ done, parts }: Entry): boolean => done < parts.length;

/** What was begun stays in front; then come those that were written elsewhere, in their order, then the others. */
const placeOf = ({ done, elsewhere = Number.MAX_SAFE_INTEGER }: Entry): number => (done > 0 ? -1 : elsewhere);
