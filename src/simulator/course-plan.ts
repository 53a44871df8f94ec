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
import { type BankItem, blocksOf, type Course, pagesOf, type Session } from '../model/course.ts';
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
  /** How strongly each wrong option attracts those who don't know, beside the others. */
  attraction: readonly { option: string; weight: number }[];
  /** A wrong option that deceives those who know most. */
  misleads?: string;
}

/** What is wrong with an item or a question, on purpose: reports are to find it. */
export interface Flaw {
  /** Id of the item, question or page. */
  id: string;
  flaw:
    | 'misleading-distractor'
    | 'dead-distractor'
    | 'harder-than-its-cell'
    | 'hard-question'
    | 'tiring-page';
  /** The option that it is about. */
  option?: string;
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
  /** How much likelier than elsewhere teachers stop there, 0–1. */
  deterrent: number;
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
  flaws: readonly Flaw[];
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
  const flaws = flawsOf(session, seed);
  const flawOf = (id: string) => flaws.find((flaw) => flaw.id === id);
  const taskOf = (block: Block): Task[] => {
    if (isQuestion(block)) {
      const difficulty = flawOf(block.id) ? 2 : difficultyOf(`${seed}/${session.id}/${block.id}`);
      return [planQuestion(specOf(block), difficulty)];
    }
    if (isActivity(block)) return [{ type: 'activity', block }];
    return isTest(block) ? [planTest(session, block, seed, flawOf)] : [];
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
        deterrent: flawOf(page.id) ? 0.06 : 0,
        asksJenjang: page.blocks.some((block) => block.kind === 'jenjang'),
        tasks: page.blocks.flatMap(taskOf),
      })),
    flaws,
  };
}

/**
 * Three items of the post-test, a question on a page and two pages that are not as they should be; others for another
 * seed. A session that has too few of a sort is spared.
 */
function flawsOf(session: Session, seed: string): Flaw[] {
  const random = randomOf(`${seed}/${session.id}/cela`);
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: random.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const wrongOption = (item: BankItem) =>
    random.pick(item.options.filter(({ id }) => id !== item.correct)).id;
  // One of a cell at most, so that each can be told from its neighbours.
  const [misleading, dead, hard] = shuffled(session.bank?.posttest ?? []).map(({ items }) =>
    random.pick(items),
  );
  const [question] = shuffled(
    blocksOf(session)
      .filter(isQuestion)
      .filter(({ kind }) => kind === 'single-choice'),
  );
  const inside = pagesOf(session).slice(3, -3);
  const pages = inside.length > 10 ? shuffled(inside).slice(0, 2) : [];
  return [
    ...(misleading
      ? [{ id: misleading.id, flaw: 'misleading-distractor' as const, option: wrongOption(misleading) }]
      : []),
    ...(dead ? [{ id: dead.id, flaw: 'dead-distractor' as const, option: wrongOption(dead) }] : []),
    ...(hard ? [{ id: hard.id, flaw: 'harder-than-its-cell' as const }] : []),
    ...(question ? [{ id: question.id, flaw: 'hard-question' as const }] : []),
    ...pages.map(({ id }) => ({ id, flaw: 'tiring-page' as const })),
  ];
}

/** How hard something is: the same for the same seed. */
const difficultyOf = (seed: string, spread = 0.9): number => randomOf(seed).normal(-0.2, spread);

function planQuestion(spec: QuestionSpec, difficulty: number): PlannedQuestion {
  const kind = questionKinds[spec.kind];
  if (!kind) throw new Error(`No question kind '${spec.kind}' in src/blocks/question-kinds.ts`);
  return { type: 'question', spec, kind, difficulty, guessing: 1 / kind.size(spec) };
}

function planTest(
  session: Session,
  { id, use }: BlockOf<'test'>,
  seed: string,
  flawOf: (id: string) => Flaw | undefined,
): PlannedTest {
  const { bank } = session;
  const cells =
    (use === 'posttest' ? bank?.posttest.map((cell) => cell.items) : bank?.pretest.map((item) => [item])) ??
    [];
  const planned = cells.map((cell, index) => {
    // The items of a cell are nearly equally hard, as their author meant them to be.
    const difficulty = difficultyOf(`${seed}/${session.id}/${id}/${index}`, 0.7);
    return cell.map((item) =>
      planItem(item, difficulty, `${seed}/${session.id}/${item.id}`, flawOf(item.id)),
    );
  });
  let position = 0;
  return {
    type: 'test',
    id,
    use,
    items: planned.flat(),
    cells: cells.map((cell) => cell.map(() => position++)),
  };
}

function planItem(item: BankItem, difficulty: number, seed: string, flaw: Flaw | undefined): PlannedItem {
  const random = randomOf(seed);
  const own = random.normal(0, 0.12) + (flaw?.flaw === 'harder-than-its-cell' ? 1.4 : 0);
  const attraction = item.options
    .filter(({ id }) => id !== item.correct)
    .map(({ id }) => ({
      option: id,
      weight: flaw?.flaw === 'dead-distractor' && flaw.option === id ? 0.01 : random.lognormal(1, 0.3),
    }));
  const misleads = flaw?.flaw === 'misleading-distractor' ? flaw.option : undefined;
  return { item, difficulty: difficulty + own, attraction, ...(misleads === undefined ? {} : { misleads }) };
}
