// The cells of a sheet (ECMA-376 part 1, 18.3), as texts.
import { TableFault, tableLimits } from './fault.ts';
import { attribute, type MarkupHandlers } from './markup.ts';
import type { Row } from './row.ts';
import { tidyCells } from './tidy.ts';

/** Rows that a sheet can have at most. */
const lastLine = 1_048_576;

/** Reads a sheet. @param take gets each row that holds something */
export function readSheet(
  shared: readonly string[],
  take: (row: Row) => void,
): { handlers: MarkupHandlers; end(): void } {
  let line = 0;
  let cells: string[] = [];
  let rounded: number[] = [];
  let column = -1;
  let type = '';
  let text = '';
  let reads = false;
  let phonetic = false;
  let isSheet = false;

  function openRow(attributes: string): void {
    const said = attribute(attributes, 'r');
    const next = said === undefined ? line + 1 : Number(said);
    if (!Number.isInteger(next) || next <= line || next > lastLine) throw new TableFault('damaged');
    line = next;
    cells = [];
    rounded = [];
    column = -1;
  }

  function openCell(attributes: string): void {
    const place = attribute(attributes, 'r');
    column = place === undefined ? column + 1 : columnOf(place);
    type = attribute(attributes, 't') ?? 'n';
    text = '';
  }

  function closeCell(): void {
    const value = cellText();
    if (value === '') return;
    if (column >= tableLimits.columns) throw new TableFault('too-wide', { line, most: tableLimits.columns });
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }

  function cellText(): string {
    if (type === 's') return unescaped(shared[Number(text)] ?? '');
    if (type === 'b') return text === '1' ? 'TRUE' : text === '0' ? 'FALSE' : '';
    if (type !== 'n') return unescaped(text);
    const { digits, isRounded } = numberText(text.trim());
    if (isRounded) rounded.push(column);
    return digits;
  }

  function closeRow(): void {
    const tidied = tidyCells(cells);
    if (tidied.length > 0) take({ line, cells: tidied, rounded });
  }

  return {
    handlers: {
      open(name, attributes) {
        if (name === 'c') openCell(attributes);
        else if (name === 'v') reads = true;
        else if (name === 't') reads = !phonetic;
        else if (name === 'rPh') phonetic = true;
        else if (name === 'row') openRow(attributes);
        else if (name === 'worksheet') isSheet = true;
      },
      close(name) {
        if (name === 'v' || name === 't') reads = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'c') closeCell();
        else if (name === 'row') closeRow();
      },
      text(piece) {
        if (!reads) return;
        text += piece;
        if (text.length > tableLimits.cell) throw new TableFault('cell-too-long', { line });
      },
    },
    end() {
      if (!isSheet) throw new TableFault('damaged');
    },
  };
}

/** Characters that XML can't hold stand as `_x000D_` (22.9.2.19). */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Column of a place such as `AB12`, from 0. */
function columnOf(place: string): number {
  const [, letters] = /^([A-Z]{1,3})\d+$/.exec(place) ?? [];
  if (letters === undefined) throw new TableFault('damaged');
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * A number as its digits. Excel keeps 15 and fills up with zeros; longer ones that a program has written exactly are
 * told by their last digit.
 */
function numberText(text: string): { digits: string; isRounded: boolean } {
  if (/^-?\d{1,15}$/.test(text)) return { digits: text, isRounded: false };
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return { digits: text, isRounded: false };
  if (!Number.isInteger(value) || Math.abs(value) >= 1e21) return { digits: String(value), isRounded: false };
  const digits = BigInt(value).toString();
  const isExact = digits === text && Number.isSafeInteger(value) && !digits.endsWith('0');
  return { digits, isRounded: digits.length > 15 && !isExact };
}
