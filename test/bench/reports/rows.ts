// What `npm run bench:reports` has measured, beside what was promised.
import { type Row, toTable as rowsToTable } from '../lrs/rows.ts';
import type { ExportSpeed } from './exports.ts';
import type { PageTime } from './pages.ts';

export interface Measured {
  readonly machine: string;
  readonly teachers: number;
  readonly statements: number;
  /** How many a second were simulated, sent, stored and answered; nothing is promised. */
  readonly fillPerSecond: number;
  readonly foldPerSecond: number;
  /** Of all threads of the process that folded. */
  readonly foldCpuMs: number;
  readonly lagMs: number;
  readonly pages: readonly PageTime[];
  readonly exports: readonly ExportSpeed[];
  /** Of the server, at the end. */
  readonly memoryMb: number;
  /** Figures that were held against the truth, and those that differ from it. */
  readonly compared: number;
  readonly mismatches: number;
}

const promised = {
  fold: { atLeast: 40_000 },
  lag: { atMost: 2000 },
  page: { atMost: 150 },
  rows: { atLeast: 50_000 },
  mismatches: { atMost: 0 },
} as const;

/** The figures as text, at most 120 columns wide. */
export function toTable(measured: Measured): string {
  const { machine, teachers, statements, pages, exports } = measured;
  const section = `${teachers.toLocaleString('en')} teachers, ${statements.toLocaleString('en')} statements`;
  const pageRows = (name: string, value: (page: PageTime) => number): Row[] =>
    pages.map((page) => ({
      section: name,
      name: shorten(page.path),
      value: value(page),
      unit: 'ms',
      target: promised.page,
    }));
  const rows: Row[] = [
    { section, name: 'simulated, sent and stored', value: measured.fillPerSecond, unit: '/s' },
    {
      section,
      name: 'folded from nothing',
      value: measured.foldPerSecond,
      unit: '/s',
      target: promised.fold,
    },
    { section, name: 'CPU of folding, all threads', value: measured.foldCpuMs, unit: 'ms' },
    { section, name: 'longest lag at 1,000 /s', value: measured.lagMs, unit: 'ms', target: promised.lag },
    { section, name: 'memory of the server', value: measured.memoryMb, unit: 'MB' },
    { section, name: 'figures compared with the truth', value: measured.compared, unit: '' },
    {
      section,
      name: 'figures that differ',
      value: measured.mismatches,
      unit: '',
      target: promised.mismatches,
    },
    ...pageRows('pages, p95, nothing new', ({ p95Ms }) => p95Ms),
    ...pageRows('pages, p95, right after a batch', ({ coldP95Ms }) => coldP95Ms),
    ...exports.flatMap(({ path, rows: count, rowsPerSecond, memoryMb }): Row[] => [
      {
        ...{ section: 'exports as CSV', name: `${shorten(path)}: ${count.toLocaleString('en')} rows` },
        ...{ value: rowsPerSecond, unit: '/s', target: promised.rows },
      },
      { section: 'exports as CSV', name: '  memory beyond that before', value: memoryMb, unit: 'MB' },
    ]),
  ];
  return `${machine}\n${rowsToTable(rows)}`;
}

/** The person's ref is of no interest, and addresses are long. */
const shorten = (path: string): string =>
  path
    .replace(/^\/pelatih/, '')
    .replace(/[A-Za-z0-9_-]{22}/, '…')
    .replace(/\?sesi=.*/, ' with filters')
    .slice(0, 44) || '/';
