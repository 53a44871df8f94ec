// How far a cohort has come: the middle of what those have read who began a session.
import type { ReportData } from '../data.ts';
import { statusCode } from '../standing.ts';

/** Of fewer people than this there is no middle to hold anybody against. */
const fewest = 10;

/**
 * The median number of pages that those of a cohort have read who began a session. Row: cohort × number of sessions +
 * session; 0 for cohorts of fewer than ten and for cohort 0, which is none.
 */
export function paceOf(data: ReportData): Float64Array {
  return data.memo('pace', () => {
    const { people, sessions, standings } = data;
    const width = sessions.length;
    const most = Math.max(0, ...sessions.map((map) => map.pages.size));
    /** How many people of each cohort have read each number of pages of a session. */
    const counts = new Uint32Array(people.cohorts.length * width * (most + 1));
    for (let person = 0; person < people.size; person += 1) {
      const cohort = people.cohort[person] ?? 0;
      if (cohort === 0) continue;
      for (let session = 0; session < width; session += 1) {
        const row = person * width + session;
        if (standings.status[row] === statusCode.none) continue;
        const cell = (cohort * width + session) * (most + 1) + Math.min(most, standings.pagesSeen[row] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
    return Float64Array.from({ length: people.cohorts.length * width }, (_, row) =>
      medianOf(counts.subarray(row * (most + 1), (row + 1) * (most + 1))),
    );
  });
}

/** The lower median of values that are counted. */
function medianOf(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < fewest) return 0;
  let below = 0;
  return counts.findIndex((count) => {
    below += count;
    return below * 2 >= total;
  });
}
