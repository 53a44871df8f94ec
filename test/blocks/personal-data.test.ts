// The finder of personal data: what it must find, what it must leave, and what holds for any text at all.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { doubtsOf } from '../../src/blocks/personal-data/doubts.ts';
import { findPersonalData, stillHolds } from '../../src/blocks/personal-data/find.ts';
import { lexiconOf } from '../../src/blocks/personal-data/lexicon.ts';
import { isNik, isNip } from '../../src/blocks/personal-data/numbers.ts';
import {
  groupFound,
  piecesOf,
  placeholderPattern,
  replaceFound,
} from '../../src/blocks/personal-data/placeholders.ts';
import { lexiconSchema } from '../../src/blocks/personal-data/schema.ts';

const words = lexiconSchema.parse(undefined);
const lexicon = lexiconOf((part) => words[part]);
const year = 2026;
const find = (text: string) => findPersonalData(text, { lexicon, year });
const values = (text: string, kind?: string) =>
  find(text)
    .filter((one) => !kind || one.kind === kind)
    .map((one) => one.value);
const mask = (text: string, chosen: readonly string[] = []) =>
  replaceFound(text, groupFound(text, findPersonalData(text, { lexicon, year, chosen })));

describe('numbers', () => {
  test.each([
    ['NISN 0142345678', 'nisn', '0142345678'],
    ['nisn: 014 234 5678 kelas', 'nisn', '014 234 5678'],
    ['Nomornya 0142345678.', 'nisn', '0142345678'],
    ['NIK 1608121205140003', 'nik', '1608121205140003'],
    ['1671034505120003', 'nik', '1671034505120003'],
    ['1671-0345-0512-0003', 'nik', '1671-0345-0512-0003'],
    ['NIP. 19850412 201001 2 004', 'nip', '19850412 201001 2 004'],
    ['198504122010012004', 'nip', '198504122010012004'],
    ['NUPTK 4744763664300012', 'nuptk', '4744763664300012'],
    ['NPSN: 10604321', 'npsn', '10604321'],
    ['NIS 4521', 'number', '4521'],
    ['WA 0812-7345-6789 ya', 'phone', '0812-7345-6789'],
    ['0812 7345 6789', 'phone', '0812 7345 6789'],
    ['+62 812-7345-6789', 'phone', '+62 812-7345-6789'],
    ['(0711) 356789', 'phone', '(0711) 356789'],
    ['081273456789', 'phone', '081273456789'],
    ['rekening 1234567890123', 'number', '1234567890123'],
    ['surel rina.w+guru@sdn5.sch.id, ya', 'email', 'rina.w+guru@sdn5.sch.id'],
  ])('%s is found as %s', (text, kind, value) => expect(values(text, kind)).toEqual([value]));

  test.each([
    'Nilai rata-rata 78,5 dari 32 murid pada 2025/2026.',
    'Harga buku Rp 1.500.000 untuk 45 murid.',
    'Kelas VIII, halaman 112–118, pukul 07.30.',
    'Rapat 21 November 2026 dan 05-01-2027.',
  ])('%s holds nothing', (text) => expect(find(text)).toEqual([]));

  test('the dates inside NIK and NIP are checked', () => {
    expect(isNik('1608125205140003')).toBe(true);
    expect(isNik('1608123505140003')).toBe(false);
    expect(isNik('1608121213140003')).toBe(false);
    expect(isNip('198504122010012004')).toBe(true);
    expect(isNip('198514122010012004')).toBe(false);
    expect(isNip('198504122010013004')).toBe(false);
  });

  test('two numbers side by side stay two', () =>
    expect(find('NISN 0142345678 081273456789').map((one) => one.kind)).toEqual(['nisn', 'phone']));
});

describe('names', () => {
  test.each([
    ['Rangga Saputra sering terlambat.', 'Rangga Saputra'],
    ['Kemarin rangga terlambat.', 'rangga'],
    ['Bu Ratmini menelepon.', 'Ratmini'],
    ['Kami menemui pak budi.', 'budi'],
    ['Yth. Bapak/Ibu Suparman', 'Suparman'],
    ['Ananda Kgs. Fahri bin Hasan hadir.', 'Kgs. Fahri bin Hasan'],
    ['Nama : ZULFADLI HASNUR\nKelas : V', 'ZULFADLI HASNUR'],
    ['Ia duduk dekat M. Rizki Pratama, kan?', 'M. Rizki Pratama'],
    ['Kami memuji Bunga Lestari hari ini.', 'Bunga Lestari'],
    ['Bunga Lestari hadir.', 'Bunga Lestari'],
    ['Namanya dipanggil Ucok.', 'Ucok'],
    ['Temannya, murid Yolanda Simbolon, pulang.', 'Yolanda Simbolon'],
  ])('%s', (text, value) => expect(values(text, 'name')).toEqual([value]));

  test.each([
    'Ibu guru dan Bapak Kepala Sekolah hadir.',
    'Bapak/Ibu Wali Murid yang kami hormati, mohon hadir.',
    'Bunga di halaman itu indah. Fajar menyingsing di Sungai Musi.',
    'Anak Indonesia di Kabupaten Lahat belajar Bahasa Indonesia.',
    'Pada bulan Mei, Dinas Pendidikan Palembang datang.',
  ])('%s holds no name', (text) => expect(values(text, 'name')).toEqual([]));

  test('a name that a title gave away is found again without it', () =>
    expect(values('Bu Ratmini datang. Lalu Ratmini pulang.', 'name')).toEqual(['Ratmini', 'Ratmini']));
});

test.each([
  [
    'tinggal di Jl. Mawar Gang Melati No. 7 RT 03/RW 02, Desa Sukamaju.',
    'Jl. Mawar Gang Melati No. 7 RT 03/RW 02, Desa Sukamaju',
  ],
  ['di Lrg. Cek Latah No 12, Kelurahan Tangga Buntung', 'Lrg. Cek Latah No 12, Kelurahan Tangga Buntung'],
  ['alamat Dusun III RT 02', 'Dusun III RT 02'],
])('address: %s', (text, value) => expect(values(text, 'address')).toEqual([value]));

test.each([
  ['TTL: Muara Enim, 12 Mei 2016', 'Muara Enim, 12 Mei 2016'],
  ['lahir di Kayuagung pada 03-09-2012', '03-09-2012'],
  ['(12/05/2014)', '12/05/2014'],
])('date of birth: %s', (text, value) => expect(values(text, 'birth')).toEqual([value]));

test.each([
  ['murid SD Negeri 12 Lahat.', 'SD Negeri 12 Lahat'],
  ['di SMPN 3 Sekayu Kelas VIII', 'SMPN 3 Sekayu'],
  ['MTs Al Hidayah', 'MTs Al Hidayah'],
])('school: %s', (text, value) => expect(values(text, 'school')).toEqual([value]));

describe('placeholders', () => {
  test('one person has one placeholder, however she is called; a lone number none of its own', () =>
    expect(
      mask(
        'Ananda Siti Aminah (NISN 0142345678) dan Rangga. Siti rajin. Ibu Aminah Zahra, NIP 198504122010012004.',
      ),
    ).toBe('Ananda [Murid 1] (NISN [NISN]) dan [Nama 1]. [Murid 1] rajin. Ibu [Orang Dewasa 1], NIP [NIP].'));

  test('the same number in two spellings is one; two numbers are counted', () =>
    expect(mask('0812-7345-6789 atau 081273456789, juga 081311112222')).toBe(
      '[Telepon 1] atau [Telepon 1], juga [Telepon 2]',
    ));

  test('a part of a name that two persons share stands for neither of them', () =>
    expect(mask('Siti Aminah, Siti Zahra, lalu Siti.')).toBe('[Nama 1], [Nama 2], lalu [Nama 3].'));

  test('numbers count on from placeholders that stand there already', () =>
    expect(mask('[Murid 1] dan ananda Andi')).toBe('[Murid 1] dan ananda [Murid 2]'));

  test('a word that the teacher points out goes in every case; a group can be left as it is', () => {
    expect(mask('Si kriting dan Kriting.', ['kriting'])).toBe('Si [Disamarkan] dan [Disamarkan].');
    const text = 'Rangga dan Siska';
    const groups = groupFound(text, find(text));
    expect(replaceFound(text, groups, (group) => group.values.includes('Siska'))).toBe('[Nama 1] dan Siska');
  });
});

test('doubts: health, family, what fits one person, places, unknown capitals', () => {
  const text =
    'Dia satu-satunya murid kelas III yang memakai kursi roda. Orang tuanya bercerai. Di Semendo ia dipanggil tetangga si Ucok. Zulfadli Hasnur diam. Hari ini cerah.';
  const doubts = doubtsOf(text, find(text), lexicon).map(({ kind, value }) => `${kind}: ${value}`);
  expect(doubts).toEqual([
    'unique: satu-satunya murid kelas III yang memakai kursi roda',
    'health: kursi roda',
    'family: bercerai',
    'place: Semendo',
    'capital: Ucok',
    'capital: Zulfadli Hasnur',
  ]);
});

describe('any text at all', () => {
  const bits = [
    'Rangga',
    'Siti Aminah',
    'budi',
    'Bu ',
    'Pak ',
    'ananda ',
    'Nama: ',
    'lahir di ',
    'Lahat, ',
    '12 Mei 2013',
    '12-05-2014',
    'NISN ',
    '0142345678',
    'NIK: ',
    '1671034505120003',
    '198504122010012004',
    '0812-7345-6789',
    '+62 812 7345 6789',
    'a.b@c.id',
    'Jl. Mawar No. 7',
    ' RT 03/RW 02',
    ', Desa Sukamaju',
    'SD Negeri 12 Lahat',
    'SMK',
    ' asma ',
    'Kgs. ',
    'M. ',
    'Bunga',
    'Putri',
    '. ',
    ', ',
    '\n',
    '- ',
    '(',
    ')',
    '[',
    ']',
    '[Murid 1]',
    '[NISN]',
    ' bin ',
    'Zulfadli',
    'ZULFADLI',
    ' dan ',
    '7',
    '-',
    '/',
    '\uFFFC',
    'İ',
    '’',
    ' 2026 ',
    'Raden',
    'Kelas V',
    'satu-satunya murid ',
    ' ',
    ' ',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 24 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...bits), { maxLength: 24 }).map((parts) => parts.join(' ')),
  );
  const runs = { numRuns: 2000 };

  test('offsets are right, in order, without overlap; the pieces are the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = find(text);
        let at = 0;
        for (const one of found) {
          expect(one.start).toBeGreaterThanOrEqual(at);
          expect(one.end).toBeGreaterThan(one.start);
          expect(text.slice(one.start, one.end)).toBe(one.value);
          at = one.end;
        }
        const groups = groupFound(text, found);
        expect(groups.flatMap((group) => group.found)).toHaveLength(found.length);
        expect(
          piecesOf(text, groups)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        for (const { start, end, value } of doubtsOf(text, found, lexicon))
          expect(text.slice(start, end)).toBe(value);
      }),
      runs,
    );
  });

  test('nothing that was found stands in the result as a word of its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const open = mask(text).replace(placeholderPattern, '\uFFFC');
        for (const { value } of find(text)) if (open.includes(value)) expect(stands(open, value)).toBe(false);
      }),
      runs,
    );
  });

  test('masking the masked changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = mask(text);
        expect(mask(once)).toBe(once);
      }),
      runs,
    );
  });

  test('a word that is pointed out is gone', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('Zulfadli', 'dan', 'kelas v', 'satu-satunya'), (text, word) => {
        expect(stillHolds(mask(text, [word]).replace(placeholderPattern, '\uFFFC'), word)).toBe(false);
      }),
      runs,
    );
  });

  test('a long text is read in a moment', () => {
    const begun = performance.now();
    for (const part of ['Jl. A ', '0812-', 'lahir ', 'a@a.', 'Siti ', '1671 ', 'satu-satunya '])
      find(part.repeat(3000));
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});

/** True when a value stands with no letter or digit beside it. */
function stands(text: string, value: string): boolean {
  const solid = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    if (!solid.test(text.charAt(at - 1)) && !solid.test(text.charAt(at + value.length))) return true;
  return false;
}
