// The reports' file: goes on from its checkpoint, and is made anew when it was folded for another course.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createReports } from '../../src/reports/index.ts';
import { arrayLog, course, guru, page1, plain, statementOf } from './fixture.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kendali-reports-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a restart goes on from the checkpoint; another course begins anew', async () => {
  const path = join(folder, 'reports.sqlite');
  const log = arrayLog([statementOf(guru('Ani'), '2026-08-01T02:00:00Z', 'experienced', page1)]);
  const asked: number[] = [];
  const spied = {
    ...log,
    readLog: (range: { afterSeq: number; limit: number }) => {
      asked.push(range.afterSeq);
      return log.readLog(range);
    },
  };
  const everyone = { sort: 'name', descending: false } as const;
  const names = async (options: Partial<Parameters<typeof createReports>[0]> = {}) => {
    const reports = createReports({ path, log: spied, course, plain, ...options });
    await reports.catchUp();
    const { lines } = reports.learners('sesi-1', everyone, 1, 10);
    await reports.close();
    return lines.map(({ name, pagesSeen }) => [name, pagesSeen]);
  };
  expect(await names()).toEqual([['Ani', 1]]);
  log.statements.push(statementOf(guru('Budi'), '2026-08-01T02:00:00Z', 'experienced', page1));
  expect(await names()).toEqual([
    ['Ani', 1],
    ['Budi', 1],
  ]);
  expect(asked).toEqual([0, 1]);

  // Another base of activity ids: none of these statements is about the course any more.
  expect(await names({ baseIri: 'https://lain.example' })).toEqual([]);
  expect(asked).toEqual([0, 1, 0]);

  // A course without the page still knows the learners, and counts only what it has.
  const [session] = course.sessions;
  if (!session) throw new Error('The fixture has a session');
  const [first, ...units] = session.units;
  const fewer = {
    ...course,
    sessions: [{ ...session, units: first && units.length > 0 ? units : session.units }],
  };
  expect(await names({ course: fewer })).toEqual([
    ['Ani', 0],
    ['Budi', 0],
  ]);
  expect(asked).toEqual([0, 1, 0, 0]);
});
