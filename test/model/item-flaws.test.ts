// The rules that find item-writing flaws: each finds its flaw, and finds nothing in sound items.
import { describe, expect, test } from '@jest/globals';
import { checkCourse } from '../../src/model/check.ts';
import type { BankItemInput } from '../../src/model/course.ts';
import { itemFlaws } from '../../src/model/item-flaws.ts';
import { bankItem, courseWithTests } from '../support/small-bank.ts';

/** Flaws after the first cell's first item was changed, and items were added behind it. */
function flawsWith(change: Partial<BankItemInput>, more: readonly BankItemInput[] = []): string {
  const course = courseWithTests();
  const cell = course.sessions[0]?.bank?.posttest[0];
  if (cell) cell.items = [bankItem('r-satu', change), ...cell.items.slice(1), ...more];
  return itemFlaws(checkCourse(course), (text) => text.replace(/\*\*/g, '')).join('\n');
}

const options = (...texts: string[]) =>
  texts.map((text, index) => ({ id: 'abcd'.charAt(index), text, feedback: 'Begitu.' }));

test('sound items have no flaws', () => {
  expect(flawsWith({})).toBe('');
});

describe('flaws of one item', () => {
  const cases: [name: string, change: Partial<BankItemInput>, flaw: string][] = [
    [
      'a catch-all',
      { options: options('Satu hal', 'Dua hal', 'Tiga hal', 'Semua benar') },
      'menampung pilihan lain',
    ],
    [
      'two options joined',
      { options: options('Satu hal', 'Dua hal', 'Tiga hal', 'a dan b') },
      'menampung pilihan lain',
    ],
    [
      'the same option twice',
      { options: options('Satu hal.', 'satu hal', 'Dua hal', 'Tiga hal') },
      'bunyinya sama',
    ],
    [
      'a key that stands out by its length',
      {
        options: options(
          'Kunci yang diuraikan sangat panjang dengan segala alasannya',
          'Pendek sekali',
          'Agak pendek ini',
          'Juga pendek',
        ),
      },
      'kunci jauh lebih panjang',
    ],
    [
      'a distractor too short to be believed',
      {
        options: options(
          'Memeriksa jawaban bersama rekan sejawat',
          'Menyimpan jawaban di berkas bersama',
          'Mengganti jawaban dengan contoh lain',
          'Diam',
        ),
      },
      'terlalu pendek untuk dipercaya',
    ],
    [
      'absolute words in distractors only',
      { options: options('Sering berhasil', 'Selalu berhasil', 'Pasti berhasil', 'Jarang berhasil') },
      'kata mutlak hanya ada di pengecoh',
    ],
    [
      'a word of the stem that only the key repeats',
      {
        stem: 'Bagaimana menjaga kerahasiaan nilai?',
        options: options('Dengan kerahasiaan', 'Dengan catatan', 'Dengan kelompok', 'Dengan panduan'),
      },
      'hanya berulang di kunci',
    ],
    [
      'a negative that is easily overlooked',
      { stem: 'Mana yang bukan contoh model?' },
      'mengingkari tanpa penekanan',
    ],
  ];
  test.each(cases)('%s', (_name, change, flaw) => {
    expect(flawsWith(change)).toContain(flaw);
  });

  test('a negative in bold is fine, and so is one in the story before the question', () => {
    expect(flawsWith({ stem: 'Mana yang **bukan** contoh model?' })).toBe('');
    expect(flawsWith({ stem: 'Rani tidak hadir. Apa langkah pertama?' })).toBe('');
  });
});

describe('flaws of a set', () => {
  const many = (change: (index: number) => Partial<BankItemInput>) =>
    Array.from({ length: 10 }, (_, index) =>
      bankItem(`lagi-${'abcdefghij'.charAt(index)}`, { correct: 'abcd'.charAt(index % 4), ...change(index) }),
    );

  test('a key that is always in the same place', () => {
    expect(
      flawsWith(
        {},
        many(() => ({})),
      ),
    ).toBe('');
    expect(
      flawsWith(
        {},
        many(() => ({ correct: 'b' })),
      ),
    ).toContain('kunci berada di tempat ke-2');
  });

  test('a key that is usually the longest', () => {
    const longer = (index: number) => ({
      options: options('Satu langkah', 'Dua langkah', 'Tiga langkah', 'Lima langkah').map((option, place) =>
        place === index % 4 ? { ...option, text: 'Lebih banyak langkah' } : option,
      ),
    });
    expect(flawsWith({}, many(longer))).toContain('kunci menjadi pilihan terpanjang');
  });

  test('a stem that gives another item away', () => {
    const text = 'Menutup nama sebelum naskah dikirim';
    const key = bankItem('lagi-a', {
      options: options(
        text,
        'Mengirim naskah lewat surat elektronik',
        'Meminta izin kepada ketua kelas',
        'Menyimpan naskah di lemari sekolah',
      ),
    });
    const teller = bankItem('lagi-b', { stem: `${text} adalah kebiasaan Bu Ani. Apa gunanya?` });
    expect(flawsWith({}, [key, teller])).toContain("'lagi-b': pokok soalnya membocorkan kunci 'lagi-a'");
  });
});
