// Finds personal data in Indonesian text by shape, label, title and list; what it finds never overlaps and is in order.
import { blankOut, type Found, isBounded, placesOf, wordsOf } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames, isPlain } from './names.ts';
import { numberFinders } from './numbers.ts';
import { placeholderPattern } from './placeholders.ts';
import { placeFinders } from './places.ts';

export interface FindOptions {
  lexicon: Lexicon;
  /** Words that the teacher pointed out. */
  chosen?: readonly string[];
  /** The present year; dates of about now are not dates of birth. */
  year?: number;
}

/**
 * Everything in a text that looks like personal data, by place. Placeholders of ours are left alone. It finds much, never
 * all: a nickname, a rare name or a description that fits one person alone is for the reader to see.
 */
export function findPersonalData(
  text: string,
  { lexicon, chosen = [], year = new Date().getFullYear() }: FindOptions,
): Found[] {
  const found: Found[] = [];
  let rest = blankOut(
    text,
    [...text.matchAll(placeholderPattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const take = (spots: readonly Omit<Found, 'value'>[]) => {
    let free = 0;
    const kept = [...spots]
      .sort((a, b) => a.start - b.start)
      .filter((spot) => {
        const fits = spot.start >= free && spot.end > spot.start;
        if (fits) free = spot.end;
        return fits;
      });
    for (const spot of kept) found.push({ ...spot, value: text.slice(spot.start, spot.end) });
    rest = blankOut(rest, kept);
  };

  // What one finder takes away can lay bare something for another, so all look again until none finds more.
  for (let before = -1; before < found.length; ) {
    before = found.length;
    for (const find of [...numberFinders, ...placeFinders(year)]) take(find(rest));
    take(findNames(rest, lexicon).map((span) => ({ kind: 'name', ...span })));
    takeAgain();
  }
  for (const value of chosen) {
    const wanted = value.trim();
    const same = found.find((one) => one.value.toLowerCase() === wanted.toLowerCase());
    take(
      placesOfAnyCase(rest, wanted).map((place) => ({
        kind: same?.kind ?? 'manual',
        ...place,
        why: 'chosen',
      })),
    );
  }
  return found.sort((a, b) => a.start - b.start);

  /** What was found once is found wherever it stands, and so is each part of a name. */
  function takeAgain(): void {
    const seen = new Set<string>();
    for (const { kind, value } of [...found].sort((a, b) => b.value.length - a.value.length)) {
      if (seen.has(value)) continue;
      seen.add(value);
      take(placesOf(rest, value).map((place) => ({ kind, ...place, why: 'again' })));
    }
    const parts = new Set(
      found
        .filter(({ kind }) => kind === 'name')
        .flatMap(({ value }) => wordsOf(value))
        .filter((word) => word.text.length > 2 && !isPlain(word, lexicon))
        .map((word) => word.text.toLowerCase()),
    );
    take(
      wordsOf(rest)
        .filter((word) => /^\p{Lu}/u.test(word.text) && parts.has(word.text.toLowerCase()))
        .map(({ start, end }) => ({ kind: 'name', start, end, why: 'again' })),
    );
  }
}

function placesOfAnyCase(text: string, value: string): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  // A few letters change their length with their case; offsets would shift.
  return lower.length === text.length ? placesOf(lower, value.toLowerCase()) : placesOf(text, value);
}

/** True when a value still stands in a text as a word of its own, whatever its case. */
export const stillHolds = (text: string, value: string): boolean =>
  placesOfAnyCase(text, value).some(({ start, end }) => isBounded(text, start, end));
