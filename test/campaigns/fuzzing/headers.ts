// Request headers: those that the LRS reads, mostly right, sometimes wrong, missing or said twice.
import fc from 'fast-check';
import { basic } from '../support/lrs-child.ts';
import type { Header } from '../support/message.ts';
import { oddText } from './values.ts';

/** What the campaign's server knows. */
export interface Known {
  /** Authorization headers that are right, of keys with different scopes and limits; the first may do everything. */
  readonly credentials: readonly string[];
  /** `more` tokens that the server has returned. */
  readonly tokens: readonly string[];
}

const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
const bytes = fc.uint8Array({ maxLength: 20 }).map((array) => Buffer.from(array).toString('latin1'));
const text = fc.oneof(printable, bytes, oddText);

const version: fc.Arbitrary<Header[]> = fc
  .oneof(
    { arbitrary: fc.constantFrom('1.0.3', '2.0.0'), weight: 80 },
    {
      arbitrary: fc.constantFrom(
        '1.0',
        '1.0.0',
        '2.0',
        '2.0.1',
        '0.95',
        '1.1.0',
        '3.0.0',
        '1.0.3, 2.0.0',
        '',
      ),
      weight: 3,
    },
    { arbitrary: text, weight: 1 },
  )
  .map((value): Header[] => [['X-Experience-API-Version', value]]);

/** An Authorization header: mostly that of the key that may do everything. */
export function authorization({ credentials: [first = '', ...others] }: Known): fc.Arbitrary<Header[]> {
  const key = Buffer.from(first.slice(6), 'base64').toString('utf8').split(':')[0] ?? '';
  const wrong = fc.oneof(
    // Few different secrets: each costs the server a scrypt, and a key is locked after ten of them.
    fc.constantFrom(
      basic(key, ''),
      basic(key, 'wrong'),
      basic('nobody', 'x'),
      basic('', ''),
      basic('a:b', 'c'),
    ),
    fc.constantFrom(
      'Basic',
      'Basic ',
      'Basic !!!',
      'Basic eA==',
      'Bearer x',
      `${first} x`,
      first.toLowerCase(),
    ),
    bytes.map((value) => `Basic ${Buffer.from(value, 'latin1').toString('base64')}`),
    text,
  );
  return fc.oneof(
    { arbitrary: fc.constant<Header[]>([['Authorization', first]]), weight: 80 },
    { arbitrary: fc.constantFrom(...others).map((value): Header[] => [['authorization', value]]), weight: 5 },
    { arbitrary: wrong.map((value): Header[] => [['Authorization', value]]), weight: 2 },
    { arbitrary: fc.constant<Header[]>([]), weight: 1 },
  );
}

const contentTypes = fc.oneof(
  fc.constantFrom(
    'application/json',
    'APPLICATION/JSON; charset=utf-8',
    'application/json;',
    'application/jsonx',
    'text/plain; charset=utf-8',
    'application/octet-stream',
    'multipart/mixed',
    'multipart/mixed; boundary=',
    'multipart/mixed; boundary=x',
    'multipart/mixed; boundary="x y"',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    `multipart/mixed;${';'.repeat(2000)}boundary`,
    '',
    '/',
  ),
  text,
);
/** A Content-Type: the given one, or one in five times another, or none. */
export function contentType(usual: fc.Arbitrary<string>): fc.Arbitrary<Header[]> {
  return fc.oneof(
    { arbitrary: usual.map((value): Header[] => [['Content-Type', value]]), weight: 40 },
    { arbitrary: contentTypes.map((value): Header[] => [['content-type', value]]), weight: 3 },
    { arbitrary: fc.constant<Header[]>([]), weight: 1 },
  );
}

const tags = fc.oneof(
  fc.constantFrom(
    '*',
    '"*"',
    '""',
    'W/"x"',
    '"da39a3ee5e6b4b0d3255bfef95601890afd80709"',
    '"a", "b"',
    ',',
    ' , *',
  ),
  text,
);
const languages = fc.oneof(
  fc.constantFrom(
    'id',
    'en-US,en;q=0.9,*;q=0.1',
    'id;q=0',
    '*',
    'x;q=9',
    ';;;',
    ',,,',
    'en;q=NaN',
    `${'a-'.repeat(2000)}a`,
  ),
  text,
);
const optionalHeader = fc.oneof(
  tags.map((value): Header => ['If-Match', value]),
  tags.map((value): Header => ['If-None-Match', value]),
  languages.map((value): Header => ['Accept-Language', value]),
  fc
    .oneof(
      fc.constantFrom('text/html', 'text/plain', 'text/csv', '*/*;q=0', 'application/json;q=x', '/'),
      text,
    )
    .map((value): Header => ['Accept', value]),
  fc.constantFrom('gzip', 'identity', 'br, gzip', '').map((value): Header => ['Content-Encoding', value]),
  text.map((value): Header => ['X-Experience-API-Hash', value]),
  text.map((value): Header => ['Origin', value]),
  fc
    .oneof(fc.constantFrom('2026-11-22T08:30:00Z', '0', ''), text)
    .map((value): Header => ['Last-Event-ID', value]),
  fc
    .constantFrom('If-Modified-Since', 'Range', 'Cookie', 'X-Forwarded-For', 'Referer', '__proto__', 'x')
    .chain((name) => text.map((value): Header => [name, value])),
);

/** All headers of a request but its Content-Type. */
export function headers(known: Known): fc.Arbitrary<Header[]> {
  const missing = fc.constant<Header[]>([]);
  return fc
    .tuple(
      authorization(known),
      fc.oneof({ arbitrary: version, weight: 80 }, { arbitrary: missing, weight: 1 }),
      fc.oneof(
        { arbitrary: missing, weight: 5 },
        { arbitrary: fc.array(optionalHeader, { maxLength: 3 }), weight: 2 },
      ),
      fc.boolean(),
      fc.nat(60),
    )
    .map(([who, which, others, reversed, twice]) => {
      const all = [...who, ...which, ...others];
      const again = all[twice];
      if (again !== undefined && twice > 0) all.push(again);
      return reversed ? all.reverse() : all;
    });
}
