// The words that the finder knows. They come from the page of a lab, not from its script: whoever uses the finder can read
// there what it knows.

/** Words in lower case. */
export interface Lexicon {
  /** Given and family names that are no ordinary words; recognised even without a capital. */
  names: ReadonlySet<string>;
  /** Names that are ordinary words too: names only with a capital, away from the start of a sentence. */
  wordNames: ReadonlySet<string>;
  /** Words that are no names, even with a capital. */
  plain: ReadonlySet<string>;
  health: ReadonlySet<string>;
  family: ReadonlySet<string>;
}

export type Part = keyof Lexicon;

/** The words of a text; an underscore joins what is looked for together. */
export const setOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}_]+/gu) ?? []);

/** @param textOf gives the words of a part */
export const lexiconOf = (textOf: (part: Part) => string): Lexicon => ({
  names: setOf(textOf('names')),
  wordNames: setOf(textOf('wordNames')),
  plain: setOf(textOf('plain')),
  health: setOf(textOf('health')),
  family: setOf(textOf('family')),
});

/** The words that stand in a lab's page, in its elements with `data-words`. */
export const readLexicon = (lab: ParentNode): Lexicon =>
  lexiconOf((part) => lab.querySelector(`[data-words="${part}"]`)?.textContent ?? '');
