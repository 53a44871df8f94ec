// What was found in a text, and the small tools that every finder uses. Offsets are UTF-16, as in String.slice.

/** What a piece of personal data is. */
export type PersonalKind =
  | 'name'
  | 'school'
  | 'nik'
  | 'nisn'
  | 'nip'
  | 'nuptk'
  | 'npsn'
  | 'number'
  | 'phone'
  | 'email'
  | 'address'
  | 'birth'
  /** A word that the teacher pointed out. */
  | 'manual';

/** Why it was taken for that: its shape, a label or title before it, the list of names, or that it was found elsewhere. */
export type Reason = 'shape' | 'label' | 'title' | 'list' | 'again' | 'chosen';

export interface Found {
  kind: PersonalKind;
  start: number;
  end: number;
  value: string;
  why: Reason;
  /** For a name, what the words around it say of the person. */
  role?: 'pupil' | 'adult';
}

/** Stands for every character that a finder must not look at again. */
export const blank = '\uFFFC';

/** The text with some stretches blanked, all offsets unchanged. */
export function blankOut(text: string, spans: readonly { start: number; end: number }[]): string {
  let result = text;
  for (const { start, end } of spans)
    result = result.slice(0, start) + blank.repeat(end - start) + result.slice(end);
  return result;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** True when the stretch cuts no word or number in two: at neither edge do two letters or digits meet. */
export const isBounded = (text: string, start: number, end: number): boolean =>
  !(letterOrDigit.test(text.charAt(start - 1)) && letterOrDigit.test(text.charAt(start))) &&
  !(letterOrDigit.test(text.charAt(end - 1)) && letterOrDigit.test(text.charAt(end)));

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text: letters and apostrophes, touched by no digit. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)]
    .map((match) => {
      const word = match[0].replace(/['’]+$/, '');
      return { text: word, start: match.index, end: match.index + word.length };
    })
    .filter(({ start, end }) => isBounded(text, start, end));
}

/** True where a sentence, a line or a list item begins. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:;\n\r]["“'(]?|\n\s*[-•*]|\n\s*\d+[.)])\s*["“'(]?$/.test(
    text.slice(Math.max(0, start - 20), start),
  ) || text.slice(0, start).trim() === '';

/** Every bounded place where a value stands, in the same letters. */
export function placesOf(text: string, value: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (value === '') return places;
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    const end = start + value.length;
    if (isBounded(text, start, end) && start >= (places[places.length - 1]?.end ?? 0))
      places.push({ start, end });
  }
  return places;
}
