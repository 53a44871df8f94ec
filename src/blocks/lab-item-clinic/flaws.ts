// The flaws that the clinic knows, and an item as rules see it. Pure, no DOM.

/** In the order in which they are listed. */
export const flawNames = [
  'incomplete',
  'padding',
  'negative',
  'clang',
  'grammar',
  'longest',
  'catchall',
  'absolute',
  'overlap',
  'implausible',
  'twokeys',
  'trivia',
] as const;
export type FlawName = (typeof flawNames)[number];

/** A choice item in plain text. */
export interface Item {
  stem: string;
  options: readonly string[];
  /** Position of the key; undefined while none is chosen. */
  key: number | undefined;
}

/** The most that may be typed. */
export const limits = { stem: 1200, option: 300, options: { min: 3, max: 5 } };

export const sameItem = (a: Item, b: Item): boolean =>
  a.stem === b.stem && a.key === b.key && a.options.join('\n') === b.options.join('\n');
