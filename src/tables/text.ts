// Texts of strangers in cells: on one line, visible, and never run as a formula.

/** Format characters (Unicode Cf) but the two that join letters: they turn text round or hide in it. */
const hidden = /(?![\u200C\u200D])\p{Cf}/gu;

const space = 0x20;
const lastAscii = 0x7e;

/** A text on one line, without control characters and without those that change the direction of what follows. */
export function legible(text: string): string {
  return isPlain(text)
    ? text
    : text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
        .replace(hidden, '')
        .replace(/\s+/g, ' ')
        .trim();
}

/** Whether there is nothing to do for {@link legible}: most texts are ASCII with single spaces, and this is quick. */
function isPlain(text: string): boolean {
  let before = space;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < space || code > lastAscii || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space || text === '';
}

/**
 * Whether a spreadsheet might take a text for a formula, by its first character (OWASP, CSV injection): = + - @, and
 * their full-width forms, which some Excels take for the same.
 */
export function looksLikeFormula(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x3d:
    case 0x2b:
    case 0x2d:
    case 0x40:
    case 0xff1d:
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
      return true;
    default:
      return false;
  }
}
