// Rows of a list that are nobody: column numbers below the headings, totals, and the signature below the table.
import { identifiers, type Mapping } from './fields.ts';
import type { Row } from './table/row.ts';

const saysWho: ReadonlySet<string | undefined> = new Set(['name', ...identifiers]);
const total = /^(?:grand\s*|sub\s*)?(?:jumlah|total)\b/i;

/**
 * Whether a row is about somebody. Whatever says a name or an identifier is, so that a faulty person is told and not passed
 * over; so is a row with two other columns filled, whose name somebody forgot.
 */
export function isAboutSomebody({ cells }: Row, mapping: Mapping): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (isNumbering(filled) || isTotal(filled)) return false;
  const said = mapping.filter((field, column) => field !== undefined && (cells[column] ?? '') !== '');
  return said.length > 1 || said.some((field) => saysWho.has(field));
}

/** 1, 2, 3 … or (1), (2), (3) …, as forms number their columns. */
function isNumbering(filled: readonly string[]): boolean {
  const numbers = filled.map((cell) => Number(/^\(?(\d{1,2})\)?$/.exec(cell)?.[1]));
  return numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** A word for a sum, and beside it nothing but numbers. */
const isTotal = ([first = '', ...others]: readonly string[]): boolean =>
  total.test(first) && others.every((cell) => /^[\d.,]+$/.test(cell));
