// The parts of bench:reports that compute: lag, percentiles, addresses and links.
import { describe, expect, test } from '@jest/globals';
import { csvLinksIn } from './exports.ts';
import { longestLag } from './load.ts';
import { addresses, percentile } from './pages.ts';
import { toTable } from './rows.ts';

describe('the longest lag', () => {
  test('is that of the batch which waited longest for a count that includes it', () => {
    const counted = [
      { at: 150, through: 90 },
      { at: 420, through: 210 },
      { at: 300, through: 120 },
    ];
    expect(longestLag([100, 200], counted)).toBe(220);
    expect(longestLag([100], counted)).toBe(200);
    expect(longestLag([], counted)).toBe(0);
  });

  test('is unknown while a batch is not counted', () => {
    expect(longestLag([100, 500], [{ at: 600, through: 400 }])).toBeUndefined();
  });
});

test('a percentile is a value that was measured', () => {
  const values = Array.from({ length: 40 }, (_, index) => 40 - index);
  expect(percentile(values, 0.95)).toBe(38);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.95)).toBeNaN();
});

test('every page is measured as a whole and with filters, with somebody and something in place of parameters', () => {
  const all = addresses({ ref: 'abcdefghijklmnopqrstuv' });
  expect(all).toContain('/pelatih');
  expect(all).toContain('/pelatih/guru/abcdefghijklmnopqrstuv');
  expect(all.every((path) => !path.includes(':'))).toBe(true);
  expect(all.filter((path) => path.includes('?'))).toHaveLength(all.length / 2);
  expect(addresses({ ref: 'a' }, '/soal').every((path) => path.startsWith('/pelatih/soal'))).toBe(true);
});

test('links to files are found as templates write them', () => {
  const html =
    '<a href="/pelatih/guru?asal&#x3D;lms&amp;unduh&#x3D;csv&amp;tabel&#x3D;guru" download>CSV</a>' +
    '<a href="?unduh=xlsx">x</a> <a class="a" href="?unduh=csv">y</a>';
  expect(csvLinksIn(html)).toEqual(['/pelatih/guru?asal=lms&unduh=csv&tabel=guru', '?unduh=csv']);
});

test('the table stands in 120 columns', () => {
  const text = toTable({
    machine: '2 × CPU, Node v20',
    ...{ teachers: 200, statements: 30_240, fillPerSecond: 2000, foldPerSecond: 50_000, foldCpuMs: 1100 },
    ...{ lagMs: 450, memoryMb: 420, compared: 13_000, mismatches: 0 },
    pages: [{ path: '/pelatih/guru/abcdefghijklmnopqrstuv?sesi=sesi-1', p95Ms: 20, coldP95Ms: 160 }],
    exports: [{ path: '/pelatih/guru?unduh=csv', rows: 200, rowsPerSecond: 60_000, memoryMb: 3 }],
  });
  expect(text).toMatch(/guru\/… with filters +160 ms +≤ 150 ms +NO/);
  expect(text).toMatch(/folded from nothing +50,000 \/s +≥ 40,000 \/s +yes/);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
});
