// A rubric and what can be done with it: criteria, levels, weights, a try-out, and the text that is kept. Pure; no DOM.
import { readKept } from '../lab/kept.ts';

export interface Criterion {
  name: string;
  /** Per cent of the total; a whole number. */
  weight: number;
  /** What is seen at each level, the lowest first; may hold more than there are levels now, so that none is lost. */
  cells: readonly string[];
}

export interface Rubric {
  title: string;
  /** The assignment that it judges. */
  task: string;
  /** Names of the levels in use, the lowest first. */
  levels: readonly string[];
  criteria: readonly Criterion[];
}

export const limits = {
  levels: { min: 3, max: 5 },
  criteria: { min: 1, max: 8 },
  text: 400,
  name: 80,
} as const;

export const weightsOf = ({ criteria }: Rubric): number =>
  criteria.reduce((sum, { weight }) => sum + weight, 0);

/** Whole numbers in the same proportion that add up to 100, by largest remainder. Equal shares where all are 0. */
export function toHundred(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (sum > 0 ? (weight * 100) / sum : 100 / weights.length));
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((a, b) => a + b, 0);
  const rest = exact
    .map((value, at) => ({ at, left: value - Math.floor(value) }))
    .sort((a, b) => b.left - a.left || a.at - b.at)
    .slice(0, Math.max(0, missing));
  return whole.map((value, at) => value + (rest.some((one) => one.at === at) ? 1 : 0));
}

const withWeights = (rubric: Rubric, weights: readonly number[]): Rubric => ({
  ...rubric,
  criteria: rubric.criteria.map((one, at) => ({ ...one, weight: weights[at] ?? 0 })),
});

/** The weights scaled so that they add up to 100. */
export const balanced = (rubric: Rubric): Rubric =>
  withWeights(rubric, toHundred(rubric.criteria.map(({ weight }) => weight)));

/** The same weight for each criterion, as nearly as whole numbers can. */
export const even = (rubric: Rubric): Rubric => withWeights(rubric, toHundred(rubric.criteria.map(() => 0)));

export const changeCriterion = (rubric: Rubric, index: number, change: Partial<Criterion>): Rubric => ({
  ...rubric,
  criteria: rubric.criteria.map((one, at) => (at === index ? { ...one, ...change } : one)),
});

export const changeCell = (rubric: Rubric, index: number, level: number, text: string): Rubric =>
  changeCriterion(rubric, index, {
    cells: Array.from(
      { length: Math.max(rubric.levels.length, rubric.criteria[index]?.cells.length ?? 0) },
      (_one, at) => (at === level ? text : (rubric.criteria[index]?.cells[at] ?? '')),
    ),
  });

/** A new criterion at the end, with what is left of the weight. */
export const addCriterion = (rubric: Rubric): Rubric => ({
  ...rubric,
  criteria: [
    ...rubric.criteria,
    { name: '', weight: Math.max(0, 100 - weightsOf(rubric)), cells: rubric.levels.map(() => '') },
  ],
});

export const removeCriterion = (rubric: Rubric, index: number): Rubric => ({
  ...rubric,
  criteria: rubric.criteria.filter((_one, at) => at !== index),
});

/** The criterion one place up (-1) or down (1); the same rubric where there is no such place. */
export function moveCriterion(rubric: Rubric, index: number, by: -1 | 1): Rubric {
  const criteria = [...rubric.criteria];
  const [one, other] = [criteria[index], criteria[index + by]];
  if (!one || !other) return rubric;
  criteria[index] = other;
  criteria[index + by] = one;
  return { ...rubric, criteria };
}

/** As many levels as wanted, taken from or added at the top; descriptors of levels out of use stay in the cells. */
export const withLevels = (rubric: Rubric, names: readonly string[]): Rubric => ({
  ...rubric,
  levels: names,
});

/** The descriptor in a cell. */
export const cellOf = (criterion: Criterion, level: number): string => criterion.cells[level] ?? '';

/**
 * The mark of a work: for each criterion weight × level / number of levels, added up.
 * @param chosen the level of each criterion from 0, undefined where none is chosen yet
 * @returns 0–100 where the weights add up to 100; undefined until every criterion has its level
 */
export function markOf(rubric: Rubric, chosen: readonly (number | undefined)[]): number | undefined {
  let mark = 0;
  for (const [at, { weight }] of rubric.criteria.entries()) {
    const level = chosen[at];
    if (level === undefined) return undefined;
    mark += (weight * (level + 1)) / rubric.levels.length;
  }
  return rubric.criteria.length > 0 ? Math.round(mark * 100) / 100 : undefined;
}

/** What is kept: the rubric, and which starter it began from. */
export interface Kept {
  starter: string;
  rubric: Rubric;
}

export const store = ({ starter, rubric }: Kept): string =>
  JSON.stringify({
    v: 1,
    s: starter,
    t: rubric.title,
    a: rubric.task,
    l: rubric.levels,
    c: rubric.criteria.map(({ name, weight, cells }) => [name, weight, ...cells]),
  });

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

function readCriterion(value: unknown): Criterion | undefined {
  if (!Array.isArray(value)) return undefined;
  const [name, weight, ...cells]: unknown[] = value;
  if (!isText(name, limits.name) || !Number.isInteger(weight)) return undefined;
  if (Number(weight) < 0 || Number(weight) > 100 || cells.length > limits.levels.max) return undefined;
  const texts = cells.filter((cell) => isText(cell, limits.text));
  return texts.length === cells.length ? { name, weight: Number(weight), cells: texts } : undefined;
}

/** Reads a kept text; undefined when it is none of ours or damaged. */
export function restore(text: string | undefined): Kept | undefined {
  const value = readKept(text);
  if (!value) return undefined;
  const { s, t, a, l, c } = value;
  if (!isText(s, 60) || !isText(t, limits.name) || !isText(a, limits.text)) return undefined;
  if (!Array.isArray(l) || l.length < limits.levels.min || l.length > limits.levels.max) return undefined;
  const levels = l.filter((name) => isText(name, limits.name));
  if (levels.length !== l.length || !Array.isArray(c) || c.length > limits.criteria.max) return undefined;
  const criteria = c.flatMap((one) => readCriterion(one) ?? []);
  if (criteria.length !== c.length || criteria.length < limits.criteria.min) return undefined;
  return { starter: s, rubric: { title: t, task: a, levels, criteria } };
}
