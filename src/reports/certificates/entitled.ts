// Who may have a certificate: whoever has passed every session of the course.
import type { ReportData } from '../data.ts';
import { statusCode } from '../standing.ts';

type Data = Pick<ReportData, 'sessions' | 'standings'>;

/** Positions of the sessions that a person has not passed. */
export function missingSessions({ sessions, standings }: Data, person: number): number[] {
  const missing: number[] = [];
  for (let session = 0; session < sessions.length; session += 1) {
    if (standings.status[person * sessions.length + session] !== statusCode.passed) missing.push(session);
  }
  return missing;
}

/** Whether a person has passed all there is; nobody has in a course without sessions. */
export function isEntitled({ sessions, standings }: Data, person: number): boolean {
  if (sessions.length === 0) return false;
  for (let session = 0; session < sessions.length; session += 1) {
    if (standings.status[person * sessions.length + session] !== statusCode.passed) return false;
  }
  return true;
}

/** Whether a person has begun at least one session. */
export function hasBegun({ sessions, standings }: Data, person: number): boolean {
  for (let session = 0; session < sessions.length; session += 1) {
    if ((standings.status[person * sessions.length + session] ?? 0) !== statusCode.none) return true;
  }
  return false;
}
