// Requirements as tables: one row is one sentence of the specification, tried in both editions.
import { describe, expect, it } from '@jest/globals';
import { XapiError } from '../../../lrs/http/errors.ts';
import type { XapiVersion } from '../../../lrs/http/version.ts';
import { validateStatement } from '../../../lrs/statement/validate.ts';
import { type Json, statement } from '../harness.ts';

export const editions: readonly XapiVersion[] = ['1.0.3', '2.0.0'];

/**
 * What the specification says, the parts of a statement that put it to the test, and the property that must be refused
 * (without `statement.`); with none the statement must be accepted.
 */
export type Row = readonly [sentence: string, parts: Json, refused?: string];

/** The path that is refused, `''` for the statement itself, or undefined when it is valid. */
export function refusedPart(value: unknown, version: XapiVersion): string | undefined {
  try {
    validateStatement(value, 'statement', version);
    return undefined;
  } catch (error) {
    if (!(error instanceof XapiError)) throw error;
    expect(error.status).toBe(400);
    expect(error.message.startsWith(`${error.property}: `)).toBe(true);
    return error.property?.replace(/^statement\.?/, '');
  }
}

/** Tries each row in each edition; `in` places a row's parts in the statement, e.g. as its context. */
export function requirements(
  section: string,
  rows: readonly Row[],
  options: { versions?: readonly XapiVersion[]; in?: (parts: Json) => Json; at?: string } = {},
): void {
  const { versions = editions, in: place = (parts) => parts, at = '' } = options;
  describe.each(versions)(`Data ${section} (%s)`, (version) => {
    it.each(rows.map(([sentence, parts, refused]) => ({ sentence, parts, refused })))(
      '$sentence',
      ({ parts, refused }) => {
        const expected = refused === undefined || at === '' ? refused : `${at}.${refused}`;
        expect(refusedPart(statement(place(parts)), version)).toBe(expected);
      },
    );
  });
}

/** Rows that take each value for a property: all accepted, or all refused. */
export function each(
  sentence: string,
  property: string,
  values: readonly unknown[],
  verdict: 'accepted' | 'refused',
): Row[] {
  return values.map((value): Row => {
    const row = `${sentence}: ${JSON.stringify(value)}`;
    return verdict === 'accepted' ? [row, { [property]: value }] : [row, { [property]: value }, property];
  });
}

export const statementRef = { objectType: 'StatementRef', id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee' };
export const activity = { objectType: 'Activity', id: 'http://example.com/activity' };

/** A SubStatement with some parts replaced. */
export function subStatement(parts: Json = {}): Json {
  const { id: _, ...body } = statement();
  return { objectType: 'SubStatement', ...body, ...parts };
}

/** Samples of what a property must not be. */
export const notObjects = ['text', 3, true, null, [], [{}]];
export const notStrings = [3, true, null, [], {}];
export const notIris = [
  '',
  'experienced',
  '/verbs/x',
  'example.com/x',
  '//example.com/x',
  'http:',
  'http://a b',
  ...notStrings,
];
export const iris = [
  'http://example.com/x',
  'urn:x:1',
  'http://example.com/فعل/خواندن',
  'tag:example.com,2026:x',
];
export const notMaps = [
  ...notObjects,
  { id: 1 },
  { id: null },
  { id: {} },
  { en_US: 'x' },
  { '': 'x' },
  { a12345: 'x' },
];
export const maps = [{}, { id: '' }, { 'en-US': 'x', id: 'y' }];

/** A language map that is wrong is refused by its own name or, where one entry is at fault, by that. */
export function mapRows(sentence: string, name: string): Row[] {
  return [
    ...each(sentence, name, maps, 'accepted'),
    ...notMaps.map((value): Row => {
      const entry =
        Array.isArray(value) || typeof value !== 'object' || value === null ? [] : Object.keys(value);
      return [`${sentence}: ${JSON.stringify(value)}`, { [name]: value }, [name, ...entry].join('.')];
    }),
  ];
}
