// What the generators share: ids and names from small pools, so that requests meet in the store, and odd values.
import { createHash } from 'node:crypto';
import fc from 'fast-check';

/** A UUID that is always the same for the same number. */
export function uuidOf(number: number): string {
  const hex = createHash('sha1').update(`uuid ${number}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Ids that many requests use: they repeat, conflict, refer to and void each other. */
export const sharedId = fc.nat(399).map(uuidOf);
export const activityId = fc.nat(15).map((number) => `http://example.com/activities/${number}`);
export const verbId = fc.constantFrom(
  'http://adlnet.gov/expapi/verbs/experienced',
  'http://adlnet.gov/expapi/verbs/completed',
  'http://example.com/verbs/menyimak',
);
export const mbox = fc.nat(9).map((number) => `mailto:guru${number}@example.com`);

/** Text that has broken programs before, and any text at all. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    'x\udc00',
    '😀',
    '\u202e',
    '\ufeff',
    '__proto__',
    'constructor',
    'toString',
    'null',
    "' OR 1=1 --",
    '%',
    '%zz',
    '\r\nX: y',
    '"',
    '\\',
    'x'.repeat(3000),
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

export const oddNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.5, 1e-7, 1e21, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, 2 ** 53 + 2, 2 ** 63),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Any JSON value, as JavaScript has it. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  oddNumber,
  fc.constantFrom<unknown[]>(null, true, false, [], {}, [[]], [null], [{}], { id: null }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(oddText, fc.oneof(oddText, oddNumber), { maxKeys: 3 }),
);

const nested = (open: string, close: string, levels: number): string =>
  open.repeat(levels) + close.repeat(levels);

/** Pieces of JSON text, right and wrong, that no JavaScript value would be written as. */
export const oddJsonText: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      '1e999',
      '-1e999',
      '01',
      '-',
      '.5',
      'NaN',
      'undefined',
      '9'.repeat(400),
      `0.${'1'.repeat(400)}`,
      '"\\ud800"',
      '"\\u0000"',
      '"\\x"',
      '"\n"',
      '"',
      '// x',
      '\ufeff{}',
      '{"a":1,"a":2}',
      '{"id":"http://example.com/1","id":"http://example.com/2"}',
      '{"__proto__":{"x":1}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '[1,]',
      '{,}',
      nested('[', ']', 99),
      nested('[', ']', 101),
      nested('{"a":[', ']}', 40),
      nested('[', ']', 5000),
      '['.repeat(5000),
      '{"a":'.repeat(5000),
    ),
    weight: 1,
  },
  { arbitrary: oddValue.map((value) => JSON.stringify(value)), weight: 2 },
);
