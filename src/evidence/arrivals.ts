// Finds in the statement log up to where it had come by given moments, by looking at as few entries as possible.
import {
  type ArrivalLimits,
  arrivalLimits,
  arrivalMoments,
  type CountingRule,
} from '../reports/evidence/index.ts';
import type { StatementLog } from '../reports/log.ts';

type Log = Pick<StatementLog, 'readLog' | 'lastSeq'>;

export interface Arrivals {
  /** The limits of a rule's window as of now. What lies in the past is looked up once. */
  limits(rule: CountingRule): Promise<ArrivalLimits>;
}

export function openArrivals(log: Log): Arrivals {
  /** By moment, where something later was stored already: these never change. */
  const settled = new Map<number, number>();

  /** The entry at a position, or the next one: its position and when it was stored, in ms. */
  async function entryAt(seq: number): Promise<{ seq: number; stored: number } | undefined> {
    const [entry] = await log.readLog({ afterSeq: seq - 1, limit: 1 });
    return entry && { seq: entry.seq, stored: Math.floor(entry.stored / 1000) };
  }

  return {
    async limits(rule) {
      const last = await log.lastSeq();
      const found: number[] = [];
      /** Stored by the moment before, and the entry that follows. */
      let done = 0;
      let next = await entryAt(1);
      for (const moment of arrivalMoments(rule)) {
        const known = settled.get(moment);
        if (known !== undefined) {
          if (known > done) [done, next] = [known, await entryAt(known + 1)];
        } else if (next && next.stored <= moment) {
          done = await lastStoredBy(moment, next.seq, last);
          next = await entryAt(done + 1);
        }
        if (next) settled.set(moment, done);
        found.push(done);
      }
      return arrivalLimits(found);
    },
  };

  /** Gallops from an entry that was stored by then, and halves what lies between. */
  async function lastStoredBy(moment: number, from: number, last: number): Promise<number> {
    let [low, high] = [from, from];
    for (let step = 1; ; step *= 2) {
      high = low + step;
      if (high > last) {
        high = last + 1;
        break;
      }
      const entry = await entryAt(high);
      if (!entry) break;
      if (entry.stored > moment) break;
      low = entry.seq;
    }
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      const entry = await entryAt(middle);
      if (entry && entry.stored <= moment) low = Math.max(middle, entry.seq);
      else high = middle;
    }
    return low;
  }
}

/** The same limits where all entries are at hand. @param stored by position − 1, ms, ascending */
export function limitsOf(rule: CountingRule, stored: readonly number[]): ArrivalLimits {
  let done = 0;
  return arrivalLimits(
    arrivalMoments(rule).map((moment) => {
      while (done < stored.length && (stored[done] ?? 0) <= moment) done += 1;
      return done;
    }),
  );
}
