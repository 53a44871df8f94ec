// Checks of single values of a SCORM data model: lengths, word lists, numbers and times, as strict as ADL's own checker.
import type { FaultCode } from '../fault.ts';

/** What is wrong with a value. */
export interface Problem {
  code: FaultCode;
  /** What would have been right, in the standard's own terms. */
  expected: string;
}

export type Check = (value: string) => Problem | undefined;

/** One element of a data model. */
export interface Element {
  access: 'read' | 'write' | 'both';
  check?: Check;
}

export const read: Element = { access: 'read' };
export const both = (check?: Check): Element => ({ access: 'both', ...(check && { check }) });
export const write = (check?: Check): Element => ({ access: 'write', ...(check && { check }) });

/** At most so many characters. */
export const text =
  (most: number): Check =>
  (value) =>
    value.length > most ? { code: 'too-long', expected: `≤ ${most} (${value.length})` } : undefined;

/** One of these words. */
export const words =
  (...list: string[]): Check =>
  (value) =>
    list.includes(value)
      ? undefined
      : { code: 'vocabulary', expected: list.map((word) => word || '""').join(', ') };

/** A value of this form. @param example what a right one looks like */
export const form =
  (pattern: RegExp, example: string, code: FaultCode = 'wrong-type'): Check =>
  (value) =>
    pattern.test(value) ? undefined : { code, expected: example };

interface NumberLimits {
  least?: number;
  most?: number;
  whole?: boolean;
  /** Whether nothing is a value, too. */
  mayBeEmpty?: boolean;
}

/** A number with a decimal point and without an exponent. */
export const number =
  ({
    least = Number.NEGATIVE_INFINITY,
    most = Number.POSITIVE_INFINITY,
    whole,
    mayBeEmpty,
  }: NumberLimits): Check =>
  (value) => {
    if (value === '' && mayBeEmpty) return undefined;
    const range = `${Number.isFinite(least) ? least : ''}…${Number.isFinite(most) ? most : ''}`;
    const expected = range === '…' ? '12.5' : range;
    if (/^-?\d*,\d+$/.test(value)) return { code: 'comma-decimal', expected: value.replace(',', '.') };
    if (!(whole ? /^-?\d+$/ : /^-?(\d+(\.\d*)?|\.\d+)$/).test(value)) return { code: 'wrong-type', expected };
    return Number(value) < least || Number(value) > most ? { code: 'out-of-range', expected } : undefined;
  };

/** The first problem that any of these finds. */
export const all =
  (...checks: Check[]): Check =>
  (value) => {
    for (const check of checks) {
      const problem = check(value);
      if (problem) return problem;
    }
    return undefined;
  };

/** A data model: its elements by name, indices written as `n`, and answers whose form depends on their type. */
export interface DataModel {
  elements: Readonly<Record<string, Element>>;
  /** Checks an answer, or a pattern of right answers, of an interaction of this type. */
  answer(type: string, element: string, value: string): Problem | undefined;
  /** Name of the last part of answers: `student_response` or `learner_response`. */
  response: string;
}
