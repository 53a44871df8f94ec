// The trainer's table as CSV (RFC 4180), safe to open in a spreadsheet.
import type { ReportsSay } from '../../i18n/reports.ts';
import type { LearnerLine } from '../../reports/queries.ts';
import { wibTimestamp } from '../../reports/when.ts';
import { legible } from './legible.ts';

/**
 * Excel with Indonesian settings expects semicolons and decimal commas, and turns long numbers into rounded ones;
 * `rfc4180` is the same table as plain data, with commas and points.
 */
export type CsvDialect = 'rfc4180' | 'indonesia';

type Cell = string | number | undefined;

/** Excel takes UTF-8 for what it is only when the file says so. */
export const byteOrderMark = '\uFEFF';

/** Lines of the file, the header first, each with its line end. */
export function* csvLines(
  lines: Iterable<LearnerLine>,
  totals: { pages: number; questions: number },
  say: ReportsSay,
  dialect: CsvDialect,
): Generator<string> {
  const columns: [header: string, value: (line: LearnerLine) => Cell][] = [
    [say('reports.csv.name'), (line) => line.name],
    [say('reports.csv.identifier'), (line) => line.identifier],
    [say('reports.csv.homePage'), (line) => line.homePage],
    [say('reports.origin'), (line) => say(`reports.origin.${line.origin}`)],
    [say('reports.csv.status'), (line) => say(`reports.status.${line.status}`)],
    [say('reports.csv.score'), (line) => line.score],
    [say('reports.csv.pretest'), (line) => line.pretest],
    [say('reports.csv.posttest'), (line) => line.posttest],
    [say('reports.csv.attempts'), (line) => line.attempts],
    [say('reports.csv.gain'), (line) => line.gain],
    [say('reports.csv.pages'), (line) => line.pagesSeen],
    [say('reports.csv.pagesTotal'), () => totals.pages],
    [say('reports.csv.right'), (line) => line.right],
    [say('reports.csv.first'), (line) => line.rightAtFirst],
    [say('reports.csv.answered'), (line) => line.answered],
    [say('reports.csv.questionsTotal'), () => totals.questions],
    [say('reports.csv.firstActivity'), (line) => wibTimestamp(line.firstActivity)],
    [say('reports.csv.lastActivity'), (line) => wibTimestamp(line.lastActivity)],
  ];
  yield byteOrderMark +
    toLine(
      columns.map(([header]) => header),
      dialect,
    );
  for (const line of lines)
    yield toLine(
      columns.map(([, value]) => value(line)),
      dialect,
    );
}

/** One line of a file, with its line end. */
export function toLine(cells: readonly Cell[], dialect: CsvDialect): string {
  return `${cells.map((cell) => toCell(cell, dialect)).join(dialect === 'indonesia' ? ';' : ',')}\r\n`;
}

function toCell(cell: Cell, dialect: CsvDialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number')
    return dialect === 'indonesia' ? String(cell).replace('.', ',') : String(cell);
  const readable = legible(cell);
  const text =
    dialect === 'indonesia' && losesDigits.test(readable) ? `="${readable}"` : neutralised(readable);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Account numbers that Excel would round (it keeps 15 digits), show as 1,98E+17 or rob of a leading zero. */
const losesDigits = /^(?:0\d+|\d{12,})$/;

/** A text that a spreadsheet would run as a formula is marked as text with an apostrophe (OWASP, CSV injection). */
const neutralised = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);
