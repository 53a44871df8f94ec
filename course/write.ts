// Small helps for those who write the course: the types of what they write, and paragraphs one after another.
import type { PageInput } from '../src/model/course.ts';

export type { BankCellInput, BankItemInput, CourseInput, PageInput } from '../src/model/course.ts';

/** A branching story, for a case study or a dilemma. */
export type ScenarioInput = Extract<PageInput['blocks'][number], { kind: 'case-study' }>['scenario'];

/** A data set of the lab “Latih pengklasifikasi”. */
export type DatasetInput = Extract<
  PageInput['blocks'][number],
  { kind: 'lab-classifier' }
>['datasets'][number];

/** A theme of what the lab “Tebak kata berikutnya” has read. */
export type ThemeInput = Extract<PageInput['blocks'][number], { kind: 'lab-ngram' }>['themes'][number];

/** A case of the lab “Periksa klaim”. */
export type ClaimInput = Extract<PageInput['blocks'][number], { kind: 'lab-claims' }>['cases'][number];

/** An item of the lab “Klinik soal”. */
export type ClinicItemInput = Extract<
  PageInput['blocks'][number],
  { kind: 'lab-item-clinic' }
>['items'][number];

/** Markdown paragraphs, each written on its own line of source. */
export const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n');

/** A Markdown list with one point a line. */
export const list = (...points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n');
