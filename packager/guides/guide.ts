// What a guide is: how to bring a package into one kind of LMS, as data that pages and BACA-SAYA.html lay out.
import type { FormatId } from '../formats/ids.ts';
import type { Picture } from './picture.ts';
import type { Text, Words } from './words.ts';

/** A package for each session, or one package with the whole course. */
export type ShapeName = 'sessions' | 'course';

/** A package that works there, and why or when to take it. */
export interface Choice {
  format: FormatId;
  shape: ShapeName;
  why: Text;
  /** How to bring it in, where the guide's steps are for another kind of package. */
  how?: Text;
}

/** A setting that matters, what to choose and why. */
export interface Setting {
  name: Words;
  choose: Words;
  why: Text;
}

export interface Step {
  text: Text;
  picture: Picture;
}

/** What may go wrong, as the office would say it, and how to mend it. */
export interface Trouble {
  sign: Text;
  mend: Text;
}

export interface Guide {
  /** What people call it. */
  name: Words;
  /** How one tells that it is this one. */
  about: Text;
  /** Recommended first; the others with when they are better. */
  choices: readonly [Choice, ...Choice[]];
  settings: readonly Setting[];
  steps: readonly [Step, ...Step[]];
  /** How to see that it works, in order. */
  check: readonly Text[];
  troubles: readonly Trouble[];
}
