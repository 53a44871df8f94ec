// The course as it is authored: course → session → unit → page → block, with references and glossary.
import { z } from 'zod';
import { cognitiveLevels, optionSchema } from '../blocks/question-fields.ts';
import { type Block, blockSchema } from '../blocks/schemas.ts';
import { competencyCodes } from './competencies.ts';
import { idSchema, markdownSchema, optionIdSchema } from './text.ts';

/** A source that a page cites. Every fact in the course has one. */
const referenceSchema = z.strictObject({
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
const termSchema = z.strictObject({
  id: idSchema,
  term: z.string().min(1),
  /** The English or technical word, when teachers will meet it. */
  english: z.string().min(1).optional(),
  meaning: markdownSchema,
});

const objectiveSchema = z.strictObject({
  id: idSchema,
  /** "Setelah sesi ini Bapak/Ibu dapat …": begins with a verb that can be observed. */
  text: markdownSchema,
});

const pageSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(90),
  /** Honest reading and working time, in minutes. */
  minutes: z.number().int().min(1).max(30),
  objectives: z.array(idSchema).min(1),
  competencies: z.array(z.enum(competencyCodes)).min(1),
  sources: z.array(idSchema).min(1),
  blocks: z.array(blockSchema).min(1),
});

/** What a part of a session is for: only a `unit` is numbered and counted as one. */
export const unitRoles = ['opening', 'unit', 'closing'] as const;

const unitSchema = z.strictObject({
  /** The module that the unit is written in, set by {@link defineUnit}; error messages name it. */
  file: z.string().min(1),
  id: idSchema,
  role: z.enum(unitRoles).default('unit'),
  title: z.string().min(1).max(90),
  summary: markdownSchema,
  pages: z.array(pageSchema).min(1),
});

/** One item of the bank: one best answer of four. */
const bankItemSchema = z.strictObject({
  id: idSchema,
  stem: markdownSchema,
  objective: idSchema,
  level: z.enum(cognitiveLevels),
  /** What an answer is evidence of. */
  competencies: z.array(z.enum(competencyCodes)).min(1),
  options: z.array(optionSchema).length(4),
  correct: optionIdSchema,
  explanation: markdownSchema,
});

/** A cell of the blueprint: an attempt draws one of its items, so they measure the same and are equally hard. */
const bankCellSchema = z.strictObject({
  objective: idSchema,
  levels: z.array(z.enum(cognitiveLevels)).min(1),
  items: z.array(bankItemSchema).min(3),
});

/** The questions of a session's tests; none of them stands on a page. */
const bankSchema = z.strictObject({
  /** The same for every teacher, and never part of the post-test. */
  pretest: z.array(bankItemSchema).min(1),
  posttest: z.array(bankCellSchema).min(1),
});

const sessionSchema = z.strictObject({
  id: idSchema,
  number: z.number().int().min(1),
  title: z.string().min(1).max(90),
  summary: markdownSchema,
  objectives: z.array(objectiveSchema).min(1),
  /** Percentage of the weighted score from which the session is passed. */
  passMark: z.number().int().min(1).max(100),
  units: z.array(unitSchema).min(1),
  /** Left out, the session has no tests, and its score is that of the questions on its pages. */
  bank: bankSchema.optional(),
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
export type Page = z.output<typeof pageSchema>;
export type Unit = z.output<typeof unitSchema>;
export type Session = z.output<typeof sessionSchema>;
export type BankItem = z.output<typeof bankItemSchema>;
export type Bank = z.output<typeof bankSchema>;
export type Course = z.output<typeof courseSchema>;

/** What authors write: defaults may be left out. */
export type PageInput = z.input<typeof pageSchema>;
export type UnitInput = z.input<typeof unitSchema>;
export type BankItemInput = z.input<typeof bankItemSchema>;
export type BankCellInput = z.input<typeof bankCellSchema>;
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

/** A unit's number among those that are counted; undefined for the opening and the closing. */
export function unitNumber(session: Session, unit: Unit): number | undefined {
  const index = session.units.filter(({ role }) => role === 'unit').indexOf(unit);
  return index < 0 ? undefined : index + 1;
}

/** Every item of a bank, those of the pre-test first, in the order in which they are published. */
export const bankItemsOf = ({ bank }: Session): BankItem[] =>
  bank ? [...bank.pretest, ...bank.posttest.flatMap((cell) => cell.items)] : [];

/** Total authored minutes of a session or unit. */
export const minutesOf = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + page.minutes, 0);
