// What a row says, what is wrong with it, and what a file would change on the roster.
import { describe, expect, test } from '@jest/globals';
import { fill } from '../../src/i18n/say.ts';
import { roster } from '../../src/i18n/trainer/roster.ts';
import { fields, guessMapping } from '../../src/roster/fields.ts';
import { type KnownPerson, rowFaults } from '../../src/roster/person.ts';
import { regionLike } from '../../src/roster/regions.ts';
import { tableFaults } from '../../src/roster/table/fault.ts';
import { people, planFor, refsWithin, rowOf } from './support.ts';

describe('headings are recognised however offices write them', () => {
  test.each([
    [
      [
        'No',
        'Nama Guru',
        'NUPTK',
        'NIP',
        'Alamat E-mail',
        'NPSN',
        'Nama Sekolah',
        'Jenjang',
        'Kab/Kota',
        'Angkatan',
        'Moda',
      ],
      [undefined, 'name', 'nuptk', 'nip', 'email', 'npsn', 'school', 'jenjang', 'region', 'cohort', 'mode'],
    ],
    [
      [
        'NAMA LENGKAP (tanpa gelar)',
        'Akun belajar.id',
        'Unit Kerja',
        'Kabupaten',
        'Username LMS',
        'Alamat LMS',
      ],
      ['name', 'email', 'school', 'region', 'lmsId', 'lmsOrigin'],
    ],
    [
      ['Name', 'E-mail', 'School', 'Nama', ''],
      ['name', 'email', 'school', undefined, undefined],
    ],
  ])('%j', (headings, fields) => {
    expect(guessMapping(headings)).toEqual(fields);
  });
});

describe('a row as a person', () => {
  test('numbers with spaces, an e-mail in capitals, a kabupaten by its short name', () => {
    const row = {
      name: 'Siti Aminah, S.Pd.',
      nuptk: '1234 5678 9012 3456',
      nip: "'19800101 200501 1 001",
      email: 'mailto:Siti@Guru.SMA.Belajar.ID',
      region: 'Kab. OKI',
      jenjang: 'SMAN',
      mode: 'Tatap Muka',
      npsn: '="10612345"',
      lmsId: 'Siti.A',
      lmsOrigin: 'LMS.sekolah.sch.id/moodle/',
    };
    expect(rowOf(row)).toEqual({
      faults: [],
      person: {
        name: 'Siti Aminah, S.Pd.',
        nuptk: '1234567890123456',
        nip: '198001012005011001',
        email: 'siti@guru.sma.belajar.id',
        region: 'Ogan Komering Ilir',
        jenjang: 'sma',
        mode: 'luring',
        npsn: '10612345',
        lmsId: 'Siti.A',
        lmsOrigin: 'https://lms.sekolah.sch.id/moodle',
        school: '',
        cohort: '',
      },
    });
  });

  test.each([
    ['Kab. OKI', 'Ogan Komering Ilir'],
    ['Kabupaten Ogan Komering Ulu Timur', 'OKU Timur'],
    ['OKU TIMUR', 'OKU Timur'],
    ['Kota Palembang', 'Palembang'],
    ['kota lubuk linggau', 'Lubuklinggau'],
    ['Penukal Abab Lematang Ilir (PALI)', 'PALI'],
    ['Muba', 'Musi Banyuasin'],
    ['Kab. Lampung Tengah', 'Kab. Lampung Tengah'],
  ])('%s is %s', (text, region) => {
    expect(rowOf({ region }).person.region).toBe(rowOf({ region: text }).person.region);
    expect(rowOf({ region: text }).person.region).toBe(region);
  });

  test.each([
    ['no name', { name: '' }, 'name-missing', 'name'],
    ['nothing to know the person by', { nuptk: '' }, 'identifier-missing', undefined],
    ['a name that goes on', { name: 'a'.repeat(201) }, 'too-long', 'name'],
    ['a formula without a value', { nuptk: '#N/A' }, 'formula', 'nuptk'],
    ['1,98E+17', { nip: '1,98001E+17' }, 'scientific', 'nip'],
    ['1.23E+15', { nuptk: '1.23457E+15' }, 'scientific', 'nuptk'],
    ['an NPSN that lost its zero', { npsn: '1061234' }, 'zeros-lost', 'npsn'],
    ['an NUPTK that lost two', { nuptk: '12345678901234' }, 'zeros-lost', 'nuptk'],
    ['an NUPTK that is a NIP', { nuptk: '198001012005011001' }, 'digits', 'nuptk'],
    ['an NUPTK of letters', { nuptk: 'belum ada' }, 'digits', 'nuptk'],
    ['an address without a domain', { email: 'siti@belajar' }, 'email', 'email'],
    ['two addresses', { email: 'a@b.id, c@d.id' }, 'email', 'email'],
    ['a jenjang that is none', { jenjang: 'TK' }, 'jenjang', 'jenjang'],
    ['a mode that is none', { mode: 'mungkin' }, 'mode', 'mode'],
    ['an LMS that is no address', { lmsId: 'a', lmsOrigin: 'lms kami' }, 'origin', 'lmsOrigin'],
  ])('%s', (_, change, code, field) => {
    const { faults } = rowOf({ name: 'Siti', nuptk: '1234567890123456', ...change });
    expect(faults.map((fault) => [fault.code, fault.field])).toEqual([[code, field]]);
  });

  test('a number that Excel has rounded', () => {
    const { faults } = rowOf({ name: 'Siti', nuptk: '1234567890123450' }, ['nuptk']);
    expect(faults.map(({ code }) => code)).toEqual(['rounded']);
  });
});

describe('a file against the roster', () => {
  const [siti, budi] = people;

  test('who is new, who changes and who stays; an empty cell changes nothing', async () => {
    const plan = await planFor(
      [
        { ...siti, school: 'SMAN 2 Kayuagung', email: '' },
        { ...budi },
        { name: 'Citra', nip: '197001011990012001' },
      ],
      people,
    );
    expect(plan.added.map(({ name }) => name)).toEqual(['Citra']);
    expect(plan.changed).toEqual([{ ...siti, school: 'SMAN 2 Kayuagung' }]);
    expect([plan.rows, plan.unchanged, plan.faulty]).toEqual([3, 1, []]);
    expect(plan.absent).toEqual(people.slice(2).map(({ ref }) => ref));
  });

  test('whoever is known by another number gains the first one', async () => {
    const { changed, added } = await planFor(
      [{ name: siti?.name, email: siti?.email, nuptk: '9999999999999999' }],
      people,
    );
    expect(changed).toEqual([{ ...siti, nuptk: '9999999999999999' }]);
    expect(added).toEqual([]);
  });

  test('the same person twice in a file: both lines are wrong and name each other', async () => {
    const plan = await planFor(
      [
        { name: 'A', nuptk: '1111111111111111' },
        { name: 'B', email: 'b@b.id' },
        { name: 'A', nuptk: '1111111111111111', email: 'B@b.id' },
      ],
      [],
    );
    expect(plan.added).toEqual([]);
    expect(
      plan.faulty.map(({ line, faults }) => ({ line, others: faults.map(({ values }) => values.line) })),
    ).toEqual([
      { line: 2, others: [4] },
      { line: 3, others: [4] },
      { line: 4, others: [2, 3] },
    ]);
  });

  test('two rows about one person of the roster, by different numbers', async () => {
    const rows = [
      { name: 'Siti', nuptk: siti?.nuptk },
      { name: 'Siti A.', email: siti?.email },
    ];
    const { faulty, changed, absent } = await planFor(rows, people);
    expect(faulty.map(({ faults }) => faults.map(({ code, values }) => [code, values.line]))).toEqual([
      [['same-person', 3]],
      [['same-person', 2]],
    ]);
    expect(changed).toEqual([]);
    expect(absent).not.toContain(siti?.ref);
  });

  test('the same id at two LMSs is two people', async () => {
    const rows = ['a', 'b'].map((lms) => ({ name: lms, lmsId: '12', lmsOrigin: `https://${lms}.sch.id` }));
    expect((await planFor(rows, [])).added).toHaveLength(2);
  });

  test('numbers of two different people in one row', async () => {
    const { faulty } = await planFor([{ name: 'X', nuptk: siti?.nuptk, email: budi?.email }], people);
    expect(faulty.map(({ faults }) => faults.map(({ code }) => code))).toEqual([['two-people']]);
  });

  test('an office changes its own kabupaten and takes in nobody else', async () => {
    const regions = ['Ogan Komering Ilir', 'Palembang'];
    const rows = [
      { name: 'Milik sendiri', nip: '197001011990012001', region: 'OKI' },
      { name: 'Tanpa kabupaten', nip: '197001011990012002' },
      { name: 'Orang lain', nip: '197001011990012003', region: 'Lahat' },
      { ...people[2], region: 'Palembang' },
    ];
    const plan = await planFor(rows, people, { regions });
    expect(plan.added.map(({ name }) => name)).toEqual(['Milik sendiri']);
    expect(plan.faulty.map(({ faults }) => faults.map(({ code }) => code))).toEqual([
      ['region-missing'],
      ['region-scope'],
      ['elsewhere'],
    ]);
    // Those of other kabupaten are not this office's to remove.
    expect(plan.absent).toEqual(refsWithin(people, regions));
  });

  test('an office learns from no row who or where other people are', async () => {
    const regions = ['Ogan Komering Ilir', 'PALI'];
    const lines = [
      [{ name: 'X', nuptk: siti?.nuptk, email: budi?.email, region: 'OKI' }],
      [{ name: 'X', email: budi?.email }],
      [
        { name: 'X', email: budi?.email, region: 'OKI' },
        { name: 'Y', lmsId: '77', lmsOrigin: 'https://lms.sch.id', email: budi?.email, nip: '1' },
      ],
    ];
    for (const rows of lines) {
      const { faulty } = await planFor(rows, people, { regions });
      expect(faulty.flatMap(({ faults }) => faults.map(({ code }) => code))).toContain('elsewhere');
      const said = JSON.stringify(faulty);
      for (const word of [budi?.name, siti?.name, 'Palembang', 'Lahat']) expect(said).not.toContain(word);
    }
  });

  test('column numbers, totals and a signature are nobody; whoever says a name or a number is somebody', async () => {
    const numbering = Object.fromEntries(fields.map((field, index) => [field, `${index + 1}`]));
    const plan = await planFor(
      [
        numbering,
        { name: 'A', nuptk: '1111111111111111' },
        { school: 'SDN 1', region: 'Lahat' },
        { name: 'Tanpa pengenal' },
        { name: 'JUMLAH', school: '28' },
        { region: 'Palembang, 12 September 2025' },
      ],
      [],
    );
    expect(plan).toMatchObject({ rows: 3, passedOver: [2, 6, 7] });
    expect(plan.faulty.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('kabupaten that nobody knows yet are counted', async () => {
    const rows = ['Palembng', 'Dinas Pendidikan Kab. Muara-Enim', 'Palembng', 'Bengkulu'].map(
      (region, index) => ({
        name: `${index}`,
        nip: `19700101199001200${index}`,
        region,
      }),
    );
    const plan = await planFor(rows, [{ ...people[0], region: 'Bengkulu' } as KnownPerson]);
    expect(plan.strangeRegions).toEqual([{ name: 'Palembng', rows: 2 }]);
    expect(plan.added[1]?.region).toBe('Muara Enim');
    expect([regionLike('Palembng'), regionLike('OKU Tmur'), regionLike('Surabaya')]).toEqual([
      'Palembang',
      'OKU Timur',
      undefined,
    ]);
  });

  test('an office of one kabupaten need not write it', async () => {
    const plan = await planFor([{ name: 'A', nip: '197001011990012001' }], [], { regions: ['Lahat'] });
    expect(plan.added.map(({ region }) => region)).toEqual(['Lahat']);
  });
});

test('every fault has its sentence in both languages, with nothing left to fill in', () => {
  const values = {
    field: 'NIP',
    text: 'x',
    line: 2,
    most: 3,
    length: 16,
    found: 15,
    name: 'A',
    one: 'A',
    other: 'B',
  };
  const more = { region: 'Lahat', regions: 'PALI', megabytes: 20 };
  for (const strings of [roster.id, roster.en] as Record<string, string>[]) {
    for (const code of rowFaults)
      expect(fill(strings[`roster.wrong.${code}`] ?? '{', { ...values, ...more })).not.toMatch(/[{}]/);
    for (const code of tableFaults)
      expect(fill(strings[`roster.import.fault.${code}`] ?? '{', values)).not.toMatch(/[{}]/);
  }
});
