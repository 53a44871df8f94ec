// Positions in the statement log for times of storing: `stored` grows with the position, so halving finds them.
import type { StatementLog } from '../log.ts';

/**
 * The newest position whose statement was stored at this time or earlier; 0 when there is none.
 * @param time in microseconds since 1970 @param last the newest position of all
 */
export async function positionAt(log: StatementLog, time: number, last: number): Promise<number> {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    // Positions may be missing: the next one that exists says the same.
    const [entry] = await log.readLog({ afterSeq: middle - 1, limit: 1 });
    if (entry !== undefined && entry.seq <= high && entry.stored <= time) low = entry.seq;
    else high = middle - 1;
  }
  return low;
}

/** The first row whose position is later than this one; rows stand in the order of the log. */
export function rowAfter(seq: Uint32Array, length: number, position: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((seq[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
