// Times of a query: as a form or a person writes them, without a zone in WIB, and as addresses carry them.

const wib = '+07:00';
const written =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

interface Moment {
  /** Milliseconds since 1970 of the whole second. */
  seconds: number;
  /** Microseconds beyond it. */
  micros: number;
  /** Length of the smallest unit that was written, in milliseconds. */
  unit: number;
}

function readMoment(text: string): Moment | undefined {
  // The + of a zone that was sent unencoded arrives as a space.
  const match = written.exec(text.trim().replace(/ (?=\d{2}:?\d{2}$)(?<=:\d{2}(?:\.\d+)? )/, '+'));
  if (!match) return undefined;
  const [, day, clock = '00:00', second = '00', fraction = '', zone = wib] = match;
  const normal = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const seconds = Date.parse(`${day}T${clock}:${second}${normal}`);
  // A day that a month doesn't have would become one of the next month.
  if (Number.isNaN(seconds) || !isDay(day ?? '')) return undefined;
  const [, , minutes, whole, parts] = match;
  const unit = parts ? 1 : whole ? 1000 : minutes ? 60_000 : 86_400_000;
  return { seconds, micros: Number(fraction.slice(0, 6).padEnd(6, '0')), unit };
}

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** Microseconds since 1970; undefined for what is no time. */
export function readMicros(text: string): number | undefined {
  const moment = readMoment(text);
  return moment && moment.seconds * 1000 + moment.micros;
}

/** Milliseconds since 1970; undefined for what is no time. @param ends a day, minute or second alone means its end */
export function readMillis(text: string, ends = false): number | undefined {
  const moment = readMoment(text);
  if (!moment) return undefined;
  const at = moment.seconds + Math.floor(moment.micros / 1000);
  return ends ? at + moment.unit - 1 : at;
}

const wibOffset = 7 * 3_600_000;

/** In WIB, so that {@link readMillis} reads the same. @param ends the end of something, as there */
export function writeMillis(at: number | undefined, ends = false): string | undefined {
  if (at === undefined) return undefined;
  const text = new Date(at + wibOffset).toISOString().slice(0, -1);
  return `${text.replace(ends ? /\.999$/ : /\.000$/, '')}${wib}`;
}

/** With microseconds where there are any. */
export function writeMicros(micros: number | undefined): string | undefined {
  if (micros === undefined) return undefined;
  const rest = micros % 1000;
  const text = new Date(Math.floor(micros / 1000) + wibOffset).toISOString().slice(0, -1);
  return rest === 0 ? `${text.replace(/\.000$/, '')}${wib}` : `${text}${String(rest).padStart(3, '0')}${wib}`;
}

/** For a form's field of date and time, in WIB; seconds only where there are any. */
export function fieldTime(millis: number | undefined): string {
  if (millis === undefined) return '';
  return new Date(millis + wibOffset).toISOString().slice(0, 19).replace(/:00$/, '');
}
