// A query as text: whatever is written is read as the same query, times in WIB included.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parametersOf, rawText, readRaw, writeRaw } from '../../src/portal/trainer/statements/raw.ts';
import {
  curl,
  type RecipeSource,
  recipeCode,
  recipeNames,
} from '../../src/portal/trainer/statements/recipe-code.ts';
import { readMicros, readMillis } from '../../src/portal/trainer/statements/times.ts';
import type { ReportData } from '../../src/reports/data.ts';
import type { StatementQuery } from '../../src/reports/statements/query.ts';

const place = {
  data: { sessions: [{ session: { id: 'sesi-1' } }] } as unknown as ReportData,
  say: (key: string, values = {}) => `${key} ${JSON.stringify(values)}`,
};
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((one) => one.replace(/\s+/g, ' ').trim())
  .filter((one) => one !== '' && !/\p{Cs}/u.test(one));
const iri = fc.webUrl({ withFragments: true, withQueryParameters: true });
const millis = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) });
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

const query: fc.Arbitrary<StatementQuery> = fc.record(
  {
    agent: fc.constantFrom(
      'mbox mailto:siti@sekolah.example',
      'account https://lms.example/ siti & "budi"',
      `sha1 ${'a'.repeat(40)}`,
    ),
    relatedAgents: fc.boolean(),
    verb: iri,
    activity: iri,
    relatedActivities: fc.boolean(),
    registration: fc.uuid(),
    since: fc.tuple(millis, fc.nat(999)).map(([at, micros]) => at * 1000 + micros),
    until: millis.map((at) => at * 1000),
    person: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
    search: text,
    session: fc.constant('sesi-1'),
    cohort: fc.record(
      {
        region: text,
        jenjang: fc.constant('sd'),
        school: fc.constant('10600001'),
        cohort: text,
        mode: fc.constant('daring'),
        origin: fc.constantFrom('lms' as const, 'preview' as const, 'simulation' as const),
      },
      { requiredKeys: [] },
    ),
    from: millis,
    to: millis,
    success: fc.boolean(),
    scoreFrom: percent,
    scoreTo: percent,
    voided: fc.constant(true),
    previews: fc.constant(true),
  },
  { requiredKeys: ['cohort'] },
);

describe('a raw query', () => {
  test('is read as it was written, from the address and from the text', () => {
    fc.assert(
      fc.property(query, (one) => {
        const written = writeRaw(one);
        expect(readRaw(written, place)).toEqual({ query: one, errors: [] });
        const typed = parametersOf(rawText(written));
        expect(readRaw(typed, place)).toEqual({ query: one, errors: [] });
        expect([...typed]).toEqual([...written]);
      }),
    );
  });

  test.each([
    ['2026-08-02', Date.UTC(2026, 7, 1, 17)],
    ['2026-08-02T09:00', Date.UTC(2026, 7, 2, 2)],
    ['2026-08-02 09:00', Date.UTC(2026, 7, 2, 2)],
    ['2026-08-02T02:00:00Z', Date.UTC(2026, 7, 2, 2)],
    ['2026-08-02T09:00:00 07:00', Date.UTC(2026, 7, 2, 2)],
    ['2026-08-02T11:00:00.250+0900', Date.UTC(2026, 7, 2, 2) + 250],
    ['2026-02-30', undefined],
    ['kemarin', undefined],
    ['2026-08-02T25:00', undefined],
  ])('the time %s', (written, expected) => {
    expect(readMillis(written)).toBe(expected);
    expect(readMicros(written)).toBe(expected === undefined ? undefined : expected * 1000);
  });

  test('a time that ends something means the end of its day, minute or second', () => {
    const day = Date.UTC(2026, 7, 1, 17);
    expect(readMillis('2026-08-02', true)).toBe(day + 86_400_000 - 1);
    expect(readMillis('2026-08-02T00:00', true)).toBe(day + 60_000 - 1);
    expect(readMillis('2026-08-02T00:00:00', true)).toBe(day + 999);
    expect(readMillis('2026-08-02T00:00:00.500', true)).toBe(day + 500);
  });

  test('may be a whole address, and stand on several lines', () => {
    const read = readRaw(
      parametersOf('https://x.example/xapi/statements?verb=passed\n&cari=siti\nhasil=benar'),
      place,
    );
    expect(read.errors).toEqual([]);
    expect(read.query).toMatchObject({
      verb: 'http://adlnet.gov/expapi/verbs/passed',
      search: 'siti',
      success: true,
    });
  });
});

describe('recipes', () => {
  const source: RecipeSource = {
    base: 'https://portal.example/pelatih/pernyataan',
    parameters: new URLSearchParams({ cari: `"'#(x)\n$HOME \`id\` \\`, 'nilai-dari': '10', unduh: 'csv' }),
    user: 'KENDALI_TOKEN',
    secret: 'KENDALI_RAHASIA',
    isLrs: false,
  };

  test('nothing of a query ends a string in any of their languages', () => {
    const encoded = `${source.base}?${source.parameters}`;
    expect(encoded).toMatch(/^[A-Za-z0-9:/.?=&%+*_-]+$/);
    for (const name of recipeNames.filter((one) => one !== 'excel' && one !== 'powerbi')) {
      expect(recipeCode(name, source)).toContain(encoded);
    }
    expect(recipeCode('excel', source)).toContain(
      'Query = [cari = """\'#(#)(x)#(lf)$HOME `id` \\", #"nilai-dari" = "10", unduh = "csv"]',
    );
    expect(curl({ ...source, isLrs: true }, 'a.csv')).toContain("-H 'X-Experience-API-Version: 1.0.3'");
  });
});
