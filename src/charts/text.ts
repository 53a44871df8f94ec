// Text in charts: escaped, numbers as people here write them, and the text alternative.
import type { ChartSay, ChartText, Value, ValueFormat } from './types.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for markup, inside elements and inside quoted attributes; what XML forbids becomes a space. */
export const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const numbers = new Map<string, Intl.NumberFormat>();

/** @param least how many decimals there are at least, of at most two */
function numberIn(locale: string, least: number): Intl.NumberFormat {
  const key = `${locale} ${least}`;
  const known = numbers.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: 2 });
  numbers.set(key, made);
  return made;
}

/** Whether a value can be drawn. */
export const isKnown = (value: Value): value is number => value !== undefined && Number.isFinite(value);

/** Writes values in a format; unknown ones as a dash. @param decimals how many each has at least */
export function writer(
  say: ChartSay,
  format: ValueFormat = 'number',
  decimals = 0,
): (value: Value) => string {
  const { format: number } = numberIn(say('charts.locale'), decimals);
  return (value) => {
    if (!isKnown(value)) return say('charts.none');
    if (typeof format === 'function') return format(value);
    // No "-0" for a small loss.
    const text = number(Math.round(value * 100) / 100 + 0).replace('-', '−');
    return format === 'percent' ? say('charts.percent', { value: text }) : text;
  };
}

/** Writes a range of two values, with the sign of percentages once: "20–40 %". */
export function rangeWriter(
  say: ChartSay,
  format: ValueFormat = 'number',
): (from: number, to: number) => string {
  const write = writer(say, format === 'percent' ? 'number' : format);
  return (from, to) => {
    const value = say('charts.range', { from: write(from), to: write(to) });
    return format === 'percent' ? say('charts.percent', { value }) : value;
  };
}

/** A share of a whole as a percentage: whole from 10 on, one decimal below, so that a few of many aren't "0 %". */
export function shareIn(say: ChartSay): (part: number, whole: number) => string {
  const write = writer(say, 'percent');
  return (part, whole) => {
    if (!(whole > 0)) return say('charts.none');
    // In this order, as every page does: of 14.5 a rounding must not make 14 here and 15 there.
    const share = (100 * part) / whole;
    return write(share < 10 ? Math.round(share * 10) / 10 : Math.round(share));
  };
}

/** The text alternative: what is drawn, and what it tells. */
export const alternative = (say: ChartSay, { title, finding }: ChartText): string =>
  say('charts.alternative', { title: title.replace(/[.\s]+$/, ''), finding });
