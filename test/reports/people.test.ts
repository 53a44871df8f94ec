// Who is who: statements find their person on the roster by whatever identifier they carry, and scopes hold.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { type RosterEntry, type RosterSource, rosterHomePage } from '../../src/reports/roster.ts';
import { select } from '../../src/reports/selection.ts';
import type { VerbName } from '../../src/vocabulary/terms.ts';
import { arrayLog, course, guru, page1, plain, statementOf, voiding, wholeSession } from './fixture.ts';

const entry = (name: string, known: Partial<RosterEntry>): RosterEntry => ({
  ref: name.padEnd(22, '0'),
  name,
  region: '',
  jenjang: '',
  npsn: '',
  school: '',
  cohort: '',
  mode: '',
  contact: '',
  keys: [],
  ...known,
});

/** A roster that can be changed. */
function rosterOf(entries: RosterEntry[]): RosterSource & { change(next: RosterEntry[]): void } {
  let [version, list] = [1, entries];
  return {
    version: () => version,
    entries: () => list,
    change(next) {
      version += 1;
      list = next;
    },
  };
}

const at = '2026-08-01T02:00:00Z';
const said = (actor: object, by = page1) => ({ ...statementOf(guru('x'), at, 'experienced', by), actor });
const open = (statements: object[], roster: RosterSource): Reports =>
  createReports({ path: ':memory:', log: arrayLog(statements), course, plain, roster });

const told = (reports: Reports) => {
  const { people, standings } = reports.read();
  return Array.from({ length: people.size }, (_, index) => {
    const { name, learners, onRoster } = people.person(index);
    return [name, learners.length, standings.pagesSeen[index], onRoster];
  });
};

describe('a statement finds its person', () => {
  const email = 'ani@guru.sd.belajar.id';
  const hash = createHash('sha1').update(`mailto:${email}`).digest('hex');

  test.each([
    [
      'an account of an LMS',
      { account: { homePage: 'https://LMS.example', name: '42' } },
      'account https://lms.example 42',
    ],
    [
      'an account name on whatever LMS',
      { account: { homePage: 'https://b.example', name: '1234567890123456' } },
      'name 1234567890123456',
    ],
    [
      'an e-mail address as account name',
      { account: { homePage: 'https://b.example', name: email } },
      `mbox ${email}`,
    ],
    ['an e-mail address', { mbox: `mailto:${email.toUpperCase()}` }, `mbox ${email}`],
    ['the hash of an e-mail address', { mbox_sha1sum: hash.toUpperCase() }, `sha1 ${hash}`],
    ['an e-mail address of which the hash is known', { mbox: `mailto:${email}` }, `sha1 ${hash}`],
    ['a link made by hand', { openid: 'https://id.example/ani' }, 'learner openid https://id.example/ani'],
    [
      'the account of the roster itself',
      { account: { homePage: rosterHomePage, name: 'Ani'.padEnd(22, '0') } },
      '',
    ],
  ])('by %s', async (_, actor, key) => {
    const reports = open(
      [said(actor)],
      rosterOf([entry('Ani', { keys: key === '' ? [] : [key] }), entry('Budi', {})]),
    );
    await reports.catchUp();
    expect(told(reports)).toEqual([
      ['Ani', 1, 1, true],
      ['Budi', 0, 0, true],
    ]);
    await reports.close();
  });

  test('the account of another LMS with the same name is somebody else', async () => {
    const roster = rosterOf([entry('Ani', { keys: ['account https://lms.example 42'] })]);
    const reports = open(
      [said({ account: { homePage: 'https://other.example', name: '42' }, name: 'Orang lain' })],
      roster,
    );
    await reports.catchUp();
    expect(told(reports)).toEqual([
      ['Ani', 0, 0, true],
      ['Orang lain', 1, 1, false],
    ]);
    await reports.close();
  });

  test('a link made by hand goes before an account that fits another', async () => {
    const key = 'account https://lms.sekolah.example cik';
    const roster = rosterOf([entry('Ani', { keys: [key] }), entry('Budi', { keys: [`learner ${key}`] })]);
    const reports = open([said(guru('Cik', 'cik'))], roster);
    await reports.catchUp();
    expect(told(reports).map(([name, learners]) => [name, learners])).toEqual([
      ['Ani', 0],
      ['Budi', 1],
    ]);
    await reports.close();
  });
});

test('two accounts of one person are counted together, and apart again when the roster says so', async () => {
  const other = { part: 'page', id: 'sejarah' } as const;
  const phone = said(guru('Ani', 'hp'));
  const laptop = said(guru('Ani', 'laptop'), other as never);
  const keys = ['hp', 'laptop'].map((name) => `account https://lms.sekolah.example ${name}`);
  const roster = rosterOf([entry('Ani', { keys })]);
  const reports = open([phone, laptop], roster);
  await reports.catchUp();
  expect(told(reports)).toEqual([['Ani', 2, 2, true]]);
  const before = reports.read();
  roster.change([entry('Ani', { keys: keys.slice(0, 1) })]);
  expect(told(reports)).toEqual([
    ['Ani', 1, 1, true],
    ['Ani', 1, 1, false],
  ]);
  expect(reports.read().version).toBeGreaterThan(before.version);
  await reports.close();
});

test('whoever has only said what does not count is nobody yet; whose last fact was voided is nobody any more', async () => {
  const elsewhere = { ...said(guru('Ani', 'ani')), object: { id: 'https://elsewhere.example/x' } };
  const counted = said(guru('Ani', 'ani'));
  const log = arrayLog([elsewhere]);
  const reports = createReports({ path: ':memory:', log, course, plain });
  await reports.catchUp();
  expect(told(reports)).toEqual([]);
  log.statements.push(counted);
  await reports.catchUp();
  expect(told(reports)).toEqual([['Ani', 1, 1, false]]);
  log.statements.push(voiding(counted.id));
  await reports.catchUp();
  expect(told(reports)).toEqual([]);
  await reports.close();
});

test('after changes of the roster everybody stands where a new start would put them', async () => {
  const accounts = ['a', 'b', 'c', 'd', 'e'];
  const keyOf = (name: string) => `account https://lms.sekolah.example ${name}`;
  const verbs: VerbName[] = ['experienced', 'completed', 'initialized'];
  const where = (reports: Reports) => {
    const { people, standings } = reports.read();
    const lines = Array.from({ length: people.size }, (_, index) => {
      const { ref, learners } = people.person(index);
      return [
        ref,
        learners.length,
        standings.status[index],
        standings.pagesSeen[index],
        standings.last[index],
      ];
    });
    return lines.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  };
  const deed = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ who: fc.constantFrom(...accounts), verb: fc.constantFrom(...verbs) }),
    },
    fc.record({ voided: fc.nat(20) }),
    // Which accounts each person has, in the order of the roster.
    fc.record({
      roster: fc.uniqueArray(
        fc.record({ name: fc.constantFrom('Ani', 'Budi', 'Citra'), keys: fc.subarray(accounts) }),
        { selector: ({ name }) => name },
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 16 }), async (deeds) => {
      const log = arrayLog([]);
      const roster = rosterOf([]);
      const reports = createReports({ path: ':memory:', log, course, plain, roster });
      let minute = 0;
      for (const one of deeds) {
        minute += 1;
        const time = new Date(Date.UTC(2026, 7, 1, 2, minute)).toISOString();
        if ('roster' in one)
          roster.change(one.roster.map(({ name, keys }) => entry(name, { keys: keys.map(keyOf) })));
        else if ('voided' in one) {
          const target = log.statements[one.voided] as { id?: string } | undefined;
          if (target?.id !== undefined) log.statements.push(voiding(target.id));
        } else {
          const subject = one.verb === 'experienced' ? page1 : wholeSession;
          log.statements.push(statementOf(guru('x', one.who), time, one.verb, subject));
        }
        await reports.catchUp();
        reports.read();
      }
      const anew = createReports({ path: ':memory:', log, course, plain, roster });
      await anew.catchUp();
      expect(where(reports)).toEqual(where(anew));
      await anew.close();
      await reports.close();
    }),
    { numRuns: 60 },
  );
});

test('a roster with more kabupaten than a byte can number keeps them apart', async () => {
  const regions = Array.from({ length: 600 }, (_, index) => `Daerah ${index}`);
  const roster = rosterOf(regions.map((region, index) => entry(`Guru ${index}`, { region })));
  const reports = open([], roster);
  const data = reports.read();
  for (const region of ['Daerah 3', 'Daerah 259', 'Daerah 515']) {
    const { mask, size } = select(data, {}, { regions: [region] });
    expect([size, data.people.person(mask.indexOf(1)).region]).toEqual([1, region]);
  }
  await reports.close();
});

test('a roster that can not be read is read again', async () => {
  const roster = rosterOf([entry('Ani', {})]);
  let fails = true;
  const entries = () => {
    if (fails) throw new Error('locked');
    return roster.entries();
  };
  const reports = open([], { version: roster.version, entries });
  expect(() => reports.read()).toThrow('locked');
  fails = false;
  expect(told(reports)).toEqual([['Ani', 0, 0, true]]);
  await reports.close();
});

test('filters and scopes leave the people whom they mean', async () => {
  const roster = rosterOf([
    entry('Ani', {
      region: 'Palembang',
      jenjang: 'sd',
      npsn: '10600001',
      school: 'SDN 1',
      cohort: 'Gelombang 1',
      mode: 'luring',
    }),
    entry('Budi', { region: 'OKU Timur', jenjang: 'smp', cohort: 'Gelombang 1', mode: 'daring' }),
    entry('Citra', { region: 'OKU Timur', jenjang: 'sd', cohort: 'Gelombang 2' }),
    entry('Dewi', {}),
  ]);
  const reports = open([statementOf(guru('Orang luar'), at, 'initialized', wholeSession)], roster);
  await reports.catchUp();
  const data = reports.read();
  const names = (...args: [Parameters<typeof select>[1], Parameters<typeof select>[2]]) => {
    const { mask, size } = select(data, ...args);
    const found = Array.from(mask.keys()).filter((person) => mask[person] === 1);
    expect(found).toHaveLength(size);
    return found.map((person) => data.people.person(person).name);
  };
  expect(names({}, {})).toEqual(['Ani', 'Budi', 'Citra', 'Dewi', 'Orang luar']);
  expect(names({ region: 'OKU Timur' }, {})).toEqual(['Budi', 'Citra']);
  expect(names({ region: 'OKU Timur', jenjang: 'sd' }, {})).toEqual(['Citra']);
  expect(names({ school: '10600001' }, {})).toEqual(['Ani']);
  expect(names({ mode: 'luring' }, {})).toEqual(['Ani']);
  expect(names({}, { cohorts: ['Gelombang 1'] })).toEqual(['Ani', 'Budi']);
  expect(names({ region: 'Palembang' }, { regions: ['OKU Timur'] })).toEqual([]);
  // Words that nobody has, the empty one included, mean nobody; so does a scope of nothing.
  for (const filter of [{ region: 'Jambi' }, { region: '' }, { school: '' }, { cohort: 'x' }]) {
    expect(names(filter, {})).toEqual([]);
  }
  expect(names({}, { regions: [] })).toEqual([]);
  expect(names({}, { cohorts: [''] })).toEqual([]);
  await reports.close();
});

test('whoever the simulator invented is told from real people before anything is heard of them', async () => {
  const invented = entry('rekaan', {
    keys: ['name 0000000000000017', 'mbox guru00017@simulasi.kendali.example'],
  });
  const real = entry('sungguhan', {
    keys: ['name 199001012020121001', 'mbox simulasi.kendali.example@belajar.id'],
  });
  const reports = open([], rosterOf([invented, real]));
  const { people } = reports.read();
  expect([people.person(0).origin, people.person(1).origin]).toEqual(['simulation', 'lms']);
  await reports.close();
});
