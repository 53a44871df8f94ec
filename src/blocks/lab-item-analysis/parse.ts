// Reads a pasted or typed score table: finds header, key, codes and totals by itself, and says what it made of them.
import { cut, delimiterOf, type Line } from './cells.ts';
import { blank, limits, type ScoreTable } from './table.ts';

/** A sentence for the teacher: a key of the lab's strings with what is filled in. */
export interface Note {
  name: string;
  values?: Record<string, string | number>;
}

export interface Reading {
  table: ScoreTable;
  /** What was left out, or counted as wrong. */
  notes: Note[];
}

export interface Refusal {
  problem: Note;
}

const keyWord = /^(kunci|key|jawaban benar)\b/i;
const mostWord = /^(maks|max|skor maks|nilai maks)/i;
const summaryWord = /^(jumlah|jml|total|rata|rerata|mean|skor|nilai|benar)\b/i;
const codeWord = /^(no|nomor|kode|nama|murid|siswa|peserta|nis|nisn|absen)\b/i;

const number = (cell: string): number =>
  /^\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
const isLetter = (cell: string): boolean => /^[A-E]$/i.test(cell);
const isPoint = (cell: string): boolean => number(cell) <= limits.points;
const isBlank = (cell: string): boolean => /^[-–—.*]?$/.test(cell);
const headed = (line: Line, word: RegExp): boolean => line.cells.slice(0, 3).some((cell) => word.test(cell));

/** The whole of something is a run of numbers that rise by one. */
const counts = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, at) => number(cell) === number(cells[0] ?? '') + at);

function most<T>(values: readonly T[]): T | undefined {
  const tally = new Map<T, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A header names its columns, or numbers its items from 1. */
function isHeader({ cells }: Line, isAnswer: (cell: string) => boolean): boolean {
  const numbers = cells.filter((cell) => !Number.isNaN(number(cell)));
  if (counts(numbers) && number(numbers[0] ?? '') === 1) return true;
  const filled = cells.slice(1).filter((cell) => !isBlank(cell));
  const named = filled.filter((cell) => !isAnswer(cell)).length > filled.length / 2;
  return named || (codeWord.test(cells[0] ?? '') && !cells.slice(1).some(isAnswer));
}

interface Columns {
  /** Columns in front of the answers. */
  lead: number;
  /** Columns that hold answers. */
  items: number;
  /** Columns of totals behind them. */
  totals: number;
}

/** Which columns hold answers: codes and names stand before them, totals behind. */
function columnsOf(
  rows: readonly Line[],
  header: Line | undefined,
  isAnswer: (cell: string) => boolean,
  points: boolean,
): Columns {
  const width = most(rows.map(({ cells }) => cells.length)) ?? 0;
  const column = (at: number) => rows.map(({ cells }) => cells[at] ?? '');
  const strange = (at: number) => {
    const filled = column(at).filter((cell) => !isBlank(cell));
    return filled.filter((cell) => !isAnswer(cell)).length > filled.length / 2;
  };
  let lead = 0;
  while (
    lead < 3 &&
    (strange(lead) || codeWord.test(header?.cells[lead] ?? '') || (lead === 0 && counts(column(lead))))
  )
    lead += 1;
  let items = width - lead;
  const isTotal = (at: number) => {
    if (header && summaryWord.test(header.cells[at] ?? '')) return true;
    if (strange(at) && column(at).some((cell) => !Number.isNaN(number(cell)))) return true;
    const sums = rows.map(({ cells }) =>
      cells.slice(lead, at).reduce((sum, cell) => sum + (number(cell) || 0), 0),
    );
    return (
      points &&
      at - lead > 1 &&
      sums.some((sum) => sum > 1) &&
      sums.every((sum, row) => Math.abs(sum - number(column(at)[row] ?? '')) < 1e-6)
    );
  };
  while (items > 1 && isTotal(lead + items - 1)) items -= 1;
  return { lead, items, totals: width - lead - items };
}

/** What stands behind the word that heads a line of the key or of the most points, one cell an item. */
function lineOf(line: Line | undefined, word: RegExp, { lead, items }: Columns): string[] {
  if (!line) return [];
  const at = line.cells.findIndex((cell) => word.test(cell));
  return line.cells.slice(Math.max(at + 1, Math.min(lead, line.cells.length - items))).slice(0, items);
}

/** The first few of many, as one text. */
const some = (places: readonly string[]): string =>
  places.slice(0, 5).join('; ') + (places.length > 5 ? '; …' : '');

/** Reads a text. A cell that can't be read counts as unanswered and is named; nothing of the first columns is kept. */
export function parse(text: string): Reading | Refusal {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ');
  const lines = cut(clean, delimiterOf(clean));
  const key = lines.find((line) => headed(line, keyWord));
  const highest = lines.find((line) => mostWord.test(line.cells[0] ?? ''));
  let rows = lines.filter((line) => line !== key && line !== highest);
  if (rows.length === 0) return { problem: { name: 'empty' } };

  const cells = rows.flatMap((row) => row.cells);
  const points = cells.filter(isPoint).length > cells.filter(isLetter).length;
  const isAnswer = points ? isPoint : isLetter;
  const [first] = rows;
  const header = first && isHeader(first, isAnswer) ? first : undefined;
  const summaries = rows.filter((row) => row !== header && summaryWord.test(row.cells[0] ?? ''));
  rows = rows.filter((row) => row !== header && !summaries.includes(row));
  const columns = columnsOf(rows, header, isAnswer, points);
  const answersIn = ({ cells }: Line) => cells.slice(columns.lead, columns.lead + columns.items);
  const absent = rows.filter((row) => answersIn(row).every(isBlank));
  rows = rows.filter((row) => !absent.includes(row));

  const { items, totals } = columns;
  const { pupils: ofPupils, items: ofItems } = limits;
  if (items < ofItems.min || !cells.some(isAnswer)) return { problem: { name: 'no-answers' } };
  if (rows.length < ofPupils.min)
    return { problem: { name: 'few-pupils', values: { n: rows.length, min: ofPupils.min } } };
  if (items > ofItems.max || rows.length > ofPupils.max)
    return { problem: { name: 'too-many', values: { pupils: ofPupils.max, items: ofItems.max } } };

  const bad: string[] = [];
  let blanks = 0;
  const place = (line: Line, item: number, cell: string) =>
    bad.push(`${line.number}/${item + 1} “${cell.slice(0, 8)}”`);
  const grid = rows.map((line) =>
    Array.from({ length: items }, (_one, item) => {
      const cell = answersIn(line)[item] ?? '';
      if (isAnswer(cell)) return cell.toUpperCase();
      if (isBlank(cell)) blanks += 1;
      else place(line, item, cell);
      return blank;
    }),
  );
  const places = { n: bad.length, places: some(bad) };
  if (bad.length > grid.length * items * 0.2) return { problem: { name: 'many-bad', values: places } };
  const width = columns.lead + items;
  const uneven = rows
    .filter(({ cells }) => cells.length < width || cells.slice(width + totals).some((cell) => cell))
    .map((row) => String(row.number));
  const notes: Note[] = [
    ...(columns.lead > 0 ? [{ name: 'dropped' }] : []),
    ...(totals + summaries.length > 0 ? [{ name: 'totals' }] : []),
    ...(absent.length > 0 ? [{ name: 'absent', values: { n: absent.length } }] : []),
    ...(uneven.length > 0 ? [{ name: 'uneven', values: { lines: some(uneven) } }] : []),
    ...(blanks > 0 ? [{ name: 'blanks', values: { n: blanks } }] : []),
    ...(bad.length > 0 ? [{ name: 'bad', values: places }] : []),
  ];

  if (!points) {
    if (!key) return { problem: { name: 'no-key' } };
    const right = lineOf(key, keyWord, columns).map((cell) => cell.toUpperCase());
    const missing = Array.from({ length: items }, (_one, item) => item).filter(
      (item) => !isLetter(right[item] ?? ''),
    );
    if (missing.length > 0)
      return {
        problem: { name: 'bad-key', values: { items: some(missing.map((item) => String(item + 1))) } },
      };
    return { table: { kind: 'answers', answers: grid, key: right }, notes };
  }
  const pointGrid = grid.map((row) => row.map((cell) => (cell === blank ? 0 : number(cell))));
  const given = lineOf(highest, mostWord, columns).map(number);
  const earned = Array.from({ length: items }, (_one, item) =>
    Math.max(...pointGrid.map((row) => row[item] ?? 0)),
  );
  const tops = earned.map((top, item) => Math.max(top, given[item] || 0) || 1);
  const binary =
    tops.every((top) => top === 1) && pointGrid.flat().every((point) => point === 0 || point === 1);
  if (!binary && !highest) notes.push({ name: 'no-highest' });
  return { table: { kind: 'points', points: pointGrid, highest: tops }, notes };
}

/** The text with another key, so that a changed key stands where the teacher wrote it. */
export function withKey(text: string, key: readonly string[]): string {
  const mark = delimiterOf(text);
  const lines = text.split(/\r\n?|\n/);
  const [found] = cut(lines.join('\n'), mark).filter((line) => headed(line, keyWord));
  if (!found) return text;
  const at = found.cells.findIndex((cell) => keyWord.test(cell));
  const behind = found.cells.slice(at + 1);
  const padding = behind.slice(
    0,
    Math.max(
      0,
      behind.findIndex((cell) => isLetter(cell)),
    ),
  );
  lines[found.number - 1] = [...found.cells.slice(0, at + 1), ...padding, ...key].join(mark);
  return lines.join('\n');
}
