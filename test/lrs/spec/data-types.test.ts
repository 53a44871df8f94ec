// Data 4 Special Data Types (2.0: 4.2.7): IRIs, language tags, timestamps, durations, and numbers.
import { describe, expect, it, test } from '@jest/globals';
import { formatTimestamp, parseTimestamp } from '../../../lrs/statement/timestamp.ts';
import { statement } from '../harness.ts';
import { editions, refusedPart, subStatement } from './requirement.ts';

describe('Data 4.5 Timestamps: every form of ISO 8601 combined date and time (1.0.x)', () => {
  const noon = Date.UTC(2015, 10, 18, 12, 17) * 1000;
  const second = 1_000_000;
  it.each<[string, number]>([
    ['2015-11-18T12:17:00Z', noon],
    ['2015-11-18T12:17:00+00:00', noon],
    ['2015-11-18T12:17:00', noon],
    ['2015-11-18T12:17:00.1Z', noon + 100_000],
    ['2015-11-18T12:17:00,123Z', noon + 123_000],
    ['2015-11-18T12:17:00.123456Z', noon + 123_456],
    ['2015-11-18T12:17:00.123456789Z', noon + 123_456],
    ['2015-11-18T19:17:00+07:00', noon],
    ['2015-11-18T19:17:00+0700', noon],
    ['2015-11-18T19:17:00+07', noon],
    ['2015-11-18T08:47:00-03:30', noon],
    ['2015-11-18T12:17Z', noon],
    ['2015-11-18T12:17.5Z', noon + 30 * second],
    ['2015-11-18T12Z', noon - 17 * 60 * second],
    ['2015-11-18T12.25Z', noon - 2 * 60 * second],
    ['20151118T121700Z', noon],
    ['20151118T1217Z', noon],
    ['20151118T191700,5+0700', noon + 500_000],
    ['2015-322T12:17:00Z', noon],
    ['2015322T121700Z', noon],
    ['2015-W47-3T12:17:00Z', noon],
    ['2015W473T121700Z', noon],
    ['2015-W53-7T00:00:00Z', Date.UTC(2016, 0, 3) * 1000],
    ['2016-366T00:00:00Z', Date.UTC(2016, 11, 31) * 1000],
    ['2015-11-18T24:00:00Z', Date.UTC(2015, 10, 19) * 1000],
    ['2015-06-30T23:59:60Z', Date.UTC(2015, 6, 1) * 1000],
    ['2999-01-01T00:00:00Z', Date.UTC(2999, 0, 1) * 1000],
  ])('%s', (text, micros) => {
    expect(parseTimestamp(text)).toBe(micros);
    expect(refusedPart(statement({ timestamp: text, stored: text }), '1.0.3')).toBeUndefined();
  });
  const never = [
    '',
    'yesterday',
    '12:17:00Z',
    '2015-11-18',
    '2015-11',
    '2015',
    '20151118',
    '2015-13-18T12:17:00Z',
    '2015-00-18T12:17:00Z',
    '2015-11-00T12:17:00Z',
    '2015-02-30T12:17:00Z',
    '2015-366T12:17:00Z',
    '2015-000T12:17:00Z',
    '2015-W54-1T12:17:00Z',
    '2014-W53-1T12:17:00Z',
    '2015-W00-1T12:17:00Z',
    '2015-W47-8T12:17:00Z',
    '2015-11-18T25:17:00Z',
    '2015-11-18T24:00:01Z',
    '2015-11-18T12:60:00Z',
    '2015-11-18T12:17:61Z',
    '2015-11-18T12:17:00.Z',
    // Years that can't be written in UTC.
    '9999-12-31T23:59:59-01:00',
    '0100-01-01T00:00:00+01:00',
    '2015-11-18T12:17:00-00:00',
    '2015-11-18T12:17:00-0000',
    '2015-11-18T12:17:00-00',
    '2015-11-18T12:17:00+25:00',
    '2015-11-18T12:17:00+07:60',
    '2015-11-18T12:17:00 +07:00',
    '2015-11-18 12:17:00Z',
    '2015-11-18t12:17:00z',
    '2015-11-18T121700Z',
    '20151118T12:17:00Z',
    '2015-1118T12:17:00Z',
    '15-11-18T12:17:00Z',
    '2015/11/18T12:17:00Z',
    'Wed, 18 Nov 2015 12:17:00 GMT',
    1447849020,
    true,
    null,
    {},
    [],
  ];
  it.each(editions.flatMap((version) => never.map((value) => [value, version] as const)))(
    'refuses %p (%s)',
    (value, version) => {
      expect(refusedPart(statement({ timestamp: value }), version)).toBe('timestamp');
      expect(refusedPart(statement({ stored: value }), version)).toBe('stored');
      const object = subStatement({ timestamp: value });
      expect(refusedPart(statement({ object }), version)).toBe('object.timestamp');
    },
  );
});

describe('2.0 4.2.7 Timestamps: RFC 3339, in any zone', () => {
  it.each([
    '2015-11-18T12:17:00Z',
    '2015-11-18T12:17:00.1Z',
    '2015-11-18T12:17:00.123456789Z',
    '2015-11-18T19:17:00+07:00',
    '2015-11-18T08:47:00-03:30',
    '2015-11-18T12:17:00+00:00',
    '2999-01-01T00:00:00Z',
  ])('accepts %s', (timestamp) => expect(refusedPart(statement({ timestamp }), '2.0.0')).toBeUndefined());
  it.each([
    '2015-11-18T12:17:00',
    '2015-11-18T12:17Z',
    '2015-11-18T12:17:00+0700',
    '2015-11-18T12:17:00+07',
    '2015-11-18T12:17:00,5Z',
    '2015-11-18T24:00:00Z',
    '20151118T121700Z',
    '2015-322T12:17:00Z',
  ])('refuses %s, which 1.0.x accepts', (timestamp) => {
    expect(refusedPart(statement({ timestamp }), '1.0.3')).toBeUndefined();
    expect(refusedPart(statement({ timestamp }), '2.0.0')).toBe('timestamp');
  });
  test('are written with at least milliseconds', () => {
    expect(formatTimestamp(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(formatTimestamp(1_000_001)).toBe('1970-01-01T00:00:01.000001Z');
  });
});

describe.each(editions)('Data 4.6 Durations (%s)', (version) => {
  const refused = (duration: unknown) => refusedPart(statement({ result: { duration } }), version);
  it.each([
    'PT4H35M59.14S',
    'P3Y1M29DT4H35M59.14S',
    'P3Y',
    'P4W',
    'P1.5W',
    'PT0S',
    'PT1.23456789S',
    'PT1,5H',
    'P1DT12H',
    'P1.5D',
    'PT36M',
    'P1M',
    'PT1M',
    'P1YT1S',
  ])('%s is one', (duration) => expect(refused(duration)).toBeUndefined());
  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'P4W1D',
    'P1Y4W',
    'PT4W',
    '4S',
    'T1S',
    '-PT1S',
    'P-1D',
    'PT1.5H3M',
    'PT1S1M',
    'P1H',
    'P1D1Y',
    'pt1s',
    'PT1S ',
    'P0001-00-00T00:00:00',
    'P00010000T000000',
    '2015-01-01T00:00:00Z/PT1H',
    'one hour',
    60,
  ])('%p is none', (duration) => expect(refused(duration)).toBe('result.duration'));
  // 2.0, 4.2.7: what ISO 8601 doesn't have is refused.
  test('seconds without T, as the table of 1.0.3 shows them, are one in 1.0.x only', () => {
    expect(refused('P16559.14S')).toBe(version === '1.0.3' ? undefined : 'result.duration');
  });
});

describe.each(editions)('Data 4.2 Language tags by RFC 5646 (%s)', (version) => {
  const verb = (tag: string) =>
    refusedPart(statement({ verb: { id: 'http://example.com/v', display: { [tag]: 'a' } } }), version);
  const context = (language: string) => refusedPart(statement({ context: { language } }), version);
  it.each([
    'id',
    'en-US',
    'EN-us',
    'tlh',
    'es-419',
    'sr-Latn',
    'zh-Hant-TW',
    'zh-cmn-Hans-CN',
    'sl-rozaj-biske',
    'de-CH-1901',
    'de-1996',
    'hy-Latn-IT-arevela',
    'en-a-bbb-x-a-ccc',
    'de-DE-u-co-phonebk',
    'x-sekolah',
    'i-klingon',
    'zh-min-nan',
    'art-lojban',
    'en-GB-oed',
    'sgn-BE-FR',
    'und',
  ])('%s is one', (tag) => {
    expect(verb(tag)).toBeUndefined();
    expect(context(tag)).toBeUndefined();
  });
  it.each([
    '',
    'a',
    'en_US',
    'en-',
    '-en',
    'bahasaindonesia',
    'en-a',
    'x-',
    'de-419-DE',
    'a-DE',
    '12',
    'en US',
  ])('%p is none', (tag) => {
    expect(verb(tag)).toBe(`verb.display.${tag}`);
    expect(context(tag)).toBe('context.language');
  });
});

describe.each(editions)('Data 2.4.2.3 and 4.3, what is good (%s)', (version) => {
  it.each([
    'mailto:a@example.com',
    'mailto:a.b+c@sekolah.sch.id',
    'mailto:%22siti%20aminah%22@example.com',
    "mailto:o'brien@example.com",
    'mailto:siti@localhost',
    'mailto:siti@[192.0.2.1]',
    'mailto:siti@contoh-sekolah.id',
  ])('%s is a mailto IRI', (mbox) =>
    expect(refusedPart(statement({ actor: { mbox } }), version)).toBeUndefined(),
  );
  it.each(['http://a/b?c=d#e', 'https://[2001:db8::1]/x', 'URN:ISBN:0451450523', 'x-school+1.0:kelas'])(
    '%s is an IRI',
    (id) => expect(refusedPart(statement({ object: { id } }), version)).toBeUndefined(),
  );
});

test('Data 2.2: numbers keep the precision of IEEE doubles', () => {
  const score = { raw: 0.1 + 0.2, min: -1.7976931348623157e308, max: 1.7976931348623157e308 };
  expect(refusedPart(statement({ result: { score } }), '1.0.3')).toBeUndefined();
});
