// The rows of the benchmark's table: a figure, what it should be, and how it compares.
import type { Latency } from './latency.ts';

export interface Row {
  /** Under which heading it stands. */
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  /** What the figure should be, where something was promised. */
  readonly target?: Bound;
  /** The same figure of pelotech/xapi-lrs; see targets.ts. */
  readonly reference?: Reference;
  readonly latency?: Latency;
  /** CPU of the server for each request, in milliseconds. */
  readonly cpuMs?: number;
}

export type Unit = '/s' | 'ms' | '%' | 'MB' | 'KB' | '×' | '';

export type Bound = { readonly atLeast: number } | { readonly atMost: number };

export interface Reference {
  readonly value: number;
  /** How many times better than it the LRS should be. */
  readonly goal?: number;
}

/** Whether the target is met; undefined without one. */
export function isMet({ value, target }: Row): boolean | undefined {
  if (target === undefined) return undefined;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

/** How many times better than the reference: faster for rates, less for everything else. */
export function timesBetter({ value, unit, reference }: Row): number | undefined {
  if (reference === undefined) return undefined;
  return unit === '/s' ? value / reference.value : reference.value / value;
}

/** The rows with what follows from them, as `--json` prints them. */
export function toJson(row: Row): object {
  const times = timesBetter(row);
  return {
    ...row,
    ...(row.target === undefined ? {} : { met: isMet(row) }),
    ...(row.reference === undefined ? {} : { reference: { ...row.reference, times } }),
  };
}

const widths: readonly number[] = [47, 13, 13, 5, 16, 10, 16];

/** The rows as text, at most 120 columns wide. */
export function toTable(rows: readonly Row[]): string {
  const lines: string[] = [];
  let section = '';
  for (const row of rows) {
    if (row.section !== section) {
      section = row.section;
      lines.push('', section, line(['', 'figure', 'target', 'met', 'p50 / p99 ms', 'CPU ms', '× reference']));
      lines.push('─'.repeat(widths.reduce((sum, width) => sum + width, 0)));
    }
    lines.push(line(cellsOf(row)));
  }
  return lines.join('\n');
}

type Cells = [string, string, string, string, string, string, string];

function cellsOf(row: Row): Cells {
  const { target, latency, cpuMs, reference } = row;
  const met = isMet(row);
  const bound =
    target && ('atLeast' in target ? `≥ ${format(target.atLeast)}` : `≤ ${format(target.atMost)}`);
  const times = timesBetter(row);
  const goal = reference?.goal === undefined ? '' : ` (goal ${reference.goal})`;
  return [
    row.name,
    `${format(row.value)} ${row.unit}`,
    bound === undefined ? '–' : `${bound} ${row.unit}`,
    met === undefined ? '' : met ? 'yes' : 'NO',
    latency === undefined ? '' : `${format(latency.p50)} / ${format(latency.p99)}`,
    cpuMs === undefined ? '' : format(cpuMs),
    times === undefined ? '' : `${format(times)}${goal}`,
  ];
}

function line(cells: Cells): string {
  const [name, ...figures] = cells;
  const [nameWidth = 0, ...figureWidths] = widths;
  const aligned = figures.map((cell, index) => cell.padStart(figureWidths[index] ?? 0));
  return `${name.padEnd(nameWidth)}${aligned.join('')}`.trimEnd();
}

/** Three significant digits, and no more decimals than that. */
function format(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
