// What a package loads only when it is needed: the tests' banks, and the scripts, styles and strings of lazy kinds.

import { runInNewContext } from 'node:vm';
import { beforeAll, expect, it } from '@jest/globals';
import { type BuiltPackage, buildPackage } from '../../packager/index.ts';
import type { TestBank } from '../../src/blocks/contract.ts';
import { checkCourse } from '../../src/model/check.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { identifiersOf } from '../../src/model/published.ts';
import { courseWithTests } from '../support/small-bank.ts';
import { fixtureRequest, textOf } from './fixture-course.ts';

let made: BuiltPackage;
let lesson: Lesson;

beforeAll(async () => {
  const course = checkCourse(courseWithTests());
  const [session] = course.sessions;
  if (!session) throw new Error('No session');
  const published = identifiersOf(course);
  // What was published first keeps its position, whatever the order in the course is now.
  published.sessions[0]?.posttest.reverse();
  made = await buildPackage(fixtureRequest({ course, sessions: [session], published }));
  lesson = JSON.parse(
    /<script type="application\/json" id="lesson">(.*?)<\/script>/s.exec(textOf(made, made.entry))?.[1] ?? '',
  );
});

/** What a chunk registers when the browser runs it. */
function chunk<T>(name: string): T {
  const window: { kendaliChunks?: Record<string, T> } = {};
  runInNewContext(textOf(made, lesson.chunks[name] ?? ''), { window });
  return window.kendaliChunks?.[name] as T;
}

it('tells the player of the tests, but none of their words and keys', () => {
  expect(lesson.tests).toEqual([
    { id: 'pra-uji', use: 'pretest', items: 1 },
    { id: 'pasca-uji', use: 'posttest', items: 2 },
  ]);
  expect(lesson.units.map((unit) => unit.role)).toEqual(['opening', 'unit', 'closing']);
  for (const document of made.files.filter((file) => file.name.endsWith('.html')))
    expect(document.data.toString()).not.toContain('Langkah dengan huruf a');
});

it('holds the bank in published order, with the cells of the blueprint', () => {
  const bank = chunk<TestBank>('posttest');
  expect(bank.items.map((item) => item.id)).toEqual([
    't-tiga',
    't-dua',
    't-satu',
    'r-tiga',
    'r-dua',
    'r-satu',
  ]);
  expect(bank.cells.map((cell) => cell.map((place) => bank.items[place]?.id))).toEqual([
    ['r-satu', 'r-dua', 'r-tiga'],
    ['t-satu', 't-dua', 't-tiga'],
  ]);
  expect(bank.items[0]).toMatchObject({ correct: 'd', options: ['a', 'b', 'c', 'd'], level: 'C3' });
  expect(bank.items[0]?.html).toContain('Langkah dengan huruf a');
  expect(bank.objectives.mengenali).toEqual({
    text: 'mengenali sesuatu',
    unit: 'Unit kecil',
    page: 'bacaan',
  });
  expect(chunk<TestBank>('pretest').cells).toEqual([[0]]);
});

it('brings a lazy kind as script with its strings, and leaves its style out of the first load', () => {
  const kind = chunk<{ behaviours: Record<string, { enhance: unknown }>; strings: Record<string, string> }>(
    'test',
  );
  expect(typeof kind.behaviours.test?.enhance).toBe('function');
  expect(Object.keys(kind.strings).every((key) => key.startsWith('test.'))).toBe(true);
  expect(Object.keys(kind.strings).length).toBeGreaterThan(5);
  expect(Object.keys(lesson.strings).some((key) => key.startsWith('test.'))).toBe(false);
  expect(textOf(made, made.entry)).toContain('data-kind="test" data-block="pra-uji" data-chunk="test"');
});

it('numbers the units that count, not the opening and the closing', () => {
  const html = textOf(made, made.entry);
  expect(html).toContain('Unit 1: Unit kecil');
  expect(html).not.toContain('Unit 1: Pembuka');
  expect(html).not.toMatch(/Unit \d: Penutup/);
});
