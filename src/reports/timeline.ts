// One learner's session as typed events, oldest first: facts with their place in the course and their number.
import type { CourseMap, SessionMap } from './course-map.ts';
import type { FactKind } from './fact.ts';
import type { KeptFact } from './store/facts.ts';

export interface TimelineEvent {
  /** Id of the statement behind it. */
  statement: string;
  /** Milliseconds since 1970. */
  at: number;
  kind: FactKind;
  /** Title of the page, stem of the question, name of the lab or the session; undefined when the course no longer has it. */
  title: string | undefined;
  /** Id of the part; empty for the session itself. */
  part: string;
  /** For answers: how many answers to this question there were until then, this one included. */
  attempt: number;
  correct: boolean;
  /** For pages: whether it was read before. */
  again: boolean;
  score: number | undefined;
  measure: number | undefined;
  /** Length of the visit in milliseconds, 0 when it is not told. */
  duration: number;
}

/** What comes first of several facts of the same moment: the lesson opens before a page, an answer precedes its outcome. */
const sequence: readonly FactKind[] = [
  ...(['started', 'resumed', 'page', 'lab', 'answer'] as const),
  ...(['completed', 'failed', 'passed', 'suspended', 'terminated'] as const),
];

/** @param facts of one learner in one session, in the order in which they happened */
export function timelineOf(
  facts: readonly KeptFact[],
  course: CourseMap,
  sessionId: string,
): TimelineEvent[] {
  const session = course.sessions.get(sessionId);
  const counts = new Map<string, number>();
  const inOrder = facts.toSorted(
    (a, b) => a.at - b.at || sequence.indexOf(a.kind) - sequence.indexOf(b.kind),
  );
  return inOrder.map((fact) => {
    const key = `${fact.kind} ${fact.part}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return {
      statement: fact.statement,
      at: fact.at,
      kind: fact.kind,
      title: session && titleOf(session, fact, course.plain),
      part: fact.part,
      attempt: fact.kind === 'answer' ? count : 0,
      correct: fact.correct,
      again: fact.kind === 'page' && count > 1,
      score: fact.score,
      measure: fact.measure,
      duration: fact.duration,
    };
  });
}

function titleOf(
  session: SessionMap,
  fact: KeptFact,
  plain: (markdown: string) => string,
): string | undefined {
  switch (fact.kind) {
    case 'page':
      return session.pages.get(fact.part)?.page.title;
    case 'answer':
      return session.questions.get(fact.part)?.title;
    case 'lab': {
      const lab = session.labs.get(fact.part);
      return lab && plain(lab.title);
    }
    default:
      return session.session.title;
  }
}
