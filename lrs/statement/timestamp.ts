// ISO 8601 timestamps (Data 4.5), read and written in whole microseconds since 1970 so that `stored` can be exact and unique.
import type { XapiVersion } from '../http/version.ts';

const zone = '(Z|[+-]\\d{2}(?::?\\d{2})?)';
const extended = new RegExp(
  `^(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2})(?::(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?)?${zone}?)?$`,
);
const basic = new RegExp(
  `^(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(?:(\\d{2})(?:(\\d{2})(?:[.,](\\d+))?)?)?${zone}?$`,
);
const rfc3339 = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a timestamp. 1.0.x allows every form of ISO 8601's combined calendar date and time; 2.0 asks for RFC 3339.
 * A timestamp without a zone is taken as UTC; digits beyond microseconds are cut off.
 * @returns microseconds since 1970, or undefined when the text is no timestamp
 */
export function parseTimestamp(text: string, version: XapiVersion = '1.0.3'): number | undefined {
  if (version === '2.0.0' && !rfc3339.test(text)) return undefined;
  const match = extended.exec(text.replace(' ', version === '2.0.0' ? 'T' : ' ')) ?? basic.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((group) =>
    Number(match[group] ?? 0),
  );
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [h, m, s] = [hour ?? 0, minute ?? 0, second ?? 0];
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  // Date.UTC counts years below 100 from 1900; such a timestamp is a mistake anyway.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const endOfDay = h === 24 && m === 0 && s === 0;
  if ((h > 23 && !endOfDay) || m > 59 || s > 60) return undefined;
  const offset = zoneMinutes(match[8] ?? 'Z');
  if (offset === undefined) return undefined;
  const fraction = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
  return (midnight + ((h * 60 + m - offset) * 60 + s) * 1000) * 1000 + fraction;
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
