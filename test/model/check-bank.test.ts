// A bank whose draws would not be parallel, or whose tests stand nowhere, is refused with place and mend.
import { describe, expect, test } from '@jest/globals';
import { CourseError, checkCourse } from '../../src/model/check.ts';
import type { CourseInput } from '../../src/model/course.ts';
import { appendPublished, comparePublished, identifiersOf } from '../../src/model/published.ts';
import { courseWithTests } from '../support/small-bank.ts';

type Session = CourseInput['sessions'][number];
type Bank = NonNullable<Session['bank']>;

function findingsAfter(spoil: (bank: Bank, session: Session) => unknown): string {
  const course = courseWithTests();
  const session = course.sessions[0] as Session;
  spoil(session.bank as Bank, session);
  try {
    checkCourse(course);
  } catch (error) {
    if (error instanceof CourseError) return error.findings.join('\n');
    throw error;
  }
  return '';
}

test('a session with both tests and their bank passes', () => {
  expect(findingsAfter(() => {})).toBe('');
});

describe('a broken bank is refused', () => {
  const item = (bank: Bank) => bank.posttest[0]?.items[0] as Bank['pretest'][number];
  const cases: [name: string, spoil: Parameters<typeof findingsAfter>[0], sentence: string][] = [
    [
      'an item on another level',
      (bank) => Object.assign(item(bank), { level: 'C5' }),
      "pada C5, padahal sel ini untuk 'mengenali' pada C1/C2",
    ],
    [
      'an item for an unknown objective',
      (bank) => Object.assign(item(bank), { objective: 'lain' }),
      "tujuan 'lain' tidak ada di sesi-1",
    ],
    [
      'a key that is no option',
      (bank) => Object.assign(item(bank), { correct: 'z' }),
      "jawaban benar 'z' tidak ada di pilihan",
    ],
    [
      'an id twice',
      (bank) => Object.assign(item(bank), { id: 'pra-satu' }),
      "id 'pra-satu' dipakai dua kali",
    ],
    ['three options', (bank) => item(bank).options.pop(), 'terlalu sedikit'],
    ['a cell of two', (bank) => bank.posttest[0]?.items.pop(), 'terlalu sedikit'],
    [
      'a link that leads nowhere',
      (bank) => Object.assign(item(bank), { stem: 'Apa itu [model](istilah:model)?' }),
      'tidak berujung',
    ],
    [
      'a test without a page',
      (_bank, session) => session.units.pop(),
      "ada 0 blok test 'posttest'; perlu tepat satu",
    ],
    [
      'tests without a bank',
      (_bank, session) => Reflect.deleteProperty(session, 'bank'),
      'tidak punya bank soal',
    ],
    [
      'an opening at the end',
      (_bank, session) => session.units.reverse(),
      "bagian 'pembuka' berperan opening",
    ],
  ];
  test.each(cases)('%s', (_name, spoil, sentence) => {
    expect(findingsAfter(spoil)).toContain(sentence);
  });
});

describe('the published list', () => {
  test('holds the items of each test in order, and keeps the place of each', () => {
    const course = checkCourse(courseWithTests());
    const published = identifiersOf(course);
    expect(published.sessions[0]).toMatchObject({
      pretest: ['pra-satu'],
      posttest: ['r-satu', 'r-dua', 'r-tiga', 't-satu', 't-dua', 't-tiga'],
    });
    const grown = courseWithTests();
    const cell = grown.sessions[0]?.bank?.posttest[0];
    cell?.items.unshift({ ...(cell.items[0] as Bank['pretest'][number]), id: 'r-baru' });
    const now = checkCourse(grown);
    expect(comparePublished(now, published).join()).toContain("'r-baru' belum ada di daftar terbit");
    expect(appendPublished(now, published).sessions[0]?.posttest.at(-1)).toBe('r-baru');
  });

  test('an item that was published may not disappear', () => {
    const published = identifiersOf(checkCourse(courseWithTests()));
    const shrunk = courseWithTests();
    const cell = shrunk.sessions[0]?.bank?.posttest[0];
    if (cell) cell.items[0] = { ...(cell.items[0] as Bank['pretest'][number]), id: 'r-lain' };
    expect(comparePublished(checkCourse(shrunk), published).join()).toContain(
      "'r-satu' sudah pernah terbit lalu hilang",
    );
  });
});
