// The course as reports look at it: which activity id is which part of which session, and what people call it.
import { createHash } from 'node:crypto';
import {
  type ActivityBlock,
  type BlockOf,
  isActivity,
  isQuestion,
  isTest,
  type QuestionBlock,
} from '../blocks/schemas.ts';
import {
  type BankItem,
  bankItemsOf,
  blocksOf,
  type Course,
  type Page,
  type Session,
  type Unit,
} from '../model/course.ts';
import { type ActivityPart, readPartActivityId, sessionActivityId } from '../vocabulary/activities.ts';

export interface SessionMap {
  session: Session;
  pages: ReadonlyMap<string, { page: Page; unit: Unit }>;
  /** The questions on pages. */
  questions: ReadonlyMap<string, { block: QuestionBlock; title: string }>;
  /** The items of the tests. */
  items: ReadonlyMap<string, { item: BankItem; title: string }>;
  tests: ReadonlyMap<string, BlockOf<'test'>>;
  /** Labs and whatever else is recorded without being judged. */
  activities: ReadonlyMap<string, { block: ActivityBlock; title: string }>;
}

/** What an activity id names: a session itself, or a part of it that the course need not have any more. */
export type Place =
  | { session: string; part: 'session' }
  | { session: string; part: ActivityPart; id: string };

export interface CourseMap {
  sessions: ReadonlyMap<string, SessionMap>;
  /** Undefined for activities that are not this course's. */
  locate: (activityId: string) => Place | undefined;
  /** The activity id of a session; undefined when the course has no such session. */
  activityId: (session: string) => string | undefined;
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
    activityId: (id) => [...byIri].find(([, session]) => session === id)?.[0],
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
  [...(map?.items.keys() ?? [])],
];

function mapSession(session: Session, plain: (markdown: string) => string): SessionMap {
  const blocks = blocksOf(session);
  return {
    session,
    pages: new Map(session.units.flatMap((unit) => unit.pages.map((page) => [page.id, { page, unit }]))),
    questions: new Map(
      blocks.filter(isQuestion).map((block) => [block.id, { block, title: plain(block.stem).trim() }]),
    ),
    items: new Map(bankItemsOf(session).map((item) => [item.id, { item, title: plain(item.stem).trim() }])),
    tests: new Map(blocks.filter(isTest).map((block) => [block.id, block])),
    activities: new Map(
      blocks.filter(isActivity).map((block) => [block.id, { block, title: plain(textOf(block)).trim() }]),
    ),
  };
}

/** What an activity is called: its title, or else what it asks. */
const textOf = (block: ActivityBlock): string => ('title' in block ? block.title : block.prompt);
