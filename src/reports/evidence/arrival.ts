// When statements arrived, asked of the log as few times as possible: positions in it tell what was stored before what.
import { type CountingRule, patternLimits } from './rule.ts';

const hour = 3_600_000;

/** Up to which position of the log statements were stored by the moments that a rule asks for. */
export interface ArrivalLimits {
  /** By hour of the window, the first one being that of its begin: positions stored too early to tell of it. */
  readonly ahead: Uint32Array;
  /** Positions beyond it arrived late. */
  readonly late: number;
}

/** The moments that {@link ArrivalLimits} are about, ascending: one for each hour of the window, and the last. */
export function arrivalMoments({ from, to }: CountingRule): number[] {
  const first = Math.floor(from / hour);
  const hours = Math.max(0, Math.ceil(to / hour) - first);
  return [
    ...Array.from({ length: hours }, (_none, index) => (first + index - patternLimits.aheadHours) * hour),
    to + patternLimits.lateDays * 24 * hour,
  ];
}

/**
 * @param storedBy for moments in ascending order, the last position that was stored at or before each
 */
export function arrivalLimits(storedBy: readonly number[]): ArrivalLimits {
  return { ahead: Uint32Array.from(storedBy.slice(0, -1)), late: storedBy.at(-1) ?? 0 };
}

/** Whether a fact tells of an hour that was still to come when it was stored. */
export const isAhead = (limits: ArrivalLimits, from: number, at: number, seq: number): boolean =>
  seq <= (limits.ahead[Math.floor(at / hour) - Math.floor(from / hour)] ?? 0);
