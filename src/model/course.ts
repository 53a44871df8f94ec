// The course as it is authored: course → session → unit → page → block, with references and glossary.
import { z } from 'zod';
import { type Block, blockSchema } from '../blocks/schemas.ts';
import { competencyCodes } from './competencies.ts';
import { idSchema, markdownSchema } from './text.ts';

/** A source that a page cites. Every fact in the course has one. */
export const referenceSchema = z.strictObject({
  id: idSchema,
  /** Author or body that issued it. */
  author: z.string().min(1),
  year: z.number().int().min(1900).max(2100),
  title: z.string().min(1),
  /** Where it appeared: journal, publisher, gazette number. */
  published: z.string().min(1).optional(),
  url: z.url().optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'tulis DOI tanpa "https://doi.org/"')
    .optional(),
});

/** A word that is explained once, in plain Bahasa Indonesia. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: z.string().min(1),
  /** The English or technical word, when teachers will meet it. */
  english: z.string().min(1).optional(),
  meaning: markdownSchema,
});

export const objectiveSchema = z.strictObject({
  id: idSchema,
  /** "Setelah sesi ini Bapak/Ibu dapat …": begins with a verb that can be observed. */
  text: markdownSchema,
});

export const pageSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(90),
  /** Honest reading and working time, in minutes. */
  minutes: z.number().int().min(1).max(30),
  objectives: z.array(idSchema).min(1),
  competencies: z.array(z.enum(competencyCodes)).min(1),
  sources: z.array(idSchema).min(1),
  blocks: z.array(blockSchema).min(1),
});

export const unitSchema = z.strictObject({
  /** The module that the unit is written in, set by {@link defineUnit}; error messages name it. */
  file: z.string().min(1),
  id: idSchema,
  title: z.string().min(1).max(90),
  summary: markdownSchema,
  pages: z.array(pageSchema).min(1),
});

export const sessionSchema = z.strictObject({
  id: idSchema,
  number: z.number().int().min(1),
  title: z.string().min(1).max(90),
  summary: markdownSchema,
  objectives: z.array(objectiveSchema).min(1),
  /** Percentage of the weighted score from which the session is passed. */
  passMark: z.number().int().min(1).max(100),
  units: z.array(unitSchema).min(1),
});

export const courseSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(90),
  summary: markdownSchema,
  language: z.literal('id'),
  sessions: z.array(sessionSchema).min(1),
  references: z.array(referenceSchema).min(1),
  glossary: z.array(termSchema).min(1),
});

export type Reference = z.output<typeof referenceSchema>;
export type Term = z.output<typeof termSchema>;
export type Objective = z.output<typeof objectiveSchema>;
export type Page = z.output<typeof pageSchema>;
export type Unit = z.output<typeof unitSchema>;
export type Session = z.output<typeof sessionSchema>;
export type Course = z.output<typeof courseSchema>;

/** What authors write: defaults may be left out. */
export type UnitInput = z.input<typeof unitSchema>;
export type SessionInput = z.input<typeof sessionSchema>;
export type CourseInput = z.input<typeof courseSchema>;

/**
 * A unit with the name of the file it is written in, so that an error message can say where to mend.
 * @param moduleUrl `import.meta.url` of the unit's module
 */
export function defineUnit(moduleUrl: string, unit: Omit<UnitInput, 'file'>): UnitInput {
  const [, inCourse = moduleUrl] = /\/(course\/[^?]+)$/.exec(moduleUrl) ?? [];
  return { file: inCourse.replace(/\.js$/, '.ts'), ...unit };
}

/** Every page of a session, in reading order. */
export const pagesOf = (session: Session): Page[] => session.units.flatMap((unit) => unit.pages);

/** Every block of a session, in reading order. */
export const blocksOf = (session: Session): Block[] => pagesOf(session).flatMap((page) => page.blocks);

/** Total authored minutes of a session or unit. */
export const minutesOf = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + page.minutes, 0);
