// A session as the simulator walks through it: pages in order, with what there is to try and to answer on each.
import type { QuestionKind, QuestionSpec } from '../blocks/contract.ts';
import { questionKinds } from '../blocks/question-kinds.ts';
import { isLab, isQuestion } from '../blocks/schemas.ts';
import { specOf } from '../blocks/spec.ts';
import type { Course, Session } from '../model/course.ts';
import { courseActivityId, sessionActivityId } from '../vocabulary/activities.ts';
import { definitionsOf } from '../vocabulary/definitions.ts';
import type { ActivityDefinition } from '../vocabulary/statements.ts';
import { randomOf } from './random.ts';

export interface PlannedQuestion {
  spec: QuestionSpec;
  kind: QuestionKind;
  unit: string;
  /** Logit scale: 0 is average. */
  difficulty: number;
  /** Probability of being right without knowing. */
  guessing: number;
}

export interface PlannedPage {
  id: string;
  unit: string;
  minutes: number;
  labs: readonly string[];
  questions: readonly PlannedQuestion[];
}

export interface SessionPlan {
  id: string;
  courseActivityId: string;
  sessionActivityId: string;
  definitions: Readonly<Record<string, ActivityDefinition>>;
  passMark: number;
  pages: readonly PlannedPage[];
  questions: readonly PlannedQuestion[];
}

/** @param plain turns authored Markdown into plain text @param baseIri base of activity ids, without a trailing slash */
export function planSession(
  course: Course,
  session: Session,
  seed: string,
  plain: (markdown: string) => string,
  baseIri?: string,
): SessionPlan {
  const pages = session.units.flatMap((unit) =>
    unit.pages.map(
      (page): PlannedPage => ({
        id: page.id,
        unit: unit.id,
        minutes: page.minutes,
        labs: page.blocks.filter(isLab).map((lab) => lab.id),
        questions: page.blocks
          .filter(isQuestion)
          .map((block) => planQuestion(specOf(block), unit.id, `${seed}/${session.id}/${block.id}`)),
      }),
    ),
  );
  return {
    id: session.id,
    courseActivityId: courseActivityId(course.id, baseIri),
    sessionActivityId: sessionActivityId(course.id, session.id, baseIri),
    definitions: definitionsOf(course, session, plain, baseIri),
    passMark: session.passMark,
    pages,
    questions: pages.flatMap((page) => page.questions),
  };
}

function planQuestion(spec: QuestionSpec, unit: string, seed: string): PlannedQuestion {
  const kind = questionKinds[spec.kind];
  if (!kind) throw new Error(`No question kind '${spec.kind}' in src/blocks/question-kinds.ts`);
  return { spec, kind, unit, difficulty: randomOf(seed).normal(-0.2, 0.9), guessing: 1 / kind.size(spec) };
}
