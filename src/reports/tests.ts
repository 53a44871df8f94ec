// What became of a session's pre-test and post-test, folded hand-in by hand-in, and the gain between them.
import type { Fact } from './fact.ts';
import { isEarlier, type Mark } from './mark.ts';

/** A test that was handed in. */
export interface TestMark extends Mark {
  /** 0–100. */
  score: number;
}

export interface TestsProgress {
  /** The earliest one: it says where the learner started from, whatever came later in another registration. */
  pretest?: TestMark;
  posttest?: {
    /** 0–100. */
    best: number;
    last: TestMark;
    /** How often it was handed in, over all registrations. */
    attempts: number;
  };
}

/** The tests with one more fact; unchanged by one that is no hand-in or tells no score. */
export function withTest(
  tests: TestsProgress,
  { kind, at, statement, score }: Pick<Fact, 'kind' | 'at' | 'statement' | 'score'>,
): TestsProgress {
  if ((kind !== 'pretest' && kind !== 'posttest') || score === undefined) return tests;
  const mark: TestMark = { at, statement, score };
  const { pretest, posttest } = tests;
  if (kind === 'pretest') return { ...tests, pretest: pretest && isEarlier(pretest, mark) ? pretest : mark };
  return {
    ...tests,
    posttest: {
      best: Math.max(score, posttest?.best ?? 0),
      last: posttest && isEarlier(mark, posttest.last) ? posttest.last : mark,
      attempts: (posttest?.attempts ?? 0) + 1,
    },
  };
}

/**
 * Hake's normalised gain from the pre-test to the best post-test, (post − pre) / (100 − pre), with two decimals: the
 * share of what could still be gained that was gained; negative after a loss.
 * @returns undefined until both are handed in, and where the pre-test left nothing to gain
 */
export function gainOf({ pretest, posttest }: TestsProgress): number | undefined {
  if (!pretest || !posttest || pretest.score >= 100) return undefined;
  return Math.round((100 * (posttest.best - pretest.score)) / (100 - pretest.score)) / 100;
}
