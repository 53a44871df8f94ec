// Reading JSON: numbers that no double holds, names used twice, and depth are refused, by name.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { XapiError } from '../../lrs/http/errors.ts';
import { parseJson, parseStatementJson } from '../../lrs/http/json.ts';

const bytes = (text: string) => Buffer.from(text);

/** The property that is refused; undefined when all is well. */
function refused(text: string, read = parseStatementJson): string | undefined {
  try {
    read(bytes(text), 'body');
    return undefined;
  } catch (error) {
    if (!(error instanceof XapiError)) throw error;
    expect(error.status).toBe(400);
    return error.property;
  }
}

describe('parseJson', () => {
  it('refuses numbers beyond IEEE doubles wherever they stand', () => {
    expect(refused('{"result":{"score":{"raw":1e999}}}', parseJson)).toBe('body.result.score.raw');
    expect(refused('[{"a":1},{"a":[0,-1e400]}]', parseJson)).toBe('body[1].a[1]');
    expect(refused('1e309', parseJson)).toBe('body');
    expect(refused('{"a":1.7976931348623157e308,"b":"1e999"}', parseJson)).toBeUndefined();
  });

  it('refuses what nests beyond 100 levels, however deep', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(refused(nested(101), parseJson)).toBeUndefined();
    expect(refused(nested(102), parseJson)).toBe('body');
    expect(refused(nested(1_000_000), parseJson)).toBe('body');
  });

  it('leaves names that documents use twice alone', () => {
    expect(refused('{"a":1,"a":2}', parseJson)).toBeUndefined();
  });
});

describe('parseStatementJson: Data 2.2, each property no more than one time', () => {
  it.each([
    ['{"id":1,"verb":{},"id":1}', 'body.id'],
    ['[{"id":1},{"actor":{"mbox" \n: 1,"name":"a,\\"b\\":{","m\\u0062ox":2}}]', 'body[1].actor.mbox'],
    ['{"a":[[{"b":0,"c":{"d":1}},{"e":"\\\\","e":""}]]}', 'body.a[0][1].e'],
    [`{"a":1,"b":{"x":[1,2]},"b"${' '.repeat(500)}:{"y":1}}`, 'body.b'],
    ['{"__proto__":1,"__proto__":2}', 'body.__proto__'],
    ['{"":1,"":2}', 'body.'],
  ])('refuses %s', (text, property) => expect(refused(text)).toBe(property));

  it('accepts whatever JSON.stringify makes, and gives it back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, undefined, 1);
        expect(parseStatementJson(bytes(text), 'body')).toEqual(JSON.parse(text));
      }),
    );
  });

  it('finds the one repeated name in any object', () => {
    const name = fc.constantFrom('a', 'b"', 'c:', '{d', '\\', 'é');
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), name, (first, second, key) => {
        const member = (value: unknown) => `${JSON.stringify(key)}:${JSON.stringify(value)}`;
        expect(refused(`[0,{${member(first)},${member(second)}}]`)).toBe(`body[1].${key}`);
      }),
    );
  });
});
