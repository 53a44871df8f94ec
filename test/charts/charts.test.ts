// Charts: well-formed, said in words, without a colour or number that isn't meant, whatever they are given.
import { describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import * as charts from '../../src/charts/index.ts';
import { sumselRegions } from '../../src/charts/index.ts';
import { regencies } from '../../src/roster/regions.ts';
import { samples, sayChart } from './samples.ts';

const say = sayChart;
const text = { title: 'Judul & sumber', finding: 'Temuan "utama" <penting>.' };

/** Reads markup as XML, which is stricter than a browser; a fault throws. */
function parsed(markup: string) {
  const entities = markup.replace(/&nbsp;/g, '&#160;');
  return new DOMParser({
    onError(_level, message) {
      throw new Error(message);
    },
  }).parseFromString(`<div>${entities}</div>`, 'text/xml');
}

/** What must hold of every chart: returns the markup so that a test can go on. */
function sound(markup: string): string {
  parsed(markup);
  expect(markup).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  // The portal's policy forbids inline styles, and colours are the theme's.
  expect(markup).not.toMatch(/ style=|<style|<script|(?:fill|stroke)="(?!none)/);
  const widths = [...markup.matchAll(/ (?:width|height)="(-?[\d.]+)%?"/g)].map(([, number]) =>
    Number(number),
  );
  expect(widths.every((width) => width >= 0)).toBe(true);
  const shares = [...markup.matchAll(/ (?:x|x1|x2|cx|width)="(-?[\d.]+)%"/g)].map(([, number]) =>
    Number(number),
  );
  expect(shares.every((share) => share >= 0 && share <= 100.01)).toBe(true);
  return markup;
}

/** The texts that can be read in a chart. */
const words = (markup: string): string => parsed(markup).documentElement?.textContent ?? '';

const value = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.double({ min: -1e6, max: 1e9 }),
  fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined),
);
const label = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<b>&"\'</b>',
    'Kab\u0000\u0007upaten',
    'Ogan Komering Ulu Timur',
    'x'.repeat(400),
    '\ud800',
  ),
);
const rowsOf = <Row extends object>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 8 });
const runs = { numRuns: 60 };

test.each(samples)('$id is sound and says its finding', ({ chart, title, finding }) => {
  sound(chart);
  expect(chart).toMatch(/ role="img"/);
  if (chart.includes('<desc>')) {
    expect(words(chart)).toContain(title);
    expect(words(chart)).toContain(finding);
  } else {
    expect(chart).toContain(finding.replace(/&/g, '&amp;'));
  }
});

test('text alternatives are escaped', () => {
  const bars = charts.barChart(say, { ...text, series: ['a'], rows: [{ label: 'x', values: [1] }] });
  expect(bars).toContain('aria-label="Judul &amp; sumber. Temuan &quot;utama&quot; &lt;penting&gt;."');
});

describe('whatever the data', () => {
  const series = fc.array(label, { minLength: 1, maxLength: 4 });
  const row = fc.record({ label, values: fc.array(value, { maxLength: 4 }) });

  test('bars', () => {
    fc.assert(
      fc.property(
        series,
        rowsOf(row),
        fc.constantFrom('grouped', 'stacked', 'share'),
        (names, rows, layout) => {
          sound(charts.barChart(say, { ...text, series: names, rows, layout: layout as 'grouped' }));
        },
      ),
      runs,
    );
  });

  test('funnel, intervals, pairs', () => {
    fc.assert(
      fc.property(rowsOf(fc.record({ label, one: value, two: value, three: value })), (rows) => {
        sound(
          charts.funnelChart(say, {
            ...text,
            stages: rows.map((row) => ({ name: row.label, count: row.one })),
          }),
        );
        const groups = rows.map((row) => ({
          label: row.label,
          estimate: row.one,
          low: row.two,
          high: row.three,
        }));
        sound(charts.intervalChart(say, { ...text, rows: groups }));
        const pairs = rows.map((row) => ({ label: row.label, before: row.one, after: row.two }));
        sound(charts.pairsChart(say, { ...text, before: 'a', after: 'b', rows: pairs }));
      }),
      runs,
    );
  });

  test('times, histogram, scatter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 12 }), label, (pairs, name) => {
        const points = pairs.map((values, index) => ({ at: index * 3_600_000, values }));
        sound(charts.timeChart(say, { ...text, series: [name, 'b'], step: 'hour', points }));
        const bins = charts.binsOf([pairs.flatMap(([x]) => x ?? [])], { from: 0, to: 100, width: 10 });
        sound(charts.histogramChart(say, { ...text, series: [name], axis: name, bins }));
        const dots = pairs.map(([x, y]) => ({ x, y, label: name }));
        sound(charts.scatterChart(say, { ...text, x: { name }, y: { name }, points: dots }));
      }),
      runs,
    );
  });

  test('steps, heat, map, sparkline', () => {
    fc.assert(
      fc.property(rowsOf(fc.record({ label, value, group: fc.constantFrom('A', 'B') })), (rows) => {
        const steps = rows.map((row) => ({
          label: row.label,
          group: row.group,
          count: Math.abs(row.value ?? 0),
        }));
        sound(charts.stepsChart(say, { ...text, steps }));
        const heat = rows.map((row) => ({ label: row.label, values: [row.value, 1] }));
        sound(charts.heatChart(say, { ...text, legend: 'x', columns: ['00', '01'], rows: heat }));
        const values = rows.map((row, index) => ({
          region: sumselRegions[index] ?? row.label,
          value: row.value,
        }));
        sound(charts.tileMap(say, { ...text, legend: 'x', values }));
        sound(charts.sparkline(say, { title: '', values: rows.map((row) => row.value) }));
      }),
      runs,
    );
  });
});

describe('nothing to draw', () => {
  const empty = 'Belum ada data untuk digambar.';

  test('is said instead of drawn', () => {
    expect(words(charts.barChart(say, { ...text, series: [], rows: [] }))).toBe(empty);
    expect(words(charts.funnelChart(say, { ...text, stages: [] }))).toBe(empty);
    expect(words(charts.timeChart(say, { ...text, series: ['a'], step: 'day', points: [] }))).toBe(empty);
    expect(words(charts.stepsChart(say, { ...text, steps: [{ label: 'a', count: 0 }] }))).toBe(empty);
    expect(words(charts.scatterChart(say, { ...text, x: { name: '' }, y: { name: '' }, points: [] }))).toBe(
      empty,
    );
    expect(charts.sparkline(say, { title: 'x', values: [undefined] })).toBe('');
  });

  test('one point is drawn as a point', () => {
    const one = charts.timeChart(say, {
      ...text,
      series: ['a'],
      step: 'day',
      points: [{ at: 0, values: [5] }],
    });
    expect(sound(one)).toContain('class="c-dot-1" cx="50%"');
  });
});

describe('bars', () => {
  const bars = (data: Partial<charts.BarsData>) =>
    charts.barChart(say, { ...text, series: ['a'], rows: [], ...data });
  const widths = (markup: string) =>
    [...markup.matchAll(/class="c-fill-(\d)" x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, ...parts]) =>
      parts.map(Number),
    );

  test('are as long as their values', () => {
    const rows = [
      { label: 'a', values: [50] },
      { label: 'b', values: [200] },
    ];
    expect(widths(bars({ rows }))).toEqual([
      [1, 0, 25],
      [1, 0, 100],
    ]);
    expect(widths(bars({ rows, max: 400 }))).toEqual([
      [1, 0, 12.5],
      [1, 0, 50],
    ]);
  });

  test('go to the left of zero for a loss', () => {
    const markup = bars({
      rows: [
        { label: 'a', values: [-10] },
        { label: 'b', values: [10] },
      ],
    });
    const [loss, gain] = widths(markup);
    expect(loss?.[1] ?? 0).toBeLessThan(gain?.[1] ?? 0);
    expect((loss?.[1] ?? 0) + (loss?.[2] ?? 0)).toBeCloseTo(gain?.[1] ?? 0, 2);
    expect(words(markup)).toContain('−10');
  });

  test('as shares fill the row, and say theirs', () => {
    const markup = bars({
      layout: 'share',
      series: ['a', 'b', 'c'],
      rows: [{ label: 'x', values: [30, 10, 60] }],
    });
    expect(widths(markup)).toEqual([
      [1, 0, 30],
      [2, 30, 10],
      [3, 40, 60],
    ]);
    expect(words(markup)).toMatch(/30 %.*10 %.*60 %/);
  });

  test('write numbers as people here do', () => {
    const rows = [{ label: 'a', values: [25_000.5] }];
    expect(words(bars({ rows }))).toContain('25.000,5');
    expect(words(bars({ rows, format: (count) => `${Math.round(count / 1000)} ribu` }))).toContain('25 ribu');
    expect(words(bars({ rows: [{ label: 'a', values: [3], text: '< 5' }] }))).toContain('< 5');
  });
});

test('a funnel says the share of the first stage and of the one before', () => {
  const markup = charts.funnelChart(say, {
    ...text,
    stages: [
      { name: 'Terdaftar', count: 200 },
      { name: 'Mulai', count: 100 },
      { name: 'Lulus', count: 5 },
    ],
  });
  expect(words(markup)).toContain('50 % dari terdaftar');
  expect(words(markup)).toContain('2,5 % dari terdaftar');
  expect(words(markup)).toContain('5 % dari tahap sebelumnya');
  const hidden = charts.funnelChart(say, {
    ...text,
    stages: [
      { name: 'Terdaftar', count: 200 },
      { name: 'Mulai', count: undefined, text: '< 5' },
    ],
  });
  expect(words(hidden)).toContain('< 5');
  expect(words(hidden)).not.toContain('dari terdaftar');
});

describe('times', () => {
  const at = (hour: number) => Date.parse('2025-09-20T00:00:00+07:00') + hour * 3_600_000;

  test('stand in WIB below the line, with a gap where a step is missing', () => {
    const markup = charts.timeChart(say, {
      ...text,
      series: ['Aktif'],
      step: 'hour',
      points: [8, 9, 10, 14, 15].map((hour) => ({ at: at(hour), values: [hour] })),
    });
    expect(words(markup)).toContain('08.00');
    expect(words(markup)).toContain('puncak 15');
    expect(markup.match(/class="c-area-1"/g)).toHaveLength(2);
  });
});

describe('the map', () => {
  const map = (values: charts.TileMapData['values']) =>
    charts.tileMap(say, { ...text, legend: 'Lulus', values, format: 'percent' });

  test('has 17 tiles, each in a place of its own', () => {
    expect(new Set(sumselRegions).size).toBe(17);
    expect(sumselRegions.toSorted()).toEqual(regencies.toSorted());
    const markup = map(sumselRegions.map((region) => ({ region, value: 10 })));
    const places = [...markup.matchAll(/c-column-(\d) c-row-(\d)/g)].map(([place]) => place);
    expect(new Set(places).size).toBe(17);
    expect(words(markup)).not.toContain('Di luar');
  });

  test.each([
    ['Kab. Ogan Komering Ilir', 'OKI'],
    ['Kabupaten Musi Banyuasin', 'Muba'],
    ['KOTA PALEMBANG', 'Palem\u00adbang'],
    ['PALI', 'PALI'],
    ['Penukal Abab Lematang Ilir (PALI)', 'PALI'],
    ['Ogan Komering Ulu Timur', 'OKU Timur'],
    ['Kota Lubuk Linggau', 'Lubuk\u00adlinggau'],
  ])('finds %s', (region, short) => {
    expect(words(map([{ region, value: 63 }]))).toContain(`${short}63 %`);
  });

  test('names regions beyond it beside it, and is nothing where none is on it', () => {
    const markup = map([
      { region: 'Palembang', value: 80 },
      { region: 'Kota Jambi', value: undefined, text: '< 5' },
    ]);
    expect(words(markup)).toMatch(/Di luar Sumatera Selatan.*Kota Jambi < 5/);
    expect(map([{ region: 'Kota Jambi', value: 80 }])).toBe('');
  });

  test('a count stands in the range of one shade only', () => {
    const count = charts.tileMap(say, {
      ...text,
      legend: 'Lulus',
      values: [
        { region: 'Palembang', value: 50 },
        { region: 'Lahat', value: 10 },
        { region: 'PALI', value: 11 },
      ],
    });
    for (const range of ['0–10', '11–20', '41–50']) expect(words(count)).toContain(range);
    const found = (name: string) => new RegExp(`c-shade-(\\d)" title="${name}"`).exec(count)?.[1];
    expect([found('Lahat'), found('PALI')]).toEqual(['1', '2']);
  });

  test('shades by value, from zero', () => {
    const shades = sumselRegions
      .slice(0, 5)
      .map((region, index) => ({ region, value: [0, 20, 41, 79, 100][index] }));
    const found = [...map(shades).matchAll(/c-tile [^"]*c-shade-(\d)/g)].map(([, shade]) => Number(shade));
    expect(found.slice(0, 5)).toEqual([1, 1, 3, 4, 5]);
    expect(found.slice(5).every((shade) => shade === 0)).toBe(true);
  });
});

test('bins count every value once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -20, max: 120 })),
      fc.constantFrom(5, 10, 20, 25),
      (values, width) => {
        const bins = charts.binsOf([values], { from: 0, to: 100, width });
        expect(bins).toHaveLength(100 / width);
        for (const { from, to, counts } of bins) {
          const isFirst = from === 0;
          const isLast = to === 100;
          const inside = values.filter(
            (one) => !Number.isNaN(one) && (isFirst || one >= from) && (isLast || one < to),
          );
          expect(counts).toEqual([inside.length]);
        }
      },
    ),
    runs,
  );
  const [bin] = charts
    .binsOf([[0.3]], { from: 0, to: 1, width: 0.1 })
    .filter(({ counts }) => counts[0] === 1);
  expect(bin?.from).toBe(0.3);
});

test('steps flag what they are told to, with how much was lost', () => {
  const steps = [
    { label: 'Pembukaan', count: 100, group: 'Pembukaan' },
    { label: 'Bacaan', count: 90, group: 'Unit yang namanya panjang sekali' },
    { label: 'Praktik', count: 60, group: 'Unit yang namanya panjang sekali', mark: 'attention' as const },
  ];
  const markup = sound(charts.stepsChart(say, { ...text, steps }));
  expect(words(markup)).toContain('Praktik: turun 33 % dari halaman sebelumnya');
  // Names that have no room on a phone are numbers there, with a key.
  expect(words(markup)).toContain('1 Pembukaan · 2 Unit yang namanya panjang sekali');
});
