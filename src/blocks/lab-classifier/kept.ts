// What the lab keeps on the device: the state of every set that was tried, and which one is open. Read with suspicion.
import { isRecord, readKept } from '../lab/kept.ts';
import {
  type Experiment,
  inside,
  maximumExamples,
  minimumExamples,
  neighbourCounts,
  sidesOf,
  type Trial,
} from './experiment.ts';
import type { Example, Label } from './knn.ts';
import type { LabData } from './page-data.ts';
import { largestSeed, type Split, trainingCounts } from './split.ts';

export interface Kept {
  /** The id of the set that was open. */
  open: string;
  sets: Readonly<Record<string, Experiment>>;
}

export const store = (kept: Kept): string => JSON.stringify({ v: 2, ...kept });

/** Reads a kept text. Sets that it doesn't hold, or holds damaged, are left out, so that they start afresh. */
export function restore(text: string | undefined, all: readonly LabData[]): Partial<Kept> {
  const value = readKept(text, 2);
  if (!value) return {};
  const kept = isRecord(value.sets) ? value.sets : {};
  const sets = all.flatMap((data) => {
    const experiment = readExperiment(kept[data.id], data);
    return experiment ? [[data.id, experiment] as const] : [];
  });
  const open = all.find((data) => data.id === value.open)?.id;
  return { sets: Object.fromEntries(sets), ...(open && { open }) };
}

const isLabel = (value: unknown): value is Label => value === 'a' || value === 'b';
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;

function readSplit(value: unknown, data: LabData): Split | undefined {
  if (!isRecord(value)) return undefined;
  const { seed } = value;
  const pool = data.training.length + data.test.length;
  const count = [data.training.length, ...trainingCounts(pool)].find((one) => one === value.count);
  if (count === undefined || !Number.isInteger(seed)) return undefined;
  return Number(seed) >= 0 && Number(seed) <= largestSeed ? { count, seed: Number(seed) } : undefined;
}

/** @param authored the examples of this split's training side, by name: no other may say that it was authored */
function readExample(
  value: unknown,
  data: LabData,
  authored: ReadonlyMap<string, Example>,
): Example | undefined {
  if (!isRecord(value)) return undefined;
  const { name, x, y, label } = value;
  if (!isText(name) || !isLabel(label) || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const point = inside(data.axes, { x: Number(x), y: Number(y) });
  if (value.original === undefined) return { name, ...point, label };
  const known = authored.get(name);
  return known && { ...known, ...point, label };
}

function readTrial(value: unknown): Trial | undefined {
  if (!isRecord(value)) return undefined;
  const { what, examples, accuracy } = value;
  if (!isText(what) || !Number.isFinite(examples) || !Number.isFinite(accuracy)) return undefined;
  return { what, examples: Number(examples), accuracy: Number(accuracy) };
}

function readExperiment(value: unknown, data: LabData): Experiment | undefined {
  if (!isRecord(value) || !Array.isArray(value.examples) || !Array.isArray(value.history)) return undefined;
  const k = neighbourCounts.find((count) => count === value.k);
  const split = readSplit(value.split, data);
  if (!k || !split) return undefined;
  const authored = new Map(sidesOf(data, split).training.map((example) => [example.name, example]));
  const examples = value.examples.flatMap((example) => readExample(example, data, authored) ?? []);
  const history = value.history.flatMap((trial) => readTrial(trial) ?? []);
  const whole = examples.length === value.examples.length && history.length === value.history.length;
  const names = new Set(examples.map((example) => example.name));
  const sizes =
    names.size === examples.length &&
    examples.length >= minimumExamples &&
    examples.length <= maximumExamples &&
    history.length > 0;
  return whole && sizes ? { k, split, examples, history } : undefined;
}
