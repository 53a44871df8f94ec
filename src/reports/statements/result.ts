// What a statement's result says: success, and the score in percent.
import { scoreOf } from '../fact.ts';
import { isRecord } from '../learner.ts';
import type { StatementQuery } from './query.ts';

export interface Outcome {
  success: boolean | undefined;
  /** On 0–100 with at most two decimals. */
  score: number | undefined;
}

export function outcomeOf(statement: object): Outcome {
  const { result } = statement as { result?: unknown };
  if (!isRecord(result)) return { success: undefined, score: undefined };
  const { success, score } = result;
  return {
    success: typeof success === 'boolean' ? success : undefined,
    score: scoreOf(score),
  };
}

/** Whether the result is as the query wants it. */
export function fitsResult(statement: object, query: StatementQuery): boolean {
  const { success, scoreFrom, scoreTo } = query;
  if (success === undefined && scoreFrom === undefined && scoreTo === undefined) return true;
  const outcome = outcomeOf(statement);
  if (success !== undefined && outcome.success !== success) return false;
  if (scoreFrom === undefined && scoreTo === undefined) return true;
  const { score } = outcome;
  return score !== undefined && score >= (scoreFrom ?? 0) && score <= (scoreTo ?? 100);
}
