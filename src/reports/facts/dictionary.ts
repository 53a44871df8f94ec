// Texts as numbers: columns hold the number, the dictionary the text, once.

/** Reads a dictionary. Number 0 is always the empty text. */
export interface Dictionary {
  /** The text of a number; empty for one that was never given. */
  text(index: number): string;
  find(text: string): number | undefined;
  readonly size: number;
}

/** A dictionary that grows; numbers are given in order and never change. */
export interface GrowingDictionary extends Dictionary {
  /** The number of a text, a new one for a new text. */
  add(text: string): number;
  clear(): void;
}

/** @param reserved texts that have their number from the start, after the empty one */
export function createDictionary(reserved: readonly string[] = []): GrowingDictionary {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const add = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const clear = () => {
    numbers.clear();
    texts.length = 0;
    add('');
    for (const text of reserved) add(text);
  };
  clear();
  return {
    text: (index) => texts[index] ?? '',
    find: (text) => numbers.get(text),
    get size() {
      return texts.length;
    },
    add,
    clear,
  };
}
