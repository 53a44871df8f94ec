// What a statement says that reports count: its kind as a word, and as the number that columns hold.

/** What happened; each kind but `other` comes from one verb about one part of a session. */
export const factKinds = [
  /** Counted by nothing, but found by whoever asks for statements. */
  'other',
  'started',
  'resumed',
  'page',
  'answer',
  /** An item of a test, told when the test is handed in. */
  'item',
  'lab',
  'pretest',
  'posttest',
  'completed',
  'passed',
  'failed',
  'suspended',
  'terminated',
  /** Was in the hall, as a list of attendance says. */
  'attended',
] as const;

export type FactKind = (typeof factKinds)[number];

/** Position of a kind in {@link factKinds}: what the column `kind` holds. */
export const kindCode: Readonly<Record<FactKind, number>> = Object.fromEntries(
  factKinds.map((kind, code) => [kind, code]),
) as Record<FactKind, number>;

/** Bits of the column `flags`. */
export const fact = { correct: 1, voided: 2, open: 4 } as const;

/** In the column `session`: about no session of this course. */
export const noSession = 255;

/** In the column `value`: neither score nor measure. */
export const noValue = 65_535;

/** In the column `response`: longer than what columns keep; the statement has it. */
export const longResponse = 1;
