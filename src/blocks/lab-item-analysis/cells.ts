// Cuts pasted text into lines and cells: tabs, semicolons, commas, bars or spaces, whichever the text was made with.

export interface Line {
  /** Where the line stands in the text, from 1. */
  number: number;
  cells: string[];
}

const isWord = (token: string): boolean => !/^(?:[A-Ea-e]|-|[\d]+(?:[.,]\d+)?)$/.test(token);

/** The mark between the cells; a comma between digits may be a decimal comma, so spaces win where both occur. */
export function delimiterOf(text: string): string {
  for (const mark of ['\t', ';', '|']) if (text.includes(mark)) return mark;
  const lines = text.split('\n').filter((line) => line.trim());
  const decimal = (line: string) => {
    const commas = line.match(/,/g)?.length ?? 0;
    return commas === (line.match(/\d,\d/g)?.length ?? 0) && line.trim().split(/\s+/).length > commas;
  };
  return text.includes(',') && !lines.every(decimal) ? ',' : ' ';
}

/** Splits at spaces; the words in front (a number, a name of several words) become one cell. */
function splitAtSpaces(line: string): string[] {
  const tokens = line.trim().split(/\s+/);
  const isWordAt = (index: number) => index < tokens.length && isWord(tokens[index] ?? '');
  let lead = /^\d+[.)]?$/.test(tokens[0] ?? '') && isWordAt(1) && tokens.length > 2 ? 1 : 0;
  while (isWordAt(lead) && lead < tokens.length - 1) lead += 1;
  return lead > 0 ? [tokens.slice(0, lead).join(' '), ...tokens.slice(lead)] : tokens;
}

/** Answers written without anything between them, "M01 BCADA", become a cell each. */
function unfold(cells: string[]): string[] {
  const last = cells[cells.length - 1] ?? '';
  const compact = cells.length <= 3 && /^(?:[A-Ea-e-]{3,}|[01-]{3,})$/.test(last) && /[^-]/.test(last);
  return compact ? [...cells.slice(0, -1), ...last] : cells;
}

/** The lines that hold anything, cut into cells. */
export function cut(text: string, mark: string): Line[] {
  return text.split('\n').flatMap((line, index) => {
    const cells =
      mark === ' ' ? splitAtSpaces(line) : line.split(mark).map((cell) => cell.replace(/"/g, '').trim());
    return cells.some((cell) => cell) ? [{ number: index + 1, cells: unfold(cells) }] : [];
  });
}
