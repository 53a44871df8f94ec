// What the finder can't decide, and the reader must: health, family, descriptions that fit one person, unknown capitals.
import { beginsSentence, blankOut, type Found, isBounded, type Word, wordsOf } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { isPlain } from './names.ts';
import { placeholderPattern } from './placeholders.ts';
import { places } from './words.ts';

export type DoubtKind = 'health' | 'family' | 'unique' | 'place' | 'capital';

export interface Doubt {
  kind: DoubtKind;
  value: string;
  start: number;
  end: number;
}

/** As many more words, up to the end of the clause. */
const some = (most: number) => `(?: [^\\s.,;\\[\\uFFFC]+){0,${most}}`;

const unique = [
  `satu-satunya${some(8)}`,
  'hanya (?:dia|ia)(?: sendiri)?',
  '(?:anak|cucu|keponakan|putra|putri) (?:kepala|pak|bu|bupati|camat|lurah|kades|ustaz|guru|penjaga|pemilik|juragan|ketua|pendeta)(?: [a-z]+)?',
  `juara (?:satu|dua|tiga|umum|\\d|I{1,3})${some(5)}`,
  '(?:ketua|wakil ketua) (?:kelas|osis|pramuka|rohis)',
  `(?:murid|siswa|siswi) pindahan${some(3)}`,
  'kembar',
  'paling (?:tinggi|pendek|tua|muda|kecil|besar|gemuk|kurus|nakal|pintar)',
];

const anyOf = (parts: readonly string[]) => new RegExp(`(?:${parts.join('|').replace(/_/g, ' ')})`, 'giu');

/** What to look at once more, in order; nothing that was found already. */
export function doubtsOf(text: string, found: readonly Found[], lexicon: Lexicon): Doubt[] {
  let rest = blankOut(text, found);
  rest = blankOut(
    rest,
    [...rest.matchAll(placeholderPattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const doubts: Doubt[] = [];
  // Of two words that begin alike, the longer comes first.
  const longestFirst = (words: ReadonlySet<string>) => [...words].sort((a, b) => b.length - a.length);
  const finders = [
    ['health', anyOf(longestFirst(lexicon.health))],
    ['family', anyOf(longestFirst(lexicon.family))],
    ['unique', anyOf(unique)],
  ] as const;
  for (const [kind, pattern] of finders) {
    for (const match of rest.matchAll(pattern)) {
      const value = match[0].trimEnd();
      const doubt = { kind, value, start: match.index, end: match.index + value.length };
      const isTaken = doubts.some(({ start, end }) => doubt.start < end && start < doubt.end);
      if (value !== '' && isBounded(rest, doubt.start, doubt.end) && (kind === 'unique' || !isTaken))
        doubts.push(doubt);
    }
  }
  doubts.push(...capitals(blankOut(rest, doubts), lexicon));
  return doubts.sort((a, b) => a.start - b.start);
}

/** Capitalised words that are neither known names nor known other words, and places, which give away with a role. */
function capitals(text: string, lexicon: Lexicon): Doubt[] {
  const doubts: Doubt[] = [];
  let first: Word | undefined;
  for (const word of wordsOf(text)) {
    const small = word.text.toLowerCase();
    const isPlace = places.has(small) && small !== 'indonesia';
    const isUnknown = /^\p{Lu}\p{Ll}/u.test(word.text) && !isPlain(word, lexicon);
    const last = doubts[doubts.length - 1];
    if (isPlace && /^\p{Lu}/u.test(word.text)) {
      const joined = last?.kind === 'place' && text.slice(last.end, word.start) === ' ';
      doubts.push(doubtFrom(text, 'place', (joined && doubts.pop()) || word, word));
    } else if (isUnknown) {
      const isOpening = beginsSentence(text, word.start) && !lexicon.wordNames.has(small);
      const before = last?.kind === 'capital' && text.slice(last.end, word.start) === ' ' ? last : first;
      const joined = before && text.slice(before.end, word.start) === ' ';
      if (joined && before === last) doubts.pop();
      if (!isOpening) doubts.push(doubtFrom(text, 'capital', joined ? before : word, word));
    }
    // A sentence begins with a capital whatever its first word is; only with another capital behind it is it a name.
    first = isUnknown ? word : undefined;
  }
  return doubts;
}

const doubtFrom = (text: string, kind: DoubtKind, from: { start: number }, to: { end: number }): Doubt => ({
  kind,
  value: text.slice(from.start, to.end),
  start: from.start,
  end: to.end,
});
