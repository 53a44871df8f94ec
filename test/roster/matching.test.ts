// Whatever form of identifier a statement comes with, it finds the person on the roster (src/reports/people.ts).
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createFactTable } from '../../src/reports/facts/columns.ts';
import { createDictionary } from '../../src/reports/facts/dictionary.ts';
import { createLearners } from '../../src/reports/facts/learners.ts';
import { learnerOf } from '../../src/reports/learner.ts';
import { keepPeople, noPerson } from '../../src/reports/people.ts';
import { rosterHomePage } from '../../src/reports/roster.ts';
import { nobody, type Person } from '../../src/roster/person.ts';
import { createRoster } from '../../src/roster/store.ts';
import { rosterDatabase } from './support.ts';

const siti: Person = {
  ...nobody,
  name: 'Siti Aminah',
  nuptk: '1000000000000001',
  nip: '198001012005011001',
  email: 'siti@guru.sma.belajar.id',
  lmsId: 'Siti.A',
  lmsOrigin: 'https://lms.sch.id/moodle',
};
const budi: Person = { ...nobody, name: 'Budi', lmsId: 'budi7' };

async function rosterOf(...added: Person[]) {
  const roster = createRoster(rosterDatabase(), () => 0);
  const plan = {
    rows: added.length,
    added,
    changed: [],
    passedOver: [],
    strangeRegions: [],
    unchanged: 0,
    faulty: [],
    absent: [],
    version: 0,
  };
  await roster.carryOut(plan, { fileName: 'x', by: 'x', removes: false });
  return roster;
}

function personOf(roster: Awaited<ReturnType<typeof rosterOf>>, actor: object): string | undefined {
  const learner = learnerOf(actor);
  if (!learner) throw new Error('Nobody');
  const learners = createLearners();
  const keeper = keepPeople({
    learners,
    facts: createFactTable().columns,
    names: createDictionary(),
    roster,
  });
  const index = learners.add(learner);
  keeper.match();
  const person = keeper.people.personOf[index] ?? noPerson;
  return person === noPerson ? undefined : keeper.people.person(person).name;
}

const account = (homePage: string, name: string) => ({ account: { homePage, name } });
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

describe('Siti, who has everything', () => {
  test.each<[string, object]>([
    ['the account of her LMS', account('https://lms.sch.id/moodle', 'Siti.A')],
    ['in other letters, with a slash', account('https://LMS.sch.id/moodle/', 'siti.a')],
    ['by the LMS’s origin alone', account('https://lms.sch.id', 'siti.a')],
    ['NUPTK on whatever LMS', account('https://lain.example', '1000000000000001')],
    ['NIP on whatever LMS', account('https://lain.example', '198001012005011001')],
    ['e-mail as the name of an account', account('https://lain.example', 'Siti@guru.sma.belajar.id')],
    ['e-mail', { mbox: 'mailto:siti@guru.sma.belajar.id' }],
    ['e-mail in other letters', { mbox: 'mailto:Siti@Guru.SMA.belajar.id' }],
    ['SHA-1 of her e-mail', { mbox_sha1sum: sha1('mailto:siti@guru.sma.belajar.id') }],
  ])('%s', async (_, actor) => {
    expect(personOf(await rosterOf(budi, siti), actor)).toBe('Siti Aminah');
  });

  test.each<[string, object]>([
    ['her id at another LMS', account('https://lain.example', 'Siti.A')],
    ['another e-mail', { mbox: 'mailto:sita@guru.sma.belajar.id' }],
    ['the hash of an e-mail without mailto:', { mbox_sha1sum: sha1('siti@guru.sma.belajar.id') }],
    ['an OpenID', { openid: 'https://lms.sch.id/siti' }],
  ])('but not %s', async (_, actor) => {
    expect(personOf(await rosterOf(budi, siti), actor)).toBeUndefined();
  });

  test('the account that attendance is stated with', async () => {
    const roster = await rosterOf(siti);
    const [entry] = [...roster.entries()];
    expect(personOf(roster, account(rosterHomePage, entry?.ref ?? ''))).toBe('Siti Aminah');
  });
});

test('an id of which nobody said the LMS counts on all of them', async () => {
  expect(personOf(await rosterOf(budi), account('https://lain.example', 'BUDI7'))).toBe('Budi');
});

test('a link by hand goes before everything else, until it is undone', async () => {
  const roster = await rosterOf(siti, budi);
  const refs = new Map([...roster.entries()].map(({ name, ref }) => [name, ref]));
  const actor = account('https://lms.sch.id', 'siti.a');
  const key = learnerOf(actor)?.key ?? '';
  const version = roster.version();
  roster.link(key, refs.get('Budi') ?? '', 'Pak Ali');
  expect(roster.version()).toBeGreaterThan(version);
  expect(personOf(roster, actor)).toBe('Budi');
  expect(roster.links()).toEqual([{ learner: key, ref: refs.get('Budi'), by: 'Pak Ali', at: 0 }]);
  roster.unlink(key);
  expect(personOf(roster, actor)).toBe('Siti Aminah');
});

test('search looks in names, schools and numbers, within what one may see', async () => {
  const roster = await rosterOf(
    { ...siti, region: 'Lahat', school: 'SMAN 1 100%' },
    { ...budi, region: 'PALI', cohort: 'A' },
    { ...budi, name: 'Budi Dua', lmsId: 'b2', region: 'Lahat', cohort: 'A' },
  );
  const found = (search: string, scope = {}) =>
    roster.find({ scope, search, limit: 10, offset: 0 }).persons.map(({ name }) => name);
  expect(found('')).toEqual(['Budi', 'Budi Dua', 'Siti Aminah']);
  expect(found('amin SMAN')).toEqual(['Siti Aminah']);
  expect(found('100%')).toEqual(['Siti Aminah']);
  expect(found('_')).toEqual([]);
  expect(found('19800101')).toEqual(['Siti Aminah']);
  expect(found('', { regions: ['Lahat'] })).toEqual(['Budi Dua', 'Siti Aminah']);
  expect(found('', { cohorts: ['A'] })).toEqual(['Budi', 'Budi Dua']);
  expect(found('', { cohorts: [] })).toEqual([]);
  expect(roster.find({ scope: {}, limit: 1, offset: 1 })).toMatchObject({
    matching: 3,
    persons: [{ name: 'Budi Dua' }],
  });
});
