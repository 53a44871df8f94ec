// How many people were active in the same minute.
import { activeGap } from '../standing.ts';
import type { CountingRule } from './rule.ts';
import type { WindowRows } from './window.ts';

const minute = 60_000;

export interface Concurrency {
  /** Begin of the first minute, in milliseconds since 1970. */
  readonly from: number;
  /** People by minute of the window. */
  readonly people: Uint32Array;
  /** The largest number, and the first minute that had it; undefined when nobody was there. */
  readonly peak: { readonly at: number; readonly people: number } | undefined;
}

/**
 * A person is active from one thing told to the next, where no more than {@link activeGap} lies between; something told
 * alone makes its own minute active. Both ends' minutes count.
 */
export function concurrency(
  { at: times, start }: WindowRows,
  rule: CountingRule,
  isCounted: (person: number) => boolean,
): Concurrency {
  const first = Math.floor(rule.from / minute);
  const minutes = Math.max(0, Math.ceil(rule.to / minute) - first);
  const change = new Int32Array(minutes + 1);
  const enter = (begin: number, end: number) => {
    change[begin] = (change[begin] ?? 0) + 1;
    change[end + 1] = (change[end + 1] ?? 0) - 1;
  };
  for (let person = 0; person + 1 < start.length; person += 1) {
    const [from, to] = [start[person] ?? 0, start[person + 1] ?? 0];
    if (from === to || !isCounted(person)) continue;
    let before = times[from] ?? 0;
    let begin = Math.floor(before / minute) - first;
    let end = begin;
    for (let index = from + 1; index < to; index += 1) {
      const time = times[index] ?? 0;
      const now = Math.floor(time / minute) - first;
      // Two runs may touch the same minute; the person is there once.
      if (time - before > activeGap && now > end) {
        enter(begin, end);
        begin = now;
      }
      end = now;
      before = time;
    }
    enter(begin, end);
  }
  const people = new Uint32Array(minutes);
  let [now, peak] = [0, 0];
  let at = 0;
  for (let index = 0; index < minutes; index += 1) {
    now += change[index] ?? 0;
    people[index] = now;
    if (now > peak) [peak, at] = [now, (first + index) * minute];
  }
  return { from: first * minute, people, peak: peak === 0 ? undefined : { at, people: peak } };
}
