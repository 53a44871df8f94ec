// A small lesson for the player's tests, and a large one for the size of the memory.
import type { QuestionSpec } from '../../src/blocks/contract.ts';
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
      title: 'Apa itu AI',
      href: 'index.html',
      pages: [
        { id: 'pembuka', title: 'Pembuka', minutes: 2, questions: [], labs: [] },
        {
          id: 'contoh',
          title: 'Contoh sehari-hari',
          minutes: 4,
          questions: ['q-pilih', 'q-banyak'],
          labs: [],
        },
      ],
    },
    {
      id: 'mesin-belajar',
      title: 'Mesin belajar',
      href: 'mesin-belajar.html',
      pages: [
        { id: 'data', title: 'Data', minutes: 5, questions: ['q-benar'], labs: ['lab-klasifikasi'] },
        { id: 'penutup', title: 'Penutup', minutes: 3, questions: ['q-jodoh'], labs: [] },
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
        title: 'Besar',
        href: 'index.html',
        pages: pages.map((id, index) => ({
          id,
          title: id,
          minutes: 1,
          questions: questions.filter((_, at) => at % 45 === index),
          labs: labs.filter((_, at) => at === index),
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
