// What a guided form asks and what was filled in: steps of fields, and values that are read without ever throwing.

interface FieldBase {
  /** Key of the value, and of the strings `<kind>.<id>` and `<kind>.<id>-help`. */
  id: string;
  /** May be left empty without anything being missing. */
  optional?: true;
  /** Has no help below its label. */
  bare?: true;
}

/** Something typed: one line, a text, one point a line, a whole number, a date (`2027-01-31`). */
export interface TypedField extends FieldBase {
  type: 'line' | 'text' | 'points' | 'number' | 'date';
}

/** One or several of some options, each said by `<kind>.<id>-<option>`. */
export interface ChoiceField extends FieldBase {
  type: 'one' | 'many';
  options: readonly string[];
  /** Options of a word or two stand beside each other. */
  short?: true;
}

/** The same few fields several times; a column is said by `<kind>.<id>-<column>`. */
export interface RowsField extends FieldBase {
  type: 'rows';
  columns: readonly TypedField[];
  most: number;
}

export type Field = TypedField | ChoiceField | RowsField;

export interface Step {
  /** The step is said by `<kind>.step-<id>`. */
  id: string;
  fields: readonly Field[];
}

export interface Form {
  /** The kind of block; its strings begin with it. */
  kind: string;
  steps: readonly Step[];
  /** The field that is set from the teacher's level, and so tells nothing about what she did. */
  level?: string;
}

export type Row = Readonly<Record<string, string>>;
export type Value = string | readonly string[] | readonly Row[];
export type Values = Readonly<Record<string, Value>>;

/** The most characters that a typed value holds. */
export const longest: Readonly<Record<TypedField['type'], number>> = {
  line: 160,
  text: 1200,
  points: 1600,
  number: 6,
  date: 10,
};

export const fieldsOf = (form: Form): readonly Field[] => form.steps.flatMap((step) => step.fields);

/** What was typed, without spaces around it; empty where nothing was. */
export function textOf(values: Values | Row, id: string): string {
  const value = values[id];
  return typeof value === 'string' ? value.trim() : '';
}

/** What was typed line by line, without bullets and empty lines. */
export const linesOf = (values: Values | Row, id: string): string[] =>
  textOf(values, id)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);

/** The number typed; undefined where there is none. */
export function numberOf(values: Values | Row, id: string): number | undefined {
  const text = textOf(values, id);
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** The day typed, as days since 1970; undefined where there is none. */
export function dayOf(values: Values | Row, id: string): number | undefined {
  const text = textOf(values, id);
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `2027-02-31` is no day, whatever a browser makes of it.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
    ? undefined
    : time / 86_400_000;
}

/** The options chosen. */
export function chosenOf(values: Values, id: string): readonly string[] {
  const value = values[id];
  if (typeof value === 'string') return value ? [value] : [];
  return (value ?? []).filter((one): one is string => typeof one === 'string');
}

/** The rows in which anything was typed. */
export function rowsOf(values: Values, id: string): readonly Row[] {
  const value = values[id];
  if (typeof value === 'string' || value === undefined) return [];
  return value
    .filter((row): row is Row => typeof row !== 'string')
    .filter((row) => Object.values(row).some((text) => text.trim() !== ''));
}

export function isFilled(field: Field, values: Values): boolean {
  if (field.type === 'rows') return rowsOf(values, field.id).length > 0;
  return 'options' in field ? chosenOf(values, field.id).length > 0 : textOf(values, field.id) !== '';
}

/** True until something was filled in, other than the level. */
export const isEmpty = (form: Form, values: Values): boolean =>
  !fieldsOf(form).some((field) => field.id !== form.level && isFilled(field, values));

/** All that was typed anywhere, for checks that look for something that should not be there. */
export function allText(form: Form, values: Values): string {
  return fieldsOf(form)
    .flatMap((field) => {
      if ('options' in field) return [];
      if (field.type === 'rows') return rowsOf(values, field.id).flatMap((row) => Object.values(row));
      return field.type === 'date' || field.type === 'number' ? [] : [textOf(values, field.id)];
    })
    .join('\n');
}
