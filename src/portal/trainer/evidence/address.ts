// The counting rule in the address: read with care, written only where it differs from the usual one.

import type { ReportData } from '../../../reports/data.ts';
import {
  busiestDay,
  type CountingRule,
  longestWindow,
  mostItems,
  mostMinutes,
  type Pattern,
  patterns,
  usualItems,
  usualMinutes,
} from '../../../reports/evidence/index.ts';

const wib = 7 * 3_600_000;

/** "2025-09-20T08:00" in WIB, as an input of the kind datetime-local has it. */
export const localTime = (at: number): string => new Date(at + wib).toISOString().slice(0, 16);

const timeOf = (text: string | null): number =>
  text !== null && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}Z`) - wib : Number.NaN;

export interface AskedRule {
  rule: CountingRule;
  /** A window was asked for that can't be. */
  isWrong: boolean;
  /** The window is the usual one: the busiest day. */
  isUsual: boolean;
}

/** @param now ms; stands in for the busiest day of a course that nobody has begun */
export function readRule(
  query: URLSearchParams,
  data: ReportData,
  session: number | undefined,
  now: number,
): AskedRule {
  const [from, to] = [timeOf(query.get('dari')), timeOf(query.get('sampai'))];
  const isGiven = query.has('dari') || query.has('sampai');
  const isRight = from < to && to - from <= longestWindow;
  const usual = data.memo('evidence busiest', () => busiestDay(data)) ?? today(now);
  const chosen = session === undefined ? undefined : data.sessions[session]?.session.id;
  const counts = query.getAll('hitung');
  return {
    rule: {
      ...(isRight ? { from, to } : usual),
      sessions: chosen === undefined ? [] : [chosen],
      items: numberOf(query.get('butir'), usualItems, mostItems),
      minutes: numberOf(query.get('menit'), usualMinutes, mostMinutes),
      counts: patterns.filter((pattern): pattern is Pattern => counts.includes(pattern)),
    },
    isWrong: isGiven && !isRight,
    isUsual: !isRight || (from === usual.from && to === usual.to),
  };
}

function today(now: number): { from: number; to: number } {
  const from = Math.floor((now + wib) / 86_400_000) * 86_400_000 - wib;
  return { from, to: from + 86_400_000 };
}

const numberOf = (text: string | null, usual: number, most: number): number =>
  text !== null && /^\d{1,4}$/.test(text) ? Math.min(most, Number(text)) : usual;

/** The parameters of a rule, for links and hidden fields; the session is a filter of every page. */
export const ruleFields = ({ from, to, items, minutes, counts }: CountingRule): [string, string][] => [
  ['dari', localTime(from)],
  ['sampai', localTime(to)],
  ['butir', String(items)],
  ['menit', String(minutes)],
  ...counts.map((pattern): [string, string] => ['hitung', pattern]),
];
