// Values of a guided form in words, for the example beside a field and for the document alike.
import type { Part } from '../work/document.ts';
import type { Say } from './controls.ts';
import {
  chosenOf,
  type Field,
  type Form,
  fieldsOf,
  isFilled,
  linesOf,
  rowsOf,
  textOf,
  type Values,
} from './form.ts';

/** A day as readers write it: "31 Januari 2027". */
export function dateText(date: string, common: Say): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = common('months').split(' ')[(month ?? 0) - 1];
  return name && year && day ? `${day} ${name} ${year}` : date;
}

/** A column's name: its label without the question that follows. */
const columnName = (field: string, column: string, say: Say): string =>
  say(`${field}-${column}`).replace(/[:,].*/, '');

/** A field's value as the lines of a text; none where it is empty. */
export function valueLines(field: Field, values: Values, say: Say, common: Say): string[] {
  if (field.type === 'rows') {
    return rowsOf(values, field.id).map((row) =>
      field.columns
        .map((column) => ({ column, text: textOf(row, column.id) }))
        .filter(({ text }) => text !== '')
        .map(
          ({ column, text }) =>
            `${columnName(field.id, column.id, say)}: ${column.type === 'date' ? dateText(text, common) : text}`,
        )
        .join('\n'),
    );
  }
  if ('options' in field) return chosenOf(values, field.id).map((option) => say(`${field.id}-${option}`));
  if (field.type === 'points') return linesOf(values, field.id);
  const text = textOf(values, field.id);
  if (text === '') return [];
  return [field.type === 'date' ? dateText(text, common) : text];
}

/** Builds the parts of a document from fields of a form; what is empty leaves no trace. */
export function partsFor(form: Form, values: Values, say: Say, common: Say) {
  const find = (id: string): Field[] =>
    fieldsOf(form).filter((field) => field.id === id && isFilled(field, values));
  const lines = (id: string): string[] => find(id).flatMap((field) => valueLines(field, values, say, common));
  return {
    lines,
    /** Values beside their labels. */
    fields(...ids: string[]): Part[] {
      const filled = ids.filter((id) => lines(id).length > 0);
      if (filled.length === 0) return [];
      return [{ fields: filled.map((id) => [say(id), lines(id).join('\n')] as const) }];
    },
    points: (id: string): Part[] => (lines(id).length > 0 ? [{ points: lines(id) }] : []),
    /** Rows as a table, its columns headed as in the form; columns that are empty throughout are left out. */
    table(id: string): Part[] {
      return find(id).flatMap((field): Part[] => {
        if (field.type !== 'rows') return [];
        const rows = rowsOf(values, id);
        const columns = field.columns.filter((column) => rows.some((row) => textOf(row, column.id) !== ''));
        const cell = (text: string, type: string) =>
          type === 'date' && text ? dateText(text, common) : text;
        return [
          {
            table: {
              columns: columns.map((column) => columnName(id, column.id, say)),
              rows: rows.map((row) => columns.map((column) => cell(textOf(row, column.id), column.type))),
            },
          },
        ];
      });
    },
    /** A heading above parts, unless there are none. */
    section: (key: string, ...parts: readonly Part[][]): Part[] =>
      parts.flat().length > 0 ? [{ heading: say(key) }, ...parts.flat()] : [],
  };
}
