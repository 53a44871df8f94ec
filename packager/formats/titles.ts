// What an LMS shows in place of file names.
import { documents } from '../../src/i18n/documents.ts';
import { fill, type Language } from '../../src/i18n/say.ts';
import type { Session } from '../../src/model/course.ts';

/** Moodle keeps titles of at most so many characters. */
export const titleLength = 255;

/** Which session it is and what it is called, because every session may be a package of its own. */
export const sessionTitle = (language: Language, { number, title }: Session): string =>
  fill(documents[language]['player.session'], { number, title }).slice(0, titleLength);
