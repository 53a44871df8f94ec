// A bank just large enough for a test: one pre-test item, two cells of three, keys spread evenly.
import type { BankItemInput, CourseInput } from '../../src/model/course.ts';
import { smallCourse } from './small-course.ts';

/** An item without flaws; its options are alike in length. */
export function bankItem(id: string, more: Partial<BankItemInput> = {}): BankItemInput {
  return {
    id,
    stem: `Apa langkah pertama dalam keadaan ${id}?`,
    objective: 'mengenali',
    level: 'C2',
    competencies: ['1.3'],
    options: ['a', 'b', 'c', 'd'].map((letter) => ({
      id: letter,
      text: `Langkah dengan huruf ${letter}`,
      feedback: `Tentang ${letter}`,
    })),
    correct: 'a',
    explanation: 'Karena demikian.',
    ...more,
  };
}

/** The small course with a pre-test and a post-test. */
export function courseWithTests(): CourseInput {
  const course = smallCourse();
  const [session] = course.sessions;
  const [unit] = session?.units ?? [];
  if (!session || !unit) throw new Error('The small course has lost its unit');
  const page = (id: string) => ({
    id,
    title: id,
    minutes: 5,
    objectives: ['mengenali'],
    competencies: ['1.3' as const],
    sources: ['buku'],
  });
  session.units = [
    {
      ...unit,
      id: 'pembuka',
      role: 'opening',
      title: 'Pembuka',
      pages: [
        {
          ...page('halaman-pra-uji'),
          blocks: [{ kind: 'test', id: 'pra-uji', use: 'pretest', title: 'Pra-uji', intro: 'Silakan.' }],
        },
      ],
    },
    unit,
    {
      ...unit,
      id: 'penutup',
      role: 'closing',
      title: 'Penutup',
      pages: [
        {
          ...page('halaman-pasca-uji'),
          blocks: [{ kind: 'test', id: 'pasca-uji', use: 'posttest', title: 'Pasca-uji', intro: 'Silakan.' }],
        },
      ],
    },
  ];
  session.bank = {
    pretest: [bankItem('pra-satu')],
    posttest: [
      {
        objective: 'mengenali',
        levels: ['C1', 'C2'],
        items: [
          bankItem('r-satu'),
          bankItem('r-dua', { correct: 'b' }),
          bankItem('r-tiga', { correct: 'c' }),
        ],
      },
      {
        objective: 'mengenali',
        levels: ['C3', 'C4'],
        items: (['t-satu', 't-dua', 't-tiga'] as const).map((id, index) =>
          bankItem(id, { level: 'C3', correct: 'bcd'.charAt(index) }),
        ),
      },
    ],
  };
  return course;
}
