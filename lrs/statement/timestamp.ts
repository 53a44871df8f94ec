// ISO 8601 timestamps (Data 4.5), read and written in whole microseconds since 1970 so that `stored` can be exact and unique.
import type { XapiVersion } from '../http/version.ts';

// Combined date and time of day: calendar, ordinal or week date, basic or extended, the smallest unit with a fraction.
const iso8601 = new RegExp(
  '^(?<year>\\d{4})(?<dash>-?)' +
    '(?:(?<month>\\d{2})\\k<dash>(?<day>\\d{2})|(?<ordinal>\\d{3})|W(?<week>\\d{2})\\k<dash>(?<weekday>[1-7]))' +
    'T(?<hour>\\d{2})(?:(?<colon>:?)(?<minute>\\d{2})(?:\\k<colon>(?<second>\\d{2}))?)?(?:[.,](?<fraction>\\d+))?' +
    '(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?)?$',
);
const rfc3339 = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

type Parts = Readonly<Record<string, string | undefined>>;

const dayMillis = 86_400_000;
/** The years 100 to 9999, in microseconds. */
const earliest = Date.UTC(100, 0, 1) * 1000;
const latest = Date.UTC(10_000, 0, 1) * 1000;

/**
 * Reads a timestamp. 1.0.x allows every form of ISO 8601's combined date and time; in 2.0 a Timestamp is RFC 3339's
 * profile of it (its ABNF as written: T and Z in upper case, no space between date and time).
 * A timestamp without a zone is taken as UTC; digits beyond microseconds are cut off.
 * @returns microseconds since 1970, or undefined when the text is no timestamp
 */
export function parseTimestamp(text: string, version: XapiVersion = '1.0.3'): number | undefined {
  if (version === '2.0.0' && !rfc3339.test(text)) return undefined;
  const parts: Parts | undefined = iso8601.exec(text)?.groups;
  if (parts === undefined) return undefined;
  // Date and time are both basic or both extended.
  if (parts.minute !== undefined && (parts.dash === '-') !== (parts.colon === ':')) return undefined;
  const midnight = midnightOf(parts);
  const time = timeOfDay(parts);
  const offset = zoneMinutes(parts.zone ?? 'Z');
  if (midnight === undefined || time === undefined || offset === undefined) return undefined;
  const micros = (midnight - offset * 60_000) * 1000 + time;
  // In UTC it may lie in a year that these forms can't write.
  return micros >= earliest && micros < latest ? micros : undefined;
}

/** Milliseconds at the beginning of the day; undefined when the calendar has no such day. */
function midnightOf(parts: Parts): number | undefined {
  const year = Number(parts.year);
  if (parts.week !== undefined) return weekDate(year, Number(parts.week), Number(parts.weekday));
  const [month, day] =
    parts.ordinal === undefined ? [Number(parts.month), Number(parts.day)] : [1, Number(parts.ordinal)];
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  // Date.UTC counts years below 100 from 1900; such a timestamp is a mistake anyway.
  if (date.getUTCFullYear() !== year || day === 0) return undefined;
  if (parts.ordinal === undefined && date.getUTCMonth() !== month - 1) return undefined;
  return midnight;
}

/** ISO 8601 3.2.2: week 1 holds the year's first Thursday. */
function weekDate(year: number, week: number, weekday: number): number | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const mondayOfFirst = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMillis;
  const monday = mondayOfFirst + (week - 1) * 7 * dayMillis;
  // A week belongs to the year that its Thursday is in.
  return week > 0 && new Date(monday + 3 * dayMillis).getUTCFullYear() === year
    ? monday + (weekday - 1) * dayMillis
    : undefined;
}

/** Microseconds since midnight; a fraction belongs to the smallest unit that is written. */
function timeOfDay({ hour, minute, second, fraction = '' }: Parts): number | undefined {
  const [h, m, s] = [Number(hour), Number(minute ?? 0), Number(second ?? 0)];
  const millionths = Number(fraction.slice(0, 6).padEnd(6, '0'));
  const endOfDay = h === 24 && m === 0 && s === 0 && millionths === 0;
  if ((h > 23 && !endOfDay) || m > 59 || s > 60) return undefined;
  const unit = second !== undefined ? 1 : minute !== undefined ? 60 : 3600;
  return ((h * 60 + m) * 60 + s) * 1_000_000 + millionths * unit;
}

function zoneMinutes(text: string): number | undefined {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', '') || 0);
  // ISO 8601 4.2.5.1: no negative zero.
  if (hours > 23 || minutes > 59 || (text[0] === '-' && hours === 0 && minutes === 0)) return undefined;
  return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

/** Writes microseconds since 1970 as RFC 3339 in UTC, with milliseconds or, where there are any, microseconds. */
export function formatTimestamp(micros: number): string {
  const millis = Math.floor(micros / 1000);
  const rest = micros - millis * 1000;
  const text = new Date(millis).toISOString();
  return rest === 0 ? text : `${text.slice(0, -1)}${String(rest).padStart(3, '0')}Z`;
}

/** As an HTTP date, for Last-Modified. */
export function formatHttpDate(micros: number): string {
  return new Date(micros / 1000).toUTCString();
}

/** The system's clock in microseconds; it ticks in milliseconds, the rest tells statements of one millisecond apart. */
export function nowMicros(): number {
  return Date.now() * 1000;
}
