// Times, lengths of time and scores as people here say them. Clock times are those of western Indonesia (WIB).
import type { ReportsSay } from '../i18n/reports.ts';
import type { Language } from '../i18n/say.ts';

const timeZone = 'Asia/Jakarta';
/** In milliseconds. */
export const dayLength = 86_400_000;
/** WIB is UTC+7 all year round. */
export const wibOffset = 7 * 3_600_000;

export interface Formats {
  /** "Sabtu, 20 September 2025" */
  day(at: number): string;
  /** "09.59 WIB" */
  clock(at: number): string;
  /** "20 September 2025 pukul 09.59 WIB" */
  moment(at: number): string;
  /** "20 Sep 2025, 09.59 WIB" */
  shortMoment(at: number): string;
  /** "2 jam yang lalu"; for more than a month, the date. */
  ago(at: number, now: number): string;
  /** "1 jam 5 menit" */
  length(milliseconds: number): string;
  /** At most two decimals: "86,67" */
  number(value: number): string;
}

export function formatsIn(language: Language, say: ReportsSay): Formats {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const longDay = date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = date({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = date({ hour: '2-digit', minute: '2-digit' });
  const moment = date({ dateStyle: 'long', timeStyle: 'short' });
  const shortMoment = date({ dateStyle: 'medium', timeStyle: 'short' });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    day: (at) => longDay.format(at),
    clock: (at) => `${clock.format(at)} WIB`,
    moment: (at) => `${moment.format(at)} WIB`,
    shortMoment: (at) => `${shortMoment.format(at)} WIB`,
    ago(at, now) {
      const minutes = Math.floor((now - at) / 60_000);
      if (minutes < 1) return say('reports.when.now');
      if (minutes < 60) return say('reports.when.minutes', { count: minutes });
      const days = wibDay(now) - wibDay(at);
      if (minutes < 12 * 60 || days === 0)
        return say('reports.when.hours', { count: Math.floor(minutes / 60) });
      if (days === 1) return say('reports.when.yesterday');
      return days <= 30 ? say('reports.when.days', { count: days }) : shortDay.format(at);
    },
    length(milliseconds) {
      const all = Math.round(milliseconds / 60_000);
      const [hours, minutes] = [Math.floor(all / 60), all % 60];
      if (all < 1) return say('reports.length.short');
      if (hours < 1) return say('reports.length.minutes', { minutes });
      return minutes === 0
        ? say('reports.length.hours', { hours })
        : say('reports.length.both', { hours, minutes });
    },
    number: (value) => decimal.format(value),
  };
}

/** The number of the calendar day in WIB. */
const wibDay = (at: number): number => Math.floor((at + wibOffset) / dayLength);

/** "2025-09-20 09:59:30" in WIB: for tables that other programs read. */
export const wibTimestamp = (at: number): string =>
  new Date(at + wibOffset).toISOString().slice(0, 19).replace('T', ' ');
