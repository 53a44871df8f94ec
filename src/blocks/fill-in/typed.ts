// What counts as the same typed answer.

/** The most characters that can be typed; SCORM 1.2 keeps 255 of a response (CMIString255). */
export const maxLength = 100;

/** Without regard to case, to spaces around and double ones inside, to curly quotes, and to a full stop at the end. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
