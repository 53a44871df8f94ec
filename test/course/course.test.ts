// The authored course: it holds together, it is as large as promised, and its sessions have the shape that they promise.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { course as authored } from '../../course/index.ts';
import { isLab, isQuestion } from '../../src/blocks/schemas.ts';
import { makesWork } from '../../src/blocks/work/kinds.ts';
import { checkCourse } from '../../src/model/check.ts';
import { blocksOf, minutesOf, pagesOf } from '../../src/model/course.ts';
import { leastMinutes, statisticsOf } from '../../src/model/statistics.ts';
import { projectRoot } from '../../src/paths.ts';

const course = checkCourse(authored);
const sessions = course.sessions.map((session) => [session.id, session] as const);
const pages = course.sessions.flatMap(pagesOf);
const blocks = course.sessions.flatMap(blocksOf);
const units = course.sessions.flatMap((session) => session.units.filter((unit) => unit.role === 'unit'));

describe('the course as a whole', () => {
  it('is as large as it promises', () => {
    const least = {
      sessions: 3,
      units: 18,
      pages: 110,
      bankItems: 120,
      pretestItems: 24,
      checks: 54,
      labs: 12,
      artefacts: 7,
      sources: 40,
      glossary: 60,
    };
    const { totals } = statisticsOf(course);
    for (const [what, count] of Object.entries(least))
      expect([what, totals[what as keyof typeof least] >= count]).toEqual([what, true]);
  });

  it('teaches all fifteen competencies, and assesses at least the ten of Acquire and Deepen', () => {
    const { competencies } = statisticsOf(course);
    expect(competencies.filter(({ pages }) => pages === 0)).toEqual([]);
    expect(competencies.filter(({ code, items }) => !code.startsWith('3.') && items === 0)).toEqual([]);
  });

  it('has every kind of lab and of work', () => {
    const labs = blocks.filter(isLab).map((block) => block.kind);
    expect(new Set(labs).size).toBe(labs.length);
    expect(labs.filter(makesWork)).toHaveLength(7);
  });

  it('uses every kind of block that teaches', () => {
    const kinds = new Set<string>(blocks.map((block) => block.kind));
    for (const kind of [
      ...[
        'text',
        'callout',
        'figure',
        'table',
        'steps',
        'comparison',
        'accordion',
        'flashcards',
        'term',
        'quote',
      ],
      ...['examples', 'jenjang', 'single-choice', 'multiple-choice', 'true-false', 'matching', 'ordering'],
      ...['fill-in', 'numeric', 'likert', 'reflection', 'case-study', 'test', 'works'],
    ])
      expect([kind, kinds.has(kind)]).toEqual([kind, true]);
  });
});

describe.each(sessions)('%s', (_id, session) => {
  const inside = blocksOf(session);
  const [opening] = session.units;
  const closing = session.units.at(-1);

  it('opens, teaches six units, and closes', () => {
    expect(session.units.map((unit) => unit.role)).toEqual(['opening', ...Array(6).fill('unit'), 'closing']);
    expect(opening?.pages.flatMap((page) => page.blocks.map((block) => block.kind))).toEqual(
      expect.arrayContaining(['jenjang', 'test']),
    );
    const closes = closing?.pages.flatMap((page) => page.blocks.map((block) => block.kind)) ?? [];
    const inOrder = ['case-study', 'test', 'reflection', 'works'].map((kind) =>
      closes.indexOf(kind as never),
    );
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(inOrder[0]).toBeGreaterThanOrEqual(0);
  });

  it('takes two to three and a half hours, as it says', () => {
    const minutes = minutesOf(pagesOf(session));
    expect([minutes, minutes >= 120 && minutes <= 300]).toEqual([minutes, true]);
  });

  it('has eight pre-test items and twelve cells that make parallel draws', () => {
    expect(session.bank?.pretest).toHaveLength(8);
    expect(session.bank?.posttest).toHaveLength(12);
    expect(session.bank?.posttest.flatMap((cell) => cell.items).length).toBeGreaterThanOrEqual(40);
    expect(session.passMark).toBe(75);
  });

  it('asks for more than recall, in the tests as on the pages', () => {
    const questions = inside.filter(isQuestion);
    expect(
      questions.filter((question) => question.level >= 'C3').length / questions.length,
    ).toBeGreaterThanOrEqual(0.4);
    const higher = session.bank?.posttest.filter((cell) => cell.levels.every((level) => level >= 'C3')) ?? [];
    expect(higher.length).toBeGreaterThanOrEqual(6);
  });
});

describe.each(units.map((unit) => [unit.file, unit] as const))('%s', (_file, unit) => {
  const inside = unit.pages.flatMap((page) => page.blocks);

  it('has at least five pages, a check of at least three questions, and examples of every jenjang', () => {
    expect(unit.pages.length).toBeGreaterThanOrEqual(5);
    expect(unit.pages.at(-1)?.blocks.filter(isQuestion).length).toBeGreaterThanOrEqual(3);
    expect(inside.some((block) => block.kind === 'examples')).toBe(true);
  });

  it('has a drawing that is small, scalable, legible and free of styles and ids', () => {
    const figures = inside.filter((block) => block.kind === 'figure');
    expect(figures.length).toBeGreaterThanOrEqual(1);
    for (const figure of figures) {
      const path = join(projectRoot, 'course', 'figures', figure.svg);
      expect(existsSync(path)).toBe(true);
      const svg = readFileSync(path, 'utf8');
      expect(Buffer.byteLength(svg)).toBeLessThan(4096);
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 360 \d+"/);
      expect(svg).not.toMatch(/^<svg [^>]*(width|height)=/);
      expect(svg).not.toMatch(/\s(style|id)=|<script|href=/);
      for (const [, size] of svg.matchAll(/font-size="(\d+)"/g))
        expect(Number(size)).toBeGreaterThanOrEqual(13);
    }
  });
});

it('states minutes that are neither too few to read in nor padded', () => {
  for (const page of pages) {
    const least = leastMinutes(page);
    const doing = page.blocks.some(
      (block) =>
        isLab(block) ||
        ['test', 'case-study', 'reflection', 'steps'].includes(block.kind) ||
        (block.kind === 'callout' && block.tone === 'try'),
    );
    expect([page.id, page.minutes >= least - 0.5, page.minutes <= 2.5 * least + (doing ? 18 : 2)]).toEqual([
      page.id,
      true,
      true,
    ]);
  }
});
