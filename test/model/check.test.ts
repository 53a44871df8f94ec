// A broken course is refused with a sentence that names file, place and mend; a good one passes unchanged.
import { describe, expect, test } from '@jest/globals';
import { CourseError, checkCourse } from '../../src/model/check.ts';
import type { CourseInput } from '../../src/model/course.ts';
import { appendPublished, comparePublished, identifiersOf } from '../../src/model/published.ts';
import { smallCourse } from '../support/small-course.ts';

type Session = CourseInput['sessions'][number];
type Page = Session['units'][number]['pages'][number];
type Block = Page['blocks'][number];

/** The findings for a small course after `spoil` has had its way with it. */
function findingsAfter(
  spoil: (course: CourseInput, session: Session, pages: Page[]) => void,
): readonly string[] {
  const course = smallCourse();
  const session = course.sessions[0] as Session;
  spoil(course, session, (session.units[0] as Session['units'][number]).pages);
  try {
    checkCourse(course);
  } catch (error) {
    if (error instanceof CourseError) return error.findings;
    throw error;
  }
  return [];
}

const blockOf = <K extends Block['kind']>(pages: Page[], kind: K) =>
  pages.flatMap((page) => page.blocks).find((block) => block.kind === kind) as Extract<Block, { kind: K }>;

describe('a course that holds together', () => {
  test('passes, with defaults filled in', () => {
    const course = checkCourse(smallCourse());
    const block = course.sessions[0]?.units[0]?.pages[1]?.blocks[0];
    expect(block).toMatchObject({ id: 'satu', weight: 1 });
  });
});

describe('a broken course fails with file, path and mend', () => {
  const cases: [name: string, spoil: Parameters<typeof findingsAfter>[0], sentence: string][] = [
    [
      'a key that is no option',
      (_c, _s, pages) => {
        blockOf(pages, 'single-choice').correct = 'z';
      },
      "course/sesi-1/unit-1.ts › sesi-1 › unit 1 › halaman 'soal-soal' › 'satu': jawaban benar 'z' tidak ada di pilihan",
    ],
    [
      'an option twice',
      (_c, _s, pages) => {
        blockOf(pages, 'single-choice').options.push({ id: 'a', text: 'Lagi', feedback: 'Lagi' });
      },
      "pilihan 'a' tertulis dua kali",
    ],
    [
      'every option right',
      (_c, _s, pages) => {
        blockOf(pages, 'multiple-choice').correct = ['a', 'b', 'c', 'd'];
      },
      'semua pilihan benar',
    ],
    [
      'a pair whose target is missing',
      (_c, _s, pages) => {
        blockOf(pages, 'matching').targets.pop();
      },
      'targets',
    ],
    [
      'an order that is already right',
      (_c, _s, pages) => {
        blockOf(pages, 'ordering').shown = ['a', 'b', 'c'];
      },
      'urutan tampil sama dengan urutan benar',
    ],
    [
      'an order that leaves one out',
      (_c, _s, pages) => {
        blockOf(pages, 'ordering').shown = ['c', 'a'];
      },
      'harus memuat setiap butir',
    ],
    [
      'a ragged table',
      (_c, _s, pages) => {
        blockOf(pages, 'table').rows = [['a']];
      },
      'baris 1 punya 1 sel, padahal ada 2 kolom',
    ],
    [
      'a missing property',
      (_c, _s, pages) => {
        Reflect.deleteProperty(blockOf(pages, 'true-false'), 'explanation');
      },
      "halaman 'soal-soal' › blok 3 › explanation: wajib diisi",
    ],
    [
      'a misspelt property',
      (_c, _s, pages) => {
        Object.assign(pages[0] as Page, { menit: 3 });
      },
      "halaman 'bacaan': tidak mengenal 'menit'",
    ],
    [
      'an unknown kind of block',
      (_c, _s, pages) => {
        pages[0]?.blocks.push({ kind: 'hologram' } as unknown as Block);
      },
      'jenis blok tidak dikenal',
    ],
    [
      'a page id twice',
      (_c, _s, pages) => {
        (pages[1] as Page).id = 'bacaan';
      },
      "sesi-1: id 'bacaan' dipakai dua kali",
    ],
    [
      'an id that an LMS would refuse',
      (_c, _s, pages) => {
        (pages[0] as Page).id = 'Ba caan';
      },
      'pakai huruf kecil, angka, dan tanda hubung',
    ],
    [
      'a source that does not exist',
      (_c, _s, pages) => {
        (pages[0] as Page).sources = ['koran'];
      },
      "sumber 'koran' tidak ada di course/references",
    ],
    [
      'a citation that the page does not list',
      (course, _s, pages) => {
        course.references.push({ id: 'lain', author: 'A', year: 2021, title: 'Lain' });
        (pages[0] as Page).blocks.push({ kind: 'text', text: '[x](sumber:lain)' });
      },
      "mengutip 'lain', tetapi sumber halaman tidak memuatnya",
    ],
    [
      'a glossary link that leads nowhere',
      (_c, _s, pages) => {
        (pages[0] as Page).blocks.push({ kind: 'text', text: '[x](istilah:tiada)' });
      },
      "istilah 'tiada' tidak ada di course/glossary",
    ],
    [
      'an objective that is not asked',
      (_c, session, pages) => {
        session.objectives.push({ id: 'lain', text: 'lain' });
        (pages[0] as Page).objectives.push('lain');
      },
      "tujuan 'lain' tidak ditanyakan soal mana pun",
    ],
    [
      'a question on a page without its objective',
      (_c, session, pages) => {
        session.objectives.push({ id: 'lain', text: 'lain' });
        blockOf(pages, 'true-false').objective = 'lain';
      },
      "soal mengukur tujuan 'lain', tetapi halamannya tidak mencantumkan",
    ],
    [
      'an unused reference',
      (course) => {
        course.references.push({ id: 'sia-sia', author: 'A', year: 2021, title: 'Sia-sia' });
      },
      "'sia-sia' tidak dipakai halaman mana pun",
    ],
    [
      'an unused term',
      (course) => {
        course.glossary.push({ id: 'sia-sia', term: 'sia-sia', meaning: 'Tak dipakai.' });
      },
      "istilah 'sia-sia' tidak ditautkan",
    ],
  ];

  test.each(cases)('%s', (_name, spoil, sentence) => {
    expect(findingsAfter(spoil).join('\n')).toContain(sentence);
  });

  test('all findings come at once', () => {
    const findings = findingsAfter((_c, _s, pages) => {
      blockOf(pages, 'single-choice').correct = 'z';
      blockOf(pages, 'ordering').shown = ['a', 'b', 'c'];
    });
    expect(findings).toHaveLength(2);
  });
});

describe('published identifiers are for ever', () => {
  const course = checkCourse(smallCourse());
  const published = identifiersOf(course);

  test('a course agrees with its own list', () => {
    expect(comparePublished(course, published)).toEqual([]);
  });

  test.each([
    [
      'page',
      (c: typeof course) => c.sessions[0]?.units[0]?.pages.shift(),
      "halaman 'bacaan' sudah pernah terbit",
    ],
    [
      'question',
      (c: typeof course) => c.sessions[0]?.units[0]?.pages[1]?.blocks.shift(),
      "soal 'satu' sudah pernah terbit",
    ],
    ['session', (c: typeof course) => c.sessions.pop(), "sesi 'sesi-1' sudah pernah terbit"],
  ])('a %s that disappears is a finding', (_what, remove, sentence) => {
    const changed = checkCourse(smallCourse());
    remove(changed);
    expect(comparePublished(changed, published).join('\n')).toContain(sentence);
  });

  test('options that change places are a finding, because answers are stored by position', () => {
    const changed = checkCourse(smallCourse());
    const block = changed.sessions[0]?.units[0]?.pages[1]?.blocks[0];
    if (block?.kind !== 'single-choice') throw new Error('The small course has changed');
    block.options.reverse();
    expect(comparePublished(changed, published).join('\n')).toContain(
      'pilihannya berubah dari (a, b, c) menjadi (c, b, a)',
    );
  });

  test('what may be typed as a number stays, because answers are stored as steps from the least of it', () => {
    const withNumber = (limit: { min: number; max: number }) => {
      const input = smallCourse();
      const page = input.sessions[0]?.units[0]?.pages[1];
      page?.blocks.push({
        kind: 'numeric',
        id: 'hitung',
        stem: 'Berapa?',
        objective: 'mengenali',
        level: 'C2',
        explanation: 'Karena demikian.',
        min: 5,
        max: 6,
        decimals: 0,
        limit,
        feedback: { low: 'Kurang.', high: 'Lebih.', right: 'Tepat.' },
      });
      return checkCourse(input);
    };
    const now = withNumber({ min: 0, max: 100 });
    const numbered = identifiersOf(now);
    expect(comparePublished(now, numbered)).toEqual([]);
    expect(comparePublished(withNumber({ min: 1, max: 100 }), numbered).join('\n')).toContain(
      'berubah dari 0–100 dengan 0 desimal menjadi 1–100 dengan 0 desimal',
    );

    const without = structuredClone(numbered);
    for (const question of without.sessions[0]?.questions ?? []) delete question.numbers;
    expect(comparePublished(now, without).join('\n')).toContain("angka soal 'hitung' belum ada");
    expect(appendPublished(now, without)).toEqual(numbered);
  });

  test('what is new has to be published first, and is appended without moving anything', () => {
    const grown = checkCourse(smallCourse());
    const pages = grown.sessions[0]?.units[0]?.pages ?? [];
    const first = pages[0];
    if (!first) throw new Error('The small course has changed');
    pages.unshift({ ...first, id: 'pembuka', blocks: [] });
    expect(comparePublished(grown, published).join('\n')).toContain(
      "halaman 'pembuka' belum ada di daftar terbit",
    );
    const appended = appendPublished(grown, published);
    expect(appended.sessions[0]?.pages).toEqual(['bacaan', 'soal-soal', 'pembuka']);
    expect(comparePublished(grown, appended)).toEqual([]);
  });
});
