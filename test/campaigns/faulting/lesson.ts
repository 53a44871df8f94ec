// The lesson that the fault campaign plays: a session of few pages with a question of each kind, a scale, a lab in which
// a work is made, a pre-test and a post-test; and its packages.

import { page as outreachPage } from '../../../course/sesi-3-perangkat-ajar-beretika/unit-6/lab-rencana-pengimbasan.ts';
import type { FormatId } from '../../../packager/formats/index.ts';
import { buildPackage } from '../../../packager/index.ts';
import { type Course, type CourseInput, courseSchema } from '../../../src/model/course.ts';
import type { Lesson } from '../../../src/model/lesson.ts';
import { identifiersOf } from '../../../src/model/published.ts';
import { courseWithTests } from '../../support/small-bank.ts';

/** The formats that are played. */
export const played = ['scorm12', 'scorm2004-4th', 'xapi', 'cmi5', 'web'] as const satisfies FormatId[];
export type Played = (typeof played)[number];

/** A built package: its files by name, and what the player is told of the lesson. */
export interface Packed {
  files: ReadonlyMap<string, Buffer>;
  entry: string;
  lesson: Lesson;
}

/** Every response that the teacher may give, by question; the first is right. */
export const responses: Readonly<Record<string, readonly (readonly string[])[]>> = {
  satu: [['b'], ['a'], ['c']],
  banyak: [['a', 'd'], ['b'], ['a', 'c'], ['a', 'b', 'c', 'd']],
  'benar-salah': [['true'], ['false']],
  jodoh: [
    ['a.1', 'b.2'],
    ['a.2', 'b.1'],
    ['a.1', 'b.1'],
  ],
  urut: [
    ['a', 'b', 'c'],
    ['c', 'a', 'b'],
    ['b', 'a', 'c'],
  ],
};

/** Where things stand. */
export const places = {
  questions: 'soal-soal',
  scale: { id: 'keyakinan', page: 'karya' },
  work: { id: 'rencana-pengimbasan', page: 'karya' },
  tests: { 'pra-uji': 'halaman-pra-uji', 'pasca-uji': 'halaman-pasca-uji' },
  pages: ['halaman-pra-uji', 'bacaan', 'soal-soal', 'karya', 'halaman-pasca-uji'],
} as const;

/** The course with all that, validated. */
export function courseToPlay(): Course {
  const course = courseWithTests();
  const [, unit] = course.sessions[0]?.units ?? [];
  const [page] = unit?.pages ?? [];
  if (!unit || !page) throw new Error('The small course has become too small');
  type Block = NonNullable<typeof page>['blocks'][number];
  const lab = outreachPage.blocks.find(({ kind }) => kind === 'lab-outreach') as Block | undefined;
  if (!lab) throw new Error('The course has no lab for a plan any more');
  const scale: Block = {
    kind: 'likert',
    id: places.scale.id,
    prompt: 'Seberapa yakin Anda?',
    labels: ['Tidak', 'Kurang', 'Cukup', 'Yakin', 'Sangat'],
  };
  unit.pages.push({ ...page, id: places.work.page, title: 'Karya', blocks: [scale, lab] });
  return courseSchema.parse(course satisfies CourseInput);
}

/** Builds the lesson as a package of each format, with the address of an LRS that the world puts in its place. */
export async function packLesson(formats: readonly Played[] = played): Promise<Map<Played, Packed>> {
  const course = courseToPlay();
  const packages = new Map<Played, Packed>();
  for (const format of formats) {
    const built = await buildPackage({
      course,
      published: identifiersOf(course),
      sessions: course.sessions,
      format,
      language: 'id',
      lrs: { endpoint: 'https://lrs.example/xapi/', key: 'kunci', secret: 'rahasia' },
    });
    const files = new Map(built.files.map(({ name, data }) => [name, data]));
    packages.set(format, { files, entry: built.entry, lesson: lessonIn(files.get(built.entry)) });
  }
  return packages;
}

function lessonIn(entry: Buffer | undefined): Lesson {
  const json = /<script type="application\/json" id="lesson">(.*?)<\/script>/s.exec(String(entry))?.[1];
  if (!json) throw new Error('The entry document has no lesson');
  return JSON.parse(json) as Lesson;
}
