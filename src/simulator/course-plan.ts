// A session as the simulator walks through it: the lesson as its package has it, and what there is to do on each page.
import { makeLesson } from '../../packager/lesson.ts';
import type { QuestionKind, QuestionSpec } from '../blocks/contract.ts';
import { questionKinds } from '../blocks/question-kinds.ts';
import {
  type ActivityBlock,
  type Block,
  type BlockOf,
  isActivity,
  isQuestion,
  isTest,
} from '../blocks/schemas.ts';
import { specOf } from '../blocks/spec.ts';
import type { BankItem, Course, Session } from '../model/course.ts';
import type { Lesson } from '../model/lesson.ts';
import { identifiersOf } from '../model/published.ts';
import { courseActivityId } from '../vocabulary/activities.ts';
import { definitionsOf } from '../vocabulary/definitions.ts';
import type { ActivityDefinition } from '../vocabulary/statements.ts';
import { randomOf } from './random.ts';

export interface PlannedQuestion {
  type: 'question';
  spec: QuestionSpec;
  kind: QuestionKind;
  /** Logit scale: 0 is average. */
  difficulty: number;
  /** Probability of being right without knowing. */
  guessing: number;
}

export interface PlannedActivity {
  type: 'activity';
  block: ActivityBlock;
}

export interface PlannedItem {
  item: BankItem;
  /** Logit scale: 0 is average. */
  difficulty: number;
}

export interface PlannedTest {
  type: 'test';
  id: string;
  use: 'pretest' | 'posttest';
  /** Its bank; an attempt has positions in it. */
  items: readonly PlannedItem[];
  /** Positions that an attempt draws one each from. */
  cells: readonly (readonly number[])[];
}

/** What there is to do on a page. */
export type Task = PlannedQuestion | PlannedActivity | PlannedTest;

export interface PlannedPage {
  id: string;
  minutes: number;
  /** Whether the teacher says there at which level she works. */
  asksJenjang: boolean;
  /** In the order in which they stand there. */
  tasks: readonly Task[];
}

export interface SessionPlan {
  lesson: Lesson;
  courseActivityId: string;
  definitions: Readonly<Record<string, ActivityDefinition>>;
  pages: readonly PlannedPage[];
}

/** @param plain turns authored Markdown into plain text @param baseIri base of activity ids, without a trailing slash */
export function planSession(
  course: Course,
  session: Session,
  seed: string,
  plain: (markdown: string) => string,
  baseIri?: string,
): SessionPlan {
  const published = identifiersOf(course);
  const taskOf = (block: Block): Task[] => {
    if (isQuestion(block)) return [planQuestion(specOf(block), `${seed}/${session.id}/${block.id}`)];
    if (isActivity(block)) return [{ type: 'activity', block }];
    return isTest(block) ? [planTest(session, block, seed)] : [];
  };
  return {
    lesson: makeLesson({ course, published, session, language: 'id', baseIri, hrefs: [], chunks: {} }),
    courseActivityId: courseActivityId(course.id, baseIri),
    definitions: definitionsOf(course, session, plain, baseIri),
    pages: session.units
      .flatMap((unit) => unit.pages)
      .map((page) => ({
        id: page.id,
        minutes: page.minutes,
        asksJenjang: page.blocks.some((block) => block.kind === 'jenjang'),
        tasks: page.blocks.flatMap(taskOf),
      })),
  };
}

/** How hard a question is: the same for the same seed. */
const difficultyOf = (seed: string): number => randomOf(seed).normal(-0.2, 0.9);

function planQuestion(spec: QuestionSpec, seed: string): PlannedQuestion {
  const kind = questionKinds[spec.kind];
  if (!kind) throw new Error(`No question kind '${spec.kind}' in src/blocks/question-kinds.ts`);
  return { type: 'question', spec, kind, difficulty: difficultyOf(seed), guessing: 1 / kind.size(spec) };
}

function planTest(session: Session, { id, use }: BlockOf<'test'>, seed: string): PlannedTest {
  const { bank } = session;
  const cells =
    (use === 'posttest' ? bank?.posttest.map((cell) => cell.items) : bank?.pretest.map((item) => [item])) ??
    [];
  const items = cells.flat();
  return {
    type: 'test',
    id,
    use,
    items: items.map((item) => ({ item, difficulty: difficultyOf(`${seed}/${session.id}/${item.id}`) })),
    cells: cells.map((cell) => cell.map((item) => items.indexOf(item))),
  };
}
