// A course for packing: two units, every kind of link, a drawing, a lab, and texts that try to be markup.
import { join } from 'node:path';
import type { BuiltPackage, PackageRequest } from '../../packager/index.ts';
import { checkCourse } from '../../src/model/check.ts';
import type { Course, CourseInput, Session } from '../../src/model/course.ts';
import { identifiersOf, type Published } from '../../src/model/published.ts';
import { projectRoot } from '../../src/paths.ts';
import { courseWithTests } from '../support/small-bank.ts';
import { smallCourse } from '../support/small-course.ts';

/** Text that would run if anything forgot to escape it. */
export const hostileText = `<script>alert("x")</script> & <img src=x onerror=alert(1)>`;

type UnitInput = CourseInput['sessions'][number]['units'][number];

/** The small course, or another one like it, with one unit more. */
export function fixtureInput(course = smallCourse()): CourseInput {
  const [session] = course.sessions;
  if (!session) throw new Error('The small course has a session');
  course.references.push({
    id: 'situs',
    author: 'Lembaga & Kawan',
    year: 2024,
    title: hostileText,
    url: 'https://example.org/a?b=1&c=2',
  });
  course.glossary.push({
    id: 'pola',
    term: 'pola',
    english: 'pattern',
    meaning: 'Yang dicari [model](istilah:model).',
  });
  session.summary = `Ringkas. ${hostileText}`;
  const closing = session.units.findIndex(({ role }) => role === 'closing');
  session.units.splice(closing < 0 ? session.units.length : closing, 0, secondUnit());
  return course;
}

function secondUnit(): UnitInput {
  return {
    file: 'course/sesi-1/unit-2.ts',
    id: 'unit-dua',
    title: 'Unit dua & <b>tebal</b>',
    summary: 'Tentang [pola](istilah:pola), lihat [situs](sumber:situs).',
    pages: [
      {
        id: 'gambar',
        title: 'Gambar',
        minutes: 2,
        objectives: ['mengenali'],
        competencies: ['1.3'],
        sources: ['situs'],
        blocks: [
          {
            kind: 'text',
            text: `Teks **tebal**. ${hostileText}\n\nLihat [luar](https://example.org) dan [situs](sumber:situs) tentang [pola](istilah:pola).`,
          },
          { kind: 'figure', svg: 'segitiga.svg', caption: 'Segitiga', description: 'Sebuah segitiga.' },
          { kind: 'callout', tone: 'key', title: hostileText, text: 'Inti.' },
        ],
      },
      {
        id: 'percobaan',
        title: 'Percobaan',
        minutes: 6,
        objectives: ['mengenali'],
        competencies: ['1.3'],
        sources: ['buku'],
        blocks: [lab()],
      },
    ],
  };
}

function lab(): UnitInput['pages'][number]['blocks'][number] {
  const points = (count: number, shift: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `contoh ${index + shift}`,
      x: (index % 5) + shift,
      y: Math.floor(index / 5) + shift,
      label: index % 2 === 0 ? ('a' as const) : ('b' as const),
      grouped: index === 0,
    }));
  const axis = (title: string) => ({ title, min: 0, max: 10, step: 0.5 });
  return {
    kind: 'lab-classifier',
    id: 'latih',
    title: 'Latih',
    intro: 'Cobalah.',
    datasets: [
      {
        id: 'kebun',
        jenjang: ['sd'],
        title: 'Daun atau buah?',
        about: 'Dari kebun sekolah.',
        axes: { x: axis('panjang'), y: axis('lebar') },
        classes: { a: 'daun', b: 'buah' },
        group: 'yang kecil',
        training: points(6, 0),
        test: points(10, 0.5),
        tasks: ['Amati.', 'Ubah.'],
      },
    ],
  };
}

export interface Fixture {
  course: Course;
  session: Session;
  published: Published;
}

export function fixture(): Fixture {
  const course = checkCourse(fixtureInput());
  const [session] = course.sessions;
  if (!session) throw new Error('The small course has a session');
  return { course, session, published: identifiersOf(course) };
}

/** The project's own templates and scripts, with the drawings that belong to this fixture. */
export const fixtureSources = {
  source: join(projectRoot, 'src'),
  figures: join(projectRoot, 'test', 'packager', 'figures'),
};

export function fixtureRequest(changes: Partial<PackageRequest> = {}): PackageRequest {
  const { course, session, published } = fixture();
  return {
    course,
    published,
    sessions: [session],
    format: 'scorm12',
    language: 'id',
    sources: fixtureSources,
    ...changes,
  };
}

/** A course of three sessions with tests, alike but for their names; the first asks for a typed answer too. */
export function courseOfThree(): Omit<Fixture, 'session'> {
  const input = fixtureInput(courseWithTests());
  const [pattern] = input.sessions;
  if (!pattern) throw new Error('The small course has a session');
  input.sessions = [1, 2, 3].map((number) => ({
    ...structuredClone(pattern),
    id: `sesi-${number}`,
    number,
    title: `Sesi & <b>${number}</b>`,
  }));
  const page = input.sessions[0]?.units.find(({ id }) => id === 'unit-kecil')?.pages.at(-1);
  page?.blocks.push({
    kind: 'fill-in',
    id: 'ketik',
    stem: 'Apa yang dicari [model](istilah:model)? Lihat [luar](https://example.org).',
    objective: 'mengenali',
    level: 'C2',
    weight: 3,
    explanation: hostileText,
    answers: [
      { id: 'a', accepts: ['pola', 'pola-pola'], correct: true, feedback: 'Betul.' },
      { id: 'b', accepts: ['data & angka', 'data'], correct: false, feedback: 'Itu **bahannya**.' },
    ],
    otherwise: 'Baca lagi.',
  });
  const course = checkCourse(input);
  return { course, published: identifiersOf(course) };
}

/** The text of a package's file. */
export function textOf(made: BuiltPackage, name: string | RegExp): string {
  const file = made.files.find((candidate) =>
    typeof name === 'string' ? candidate.name === name : name.test(candidate.name),
  );
  if (!file) throw new Error(`${name} is not in the package`);
  return file.data.toString();
}
