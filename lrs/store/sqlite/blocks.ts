// How a block of postings is written: (seq, via) pairs in order, as differences in variable-length integers, so that
// most postings take one or two bytes.

/**
 * Postings of one list, flattened: seq, via, seq, via … in ascending order of (seq, via). `via` is 0 where the statement
 * itself matches, otherwise the seq of the statement that its StatementRef leads to and that really matches.
 */
export type Entries = number[];

/** Writes a number below 2^53 in groups of seven bits, the lowest first. */
function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/**
 * Encodes entries that follow the seq `after`.
 * @param after the last seq before them in the block; the block's first seq where there is none
 */
export function encodeEntries(entries: Entries, after: number): Buffer {
  const bytes: number[] = [];
  let previous = after;
  for (let i = 0; i < entries.length; i += 2) {
    const seq = entries[i] ?? 0;
    const via = entries[i + 1] ?? 0;
    // The lowest bit tells whether a via follows; hardly any posting has one.
    writeNumber(bytes, (seq - previous) * 2 + (via === 0 ? 0 : 1));
    if (via !== 0) writeNumber(bytes, via);
    previous = seq;
  }
  return Buffer.from(bytes);
}

/** Decodes a whole block. */
export function decodeEntries(bytes: Buffer, first: number): Entries {
  const entries: Entries = [];
  let position = 0;
  let seq = first;
  const readNumber = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = bytes[position] ?? 0;
      position += 1;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  };
  while (position < bytes.length) {
    const step = readNumber();
    seq += Math.floor(step / 2);
    entries.push(seq, step % 2 === 0 ? 0 : readNumber());
  }
  return entries;
}

/** Negative, 0 or positive as (seq, via) comes before, is, or comes after (otherSeq, otherVia). */
export function compareEntries(seq: number, via: number, otherSeq: number, otherVia: number): number {
  return seq === otherSeq ? via - otherVia : seq - otherSeq;
}

/** Index of the first entry that is (seq, via) or comes after it; `entries.length` when there is none. */
export function lowerBound(entries: Entries, seq: number, via: number): number {
  let low = 0;
  let high = entries.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareEntries(entries[middle * 2] ?? 0, entries[middle * 2 + 1] ?? 0, seq, via) < 0)
      low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

/** Puts an entry in its place; one that is there already stays the only one. Cheapest at the end. */
export function insertEntry(entries: Entries, seq: number, via: number): void {
  const length = entries.length;
  const isLater =
    length === 0 || compareEntries(seq, via, entries[length - 2] ?? 0, entries[length - 1] ?? 0) > 0;
  if (isLater) {
    entries.push(seq, via);
    return;
  }
  const at = lowerBound(entries, seq, via);
  if (entries[at] !== seq || entries[at + 1] !== via) entries.splice(at, 0, seq, via);
}

/** Few entries are put in one by one; many are merged, because each that is put in moves those behind it. */
const few = 16;

/** All entries of both, in order; one that stands in both stands there once. The first list may be the one that is returned. */
export function mergeEntries(known: Entries, added: Entries): Entries {
  if (added.length <= few * 2) {
    for (let i = 0; i < added.length; i += 2) insertEntry(known, added[i] ?? 0, added[i + 1] ?? 0);
    return known;
  }
  const merged: Entries = [];
  for (let i = 0, j = 0; i < known.length || j < added.length; ) {
    const seq = known[i] ?? Infinity;
    const via = known[i + 1] ?? 0;
    const addedSeq = added[j] ?? Infinity;
    const addedVia = added[j + 1] ?? 0;
    const order = compareEntries(seq, via, addedSeq, addedVia);
    if (order <= 0) merged.push(seq, via);
    else merged.push(addedSeq, addedVia);
    if (order <= 0) i += 2;
    if (order >= 0) j += 2;
  }
  return merged;
}
