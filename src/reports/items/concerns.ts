// Which items to look at first, and why: rules of thumb on their figures, the same as session 2 teaches.
import { thresholds } from '../../blocks/lab-item-analysis/verdict.ts';
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';
import { type ItemFigures, itemFigures, type OptionUse } from './figures.ts';
import { fewAnswers, outOfCell } from './parallel.ts';

/** What is the matter, gravest first; whether it is a fault, only a reader of the item can tell. */
export const concernNames = [
  /** The upper group is right less often than the lower and prefers a distractor: is the key the right one? */
  'key',
  /** A distractor draws more of the upper group than the key. */
  'misleading',
  /** The upper group is right less often than the lower. */
  'negative',
  'hard',
  /** An item of the post-test that is easier or harder than those it stands in for. */
  'cell',
  'easy',
  /** It hardly tells the upper from the lower group. */
  'weak',
  /** Distractors that fewer than 5 % chose. */
  'dead',
  /** Too few answers to say anything. */
  'few',
] as const;
export type ConcernName = (typeof concernNames)[number];

export interface Concern {
  name: ConcernName;
  /** Options that it is about. */
  options: readonly OptionUse[];
  /** For `cell`: p less that of the others. */
  difference?: number;
}

export interface JudgedItem extends ItemFigures {
  /** Gravest first; empty when nothing stands out. */
  concerns: readonly Concern[];
}

/** All that is judged, with what stands out, in the order of the course. */
export const judgedItems = (data: ReportData, selection: Selection): readonly JudgedItem[] =>
  data.memo(`judged-items ${selection.key}`, () => {
    const figures = itemFigures(data, selection);
    const differences = outOfCell(figures);
    return figures.map((one) => ({ ...one, concerns: concernsOf(one, differences.get(one.item.position)) }));
  });

/** Gravest first; among equals the one with more answers, then in the order of the course. */
export function byConcern(items: readonly JudgedItem[]): JudgedItem[] {
  const gravity = ({ concerns: [first] }: JudgedItem) =>
    first ? concernNames.indexOf(first.name) : concernNames.length;
  // Of what nothing is known comes after what is known to be well.
  const rank = (item: JudgedItem) =>
    item.concerns[0]?.name === 'few' ? concernNames.length + 1 : gravity(item);
  return items.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.concerns.length - a.concerns.length ||
      (a.d ?? 1) - (b.d ?? 1) ||
      a.item.position - b.item.position,
  );
}

/** @param difference from the other items of its cell, where it is beyond chance */
export function concernsOf(figures: ItemFigures, difference: number | undefined): Concern[] {
  const { n, p, d, item } = figures;
  if (p === undefined || n < fewAnswers) return [{ name: 'few', options: [] }];
  const found: Concern[] = [];
  const say = (name: ConcernName, options: readonly OptionUse[] = []) => found.push({ name, options });

  const rival = rivalOf(figures);
  if (rival) say(d !== undefined && d < 0 ? 'key' : 'misleading', [rival]);
  if (d !== undefined && d < 0 && !rival) say('negative');
  if (p < thresholds.tooHard) say('hard');
  if (difference !== undefined) found.push({ name: 'cell', options: [], difference });
  if (p > thresholds.tooEasy) say('easy');
  if (d !== undefined && d >= 0 && d < thresholds.weak) say('weak');
  // Where nearly everybody is right, hardly anybody is left for the distractors.
  const dead = p > thresholds.tooEasy || item.several ? [] : deadOptions(figures);
  if (dead.length > 0) say('dead', dead);
  return found.sort((a, b) => concernNames.indexOf(a.name) - concernNames.indexOf(b.name));
}

const distractors = ({ options }: ItemFigures): OptionUse[] =>
  options.filter(({ option }) => option !== undefined && !option.isKey);

const deadOptions = (figures: ItemFigures): OptionUse[] =>
  figures.item.options.length > 2
    ? distractors(figures).filter(({ share }) => share < thresholds.working)
    : [];

/** The wrong option that more of the upper group chose than the key, or than the least chosen of several keys. */
function rivalOf(figures: ItemFigures): OptionUse | undefined {
  const keys = figures.options.filter(({ option }) => option?.isKey);
  if (keys.length === 0) return undefined;
  const weakest = Math.min(...keys.map(({ upper }) => upper));
  const [strongest] = distractors(figures).sort((a, b) => b.upper - a.upper);
  return strongest && strongest.upper > weakest ? strongest : undefined;
}
