// The authored part of the finder of personal data: the words that it knows, which stand in the page.
import { z } from 'zod';
import { familyWords, givenNames, healthWords, plainWords, wordNames } from './common-words.ts';

const words = z.string().min(1);

/** Words, apart by spaces; the common ones unless an author gives others. */
export const lexiconSchema = z
  .strictObject({ names: words, wordNames: words, plain: words, health: words, family: words })
  .default({
    names: givenNames,
    wordNames,
    plain: plainWords,
    health: healthWords,
    family: familyWords,
  });
