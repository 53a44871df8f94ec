// One person's way through the course as typed events: facts with their place in it and their number.
import type { ActivityBlock } from '../blocks/schemas.ts';
import type { SessionMap } from './course-map.ts';
import type { FactKind } from './facts/kinds.ts';
import type { PersonFact } from './person/facts.ts';

export interface TimelineEvent {
  /** Milliseconds since 1970. */
  at: number;
  /** Position of the session in the course. */
  session: number;
  kind: FactKind;
  /** Title of the page, stem of the question, name of the lab, test or session; undefined when the course has it no longer. */
  title: string | undefined;
  /** Id of the part; empty for the session itself. */
  part: string;
  /** For answers and post-tests: how many of this question or test there were until then, this one included. */
  attempt: number;
  /** Whether an answer was right, or a post-test passed. */
  correct: boolean;
  /** For items of a test: whether it was left without an answer. */
  open: boolean;
  /** For labs and other activities: what kind it is; undefined when the course no longer has it. */
  activity: ActivityBlock['kind'] | undefined;
  /** For a scale: the words of the point that was chosen. */
  chosen: string | undefined;
  /** For pages: whether it was read before. */
  again: boolean;
  score: number | undefined;
  measure: number | undefined;
  /** Length of the visit in milliseconds, 0 when it is not told. */
  duration: number;
}

/** What comes first of several facts of the same moment: the lesson opens before a page, an answer precedes its outcome. */
const sequence: readonly FactKind[] = [
  ...([
    'other',
    'attended',
    'started',
    'resumed',
    'page',
    'lab',
    'answer',
    'item',
    'pretest',
    'posttest',
  ] as const),
  ...(['completed', 'failed', 'passed', 'suspended', 'terminated'] as const),
];

/** @param facts of one person, in the order in which they happened @param sessions of the course */
export function timelineOf(facts: readonly PersonFact[], sessions: readonly SessionMap[]): TimelineEvent[] {
  const counts = new Map<string, number>();
  const inOrder = facts.toSorted(
    (a, b) => a.at - b.at || sequence.indexOf(a.kind) - sequence.indexOf(b.kind),
  );
  return inOrder.map((fact) => {
    const session = sessions[fact.session];
    const key = `${fact.session} ${fact.kind} ${fact.part}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return {
      at: fact.at,
      session: fact.session,
      kind: fact.kind,
      title: session && titleOf(session, fact),
      part: fact.part,
      attempt: fact.kind === 'answer' || fact.kind === 'posttest' ? count : 0,
      correct: fact.correct,
      open: fact.kind === 'item' && fact.open,
      activity: session?.activities.get(fact.part)?.block.kind,
      chosen: session && pointOf(session, fact),
      again: fact.kind === 'page' && count > 1,
      score: fact.score,
      measure: fact.measure,
      duration: fact.duration,
    };
  });
}

function titleOf(session: SessionMap, { kind, part }: PersonFact): string | undefined {
  switch (kind) {
    case 'page':
      return session.pages.get(part)?.page.title;
    case 'answer':
      return session.questions.get(part)?.title;
    case 'item':
      return session.items.get(part)?.title;
    case 'lab':
      return session.activities.get(part)?.title;
    case 'pretest':
    case 'posttest':
      return session.tests.get(part)?.title;
    default:
      return session.session.title;
  }
}

/** The words of the point that was chosen on a scale; its points are numbered from 1. */
function pointOf(session: SessionMap, { kind, part, response }: PersonFact): string | undefined {
  const block = kind === 'lab' ? session.activities.get(part)?.block : undefined;
  return block?.kind === 'likert' ? block.labels[Number(response) - 1] : undefined;
}
