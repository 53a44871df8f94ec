// The state of the lab: the examples as the teacher has changed them, k, and what each change did. Pure; no DOM.
import type { Axes, Label, Labelled, Point } from './knn.ts';

export const neighbourCounts = [1, 3, 5, 7] as const;
export const defaultNeighbours = 3;
/** As many examples as a phone's plot can show and its processor can compute without a pause. */
export const maximumExamples = 60;
export const minimumExamples = 2;
const historyLength = 8;

export interface Example extends Labelled {
  name: string;
  /** The authored label; absent for an example that the teacher added. */
  original?: Label;
}

/** One line of the lab's record: what was done, and how the model did afterwards. */
export interface Trial {
  what: string;
  examples: number;
  accuracy: number;
}

export interface Experiment {
  k: number;
  examples: readonly Example[];
  /** Oldest first; the first is always the authored data with the default k. */
  history: readonly Trial[];
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
export function summary(experiment: Experiment, accuracy: number): string {
  return Object.entries({
    accuracy,
    before: experiment.history[0]?.accuracy ?? accuracy,
    mislabelled: experiment.examples.filter(isMislabelled).length,
    examples: experiment.examples.length,
    k: experiment.k,
  })
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
}

/** The text that is kept on the device. */
export const store = (experiment: Experiment): string => JSON.stringify({ v: 1, ...experiment });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLabel = (value: unknown): value is Label => value === 'a' || value === 'b';
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;

function readExample(value: unknown, axes: Axes): Example | undefined {
  if (!isRecord(value)) return undefined;
  const { name, x, y, label, original } = value;
  if (!isText(name) || !isLabel(label) || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  if (original !== undefined && !isLabel(original)) return undefined;
  const point = inside(axes, { x: Number(x), y: Number(y) });
  return { name, ...point, label, ...(original && { original }) };
}

function readTrial(value: unknown): Trial | undefined {
  if (!isRecord(value)) return undefined;
  const { what, examples, accuracy } = value;
  if (!isText(what) || !Number.isFinite(examples) || !Number.isFinite(accuracy)) return undefined;
  return { what, examples: Number(examples), accuracy: Number(accuracy) };
}

/** Reads a kept text; undefined when it is none of ours or damaged, so that the lab starts afresh. */
export function restore(text: string | undefined, axes: Axes): Experiment | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.v !== 1) return undefined;
  const k = neighbourCounts.find((count) => count === value.k);
  if (!k || !Array.isArray(value.examples) || !Array.isArray(value.history)) return undefined;
  const examples = value.examples.flatMap((example) => readExample(example, axes) ?? []);
  const history = value.history.flatMap((trial) => readTrial(trial) ?? []);
  const whole = examples.length === value.examples.length && history.length === value.history.length;
  const sizes =
    examples.length >= minimumExamples && examples.length <= maximumExamples && history.length > 0;
  return whole && sizes ? { k, examples, history } : undefined;
}
