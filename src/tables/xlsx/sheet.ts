// One worksheet: a frozen header, rows with real numbers and dates, and a filter over all of it.
import type { Cell, Column } from '../table.ts';
import { looksLikeFormula } from '../text.ts';
import { isTime, wibOffset, wibText } from '../time.ts';
import { styleOf } from './styles.ts';
import { declaration, escaped } from './xml.ts';

/** "A" … "Z", "AA" …: the letters of a column, counted from 0. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const narrowest = 8;
const widest = 60;
/** Room for the button of the filter, in characters. */
const filterButton = 3;
/** "2025-09-20 09:59:30" with some air. */
const timeWidth = 20;

/** Widths of the columns in characters, as their headers and some of their values need them. */
export function columnWidths<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): number[] {
  return columns.map((column) => {
    const lengths = rows.map((row) => String(column.value(row) ?? '').length);
    const values = column.kind === 'time' ? [timeWidth] : lengths;
    const wanted = Math.max(column.header.length + filterButton, ...values.map((length) => length + 1));
    return Math.min(widest, Math.max(narrowest, wanted));
  });
}

/** What stands before the rows. */
export function sheetStart(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`
  );
}

/** What stands after the rows. @param rows of the sheet, its header included */
export const sheetEnd = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnLetters(columns - 1)}${rows}"/>` +
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape"/></worksheet>';

export interface RowWriter<Row> {
  header(): string;
  row(row: Row): string;
  /** How many rows were written, the header included. */
  rows(): number;
}

export function createRowWriter<Row>(columns: readonly Column<Row>[]): RowWriter<Row> {
  const letters = columns.map((_, index) => columnLetters(index));
  let written = 0;
  const line = (cellAt: (index: number, place: string) => string): string => {
    written += 1;
    let cells = '';
    for (let index = 0; index < letters.length; index += 1)
      cells += cellAt(index, `${letters[index]}${written}`);
    return `<row r="${written}">${cells}</row>`;
  };
  return {
    header: () => line((index, place) => textCell(place, columns[index]?.header ?? '', styleOf.header)),
    row: (row) =>
      line((index, place) => {
        const column = columns[index];
        return column === undefined ? '' : cell(place, column.value(row), column.kind);
      }),
    rows: () => written,
  };
}

function cell(place: string, value: Cell, kind: Column<unknown>['kind']): string {
  switch (typeof value) {
    case 'string':
      return value === '' ? '' : textCell(place, value, styleOf[kind === 'identifier' ? 'text' : 'plain']);
    case 'boolean':
      return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'number':
      return Number.isFinite(value) ? numberCell(place, value, kind) : '';
    default:
      return '';
  }
}

function numberCell(place: string, value: number, kind: Column<unknown>['kind']): string {
  switch (kind) {
    case 'identifier':
      return textCell(place, String(value), styleOf.text);
    case 'percent':
      return `<c r="${place}" s="${styleOf.percent}"><v>${value / 100}</v></c>`;
    case 'time':
      return timeCell(place, value);
    default:
      return `<c r="${place}"><v>${value}</v></c>`;
  }
}

/** A text, marked as one for good when it might be taken for a formula once somebody edits the cell. */
function textCell(place: string, text: string, style: number): string {
  const safe = escaped(text);
  const marked = style !== styleOf.header && looksLikeFormula(safe) ? styleOf.quoted : style;
  return `<c r="${place}"${marked === 0 ? '' : ` s="${marked}"`} t="inlineStr"><is><t>${safe}</t></is></c>`;
}

const dayLength = 86_400_000;
/** Day 25,569 of Excel's calendar is 1 January 1970. */
const epochDay = 25_569;
/** 1 March 1900: before it, Excel counts a day that never was. */
const firstDay = 61;

/** A cell's date has no time zone: it says what clocks in WIB say. */
function timeCell(place: string, at: number): string {
  if (!isTime(at)) return '';
  const exact = (at + wibOffset) / dayLength + epochDay;
  // At most 90 µs later, so that a reader that cuts off instead of rounding doesn't show the second before.
  const days = Math.ceil(exact * 1e9) / 1e9;
  return days < firstDay
    ? textCell(place, wibText(at), styleOf.plain)
    : `<c r="${place}" s="${styleOf.time}"><v>${days}</v></c>`;
}
