// Moments in tables: milliseconds since 1970 in, what western Indonesia's clocks say out.

/** WIB is UTC+7 all year round. */
export const wibOffset = 7 * 3_600_000;

/** The year 1 begins; the last moment that has four digits for its year in every time zone. */
const first = -62_135_596_800_000;
const last = Date.UTC(9999, 11, 31);

/** Whether a number can be shown as a date with a year of four digits. */
export const isTime = (at: number): boolean => at >= first && at < last;

/** "2025-09-20 09:59:30" in WIB. */
export const wibText = (at: number): string =>
  new Date(at + wibOffset).toISOString().slice(0, 19).replace('T', ' ');
