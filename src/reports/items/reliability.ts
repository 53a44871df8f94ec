// How far a test's total can be relied on: Kuder–Richardson 20 over first attempts.
import type { ReportData } from '../data.ts';
import { fact } from '../facts/kinds.ts';
import type { Selection } from '../selection.ts';
import { assessedOf } from './assessed.ts';
import { attemptsOf } from './attempts.ts';

export interface Reliability {
  /** First attempts with an answer in every place of the test. */
  n: number;
  /** Places: the items of the pre-test, or the cells of the post-test. */
  places: number;
  /** Undefined where all totals are equal or the test has one place only. */
  kr20: number | undefined;
  /** Mean and standard deviation of the totals, and the standard error of measurement, in points of 0–100. */
  mean: number | undefined;
  deviation: number | undefined;
  error: number | undefined;
}

/**
 * KR-20 of a session's test. A post-test draws its items, so a place of it is a cell: that the items of a cell are
 * alike is assumed here, and checked by `checkForms`.
 * @param session its position @returns undefined where the session has no tests
 */
export function reliabilityOf(
  data: ReportData,
  selection: Selection,
  session: number,
  use: 'pretest' | 'posttest',
): Reliability | undefined {
  if (!data.sessions[session]?.session.bank) return undefined;
  return data.memo(`reliability ${session} ${use} ${selection.key}`, () =>
    compute(data, selection, session, use),
  );
}

function compute(
  data: ReportData,
  { mask }: Selection,
  session: number,
  use: 'pretest' | 'posttest',
): Reliability {
  const own = assessedOf(data).filter((item) => item.session === session && item.use === use);
  const places = use === 'posttest' ? new Set(own.map(({ cell }) => cell)).size : own.length;
  const placeOf = new Int16Array(assessedOf(data).length).fill(-1);
  own.forEach(({ position, cell }, index) => {
    placeOf[position] = cell ?? index;
  });

  const attempts = attemptsOf(data);
  const { answers } = attempts;
  const isPosttest = use === 'posttest' ? 1 : 0;
  /** 1 for the attempts that count. */
  const counts = new Uint16Array(attempts.length);
  const isMeant = (attempt: number) =>
    attempts.isFirst[attempt] === 1 &&
    attempts.session[attempt] === session &&
    attempts.isPosttest[attempt] === isPosttest &&
    attempts.items[attempt] === places &&
    mask[attempts.person[attempt] ?? 0] === 1;
  let n = 0;
  let total = 0;
  let squares = 0;
  for (let attempt = 0; attempt < attempts.length; attempt += 1) {
    if (!isMeant(attempt)) continue;
    counts[attempt] = 1;
    const right = attempts.right[attempt] ?? 0;
    n += 1;
    total += right;
    squares += right * right;
  }
  if (n === 0) {
    return { n, places, kr20: undefined, mean: undefined, deviation: undefined, error: undefined };
  }
  const right = new Uint32Array(places);
  for (let index = 0; index < answers.length; index += 1) {
    const place = placeOf[answers.item[index] ?? 0] ?? -1;
    if (place < 0 || counts[answers.attempt[index] ?? 0] === 0) continue;
    right[place] = (right[place] ?? 0) + ((answers.flags[index] ?? 0) & fact.correct);
  }
  const mean = total / n;
  const variance = squares / n - mean * mean;
  const within = right.reduce((sum, count) => sum + (count / n) * (1 - count / n), 0);
  const kr20 = places > 1 && variance > 1e-9 ? (places / (places - 1)) * (1 - within / variance) : undefined;
  // In points of 0–100; the standard deviation with n − 1, as session 2 has it.
  const deviation = n > 1 ? (100 / places) * Math.sqrt((variance * n) / (n - 1)) : undefined;
  return {
    ...{ n, places, kr20, deviation },
    mean: (100 * mean) / places,
    error:
      kr20 === undefined || deviation === undefined
        ? undefined
        : deviation * Math.sqrt(1 - Math.max(0, Math.min(1, kr20))),
  };
}
