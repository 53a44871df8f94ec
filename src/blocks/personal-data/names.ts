// Finds names of persons: behind a title or a word such as "murid", by a list of common names, and what stands beside them.
import { beginsSentence, type Found, type Word, wordsOf } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { adultCues, nameEnding, places, pupilCues } from './words.ts';

type Role = NonNullable<Found['role']>;

/** As many words as a name may have. */
const longest = 4;

const lower = (word: Word | undefined) => word?.text.toLowerCase() ?? '';
const isCapital = (word: Word) => /^\p{Lu}/u.test(word.text);
const isUpper = (word: Word) => word.text.length > 1 && word.text === word.text.toUpperCase();
const isInitial = (word: Word) =>
  /^\p{Lu}$/u.test(word.text) || /^(Muh|Moh|Mhd|Muhd|Abd|Kms|Kgs|Mgs|Msy|Nys|Rd)$/i.test(word.text);
const isRoman = (word: Word) => /^[IVXLC]+$/.test(word.text);

/** Listed as a title, a place, a month, a school word …: what ends a name. */
export const isPlain = (word: Word, { plain }: Lexicon): boolean => {
  const text = lower(word);
  return plain.has(text) || places.has(text) || adultCues.has(text) || pupilCues.has(text);
};

const cueOf = (word: Word): Role | undefined => {
  const text = lower(word);
  return pupilCues.has(text) ? 'pupil' : adultCues.has(text) ? 'adult' : undefined;
};

/** Is written with a full stop, which ends no sentence. */
const isShort = (word: Word) => /^(?:sdri?|hj?|dr[sa]?|ir|prof|bpk)$/.test(lower(word));

export interface NameSpan {
  start: number;
  end: number;
  why: 'title' | 'list';
  role?: Role;
}

/** @param text with blanks where something else was found already */
export function findNames(text: string, lexicon: Lexicon): NameSpan[] {
  const words = wordsOf(text);
  const gap = (index: number) => text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  const spans: NameSpan[] = [];

  /** A short word in capitals is an abbreviation (OSIS, SMP), not a name, unless it is listed. */
  const isAbbreviation = (word: Word) =>
    isUpper(word) && word.text.length <= 4 && !lexicon.names.has(lower(word));

  /** Joined to the word before it as parts of a name are. */
  const isJoined = (index: number): boolean => {
    const before = words[index - 1];
    return (
      /^[ -]$/.test(gap(index)) || (/^\. ?$/.test(gap(index)) && before !== undefined && isInitial(before))
    );
  };

  /** Could be part of a name that begins or ends beside it. */
  const isPart = (word: Word | undefined, beside: Word): word is Word =>
    word !== undefined &&
    isCapital(word) &&
    (!isPlain(word, lexicon) || isInitial(word)) &&
    (isInitial(word) || (!isRoman(word) && !isAbbreviation(word) && isUpper(word) === isUpper(beside))) &&
    !(cueOf(word) && !isInitial(word));

  const isListed = (index: number): boolean => {
    const word = words[index];
    if (!word) return false;
    if (lexicon.names.has(lower(word))) return true;
    if (!isCapital(word) || isPlain(word, lexicon)) return false;
    if (nameEnding.test(lower(word))) return true;
    if (!lexicon.wordNames.has(lower(word))) return false;
    if (!beginsSentence(text, word.start)) return true;
    const next = words[index + 1];
    return (
      next !== undefined &&
      isJoined(index + 1) &&
      isCapital(next) &&
      !isPlain(next, lexicon) &&
      !isRoman(next)
    );
  };

  /** The last word of the name that begins at a word. */
  function lastOf(first: number): number {
    let last = first;
    while (last - first < longest - 1) {
      const word = words[last];
      const next = words[last + 1];
      if (!word || !isJoined(last + 1)) break;
      const small = next && !isCapital(next) && !isCapital(word) && lexicon.names.has(lower(next));
      const bin =
        next && /^(bin|binti)$/.test(lower(next)) && isJoined(last + 2) && isPart(words[last + 2], word);
      if (!small && !bin && !isPart(next, word)) break;
      last += bin ? 2 : 1;
    }
    return last;
  }

  function add(first: number, why: NameSpan['why'], cue?: Role): number {
    const last = lastOf(first);
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? start;
    const pupil = /^[ ,(]*(?:NISN|NIS\b|kelas|murid|siswa)/i.test(text.slice(end, end + 12));
    const role = pupil ? 'pupil' : cue;
    spans.push({ start, end, why, ...(role && { role }) });
    return last;
  }

  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const next = words[index + 1];
    const cue = cueOf(word);
    const between = gap(index + 1);
    if (cue && next && (isShort(word) ? /^\.? ?$/ : /^[ \t]*:?[ \t]*$/).test(between) && between) {
      // A title on top of a title: the inner one is the nearer.
      if (cueOf(next) && !isInitial(next)) continue;
      const small =
        !isCapital(next) &&
        (lexicon.names.has(lower(next)) || (cue === 'adult' && lexicon.wordNames.has(lower(next))));
      const capital =
        isCapital(next) &&
        (!isPlain(next, lexicon) || isInitial(next)) &&
        !isRoman(next) &&
        !isAbbreviation(next);
      if (small || capital) {
        index = add(index + 1, 'title', cue);
        continue;
      }
    }
    if (!isListed(index)) continue;
    let first = index;
    for (let steps = 0; steps < 2 && first > 0 && isJoined(first); steps++) {
      const before = words[first - 1];
      const here = words[first];
      const taken = (spans[spans.length - 1]?.end ?? 0) > (before?.start ?? 0);
      if (!here || taken || !isCapital(here) || !isPart(before, here)) break;
      first--;
    }
    index = add(first, 'list');
  }
  return spans;
}
