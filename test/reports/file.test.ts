// The reports' file: goes on from its checkpoint, is made anew when it was folded for another course, and is shared.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createReports } from '../../src/reports/index.ts';
import { arrayLog, course, guru, page1, plain, statementOf, voiding } from './fixture.ts';

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
  const names = async (options: Partial<Parameters<typeof createReports>[0]> = {}) => {
    const reports = createReports({ path, log: spied, course, plain, ...options });
    await reports.catchUp();
    const { people, standings } = reports.read();
    const told = Array.from({ length: people.size }, (_, person) => [
      people.person(person).name,
      standings.pagesSeen[person],
    ]);
    await reports.close();
    return told;
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

test('a damaged file is made anew from the log', async () => {
  const path = join(folder, 'reports.sqlite');
  const log = arrayLog([statementOf(guru('Ani'), '2026-08-01T02:00:00Z', 'experienced', page1)]);
  for (const content of ['bukan basis data, melainkan teks yang panjang'.repeat(50), '']) {
    await writeFile(path, content);
    const reports = createReports({ path, log, course, plain });
    await reports.catchUp();
    expect(reports.read().people.size).toBe(1);
    await reports.close();
  }
});

test('what was voided before it came stays voided over restarts', async () => {
  const path = join(folder, 'reports.sqlite');
  const late = ['Ani', 'Budi'].map((name) =>
    statementOf(guru(name), '2026-08-01T02:00:00Z', 'experienced', page1),
  );
  const log = arrayLog([]);
  const peopleAfter = async (statement: object) => {
    log.statements.push(statement);
    const reports = createReports({ path, log, course, plain });
    await reports.catchUp();
    const { size } = reports.read().people;
    await reports.close();
    return size;
  };
  for (const { id } of late) expect(await peopleAfter(voiding(id))).toBe(0);
  for (const one of late) expect(await peopleAfter(one)).toBe(0);
});

describe('two processes on one file', () => {
  const experiences = (names: string[]) =>
    names.map((name) => statementOf(guru(name), '2026-08-01T02:00:00Z', 'experienced', page1));

  /** A log whose next answer waits until it is let go. */
  function heldLog(log: ReturnType<typeof arrayLog>) {
    let letGo: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let reached: (() => void) | undefined;
    const waiting = new Promise<void>((resolve) => {
      reached = resolve;
    });
    let holds = false;
    return {
      hold: () => {
        holds = true;
      },
      waiting,
      letGo: () => letGo?.(),
      log: {
        ...log,
        readLog: async (range: { afterSeq: number; limit: number }) => {
          const entries = await log.readLog(range);
          if (holds) {
            holds = false;
            reached?.();
            await held;
          }
          return entries;
        },
      },
    };
  }

  test.each([
    ['new entries', ['Citra', 'Dewi']],
    ['no new entries', []],
  ])('a rebuild beside a server that has just read %s loses nothing', async (_, late) => {
    const path = join(folder, 'reports.sqlite');
    const log = arrayLog(experiences(['Ani', 'Budi']));
    const slow = heldLog(log);
    const server = createReports({ path, log: slow.log, course, plain });
    await server.catchUp();
    log.statements.push(...experiences(late));
    slow.hold();
    const catchingUp = server.catchUp();
    await slow.waiting;

    let isFirst = true;
    const other = createReports({
      path,
      course,
      plain,
      log: {
        ...log,
        // Asked once the file is emptied: the server's batch lands between that and the rebuild's own first one.
        lastSeq: async () => {
          if (isFirst) {
            isFirst = false;
            slow.letGo();
            await catchingUp;
          }
          return log.lastSeq();
        },
      },
    });
    await other.rebuild();
    for (const reports of [server, other]) {
      expect(reports.read().people.size).toBe(2 + late.length);
      expect(reports.freshness()).toMatchObject({ through: expect.any(Number), behind: 0 });
    }
    await Promise.all([server.close(), other.close()]);
  });

  test('a batch that another process has folded meanwhile is not folded over it', async () => {
    const path = join(folder, 'reports.sqlite');
    const log = arrayLog(experiences(['Ani']));
    const slow = heldLog(log);
    const server = createReports({ path, log: slow.log, course, plain });
    slow.hold();
    const catchingUp = server.catchUp();
    await slow.waiting;
    log.statements.push(...experiences(['Budi']));
    const other = createReports({ path, log, course, plain });
    await other.catchUp();
    log.statements.push(...experiences(['Citra']));
    slow.letGo();
    await catchingUp;
    await other.catchUp();
    for (const reports of [server, other]) {
      await reports.catchUp();
      expect(reports.read().people.size).toBe(3);
      expect(reports.freshness().behind).toBe(0);
    }
    // Each saves what it has; whoever comes second leaves the file as the first has written it.
    await other.close();
    await server.close();
    const again = createReports({ path, log: { ...log, readLog: async () => [] }, course, plain });
    expect(again.read().people.size).toBe(3);
    await again.close();
  });
});
