// What the numbers of an item advise: use it, mend it, look at its key, or replace it, and why.
import type { Analysis, ItemStatistics, OptionUse } from './statistics.ts';

/** The rules of thumb; the page that the lab stands on names where each comes from. */
export const thresholds = {
  /** Difficulty: below is hard, above is easy (Arikunto). */
  hard: 0.3,
  easy: 0.7,
  /** Difficulty beyond which an item tells hardly anything about most of the class. */
  tooHard: 0.2,
  tooEasy: 0.9,
  /** Discrimination (Ebel and Frisbie): below is weak, from `good` on good enough to keep. */
  weak: 0.2,
  good: 0.3,
  /** Correlation with the other items. */
  lowCorrelation: 0.2,
  /** A distractor works when at least this share chooses it (Tarrant et al.). */
  working: 0.05,
  /** Reliability from which a test's total may be leaned on (Nunnally and Bernstein). */
  reliable: 0.7,
  /** With fewer pupils one answer moves the numbers too far. */
  fewPupils: 20,
} as const;

export type Verdict = 'use' | 'mend' | 'key' | 'replace' | 'unclear';

/** Why: a key of the lab's strings (`lab-item-analysis.why-…`) with what is filled in. */
export interface Reason {
  name: string;
  values?: Record<string, string | number>;
}

export interface Judgement {
  verdict: Verdict;
  reasons: readonly Reason[];
}

const wrongOptions = ({ options }: ItemStatistics): OptionUse[] =>
  options.filter(({ option, isKey }) => option !== '' && !isKey);

/** Wrong options that fewer than 5 % chose. */
export const deadOptions = (item: ItemStatistics): string[] =>
  wrongOptions(item)
    .filter(({ share }) => share < thresholds.working)
    .map(({ option }) => option);

/** Working distractors that the upper group chose more often than the lower. */
const pullingOptions = (item: ItemStatistics): string[] =>
  wrongOptions(item)
    .filter(({ share, upper, lower }) => share >= thresholds.working && upper > lower)
    .map(({ option }) => option);

/** The wrong option that more of the upper group chose than the key. */
function rivalOf(item: ItemStatistics): string | undefined {
  const key = item.options.find(({ isKey }) => isKey);
  const [strongest] = wrongOptions(item).sort((a, b) => b.upper - a.upper);
  return key && strongest && strongest.upper > key.upper ? strongest.option : undefined;
}

function remarks(item: ItemStatistics): Reason[] {
  const dead = deadOptions(item);
  const pulling = pullingOptions(item);
  return [
    ...(dead.length > 0 ? [{ name: 'dead', values: { options: dead.join(', ') } }] : []),
    ...(pulling.length > 0 ? [{ name: 'pulling', values: { options: pulling.join(', ') } }] : []),
  ];
}

/** Judges one item by its numbers alone; whether it asks the right thing, only its reader can tell. */
export function judge(item: ItemStatistics): Judgement {
  const { p, d, r } = item;
  if (p === 1) return { verdict: 'replace', reasons: [{ name: 'all-right' }] };
  if (p === 0)
    return { verdict: item.options.length > 0 ? 'key' : 'replace', reasons: [{ name: 'all-wrong' }] };
  if (d === undefined) return { verdict: 'unclear', reasons: [{ name: 'no-spread' }] };

  const rival = rivalOf(item);
  const rivalry = rival ? [{ name: 'rival', values: { option: rival } }] : [];
  const extreme: Reason[] = [
    ...(p > thresholds.tooEasy ? [{ name: 'too-easy' }] : []),
    ...(p < thresholds.tooHard ? [{ name: 'too-hard' }] : []),
  ];
  if (d < 0) return { verdict: 'key', reasons: [{ name: 'negative' }, ...rivalry] };
  if (d < thresholds.weak && rival && p >= thresholds.tooHard)
    return { verdict: 'key', reasons: [...rivalry, { name: 'weak' }] };
  if (d < thresholds.weak) return { verdict: 'replace', reasons: [...extreme, { name: 'weak' }, ...rivalry] };

  const faults: Reason[] = [
    ...(d < thresholds.good ? [{ name: 'fair' }] : []),
    ...extreme,
    ...(r !== undefined && r < thresholds.lowCorrelation ? [{ name: 'low-r' }] : []),
    ...remarks(item),
  ];
  return faults.length > 0
    ? { verdict: 'mend', reasons: faults }
    : { verdict: 'use', reasons: [{ name: 'good' }] };
}

export type Difficulty = 'hard' | 'medium' | 'easy';

export const difficultyOf = ({ p }: ItemStatistics): Difficulty =>
  p < thresholds.hard ? 'hard' : p > thresholds.easy ? 'easy' : 'medium';

/** Items by verdict, as numbers from 1. */
export function sorted(analysis: Analysis): Record<Verdict, number[]> {
  const found: Record<Verdict, number[]> = { use: [], mend: [], key: [], replace: [], unclear: [] };
  analysis.items.forEach((item, index) => {
    found[judge(item).verdict].push(index + 1);
  });
  return found;
}
