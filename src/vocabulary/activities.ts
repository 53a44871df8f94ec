// Activity ids of a session and its parts. The player makes statements with them, the reports read them back.
import { defaultBaseIri } from './terms.ts';

/** The parts of a session. A lab is whatever is recorded without being judged; a test's items are questions. */
export type ActivityPart = 'unit' | 'page' | 'question' | 'lab' | 'test';

/** Activity id of a course. @param baseIri without a trailing slash */
export function courseActivityId(courseId: string, baseIri: string = defaultBaseIri): string {
  return `${baseIri}/${courseId}`;
}

/** Activity id of a session of a course. */
export function sessionActivityId(courseId: string, sessionId: string, baseIri?: string): string {
  return `${courseActivityId(courseId, baseIri)}/${sessionId}`;
}

/** Activity id of something inside a session. */
export function partActivityId(sessionIri: string, part: ActivityPart, id: string): string {
  return `${sessionIri}/${part}/${id}`;
}

/**
 * The other way round: which part of which session an activity id names.
 * @returns undefined when the id is not below the session
 */
export function readPartActivityId(
  sessionIri: string,
  activityId: string,
): { part: ActivityPart; id: string } | undefined {
  if (!activityId.startsWith(`${sessionIri}/`)) return undefined;
  const match = /^(unit|page|question|lab|test)\/([a-z0-9-]+)$/.exec(activityId.slice(sessionIri.length + 1));
  return match?.[1] && match[2] ? { part: match[1] as ActivityPart, id: match[2] } : undefined;
}
