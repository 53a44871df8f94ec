// What people wrote, made fit to be shown: statements may carry anything, and some characters steer instead of being read.

/** Format characters (Unicode Cf) but the two that join letters: they turn text round or hide in it. */
const hidden = /(?![\u200C\u200D])\p{Cf}/gu;

/** A text on one line, without control characters and without those that change the direction of what follows. */
export const legible = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(hidden, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A title that will stand in double quotation marks: its own become single ones. */
export const quotable = (title: string): string =>
  title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
