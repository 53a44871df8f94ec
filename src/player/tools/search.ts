// Searching the lesson: which pages hold all the words, and where. Pure: it knows texts, not elements.

/** A paragraph, heading or cell of a page, as text in one line. */
export interface SearchText {
  text: string;
}

/** From and to (exclusive) in a text. */
export type Range = readonly [from: number, to: number];

export interface Snippet {
  text: string;
  marks: readonly Range[];
}

/** What was found on a page. */
export interface Hit {
  /** How many of its paragraphs hold at least one of the words. */
  count: number;
  /** Position of the paragraph that says most about it: it holds most of the words, and as words of their own. */
  best: number;
  snippet: Snippet;
}

/** About so many characters of a paragraph are shown around a hit. */
const snippetLength = 120;

/** Nobody looks for what is shorter, and it would be found everywhere. */
const shortestWord = 2;

/**
 * A text without case and diacritics. As long as the text itself, so that a position in one is a position in the other.
 */
export function fold(text: string): string {
  return text
    .split('')
    .map((unit) => {
      const [base = unit] = unit.normalize('NFD').toLowerCase();
      return base;
    })
    .join('');
}

/** The words to look for, folded, each once; what is too short to mean anything is left out. */
export function wordsOf(query: string): string[] {
  const words = fold(query.normalize('NFC'))
    .split(/[\s"“”(),;]+/)
    .filter((word) => word.length >= shortestWord);
  return [...new Set(words)];
}

/** Whether a text holds all the words. */
export const holdsAll = (text: string, words: readonly string[]): boolean => {
  const folded = fold(text);
  return words.length > 0 && words.every((word) => folded.includes(word));
};

/** Where any of the words stands in a text, in order, none overlapping. */
export function rangesOf(text: string, words: readonly string[]): Range[] {
  const folded = fold(text);
  const found: Range[] = [];
  let from = 0;
  for (;;) {
    const next = words
      .map((word) => ({ at: folded.indexOf(word, from), length: word.length }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at || other.length - one.length)[0];
    if (!next) return found;
    from = next.at + next.length;
    found.push([next.at, from]);
  }
}

/** What a page holds of the words; undefined unless it holds them all, be it in different paragraphs. */
export function searchPage(texts: readonly SearchText[], words: readonly string[]): Hit | undefined {
  const found = texts.map(({ text }) => {
    const folded = fold(text);
    return words.filter((word) => folded.includes(word));
  });
  if (words.length === 0 || new Set(found.flat()).size < words.length) return undefined;
  const weights = texts.map(({ text }, index) => (found[index] ?? []).length + wholeShare(text, words));
  const best = weights.indexOf(Math.max(...weights));
  return {
    count: found.filter(({ length }) => length > 0).length,
    best,
    snippet: snippetOf(texts[best]?.text ?? '', words),
  };
}

/** Which share of the words stands in a text by itself, not inside of longer ones; less than 1, to break ties only. */
function wholeShare(text: string, words: readonly string[]): number {
  const whole = new Set(fold(text).split(/[^\p{L}\p{N}]+/u));
  return words.filter((word) => whole.has(word)).length / (words.length + 1);
}

/** A text around its first hit, cut at words. */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  const [first] = rangesOf(text, words);
  const start = startOf(text, Math.max(0, (first?.[0] ?? 0) - snippetLength / 3));
  const end = endOf(text, start + snippetLength);
  const before = start > 0 ? '… ' : '';
  const shown = `${before}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
  return { text: shown, marks: rangesOf(shown, words) };
}

/** The beginning of the word at a position. */
function startOf(text: string, at: number): number {
  const space = at === 0 ? 0 : text.indexOf(' ', at);
  return space < 0 ? at : space === 0 ? 0 : space + 1;
}

/** The end of the word at a position. */
function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
}
