// Attendance becomes statements that an LRS accepts: each once, and voided when it is taken back.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openSqliteStore, type Store, storeStatements } from '../../lrs/index.ts';
import { type Attendance, createAttendance } from '../../src/roster/attendance.ts';
import type { KnownPerson } from '../../src/roster/person.ts';
import { createRoster } from '../../src/roster/store.ts';
import { people as known, rosterDatabase } from './support.ts';

let store: Store;
let people: KnownPerson[];
let attendance: Attendance;
let sent: Record<string, unknown>[];
let isDown: boolean;
beforeEach(async () => {
  const database = rosterDatabase();
  const roster = createRoster(database);
  const plan = {
    rows: 3,
    added: known,
    changed: [],
    passedOver: [],
    strangeRegions: [],
    unchanged: 0,
    faulty: [],
    absent: [],
    version: 0,
  };
  await roster.carryOut(plan, { fileName: 'x', by: 'x', removes: false });
  people = [...roster.everybody({ scope: {} })];
  store = openSqliteStore(':memory:');
  sent = [];
  isDown = false;
  attendance = createAttendance({
    database,
    language: 'id',
    log: () => {},
    async attend(statements) {
      if (isDown) throw new Error('down');
      await storeStatements(store, statements, authority);
      sent.push(...(statements as Record<string, unknown>[]));
    },
  });
});
afterEach(() => store.close());

const session = {
  id: 'sesi-1',
  activityId: 'https://w3id.org/kendali/kursus/sesi-1',
  courseActivityId: 'https://w3id.org/kendali/kursus',
  definition: { name: { id: 'Sesi satu' }, type: 'http://adlnet.gov/expapi/activities/lesson' },
};
const occasion = { session, day: '2025-09-20' };
const at = Date.parse('2025-09-20T02:00:00Z');
const authority = {
  objectType: 'Agent',
  account: { homePage: 'https://kendali.example', name: 'portal' },
} as const;
const witness = { name: 'Pak Ali', account: { homePage: 'https://kendali.example', name: 'akun-7' } };

test('whoever is present is stated once; the statement says who saw it', async () => {
  expect(attendance.attend(people.slice(0, 2), occasion, at, witness)).toBe(2);
  expect(attendance.attend(people, occasion, at, witness)).toBe(1);
  expect(await attendance.deliver()).toBe(0);
  expect(sent).toHaveLength(3);
  expect(sent[0]).toMatchObject({
    timestamp: '2025-09-20T02:00:00.000Z',
    actor: {
      name: 'Siti Aminah',
      account: { homePage: 'https://w3id.org/kendali/peserta', name: people[0]?.ref },
    },
    verb: { id: 'http://adlnet.gov/expapi/verbs/attended' },
    object: { id: session.activityId, definition: session.definition },
    context: {
      instructor: { name: 'Pak Ali', account: witness.account },
      contextActivities: { grouping: [{ id: session.courseActivityId }] },
    },
  });
  expect(attendance.present('sesi-1', '2025-09-20')).toEqual(new Set(people.map(({ ref }) => ref)));
  expect(attendance.days('sesi-1', {})).toEqual([{ day: '2025-09-20', count: 3 }]);
  expect(attendance.days('sesi-1', { regions: ['Lahat', 'Palembang'] })).toEqual([
    { day: '2025-09-20', count: 2 },
  ]);
  expect(attendance.days('sesi-1', { cohorts: [] })).toEqual([]);
});

test('what is taken back is voided, and may be said again', async () => {
  const [siti] = people;
  if (!siti) throw new Error('Nobody');
  attendance.attend([siti], occasion, at, witness);
  expect(attendance.undo(siti.ref, occasion, at + 1, witness)).toBe(true);
  expect(attendance.undo(siti.ref, occasion, at + 2, witness)).toBe(false);
  attendance.attend([siti], occasion, at, witness);
  await attendance.deliver();
  const [first, second, third] = sent;
  expect(sent).toHaveLength(3);
  expect(second).toMatchObject({
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
    object: { objectType: 'StatementRef', id: first?.id },
  });
  const voided = await Promise.all(
    sent.map(async ({ id }) => (await store.readStatement(String(id)))?.voided),
  );
  expect(voided).toEqual([true, false, false]);
  expect(third?.id).not.toBe(first?.id);
});

test('while the LRS is away nothing is lost, and nothing is said twice when it is back', async () => {
  isDown = true;
  attendance.attend(people, occasion, at, witness);
  expect(await attendance.deliver()).toBe(3);
  isDown = false;
  expect(await Promise.all([attendance.deliver(), attendance.deliver()])).toEqual([0, 0]);
  expect(sent).toHaveLength(3);
});
