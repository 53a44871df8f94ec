// Hake's normalised gain: how much of what could still be learned was learned, of everybody and group by group.
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';
import { type Estimate, meanOf, ratioOf } from './intervals.ts';
import { type Scores, type Spread, scoresOf, spreadOf } from './scores.ts';

export interface Gain {
  /** People with both tests. */
  n: number;
  /** Their mean scores, 0–100; undefined for nobody. */
  before: number | undefined;
  after: number | undefined;
  /** (mean post − mean pre) / (100 − mean pre): the gain of the class. */
  ofClass: Estimate | undefined;
  /** Mean of everybody's own (post − pre) / (100 − pre); who began with 100 has none. */
  ofPeople: Estimate | undefined;
}

/** What people may be grouped by. */
export const dimensions = ['region', 'jenjang', 'cohort', 'mode'] as const;
export type Dimension = (typeof dimensions)[number];

export interface GainGroup extends Gain {
  /** As the roster writes it; empty for those of whom it isn't known. */
  name: string;
}

export interface LearningGain extends Gain {
  pretest: Spread | undefined;
  posttest: Spread | undefined;
  /** People with both tests whose pre-test left nothing to gain. */
  full: number;
}

/** @param session its position; undefined for the whole course, where a person's scores are the means of the sessions' */
export const gainOf = (data: ReportData, selection: Selection, session: number | undefined): LearningGain =>
  data.memo(`gain ${session ?? ''} ${selection.key}`, () => {
    const scores = scoresOf(data, selection, session);
    const sums = emptySums(1);
    for (let person = 0; person < scores.before.length; person += 1) add(sums, 0, scores, person);
    const { gains, ...gain } = gainFrom(sums, 0);
    return {
      ...gain,
      pretest: spreadOf(scores.pretest),
      posttest: spreadOf(scores.posttest),
      full: gain.n - gains,
    };
  });

/** The gain of every group in which somebody has both tests, in the order of the roster's lists; the unknown last. */
export const gainBy = (
  data: ReportData,
  selection: Selection,
  session: number | undefined,
  dimension: Dimension,
): readonly GainGroup[] =>
  data.memo(`gain-by ${dimension} ${session ?? ''} ${selection.key}`, () => {
    const { people } = data;
    const scores = scoresOf(data, selection, session);
    const names = people[`${dimension}s`];
    const sums = emptySums(names.length);
    const column = people[dimension];
    for (let person = 0; person < scores.before.length; person += 1)
      add(sums, column[person] ?? 0, scores, person);
    const lines = names.map((name, group) => {
      const { gains: _, ...gain } = gainFrom(sums, group);
      return { ...gain, name };
    });
    return [...lines.slice(1), ...lines.slice(0, 1)].filter(({ n }) => n > 0);
  });

/** Columns of one group's sums. */
const at = { n: 0, before: 1, after: 2, uu: 3, uv: 4, vv: 5, gains: 6, gain: 7, gainSquares: 8 } as const;
const width = 9;

const emptySums = (groups: number): Float64Array => new Float64Array(groups * width);

/** Adds a person to the sums of a group. */
function add(sums: Float64Array, group: number, { before, after }: Scores, person: number): void {
  const pre = before[person] ?? Number.NaN;
  const post = after[person] ?? Number.NaN;
  if (Number.isNaN(pre)) return;
  const gained = post - pre;
  const possible = 100 - pre;
  const row = group * width;
  sums[row + at.n] = (sums[row + at.n] ?? 0) + 1;
  sums[row + at.before] = (sums[row + at.before] ?? 0) + pre;
  sums[row + at.after] = (sums[row + at.after] ?? 0) + post;
  sums[row + at.uu] = (sums[row + at.uu] ?? 0) + gained * gained;
  sums[row + at.uv] = (sums[row + at.uv] ?? 0) + gained * possible;
  sums[row + at.vv] = (sums[row + at.vv] ?? 0) + possible * possible;
  if (possible <= 0) return;
  const gain = gained / possible;
  sums[row + at.gains] = (sums[row + at.gains] ?? 0) + 1;
  sums[row + at.gain] = (sums[row + at.gain] ?? 0) + gain;
  sums[row + at.gainSquares] = (sums[row + at.gainSquares] ?? 0) + gain * gain;
}

function gainFrom(sums: Float64Array, group: number): Gain & { gains: number } {
  const of = (column: keyof typeof at) => sums[group * width + at[column]] ?? 0;
  const n = of('n');
  const ratio = {
    u: of('after') - of('before'),
    v: 100 * n - of('before'),
    uu: of('uu'),
    uv: of('uv'),
    vv: of('vv'),
  };
  return {
    ...{ n, gains: of('gains') },
    before: n === 0 ? undefined : of('before') / n,
    after: n === 0 ? undefined : of('after') / n,
    ofClass: ratioOf(n, ratio),
    ofPeople: meanOf(of('gains'), of('gain'), of('gainSquares')),
  };
}

/** How Hake (1998) calls a gain: high from 0.7, medium from 0.3. */
export const gainLevel = (gain: number): 'high' | 'medium' | 'low' =>
  gain >= 0.7 ? 'high' : gain >= 0.3 ? 'medium' : 'low';
