// Small helps for those who write the course: the type of a page, and paragraphs one after another.
import type { UnitInput } from '../src/model/course.ts';

/** A page as it is authored. */
export type PageInput = UnitInput['pages'][number];

/** Markdown paragraphs, each written on its own line of source. */
export const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n');

/** A Markdown list with one point a line. */
export const list = (...points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n');
