// A course just large enough to break in every way: one session, one unit, two pages, one question of each kind.
import type { CourseInput } from '../../src/model/course.ts';

/** A fresh, valid course for each caller, so that a test may spoil its own copy. */
export function smallCourse(): CourseInput {
  return {
    id: 'kursus',
    title: 'Kursus kecil',
    summary: 'Untuk diuji.',
    language: 'id',
    references: [{ id: 'buku', author: 'Penulis', year: 2020, title: 'Sebuah buku' }],
    glossary: [{ id: 'model', term: 'model', meaning: 'Hasil belajar mesin.' }],
    sessions: [
      {
        id: 'sesi-1',
        number: 1,
        title: 'Sesi kecil',
        summary: 'Ringkas.',
        passMark: 75,
        objectives: [{ id: 'mengenali', text: 'mengenali sesuatu' }],
        units: [
          {
            file: 'course/sesi-1/unit-1.ts',
            id: 'unit-kecil',
            title: 'Unit kecil',
            summary: 'Ringkas.',
            pages: [
              {
                id: 'bacaan',
                title: 'Bacaan',
                minutes: 3,
                objectives: ['mengenali'],
                competencies: ['1.3'],
                sources: ['buku'],
                blocks: [
                  { kind: 'text', text: 'Sebuah [model](istilah:model) menurut [buku](sumber:buku).' },
                  { kind: 'table', caption: 'Tabel', columns: ['Satu', 'Dua'], rows: [['a', 'b']] },
                ],
              },
              {
                id: 'soal-soal',
                title: 'Soal',
                minutes: 5,
                objectives: ['mengenali'],
                competencies: ['1.3'],
                sources: ['buku'],
                blocks: questions(),
              },
            ],
          },
        ],
      },
    ],
  };
}

function questions(): CourseInput['sessions'][number]['units'][number]['pages'][number]['blocks'] {
  const fields = { objective: 'mengenali', level: 'C2' as const, explanation: 'Karena demikian.' };
  const option = (id: string) => ({ id, text: `Pilihan ${id}`, feedback: `Tentang ${id}` });
  return [
    {
      kind: 'single-choice',
      id: 'satu',
      stem: 'Pilih satu.',
      ...fields,
      options: ['a', 'b', 'c'].map(option),
      correct: 'b',
    },
    {
      kind: 'multiple-choice',
      id: 'banyak',
      stem: 'Pilih yang benar.',
      ...fields,
      weight: 2,
      options: ['a', 'b', 'c', 'd'].map(option),
      correct: ['d', 'a'],
    },
    {
      kind: 'true-false',
      id: 'benar-salah',
      stem: 'Bumi bulat.',
      ...fields,
      correct: true,
      feedback: { true: 'Ya.', false: 'Bulat, kok.' },
    },
    {
      kind: 'matching',
      id: 'jodoh',
      stem: 'Pasangkan.',
      ...fields,
      sources: [
        { id: 'a', text: 'Kucing', target: '1', feedback: 'Mengeong.' },
        { id: 'b', text: 'Anjing', target: '2', feedback: 'Menggonggong.' },
      ],
      targets: [
        { id: '1', text: 'Meong' },
        { id: '2', text: 'Guk' },
      ],
    },
    {
      kind: 'ordering',
      id: 'urut',
      stem: 'Urutkan.',
      ...fields,
      items: ['a', 'b', 'c'].map(option),
      shown: ['c', 'a', 'b'],
    },
  ];
}
