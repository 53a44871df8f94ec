// The inverted index: for every list the statements it finds, the older ones in blocks on the disk, the newest in memory
// until they are written out together. Nothing is lost with the memory: it is read again from the statements.
import type { Database } from 'better-sqlite3';
import {
  compareEntries,
  decodeEntries,
  type Entries,
  encodeEntries,
  insertEntry,
  lowerBound,
  mergeEntries,
} from './blocks.ts';

/** Most entries in a block: some 400 bytes, quick to decode and to write again. */
const blockSize = 256;

interface Block {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly entries: Buffer;
}

/** A place in a list. */
export interface Place {
  readonly seq: number;
  readonly via: number;
}

/** A list that is read in one direction. */
export interface PostingReader {
  /** The nearest entry at this place or beyond it, in the direction of the reader; undefined when there is none. */
  seek(seq: number, via: number): Place | undefined;
}

export interface Postings {
  /** Seq up to which the blocks are complete; later statements are in memory. */
  readonly indexed: number;
  /** How many entries are in memory. */
  readonly remembered: number;
  /** Adds a statement later than `indexed` itself to a list. */
  remember(list: number, seq: number): void;
  /**
   * Adds entries in ascending order to a list: those up to `indexed` to its blocks, the others to what is in memory.
   * Without a transaction blocks stay as they are.
   */
  amend(list: number, entries: Entries): void;
  /** Writes what is in memory into blocks. Within a transaction; {@link forget} follows when it is committed. */
  write(upTo: number): void;
  /** Forgets what is in memory; `upTo` is where the blocks now end. */
  forget(upTo: number): void;
  /** Where the blocks end, as the file says. */
  readIndexed(): number;
  open(list: number, ascending: boolean): PostingReader;
}

/** Number of a list: the direct or the related statements of a term. */
export function listOf(term: number, related: boolean): number {
  return term * 2 + (related ? 1 : 0);
}

export function openPostings(database: Database): Postings {
  const columns = 'first, last, count, entries';
  const atOrBefore = database.prepare<[number, number], Block>(
    `SELECT ${columns} FROM posting WHERE list = ? AND first <= ? ORDER BY first DESC LIMIT 1`,
  );
  const after = database.prepare<[number, number], Block>(
    `SELECT ${columns} FROM posting WHERE list = ? AND first > ? ORDER BY first LIMIT 1`,
  );
  const put = database.prepare(
    'INSERT OR REPLACE INTO posting (list, first, last, count, entries) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM posting WHERE list = ? AND first = ?');
  const selectIndexed = database.prepare<[], number>("SELECT value FROM meta WHERE name = 'indexed'").pluck();
  const updateIndexed = database.prepare("UPDATE meta SET value = ? WHERE name = 'indexed'");

  const readIndexed = (): number => (selectIndexed.get() as number | undefined) ?? 0;
  let indexed = readIndexed();
  let memory = new Map<number, Entries>();
  let remembered = 0;

  const rememberAll = (list: number, entries: Entries): void => {
    const known = memory.get(list);
    memory.set(list, known === undefined ? entries : mergeEntries(known, entries));
    remembered += entries.length / 2;
  };

  const putEntries = (list: number, entries: Entries): void => {
    const first = entries[0];
    const last = entries.at(-2);
    if (first === undefined || last === undefined) return;
    put.run(list, first, last, entries.length / 2, encodeEntries(entries, first));
  };

  /** Appends ascending entries to the end of a list. */
  const append = (list: number, entries: Entries): void => {
    const tail = atOrBefore.get(list, Number.MAX_SAFE_INTEGER);
    let position = 0;
    if (tail !== undefined) {
      position = cut(entries, 0, blockSize - tail.count, tail.last);
      if (position > 0) {
        const more = entries.slice(0, position);
        const bytes = Buffer.concat([tail.entries, encodeEntries(more, tail.last)]);
        put.run(list, tail.first, more.at(-2) ?? tail.last, tail.count + position / 2, bytes);
      }
    }
    while (position < entries.length) {
      const end = cut(entries, position, blockSize, undefined);
      putEntries(list, entries.slice(position, end));
      position = end;
    }
  };

  /** Puts ascending entries into the blocks where they belong, each of which is written once. */
  const insert = (list: number, entries: Entries): void => {
    for (let from = 0; from < entries.length; ) {
      const seq = entries[from] ?? 0;
      const block = atOrBefore.get(list, seq) ?? after.get(list, seq);
      const next = block && after.get(list, block.first);
      const to = next === undefined ? entries.length : lowerBound(entries, next.first, 0);
      const old = block === undefined ? [] : decodeEntries(block.entries, block.first);
      const merged = mergeEntries(old, entries.slice(from, to));
      if (block !== undefined && merged[0] !== block.first) remove.run(list, block.first);
      // A block that has grown to twice the size is parted where a new seq begins.
      for (let start = 0; start < merged.length; ) {
        const isSmall = (merged.length - start) / 2 <= blockSize * 2;
        const end = isSmall ? merged.length : cut(merged, start, blockSize, undefined);
        putEntries(list, merged.slice(start, end));
        start = end;
      }
      from = to;
    }
  };

  return {
    get indexed() {
      return indexed;
    },
    get remembered() {
      return remembered;
    },
    remember(list, seq) {
      const entries = memory.get(list);
      if (entries === undefined) memory.set(list, [seq, 0]);
      else insertEntry(entries, seq, 0);
      remembered += 1;
    },
    amend(list, entries) {
      const middle = lowerBound(entries, indexed + 1, 0);
      // Outside a transaction statements are only read again: blocks have been amended when they were written.
      if (middle > 0 && database.inTransaction) insert(list, entries.slice(0, middle));
      if (middle < entries.length) rememberAll(list, entries.slice(middle));
    },
    write(upTo) {
      for (const [list, entries] of memory) append(list, entries);
      updateIndexed.run(upTo);
    },
    forget(upTo) {
      memory = new Map();
      remembered = 0;
      indexed = upTo;
    },
    readIndexed,
    open(list, ascending) {
      const recent = memory.get(list) ?? [];
      const end = indexed;
      /** The block that was looked into last: neighbours are asked for one after the other. */
      let block: Entries = [];
      const look = (found: Block | undefined): Entries => {
        block = found === undefined ? [] : decodeEntries(found.entries, found.first);
        return block;
      };
      const holds = (seq: number): boolean => seq >= (block[0] ?? Infinity) && seq <= (block.at(-2) ?? 0);
      return {
        seek: ascending
          ? (seq, via) => {
              if (seq <= end) {
                let found = holds(seq) ? block : look(atOrBefore.get(list, seq));
                let at = lowerBound(found, seq, via);
                if (at >= found.length) {
                  found = look(after.get(list, seq));
                  at = 0;
                }
                const place = placeAt(found, at);
                if (place !== undefined && place.seq <= end) return place;
              }
              return placeAt(recent, lowerBound(recent, seq, via));
            }
          : (seq, via) => {
              const place = placeAt(recent, lastUpTo(recent, seq, via));
              if (place !== undefined && place.seq > end) return place;
              const limit = Math.min(seq, end);
              const found = holds(limit) ? block : look(atOrBefore.get(list, limit));
              const at = lastUpTo(found, seq, via);
              if (at >= 0 || found.length === 0) return placeAt(found, at);
              // The block begins with this very seq, but with a later via.
              const earlier = look(atOrBefore.get(list, limit - 1));
              return placeAt(earlier, lastUpTo(earlier, seq, via));
            },
      };
    },
  };
}

/** Where to end a run of at most `room` entries from `from`, so that no seq is parted from itself. */
function cut(entries: Entries, from: number, room: number, previous: number | undefined): number {
  let end = Math.min(entries.length, from + Math.max(room, 0) * 2);
  const before = end === from ? previous : entries[end - 2];
  while (end < entries.length && entries[end] === before) end += 2;
  return end;
}

/** Index of the last entry that is (seq, via) or comes before it; negative when there is none. */
function lastUpTo(entries: Entries, seq: number, via: number): number {
  const at = lowerBound(entries, seq, via);
  const isThere =
    at < entries.length && compareEntries(entries[at] ?? 0, entries[at + 1] ?? 0, seq, via) === 0;
  return isThere ? at : at - 2;
}

function placeAt(entries: Entries, at: number): Place | undefined {
  const seq = entries[at];
  return seq === undefined ? undefined : { seq, via: entries[at + 1] ?? 0 };
}
