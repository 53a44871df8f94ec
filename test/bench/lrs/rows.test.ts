// The table: what is met, how a figure compares, and that it fits a terminal.
import { describe, expect, it } from '@jest/globals';
import { isMet, type Row, timesBetter, toJson, toTable } from './rows.ts';

const rate: Row = {
  section: '100,000 statements preloaded',
  name: 'POST one statement, 64 connections',
  value: 3240,
  unit: '/s',
  target: { atLeast: 3000 },
  reference: { value: 216, goal: 15 },
  latency: { p50: 17.234, p95: 20, p99: 123.456, max: 200 },
  cpuMs: 0.31234,
};
const disk: Row = {
  section: rate.section,
  name: 'disk for each statement',
  value: 1.6,
  unit: 'KB',
  target: { atMost: 1.5 },
  reference: { value: 3.2 },
};

describe('a row', () => {
  it('is met at its bound and not beyond it', () => {
    expect(isMet(rate)).toBe(true);
    expect(isMet({ ...rate, value: 2999 })).toBe(false);
    expect(isMet(disk)).toBe(false);
    expect(isMet({ ...disk, value: 1.5 })).toBe(true);
  });

  it('compares rates upwards and everything else downwards', () => {
    expect(timesBetter(rate)).toBe(15);
    expect(timesBetter(disk)).toBe(2);
  });

  it('says in JSON what follows from it', () => {
    expect(toJson(rate)).toMatchObject({ met: true, reference: { value: 216, goal: 15, times: 15 } });
    expect(toJson({ section: '', name: 'a', value: 1, unit: '' })).not.toHaveProperty('met');
  });

  it('fits 120 columns', () => {
    const lines = toTable([rate, disk, { ...rate, section: 'another', name: 'x'.repeat(46) }]).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(lines.find((line) => line.startsWith('POST one'))).toMatch(
      /3,240 \/s +≥ 3,000 \/s +yes +17\.2 \/ 123 +0\.312 +15 \(goal 15\)$/,
    );
    expect(lines.find((line) => line.startsWith('disk'))).toMatch(/1\.6 KB +≤ 1\.5 KB +NO +2$/);
  });
});
