// The state of one set: the examples as the teacher has changed them, the split, k, and what each change did. Pure; no DOM.
import { responseOf } from '../lab/response.ts';
import type { Axes, Example, Label, Point } from './knn.ts';
import type { LabData } from './page-data.ts';
import { divide, type Split } from './split.ts';

export const neighbourCounts = [1, 3, 5, 7] as const;
export const defaultNeighbours = 3;
/** As many examples as a phone's plot can show and its processor can compute without a pause. */
export const maximumExamples = 60;
export const minimumExamples = 2;
const historyLength = 8;

/** One line of the lab's record: what was done, and how the model did afterwards. */
export interface Trial {
  what: string;
  examples: number;
  accuracy: number;
}

export interface Experiment {
  k: number;
  split: Split;
  /** The training examples, changed or added to. */
  examples: readonly Example[];
  /** Oldest first; the first is always the authored data with the default k. */
  history: readonly Trial[];
}

/** The division that the authors made. */
export const authoredSplit = (data: LabData): Split => ({ count: data.training.length, seed: 0 });

/** Training and test examples of a division, unchanged; no example is in both. */
export function sidesOf(data: LabData, split: Split): { training: Example[]; test: Example[] } {
  const authored = authoredSplit(data);
  return split.seed === 0 && split.count === authored.count
    ? { training: data.training, test: data.test }
    : divide([...data.training, ...data.test], split);
}

export const otherLabel = (label: Label): Label => (label === 'a' ? 'b' : 'a');

export const isMislabelled = (example: Example): boolean =>
  example.original !== undefined && example.original !== example.label;

/** The examples with one of them changed. */
export const replaceAt = (examples: readonly Example[], index: number, change: Partial<Example>): Example[] =>
  examples.map((example, at) => (at === index ? { ...example, ...change } : example));

/** A point pulled inside the axes. */
export const inside = (axes: Axes, { x, y }: Point): Point => ({
  x: Math.min(axes.x.max, Math.max(axes.x.min, x)),
  y: Math.min(axes.y.max, Math.max(axes.y.min, y)),
});

/**
 * Turns the labels of examples that belong together, as a hurried labeller would: those of the larger class that lie
 * nearest to its middle. The same data always give the same four.
 * @param count how many labels to turn; fewer when there are fewer right ones
 */
export function mislabel(examples: readonly Example[], axes: Axes, count: number) {
  const right = (label: Label) => examples.filter((e) => e.original === label && e.label === label);
  const group = right('a').length >= right('b').length ? right('a') : right('b');
  const mean = (of: (example: Example) => number) =>
    group.reduce((sum, example) => sum + of(example), 0) / group.length;
  const middle = { x: mean((e) => e.x), y: mean((e) => e.y) };
  const away = (e: Example) =>
    ((e.x - middle.x) / (axes.x.max - axes.x.min)) ** 2 + ((e.y - middle.y) / (axes.y.max - axes.y.min)) ** 2;
  const turned = [...group].sort((p, q) => away(p) - away(q)).slice(0, count);
  return {
    examples: examples.map((e) => (turned.includes(e) ? { ...e, label: otherLabel(e.label) } : e)),
    turned,
  };
}

/** The examples without those of a class beyond the first `keep`. */
export function thin(examples: readonly Example[], label: Label, keep: number): Example[] {
  let seen = 0;
  return examples.filter((example) => example.label !== label || ++seen <= keep);
}

/** The record with one line more; the first line and the latest ones stay. */
export function record(history: readonly Trial[], trial: Trial): Trial[] {
  const [first, ...rest] = [...history, trial];
  return first ? [first, ...rest.slice(1 - historyLength)] : [];
}

/** The response of the xAPI/SCORM `performance` interaction: short, ASCII, readable in a report. */
export function summary(data: LabData, experiment: Experiment, accuracy: number): string {
  const { training, test } = sidesOf(data, experiment.split);
  const left = new Set(experiment.examples.map((example) => example.name));
  return responseOf({
    set: data.id,
    accuracy,
    before: experiment.history[0]?.accuracy ?? accuracy,
    mislabelled: experiment.examples.filter(isMislabelled).length,
    dropped: training.filter((example) => !left.has(example.name)).length,
    examples: experiment.examples.length,
    test: test.length,
    k: experiment.k,
  });
}
