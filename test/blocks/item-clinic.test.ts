// "Klinik soal": the examiner's rules one by one, the marks and their measure, and damaged kept texts.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-2-penilaian-dan-administrasi/unit-2/lab-klinik-soal.ts';
import * as clinic from '../../src/blocks/lab-item-clinic/clinic.ts';
import { flawNames, type Item, limits } from '../../src/blocks/lab-item-clinic/flaws.ts';
import { examine, flawStateOf } from '../../src/blocks/lab-item-clinic/rules.ts';
import { type Block, type BlockOf, blockSchema, checkBlock } from '../../src/blocks/schemas.ts';
import { labOf } from '../support/lab-page.ts';

const lab = labOf(page);
if (lab.kind !== 'lab-item-clinic') throw new Error('the page has another lab');
type Items = BlockOf<'lab-item-clinic'>['items'];
const cases: clinic.Case[] = lab.items.map((item) => ({
  id: item.id,
  stem: item.stem,
  options: item.options,
  key: 'ABCDE'.indexOf(item.key),
  flaws: item.flaws.map(({ name }) => name),
  arguable: item.arguable,
}));
const caseOf = (id: string): clinic.Case => {
  const one = cases.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`no item ${id}`);
  return one;
};

const sound: Item = {
  stem: 'Bu Ani membeli 3 kg duku. Harganya Rp15.000 per kilogram. Berapa yang harus dibayar?',
  options: ['Rp18.000', 'Rp30.000', 'Rp45.000', 'Rp60.000'],
  key: 2,
};
const names = (change: Partial<Item>) => examine({ ...sound, ...change }).map(({ name }) => name);

describe('the examiner', () => {
  test('has nothing against a sound item', () => expect(examine(sound)).toEqual([]));

  test.each<[string, Partial<Item>, string[]]>([
    ['no stem', { stem: ' … ' }, ['no-stem']],
    ['a word as stem', { stem: 'Demokrasi ….' }, ['incomplete']],
    ['a stem that asks nothing', { stem: 'Bu Ani membeli tiga kilogram duku.' }, ['incomplete']],
    ['a command', { stem: 'Bu Ani membeli duku. Hitunglah uang yang ia bayarkan.' }, []],
    ['a sentence to complete', { stem: 'Harga tiga kilogram duku adalah ….' }, []],
    ['a faint negative', { stem: 'Manakah yang tidak termasuk harga duku?' }, ['negative']],
    ['a negative in capitals', { stem: 'Manakah yang TIDAK termasuk harga duku?' }, []],
    ['a negative in bold', { stem: 'Manakah yang **bukan** harga duku?' }, []],
    ['a negative in what is told first', { stem: 'Pasar tidak ramai. Berapa harga duku?' }, []],
    [
      'two negatives, though in capitals',
      { stem: 'Manakah yang TIDAK termasuk BUKAN harga duku?' },
      ['double-negative'],
    ],
    ['a catch-all', { options: ['Rp1', 'Rp3', 'Rp2', 'Semua jawaban benar'] }, ['catchall']],
    ['two options together', { options: ['Rp1', 'Rp3', 'Rp2', 'A dan B benar'] }, ['catchall']],
    ['the same option twice', { options: ['Rp1', 'rp1.', 'Rp2'] }, ['same']],
    ['options that differ in a sign alone', { options: ['−3', '3', '<3', '>3'] }, []],
    ['an empty option', { options: ['Rp1', 'Rp3', 'Rp2', ' '] }, ['empty-option']],
    ['too few options', { options: ['Rp1', '', 'Rp2'] }, ['empty-option', 'few-options']],
    ['no key', { key: undefined }, ['no-key']],
    ['a key that is gone', { key: 4 }, ['no-key']],
    ['an empty key', { options: ['Rp1', 'Rp3', '', 'Rp2'] }, ['empty-option', 'no-key']],
    ['shared ends', { options: ['0–2 km', '2–4 km', '5–6 km'] }, ['overlap']],
    ['overlapping ranges', { options: ['1.000 sampai 2.000', '1.500 hingga 3.000', '5-6'] }, ['overlap']],
    ['ranges apart', { options: ['0,0–1,9 km', '2,0–3,9 km', '4,0-5,9 km'] }, []],
    ['open ranges apart', { options: ['kurang dari 20', '20–30', 'lebih dari 30'] }, []],
    ['open ranges that overlap', { options: ['kurang dari 25', '20–30', '31–40'] }, ['overlap']],
    [
      'a long key',
      { options: ['udang', 'ikan', 'ikan gabus yang digiling bersama garam dan tepung', 'cumi'] },
      ['longest'],
    ],
    [
      'a short distractor',
      {
        options: [
          'karena suhunya turun di malam hari',
          'karena airnya surut di musim kemarau',
          'karena arusnya deras di musim hujan',
          'ya',
        ],
      },
      ['short'],
    ],
    [
      'absolute words in distractors alone',
      { options: ['selalu naik', 'tidak pernah turun', 'kadang naik'] },
      ['absolute', 'absolute'],
    ],
    ['absolute words in the key too', { options: ['selalu naik', 'kadang turun', 'pasti tetap'] }, []],
    [
      'a root that comes back in the key alone',
      {
        stem: 'Untuk melindungi mata, apa yang dipakai?',
        options: ['payung', 'topi', 'kaca pelindung', 'sarung'],
      },
      ['clang'],
    ],
    [
      'a root that comes back in a distractor too',
      {
        stem: 'Untuk melindungi mata, apa yang dipakai?',
        options: ['krim pelindung', 'topi', 'kaca pelindung', 'sarung'],
      },
      [],
    ],
    [
      'a key with a form of its own',
      { options: ['ketua kelas', 'papan tulis', 'mencapai sepakat', 'suara'] },
      ['grammar'],
    ],
    [
      'a key without the number that all others have',
      { options: ['2 kg', '3 kg', 'satu', '4 kg'] },
      ['grammar'],
    ],
  ])('%s', (_name, change, expected) => expect(names(change)).toEqual(expected));

  test('says something of any item, at once', () => {
    const item = fc.record({
      stem: fc.string({ maxLength: limits.stem }),
      options: fc.array(fc.string({ maxLength: limits.option }), { maxLength: 6 }),
      key: fc.option(fc.nat(6), { nil: undefined }),
    });
    fc.assert(
      fc.property(item, (one) => {
        for (const flaw of flawNames) flawStateOf(flaw, sound, one);
        expect(Array.isArray(examine(one))).toBe(true);
      }),
    );
    const started = performance.now();
    examine({
      stem: 'a.'.repeat(600),
      options: ['1-'.repeat(150), 'semua '.repeat(50), '1,'.repeat(150)],
      key: 0,
    });
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('the authored items', () => {
  test('are diagnosed and repaired as the rules see them', () => expect(checkBlock(lab)).toEqual([]));

  test.each<[string, (items: Items) => void, RegExp]>([
    [
      'a flaw that is not there',
      (items) => items[0]?.flaws.splice(1, 1, { name: 'overlap', why: 'x', key: '' }),
      /tidak menemukannya/,
    ],
    [
      'a flaw that is not told',
      (items) => items[0]?.flaws.pop(),
      /menemukan 'catchall', tetapi tidak tertulis/,
    ],
    [
      'a repair that mends nothing',
      (items) => Object.assign(items[0]?.repair ?? {}, { options: ['a', 'b', 'Semua benar'] }),
      /masih kena 'catchall'/,
    ],
    ['a key beside the options', (items) => Object.assign(items[0] ?? {}, { key: 'E' }), /kunci E bukan/],
    ['no sound item', (items) => items.splice(4, 1), /dua soal yang sehat/],
  ])('%s is found', (_name, change, finding) => {
    const items = structuredClone(lab.items);
    change(items);
    const bare = items.map((item) => ({
      ...item,
      flaws: item.flaws.map(({ name, why }) => ({ name, why })),
    }));
    const bad: Block = blockSchema.parse({ ...lab, items: bare });
    expect(checkBlock(bad).join('\n')).toMatch(finding);
  });

  test.each(lab.items.filter(({ repair }) => repair).map((item) => [item.id, item] as const))(
    'the repair of %s counts as mended',
    (id, { repair }) => {
      if (!repair) throw new Error('no repair');
      const draft = { stem: repair.stem, options: repair.options, key: 'ABCDE'.indexOf(repair.key) };
      const one = caseOf(id);
      const state = clinic.mend(clinic.diagnose(clinic.newState, one), one, draft);
      expect(clinic.isMended(one, clinic.workOf(state, one))).toBe(true);
      const same = clinic.mend(state, one, { stem: one.stem, options: one.options, key: one.key });
      expect(clinic.isMended(one, clinic.workOf(same, one))).toBe(false);
    },
  );
});

describe('the measure', () => {
  const markAll = (state: clinic.State, one: clinic.Case, flaws: clinic.Case['flaws']) =>
    clinic.diagnose(
      flaws.reduce((before, flaw) => clinic.mark(before, one, flaw, true), state),
      one,
    );

  test('is 100 for a perfect eye, and nothing for ticking everything', () => {
    const perfect = cases.reduce((state, one) => markAll(state, one, one.flaws), clinic.newState);
    expect(clinic.measureOf(clinic.tally(cases, perfect))).toBe(100);
    const everything = cases.reduce((state, one) => markAll(state, one, flawNames), clinic.newState);
    expect(clinic.measureOf(clinic.tally(cases, everything))).toBe(0);
    const [healthy] = cases.filter(({ flaws }) => flaws.length === 0);
    if (!healthy) throw new Error('no sound item');
    const seen = clinic.tally(cases, clinic.diagnose(clinic.newState, healthy));
    expect(clinic.measureOf(seen)).toBe(100);
    expect(clinic.measureOf(clinic.tally(cases, clinic.newState))).toBe(0);
  });

  test('a false alarm takes a finding away, an arguable mark does nothing', () => {
    const one = caseOf('sriwijaya');
    const state = markAll(clinic.newState, one, ['longest', 'trivia', 'implausible']);
    expect(clinic.diagnosisOf(one, clinic.workOf(state, one))).toEqual({
      found: ['longest'],
      missed: ['absolute'],
      alarms: ['trivia'],
    });
    const counts = clinic.tally(cases, state);
    expect(clinic.summary(counts)).toBe('items=12;diagnosed=1;flaws=2;found=1;alarms=1;mended=0');
    expect(clinic.measureOf(counts)).toBe(0);
  });

  test('marks are fixed once they were compared', () => {
    const one = caseOf('ipas');
    const state = clinic.diagnose(clinic.mark(clinic.newState, one, 'negative', true), one);
    expect(clinic.mark(state, one, 'catchall', true)).toBe(state);
    expect(clinic.mend(clinic.newState, one, sound)).toBe(clinic.newState);
  });
});

describe('the kept text', () => {
  const one = caseOf('ipas');

  test('brings marks and wording back', () => {
    const marked = clinic.diagnose(clinic.mark(clinic.newState, one, 'negative', true), one);
    const state = { ...clinic.mend(marked, one, sound), at: 3 };
    expect(clinic.restore(clinic.store(state), cases)).toEqual(state);
  });

  test('may be anything', () => {
    const json = fc.json().map((text) => `{"v":1,"at":1e9,"works":{"ipas":${text}}}`);
    const draft = fc
      .json()
      .map((text) => `{"v":1,"works":{"ipas":{"isDiagnosed":true,"marks":${text},"draft":${text}}}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), json, draft), (kept) => {
        const state = clinic.restore(kept, cases);
        expect(cases[state.at]).toBeDefined();
        expect(() => clinic.tally(cases, state)).not.toThrow();
      }),
    );
    const odd =
      '{"v":1,"works":{"ipas":{"isDiagnosed":true,"marks":["negative","x",4],"draft":{"stem":7,"options":["a",null,"c","d","e","f"],"key":9}}}}';
    expect(clinic.restore(odd, cases)).toEqual({
      at: 0,
      works: {
        ipas: {
          marks: ['negative'],
          isDiagnosed: true,
          draft: { stem: '', options: ['a', '', 'c', 'd', 'e'], key: undefined },
        },
      },
    });
  });
});
