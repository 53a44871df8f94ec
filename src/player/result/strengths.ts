// How strong a teacher is in each objective of the session, judged by what she has answered; pure.
import type { Objective, Objectives } from '../../model/objectives.ts';
import { type LessonState, testMemory } from '../lesson.ts';

/**
 * `again`: fewer than half right. `nearly`: at least half. `few`: a single answer, and right, which may be chance.
 * `none`: nothing answered yet. `strong`: see {@link strengthOf}.
 */
export type Level = 'again' | 'nearly' | 'few' | 'none' | 'strong';

export interface Strength {
  objective: Objective;
  level: Level;
  /** How many answers are evidence, and how many of them were right. */
  all: number;
  right: number;
}

/** From this share of right answers on, an objective may be called strong. */
const strongShare = 0.8;

/**
 * The strength in each objective, in the session's order. Evidence is every question on a page that was answered, right
 * when it ever was, and every item of the last post-test, which counts as wrong when it was left out.
 */
export function strengthsOf(state: LessonState, { objectives, posttest }: Objectives): Strength[] {
  const rights = testMemory(state, 'posttest')?.lastRight ?? [];
  // An attempt at an earlier edition of the bank can't be matched with the cells of this one.
  const items = rights.length === posttest.length ? rights : [];
  return objectives.map((objective) => {
    const answered = objective.questions.flatMap((id) => state.answers.get(id) ?? []);
    const onPages = answered.map(({ everRight }) => everRight);
    const inTest = items.filter((_, cell) => posttest[cell] === objective.id);
    return { objective, ...strengthOf(onPages, inTest) };
  });
}

/**
 * Strong is whoever has at least two answers, four in five of them right, and nothing wrong in the last post-test: the
 * questions on pages may be tried until they are right, those of the test may not.
 */
function strengthOf(onPages: readonly boolean[], inTest: readonly boolean[]): Omit<Strength, 'objective'> {
  const all = onPages.length + inTest.length;
  const right = [...onPages, ...inTest].filter(Boolean).length;
  return { level: levelOf(all, right, inTest.includes(false)), all, right };
}

function levelOf(all: number, right: number, isMissed: boolean): Level {
  if (all === 0) return 'none';
  if (right * 2 < all) return 'again';
  if (all === 1) return 'few';
  return right / all >= strongShare && !isMissed ? 'strong' : 'nearly';
}
