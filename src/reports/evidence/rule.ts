// The rule by which people who took part are counted: its window, its thresholds, and what sets somebody aside.

/** What makes a person's activity doubtful; the position is the bit in a person's reasons. */
export const patterns = [
  /** Answers follow each other faster than the questions can be read. */
  'fast',
  /** Hours and hours without a pause. */
  'endless',
  /** Another person gave the same answers in the same seconds. */
  'same-answers',
  /** Claims times that had not come yet when the statements arrived. */
  'ahead',
  /** Arrived long after the window. */
  'late',
  /** One identifier, several names. */
  'two-names',
  /** Another identifier of the same name and school counts already. */
  'same-person',
] as const;

export type Pattern = (typeof patterns)[number];

/** Where each pattern begins. They stand in every summary, so that whoever recomputes one knows them. */
export const patternLimits = {
  /** `fast`: at least so many steps from one question to another, and more than half of them shorter than so many seconds. */
  fastSteps: 5,
  fastSeconds: 2,
  /** `endless`: so many hours in which no pause lasted so many minutes. */
  endlessHours: 12,
  pauseMinutes: 30,
  /** `same-answers`: at least so many, all of them the same. */
  sameAnswers: 5,
  /** `ahead`: most statements claim an hour that began more than so many hours after they arrived. */
  aheadHours: 1,
  /** `late`: most statements arrived more than so many days after the window. */
  lateDays: 7,
} as const;

export interface CountingRule {
  /** The window: from this moment on, in milliseconds since 1970, until before `to`. */
  from: number;
  to: number;
  /** Ids of the sessions that matter; none means all. */
  sessions: readonly string[];
  /** Different questions and test items that a person has to have answered. */
  items: number;
  /** Minutes that a person has to have been active: time on task as everywhere in the reports. */
  minutes: number;
  /** Patterns that don't set anybody aside. */
  counts: readonly Pattern[];
}

export const usualItems = 5;
export const usualMinutes = 30;

/** What one may ask for. */
export const mostItems = 500;
export const mostMinutes = 1440;
/** The longest window, in milliseconds: a school year. */
export const longestWindow = 366 * 86_400_000;

/** Whether a pattern is among a person's reasons. */
export const hasPattern = (reasons: number, pattern: Pattern): boolean =>
  (reasons & (1 << patterns.indexOf(pattern))) !== 0;

export const patternBit = (pattern: Pattern): number => 1 << patterns.indexOf(pattern);

/** The reasons that set somebody aside under a rule, as bits. */
export const asideBits = ({ counts }: Pick<CountingRule, 'counts'>): number =>
  patterns.reduce((bits, pattern) => (counts.includes(pattern) ? bits : bits | patternBit(pattern)), 0);
