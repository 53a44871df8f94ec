// A small lesson for the player's tests, and a large one for the size of the memory.
import type { QuestionSpec, TestBank } from '../../src/blocks/contract.ts';
import type { Lesson } from '../../src/model/lesson.ts';

const question = (
  id: string,
  kind: string,
  correct: string[],
  options: string[] = [],
  more: Partial<QuestionSpec> = {},
): QuestionSpec => ({ id, kind, options, correct, weight: 1, ...more });

/** Two units, four pages, four questions of four kinds, one lab. */
export const smallLesson: Lesson = {
  course: { id: 'kendali-ai', title: 'Kendali AI' },
  session: { id: 'sesi-1', title: 'Pengenalan dasar AI' },
  activityId: 'https://w3id.org/kendali/kendali-ai/sesi-1',
  language: 'id',
  passMark: 70,
  units: [
    {
      id: 'apa-itu-ai',
      role: 'unit',
      title: 'Apa itu AI',
      href: 'index.html',
      pages: [
        { id: 'pembuka', title: 'Pembuka', minutes: 2, questions: [], labs: [], tests: [] },
        {
          id: 'contoh',
          title: 'Contoh sehari-hari',
          minutes: 4,
          questions: ['q-pilih', 'q-banyak'],
          labs: [],
          tests: [],
        },
      ],
    },
    {
      id: 'mesin-belajar',
      role: 'unit',
      title: 'Mesin belajar',
      href: 'mesin-belajar.html',
      pages: [
        {
          id: 'data',
          title: 'Data',
          minutes: 5,
          questions: ['q-benar'],
          labs: ['lab-klasifikasi'],
          tests: [],
        },
        { id: 'penutup', title: 'Penutup', minutes: 3, questions: ['q-jodoh'], labs: [], tests: [] },
      ],
    },
  ],
  questions: [
    question('q-pilih', 'single-choice', ['b'], ['a', 'b', 'c']),
    question('q-banyak', 'multiple-choice', ['a', 'c'], ['a', 'b', 'c', 'd'], { weight: 2 }),
    question('q-benar', 'true-false', ['false']),
    question('q-jodoh', 'matching', ['a.1', 'b.2'], ['a', 'b'], { targets: ['1', '2', '3'] }),
  ],
  labs: [{ id: 'lab-klasifikasi', kind: 'lab-classifier' }],
  tests: [],
  published: {
    pages: ['pembuka', 'contoh', 'data', 'penutup'],
    questions: ['q-pilih', 'q-banyak', 'q-benar', 'q-jodoh'],
    labs: ['lab-klasifikasi'],
  },
  chunks: {},
  strings: {},
};

/** A session as large as sessions may get: 45 pages, 120 questions of the hungriest sizes, 8 labs. */
export function largeLesson(): Lesson {
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
  const letters = [...'abcdefgh'];
  const kinds = [
    (id: string) => question(id, 'multiple-choice', ['a', 'b'], letters),
    (id: string) => question(id, 'ordering', letters, letters),
    (id: string) =>
      question(
        id,
        'matching',
        letters.map((letter, index) => `${letter}.${index + 1}`),
        letters,
        {
          targets: [...'12345678'],
        },
      ),
    (id: string) => question(id, 'single-choice', ['h'], letters),
  ];
  const pages = ids('p', 45);
  const questions = ids('q', 120);
  const labs = ids('l', 8);
  return {
    ...smallLesson,
    units: [
      {
        id: 'besar',
        role: 'unit',
        title: 'Besar',
        href: 'index.html',
        pages: pages.map((id, index) => ({
          id,
          title: id,
          minutes: 1,
          questions: questions.filter((_, at) => at % 45 === index),
          labs: labs.filter((_, at) => at === index),
          tests: [],
        })),
      },
    ],
    questions: questions.map(
      (id, index) => kinds[index % kinds.length]?.(id) ?? question(id, 'true-false', ['true']),
    ),
    labs: labs.map((id) => ({ id, kind: 'lab-classifier' })),
    published: { pages, questions, labs },
  };
}

/** The small lesson with a pre-test of four items in its first unit and a post-test of four in its last. */
export const testedLesson: Lesson = {
  ...smallLesson,
  units: smallLesson.units.map((unit, index) => ({
    ...unit,
    pages: unit.pages.map((page) =>
      page.id === (index === 0 ? 'pembuka' : 'penutup')
        ? { ...page, tests: [index === 0 ? 'pra-uji' : 'pasca-uji'] }
        : page,
    ),
  })),
  tests: [
    { id: 'pra-uji', use: 'pretest', items: 4 },
    { id: 'pasca-uji', use: 'posttest', items: 4 },
  ],
};

/** A bank of so many cells of three items each; the right option of every item is `b`. */
export const bankOf = (cells: number): TestBank => ({
  items: Array.from({ length: cells * 3 }, (_, index) => ({
    id: `butir-${index + 1}`,
    objective: 'mengenali',
    level: 'C2',
    options: ['a', 'b', 'c', 'd'],
    correct: 'b',
    html: '<p>Butir</p>',
  })),
  cells: Array.from({ length: cells }, (_, cell) => [0, 1, 2].map((item) => cell * 3 + item)),
  objectives: {},
});

/** The small lesson with a question to type words for and one to type a number for. */
export const typedLesson: Lesson = {
  ...smallLesson,
  units: smallLesson.units.map((unit) => ({
    ...unit,
    pages: unit.pages.map((page) =>
      page.id === 'penutup' ? { ...page, questions: ['q-isian', 'q-angka'] } : page,
    ),
  })),
  questions: [
    ...smallLesson.questions.slice(0, 3),
    question('q-isian', 'fill-in', ['halusinasi'], ['a', 'b'], {
      accepts: [
        { id: 'a', texts: ['halusinasi', 'halusinasi AI'], correct: true },
        { id: 'b', texts: ['bohong'], correct: false },
      ],
    }),
    question('q-angka', 'numeric', ['0.25'], [], {
      range: { min: 0.2, max: 0.3, decimals: 2, limit: { min: 0, max: 1 } },
    }),
  ],
  published: {
    ...smallLesson.published,
    questions: ['q-pilih', 'q-banyak', 'q-benar', 'q-isian', 'q-angka'],
  },
};
