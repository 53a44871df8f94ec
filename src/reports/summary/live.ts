// Who is active right now.
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';

/** Whoever was heard of within this time is active, in milliseconds. */
export const liveWindow = 300_000;

export interface Live {
  people: readonly number[];
  /** How many of them are of each region, by its position in the list of people. */
  byRegion: Uint32Array;
}

/**
 * Who was heard of in the last five minutes. A device whose clock is up to five minutes fast counts as well; one whose
 * clock is further ahead can't be told from a mistake.
 * @param session undefined for any @param now milliseconds since 1970
 */
export function liveOf(
  data: ReportData,
  { mask }: Selection,
  session: number | undefined,
  now: number,
): Live {
  const { people, standings, sessions } = data;
  const width = sessions.length;
  const [from, to] = [now - liveWindow, now + liveWindow];
  const [first, last] = session === undefined ? [0, width - 1] : [session, session];
  const active: number[] = [];
  const byRegion = new Uint32Array(people.regions.length);
  for (let person = 0; person < people.size; person += 1) {
    if (mask[person] !== 1) continue;
    for (let row = person * width + first; row <= person * width + last; row += 1) {
      const at = standings.last[row] as number;
      if (at < from || at > to || Number.isNaN(at)) continue;
      active.push(person);
      const region = people.region[person] ?? 0;
      byRegion[region] = (byRegion[region] ?? 0) + 1;
      break;
    }
  }
  return { people: active, byRegion };
}
