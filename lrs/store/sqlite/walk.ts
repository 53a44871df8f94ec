// Walks over the statements that stand in several lists at once, by leaping: whichever list is furthest ahead tells the
// others where to look next, so that a walk costs what its rarest filter costs.
import type { Place, PostingReader, Postings } from './postings.ts';

export interface Walk {
  /** One leap: the seq of a statement that stands in every list, or undefined where the leap found none. */
  next(): number | undefined;
  /** Whether there is nothing more to find. */
  readonly isDone: boolean;
  /** Where to go on with another walk: its `above` (ascending) or `upTo` (descending). */
  readonly position: number;
}

/**
 * @param lists must meet in the same (seq, via): all filters hold for the same statement of a chain
 * @param owner must hold the statement itself; undefined when whose statement it is doesn't matter
 * @param above only statements with a later seq
 * @param upTo only statements with this seq or an earlier one
 */
export function openWalk(
  postings: Postings,
  lists: readonly number[],
  owner: number | undefined,
  ascending: boolean,
  above: number,
  upTo: number,
): Walk {
  const readers: PostingReader[] = lists.map((list) => postings.open(list, ascending));
  const ownerReader = owner === undefined ? undefined : postings.open(owner, ascending);
  const firstVia = ascending ? 0 : Number.MAX_SAFE_INTEGER;
  let seq = ascending ? above + 1 : upTo;
  let via = firstVia;
  /** How many readers, one after the other, have found something at this very place. */
  let agreed = 0;
  let turn = 0;
  let isDone = false;

  const moveTo = (place: Place): void => {
    ({ seq, via } = place);
    agreed = 0;
  };
  const end = (): undefined => {
    isDone = true;
    return undefined;
  };

  return {
    next() {
      if (ascending ? seq > upTo : seq <= above) return end();
      const reader = readers[turn];
      if (reader !== undefined) {
        const place = reader.seek(seq, via);
        if (place === undefined) return end();
        if (place.seq !== seq || place.via !== via) moveTo(place);
        agreed += 1;
        turn = (turn + 1) % readers.length;
        if (agreed < readers.length) return undefined;
        if (ascending ? seq > upTo : seq <= above) return end();
      }
      if (ownerReader !== undefined) {
        // Its own statements stand in the owner's list without a detour.
        const place = ownerReader.seek(seq, 0);
        if (place === undefined) return end();
        if (place.seq !== seq || place.via !== 0) {
          const isElsewhere = place.seq !== seq;
          moveTo({ seq: isElsewhere ? place.seq : seq + (ascending ? 1 : -1), via: firstVia });
          return undefined;
        }
      }
      const found = seq;
      moveTo({ seq: seq + (ascending ? 1 : -1), via: firstVia });
      return found;
    },
    get isDone() {
      return isDone;
    },
    get position() {
      return ascending ? seq - 1 : seq;
    },
  };
}
