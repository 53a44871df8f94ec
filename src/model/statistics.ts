// What a course consists of, in numbers: the figures that `course:report` prints and tests hold the course to.
import { type Block, isLab, isQuestion } from '../blocks/schemas.ts';
import { makesWork } from '../blocks/work/kinds.ts';
import { textsOf } from './check.ts';
import { type CompetencyCode, competencyCodes } from './competencies.ts';
import { bankItemsOf, blocksOf, type Course, minutesOf, type Page, pagesOf, type Session } from './course.ts';
import { linkedIds } from './text.ts';

export interface Totals {
  sessions: number;
  /** Counted units: openings and closings are left out. */
  units: number;
  pages: number;
  minutes: number;
  words: number;
  /** Items that post-tests draw from. */
  bankItems: number;
  pretestItems: number;
  /** Questions that stand on pages. */
  checks: number;
  labs: number;
  /** Kinds of work that a teacher makes and keeps. */
  artefacts: number;
  sources: number;
  glossary: number;
}

export interface CompetencyCoverage {
  code: CompetencyCode;
  pages: number;
  /** Items of the tests that are evidence of it. */
  items: number;
}

export interface CourseStatistics {
  totals: Totals;
  /** The same, session by session; sources and terms are counted where they are used. */
  sessions: readonly { session: Session; totals: Totals }[];
  /** How many questions of each kind stand on pages. */
  kinds: ReadonlyMap<string, number>;
  /** How many questions, of pages and tests, ask for each cognitive level. */
  levels: ReadonlyMap<string, number>;
  competencies: readonly CompetencyCoverage[];
}

/** Counts a course. */
export function statisticsOf(course: Course): CourseStatistics {
  const { sessions } = course;
  const pages = sessions.flatMap(pagesOf);
  const questions = sessions.flatMap(blocksOf).filter(isQuestion);
  const items = sessions.flatMap(bankItemsOf);
  return {
    totals: {
      ...totalsOf(sessions),
      sources: course.references.length,
      glossary: course.glossary.length,
    },
    sessions: sessions.map((session) => ({ session, totals: totalsOf([session]) })),
    kinds: tally(questions.map((question) => question.kind)),
    levels: tally([...questions, ...items].map((question) => question.level)),
    competencies: competencyCodes.map((code) => ({
      code,
      pages: pages.filter((page) => page.competencies.includes(code)).length,
      items: items.filter((item) => item.competencies.includes(code)).length,
    })),
  };
}

function totalsOf(sessions: readonly Session[]): Totals {
  const pages = sessions.flatMap(pagesOf);
  const blocks = pages.flatMap((page) => page.blocks);
  const kinds = new Set<string>(blocks.map((block) => block.kind));
  return {
    sessions: sessions.length,
    units: sessions.flatMap((session) => session.units).filter((unit) => unit.role === 'unit').length,
    pages: pages.length,
    minutes: minutesOf(pages),
    words: blocks.flatMap(wordsIn).length,
    bankItems: sessions.flatMap((session) => session.bank?.posttest.flatMap((cell) => cell.items) ?? [])
      .length,
    pretestItems: sessions.flatMap((session) => session.bank?.pretest ?? []).length,
    checks: blocks.filter(isQuestion).length,
    labs: blocks.filter(isLab).length,
    artefacts: [...kinds].filter(makesWork).length,
    sources: new Set(pages.flatMap((page) => page.sources)).size,
    glossary: new Set(blocks.flatMap(termsOf)).size,
  };
}

/** The terms that a block links to or explains, by their ids. */
const termsOf = (block: Block): string[] =>
  block.kind === 'term' ? [block.term] : textsOf(block).flatMap((text) => linkedIds(text, 'istilah'));

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Fields whose text nobody reads: names of things, and drawings. */
const silent = new Set([
  'kind',
  'id',
  'svg',
  'tone',
  'objective',
  'correct',
  'jenjang',
  'level',
  'target',
  'source',
  'term',
  'url',
  'start',
  'to',
]);

/** Every word inside a block that a reader may meet, however deep. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) ? [] : wordsIn(inner)));
}

/** Minutes that a page surely takes: its text at 200 words a minute, half a minute a question; what is done in labs comes on top. */
export function leastMinutes({ blocks }: Page): number {
  const read = blocks.filter((block) => !isQuestion(block) && !isLab(block));
  return read.flatMap(wordsIn).length / 200 + blocks.filter(isQuestion).length * 0.5;
}
