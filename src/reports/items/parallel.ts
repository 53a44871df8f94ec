// Whether the forms that the post-test draws are alike: items of a cell compared with each other, and how much luck a
// draw has in it.
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';
import { chiSquaredTail, holm } from './distributions.ts';
import { type ItemFigures, itemFigures } from './figures.ts';

/** With fewer first answers to an item nothing is said about it. */
export const fewAnswers = 30;
/** Difference in p from which a draw is felt, if it is beyond chance. */
const felt = 0.1;

/** `few`: an item has too few answers. `alike`: no more different than chance. `slight`: beyond chance, but under 0.1. */
export type CellVerdict = 'few' | 'alike' | 'slight' | 'different';

export interface CellCheck {
  /** From 0, as in the blueprint. */
  cell: number;
  items: readonly ItemFigures[];
  /** p of the easiest less p of the hardest item; undefined where one has no answer. */
  range: number | undefined;
  /** Pearson's chi-squared of right and wrong by item, and its degrees of freedom. Undefined where `few`. */
  chiSquared: number | undefined;
  degrees: number;
  /** Holm's adjusted probability over the cells of the session. */
  probability: number | undefined;
  verdict: CellVerdict;
}

export interface FormCheck {
  cells: readonly CellCheck[];
  /** Expected scores of 0–100 by p as it is now; undefined while a cell has an item without answers. */
  easiest: number | undefined;
  hardest: number | undefined;
  expected: number | undefined;
  /** Standard deviation of a form's expected score over all possible draws. */
  spread: number | undefined;
}

/** The check of a session's post-test; undefined where it has no bank. @param session its position */
export function checkForms(data: ReportData, selection: Selection, session: number): FormCheck | undefined {
  const blueprint = data.sessions[session]?.session.bank?.posttest;
  if (!blueprint) return undefined;
  const drawn = itemFigures(data, selection).filter(
    ({ item }) => item.session === session && item.use === 'posttest',
  );
  const cells = blueprint.map((_, cell) => compare(cell, drawn));
  const tested = cells.filter(({ verdict }) => verdict !== 'few');
  const adjusted = holm(tested.map(({ probability }) => probability ?? 1));
  tested.forEach((check, index) => {
    check.probability = adjusted[index];
    check.verdict =
      (adjusted[index] ?? 1) >= 0.05 ? 'alike' : (check.range ?? 0) < felt ? 'slight' : 'different';
  });
  return { cells, ...scoresOf(cells) };
}

type Mutable<T> = { -readonly [P in keyof T]: T[P] };

function compare(cell: number, drawn: readonly ItemFigures[]): Mutable<CellCheck> {
  const items = drawn.filter(({ item }) => item.cell === cell);
  const shares = items.flatMap(({ p }) => p ?? []);
  const range =
    shares.length === items.length && items.length > 0
      ? Math.max(...shares) - Math.min(...shares)
      : undefined;
  const degrees = items.length - 1;
  if (degrees < 1 || items.some(({ n }) => n < fewAnswers)) {
    return { cell, items, range, degrees, chiSquared: undefined, probability: undefined, verdict: 'few' };
  }
  const chiSquared = homogeneity(items);
  const probability = chiSquaredTail(chiSquared, degrees);
  return { cell, items, range, degrees, chiSquared, probability, verdict: 'alike' };
}

/** Pearson's chi-squared for equal shares of right answers. */
export function homogeneity(groups: readonly { n: number; right: number }[]): number {
  const all = groups.reduce((sum, { n }) => sum + n, 0);
  const p = groups.reduce((sum, { right }) => sum + right, 0) / all;
  if (!(p > 0 && p < 1)) return 0;
  return groups.reduce(
    (sum, { n, right }) => sum + (n === 0 ? 0 : (right - n * p) ** 2 / (n * p * (1 - p))),
    0,
  );
}

/** Every cell draws one of its items with equal chances, independently of the other cells. */
function scoresOf(cells: readonly CellCheck[]): Omit<FormCheck, 'cells'> {
  const shares = cells.map(({ items }) => items.map(({ p }) => p));
  if (cells.length === 0 || shares.some((cell) => cell.length === 0 || cell.includes(undefined))) {
    return { easiest: undefined, hardest: undefined, expected: undefined, spread: undefined };
  }
  const known = shares.map((cell) => cell.map((p) => p ?? 0));
  const mean = (cell: readonly number[]) => cell.reduce((sum, p) => sum + p, 0) / cell.length;
  const percent = (pick: (cell: readonly number[]) => number) =>
    (100 * known.reduce((sum, cell) => sum + pick(cell), 0)) / known.length;
  const variance = known.reduce((sum, cell) => sum + mean(cell.map((p) => (p - mean(cell)) ** 2)), 0);
  return {
    easiest: percent((cell) => Math.max(...cell)),
    hardest: percent((cell) => Math.min(...cell)),
    expected: percent(mean),
    spread: (100 * Math.sqrt(variance)) / known.length,
  };
}

/**
 * By position: the difference of p from that of the other items of the same cell together, where it is at least 0.1 and
 * beyond chance (chi-squared with one degree of freedom, Holm's correction over all items of the session's post-test).
 */
export function outOfCell(figures: readonly ItemFigures[]): Map<number, number> {
  const inCells = figures.filter(({ item, n }) => item.cell !== undefined && n >= fewAnswers);
  const found = new Map<number, number>();
  for (const session of new Set(inCells.map(({ item }) => item.session))) {
    const compared = inCells
      .filter(({ item }) => item.session === session)
      .flatMap((one) => {
        const others = inCells.filter(
          ({ item }) => item.session === session && item.cell === one.item.cell && item !== one.item,
        );
        const rest = {
          n: others.reduce((sum, { n }) => sum + n, 0),
          right: others.reduce((sum, { right }) => sum + right, 0),
        };
        if (rest.n === 0) return [];
        const probability = chiSquaredTail(homogeneity([one, rest]), 1);
        return [{ position: one.item.position, difference: (one.p ?? 0) - rest.right / rest.n, probability }];
      });
    const adjusted = holm(compared.map(({ probability }) => probability));
    compared.forEach(({ position, difference }, index) => {
      if ((adjusted[index] ?? 1) < 0.05 && Math.abs(difference) >= felt) found.set(position, difference);
    });
  }
  return found;
}
