// The table of answers that the lab works on, without anything that tells who the pupils are; kept as text and read back.
import { readKept } from '../lab/kept.ts';

/** What a pupil left blank, or what could not be read. It earns no point. */
export const blank = '';
const letters = ['A', 'B', 'C', 'D', 'E'] as const;
export const limits = { pupils: { min: 5, max: 300 }, items: { min: 2, max: 60 }, points: 100 } as const;

/** Letters that pupils chose, with the key. */
export interface AnswerTable {
  kind: 'answers';
  /** A row for each pupil, a letter or {@link blank} for each item. */
  answers: readonly (readonly string[])[];
  key: readonly string[];
}

/** Points that pupils earned: 0/1, or more where an item gives part of its points. */
export interface PointTable {
  kind: 'points';
  points: readonly (readonly number[])[];
  /** The most that each item gives; at least as much as anybody earned. */
  highest: readonly number[];
}

export type ScoreTable = AnswerTable | PointTable;

export const pupilsOf = (table: ScoreTable): number =>
  table.kind === 'answers' ? table.answers.length : table.points.length;
export const itemsOf = (table: ScoreTable): number =>
  table.kind === 'answers' ? table.key.length : table.highest.length;

/** Points by pupil and item: for letters 1 where the letter is the key, otherwise 0. */
export const pointsOf = (table: ScoreTable): readonly (readonly number[])[] =>
  table.kind === 'points'
    ? table.points
    : table.answers.map((row) => row.map((letter, item) => (letter === table.key[item] ? 1 : 0)));

/** The options that the items offer: A up to the last letter that anybody chose or that is a key, at least A–C. */
export function optionsOf({ answers, key }: AnswerTable): string[] {
  const last = Math.max(2, ...[...answers.flat(), ...key].map((letter) => 'ABCDE'.indexOf(letter)));
  return letters.slice(0, last + 1);
}

/** The table as text that the lab reads back: pupils by number, the key in the last line. */
export function writeTable(table: ScoreTable): string {
  const items = Array.from({ length: itemsOf(table) }, (_one, index) => String(index + 1));
  const line = (head: string, cells: readonly (string | number)[]) =>
    [
      head,
      ...cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell || '-')),
    ].join('\t');
  const rows = table.kind === 'answers' ? table.answers : table.points;
  const code = (index: number) => `M${String(index + 1).padStart(2, '0')}`;
  return [
    line('Kode', items),
    ...rows.map((row, index) => line(code(index), row)),
    table.kind === 'answers' ? line('KUNCI', table.key) : line('MAKS', table.highest),
  ].join('\n');
}

/** What is kept of an analysis. */
export interface Kept {
  /** What the teacher calls the test; may be empty. */
  title: string;
  /** True while the table is the lab's own sample. */
  sample: boolean;
  table: ScoreTable;
}

export const longestTitle = 80;

/** The text that is kept: letters in one string, points in one list, so that a class fits where room is scarce. */
export function store({ title, sample, table }: Kept): string {
  const head = { v: 1, t: title, ...(sample && { s: 1 }), n: itemsOf(table) };
  if (table.kind === 'answers') {
    const rows = table.answers.map((row) => row.map((letter) => letter || '-').join('')).join('');
    return JSON.stringify({ ...head, k: table.key.join(''), a: rows });
  }
  return JSON.stringify({ ...head, m: table.highest, p: table.points.flat() });
}

const isPoint = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= limits.points;

function chunk<T>(cells: readonly T[], size: number): T[][] {
  const rows: T[][] = [];
  for (let at = 0; at < cells.length; at += size) rows.push(cells.slice(at, at + size));
  return rows;
}

function readTable(value: Record<string, unknown>, items: number): ScoreTable | undefined {
  if (typeof value.k === 'string' && typeof value.a === 'string') {
    if (!/^[A-E]+$/.test(value.k) || value.k.length !== items || !/^[A-E-]+$/.test(value.a)) return undefined;
    const cells = [...value.a].map((letter) => (letter === '-' ? blank : letter));
    return { kind: 'answers', key: [...value.k], answers: chunk(cells, items) };
  }
  if (!Array.isArray(value.m) || !Array.isArray(value.p)) return undefined;
  const highest: unknown[] = value.m;
  const cells: unknown[] = value.p;
  if (highest.length !== items || !highest.every(isPoint) || !cells.every(isPoint)) return undefined;
  if (cells.some((point, at) => point > (highest[at % items] ?? 0)) || highest.includes(0)) return undefined;
  return { kind: 'points', highest, points: chunk(cells, items) };
}

/** Reads a kept text; undefined when it is none of ours or damaged. */
export function restore(text: string | undefined): Kept | undefined {
  const value = readKept(text);
  if (!value || typeof value.t !== 'string') return undefined;
  const items = Number(value.n);
  if (!Number.isInteger(items) || items < limits.items.min || items > limits.items.max) return undefined;
  const table = readTable(value, items);
  if (!table) return undefined;
  const pupils = pupilsOf(table);
  const rows = table.kind === 'answers' ? table.answers : table.points;
  if (pupils < limits.pupils.min || pupils > limits.pupils.max) return undefined;
  if (rows.some((row) => row.length !== items)) return undefined;
  return { title: value.t.slice(0, longestTitle), sample: value.s === 1, table };
}
