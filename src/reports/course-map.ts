// The course as reports look at it: which activity id is which part of which session, and what people call it.
import { createHash } from 'node:crypto';
import { isLab, isQuestion, type LabBlock, type QuestionBlock } from '../blocks/schemas.ts';
import { type Course, type Page, pagesOf, type Session, type Unit } from '../model/course.ts';
import { type ActivityPart, readPartActivityId, sessionActivityId } from '../vocabulary/activities.ts';

export interface SessionMap {
  session: Session;
  pages: ReadonlyMap<string, { page: Page; unit: Unit }>;
  questions: ReadonlyMap<string, { block: QuestionBlock; title: string }>;
  labs: ReadonlyMap<string, LabBlock>;
}

/** What an activity id names: a session itself, or a part of it that the course need not have any more. */
export type Place =
  | { session: string; part: 'session' }
  | { session: string; part: ActivityPart; id: string };

export interface CourseMap {
  sessions: ReadonlyMap<string, SessionMap>;
  /** Plain text of authored Markdown. */
  plain: (markdown: string) => string;
  /** Undefined for activities that are not this course's. */
  locate: (activityId: string) => Place | undefined;
  /** Changes whenever figures of an earlier fold would no longer be those of this course. */
  fingerprint: string;
}

/** @param plain turns authored Markdown into plain text @param baseIri base of activity ids, without a trailing slash */
export function mapCourse(course: Course, plain: (markdown: string) => string, baseIri?: string): CourseMap {
  const sessions = new Map(course.sessions.map((session) => [session.id, mapSession(session, plain)]));
  const byIri = new Map(
    course.sessions.map((session) => [sessionActivityId(course.id, session.id, baseIri), session.id]),
  );
  return {
    sessions,
    plain,
    locate(activityId) {
      const whole = byIri.get(activityId);
      if (whole !== undefined) return { session: whole, part: 'session' };
      const sessionIri = /^(.*)\/[^/]+\/[^/]+$/.exec(activityId)?.[1] ?? '';
      const session = byIri.get(sessionIri);
      const part = session === undefined ? undefined : readPartActivityId(sessionIri, activityId);
      return session === undefined || part === undefined ? undefined : { session, ...part };
    },
    fingerprint: createHash('sha256')
      .update(JSON.stringify([...byIri].map(([iri, id]) => [iri, idsOf(sessions.get(id))])))
      .digest('hex'),
  };
}

const idsOf = (map: SessionMap | undefined) => [
  [...(map?.pages.keys() ?? [])],
  [...(map?.questions.keys() ?? [])],
];

function mapSession(session: Session, plain: (markdown: string) => string): SessionMap {
  const blocks = pagesOf(session).flatMap((page) => page.blocks);
  return {
    session,
    pages: new Map(session.units.flatMap((unit) => unit.pages.map((page) => [page.id, { page, unit }]))),
    questions: new Map(
      blocks.filter(isQuestion).map((block) => [block.id, { block, title: plain(block.stem).trim() }]),
    ),
    labs: new Map(blocks.filter(isLab).map((block) => [block.id, block])),
  };
}
