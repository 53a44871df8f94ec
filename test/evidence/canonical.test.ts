// RFC 8785: its own examples, its order of properties, and what can't be written.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { canonical, NotCanonical, sequenceHash } from '../../src/evidence/canonical.ts';

describe('JSON Canonicalization Scheme', () => {
  test('writes numbers, strings and literals as RFC 8785 3.2.2 shows', () => {
    const value = {
      // The RFC's example, in which 333333333.33333329 is read as the nearest double.
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 0.002, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('orders properties by UTF-16 code units (3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonical(value)) as object)).toHaveLength(7);
    const names = [...canonical(value).matchAll(/:"([^"]*)"/g)].map(([, text]) => text);
    expect(names).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('is the same for what was parsed again, and for -0', () => {
    const value = { b: [1, { d: -0, c: 'x' }], a: {}, none: undefined };
    expect(canonical(value)).toBe('{"a":{},"b":[1,{"c":"x","d":0}]}');
    expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }, 1n, () => 1])(
    'refuses %p',
    (value) => expect(() => canonical(value)).toThrow(NotCanonical),
  );

  test('a sequence has the hash of the hashes of its lines, in their order', () => {
    const digest = (data: string | Buffer) => createHash('sha256').update(data).digest();
    const hash = sequenceHash();
    hash.add('satu');
    hash.add('dua');
    expect(hash.count()).toBe(2);
    expect(hash.hex()).toBe(digest(Buffer.concat([digest('satu'), digest('dua')])).toString('hex'));
  });
});
