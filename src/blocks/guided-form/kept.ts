// The text that a guided form is kept as: versioned JSON without what is empty, read back whatever it has become.
import { isRecord, readKept } from '../lab/kept.ts';
import {
  type Field,
  type Form,
  fieldsOf,
  isFilled,
  longest,
  type Row,
  type Value,
  type Values,
} from './form.ts';

/** What is kept: the values, and the level of the example that the teacher began with. */
export interface Kept {
  values: Values;
  from?: string;
}

export function store(form: Form, { values, from }: Kept): string {
  const filled = fieldsOf(form).flatMap((field) => {
    const value = values[field.id];
    return value !== undefined && isFilled(field, values) ? [[field.id, value] as const] : [];
  });
  return JSON.stringify({ v: 1, ...(from && { from }), f: Object.fromEntries(filled) });
}

/** A value as its field can hold it; undefined when it is nothing of the kind. */
function readValue(field: Field, value: unknown): Value | undefined {
  if (field.type === 'rows') {
    if (!Array.isArray(value)) return undefined;
    return value
      .filter(isRecord)
      .slice(0, field.most)
      .map(
        (row): Row =>
          Object.fromEntries(
            field.columns.map((column) => {
              const text = row[column.id];
              return [column.id, typeof text === 'string' ? text.slice(0, longest[column.type]) : ''];
            }),
          ),
      );
  }
  if (field.type === 'many')
    return Array.isArray(value) ? field.options.filter((option) => value.includes(option)) : undefined;
  if (typeof value !== 'string') return undefined;
  if (field.type === 'one') return field.options.includes(value) ? value : undefined;
  return value.slice(0, longest[field.type]);
}

/** Values of unknown origin as the form can hold them. */
export function readValues(form: Form, found: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    fieldsOf(form).flatMap((field) => {
      const value = readValue(field, found[field.id]);
      return value === undefined ? [] : [[field.id, value]];
    }),
  );
}

/** Reads a kept text; undefined when it is none of ours or damaged. */
export function restore(form: Form, text: string | undefined): Kept | undefined {
  const value = readKept(text);
  if (!value || !isRecord(value.f)) return undefined;
  const { from } = value;
  const values = readValues(form, value.f);
  return { values, ...(typeof from === 'string' && /^[a-z]{2,3}$/.test(from) && { from }) };
}
