// What can be said of all cases together: right decisions, time, which ways of checking paid, calibration. Pure.
import { responseOf } from '../lab/response.ts';
import {
  type Case,
  leastMinutes,
  type Move,
  madeChecks,
  minutesOf,
  moves,
  outcomeOf,
  type State,
  type Sure,
  sureLevels,
  workOf,
} from './cases.ts';

export interface MoveTally {
  move: Move;
  checks: number;
  minutes: number;
  decisive: number;
}

export interface SureTally {
  sure: Sure;
  decided: number;
  right: number;
}

export interface Tally {
  cases: number;
  decided: number;
  right: number;
  /** Right, and a check that settles the case was made. */
  grounded: number;
  /** Passed on although it must not be. */
  harmful: number;
  /** Minutes spent on the decided cases, and the least that would have settled them. */
  minutes: number;
  least: number;
  moves: readonly MoveTally[];
  sure: readonly SureTally[];
}

/** Counts over the cases that are decided. */
export function tally(cases: readonly Case[], state: State): Tally {
  const done = cases.flatMap((one) => {
    const work = workOf(state, one);
    const outcome = outcomeOf(one, work);
    return work.decision && outcome
      ? [{ one, outcome, sure: work.decision.sure, made: madeChecks(one, work) }]
      : [];
  });
  const all = done.flatMap(({ made }) => made);
  return {
    cases: cases.length,
    decided: done.length,
    right: done.filter(({ outcome }) => outcome.isRight).length,
    grounded: done.filter(({ outcome }) => outcome.isRight && outcome.isGrounded).length,
    harmful: done.filter(({ outcome }) => outcome.isHarmful).length,
    minutes: minutesOf(all),
    least: done.reduce((sum, { one }) => sum + leastMinutes(one), 0),
    moves: moves.map((move) => {
      const made = all.filter((check) => check.move === move);
      const decisive = made.filter(({ weight }) => weight === 'decisive').length;
      return { move, checks: made.length, minutes: minutesOf(made), decisive };
    }),
    sure: sureLevels.map((sure) => {
      const said = done.filter((one) => one.sure === sure);
      return { sure, decided: said.length, right: said.filter(({ outcome }) => outcome.isRight).length };
    }),
  };
}

export interface Calibration {
  /** Mean confidence and share of right decisions, in whole per cent. */
  sure: number;
  right: number;
  verdict: 'fits' | 'over' | 'under';
}

/** So few cases, or so small a gap, that chance alone explains it: one case in nine already makes 11 points. */
export const fewest = 3;
const room = 15;

/** Whether confidence fits what was right; undefined while there are too few decisions to say. */
export function calibrationOf({ sure, decided, right }: Tally): Calibration | undefined {
  if (decided < fewest) return undefined;
  const mean = sure.reduce((sum, level) => sum + level.sure * level.decided, 0) / decided;
  const share = (100 * right) / decided;
  const gap = mean - share;
  const verdict = Math.abs(gap) <= room ? 'fits' : gap > 0 ? 'over' : 'under';
  return { sure: Math.round(mean), right: Math.round(share), verdict };
}

/** 0–100: share of the decided cases that were decided rightly and on evidence. */
export const measureOf = ({ decided, grounded }: Tally): number =>
  decided === 0 ? 0 : Math.round((100 * grounded) / decided);

/** What is recorded: counts only. */
export function summary(counts: Tally): string {
  const { cases, decided, right, grounded, harmful, minutes, least } = counts;
  const mean = calibrationOf(counts)?.sure ?? 'none';
  return responseOf({ cases, decided, right, grounded, harmful, minutes, least, sure: mean });
}
