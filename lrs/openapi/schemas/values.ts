// JSON Schemas of the data types that statements are made of (Data 4), and two helpers that keep the others short.
import type { Schema } from '../types.ts';

/** A schema of the components, by its name. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object with these properties and no others, as xAPI wants it (Data 2.2). */
export function record(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema {
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** An object that has these properties, whatever they hold; they are named twice because some tools overlook the list. */
export function having(...names: string[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, {}])),
    required: names,
  };
}

export const listOf = (items: Schema): Schema => ({ type: 'array', items });

export const text: Schema = { type: 'string' };
export const uuid: Schema = { type: 'string', format: 'uuid' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const flag: Schema = { type: 'boolean' };

/** What several schemas use, under its name. */
export const valueSchemas: Readonly<Record<string, Schema>> = {
  Iri: {
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9+.-]*:.+$',
    description: 'An absolute IRI (RFC 3987), compared character by character.',
  },
  Timestamp: {
    type: 'string',
    description: 'ISO 8601 date and time; with the version 2.0 in the form of RFC 3339. Answers are in UTC.',
  },
  Duration: { type: 'string', pattern: '^P', description: 'An ISO 8601 duration.' },
  LanguageMap: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'The same text in several languages, by RFC 5646 tags.',
  },
  Extensions: {
    type: 'object',
    additionalProperties: true,
    description: 'Anything, by IRIs.',
  },
};
