// The smallest authored things: identifiers and Markdown text, with the rules that SCORM and xAPI put on them.
import { z } from 'zod';

/**
 * Identifier of a session, unit, page, question or lab. It stands in statements and in LMS records, so it is for
 * ever. Letters, digits and hyphens satisfy the CMIIdentifier of SCORM 1.2 and a path segment of an IRI alike.
 */
export const idSchema = z
  .string()
  .max(60, 'paling panjang 60 huruf')
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'pakai huruf kecil, angka, dan tanda hubung, misalnya "apa-itu-ai"',
  );

/** Identifier of one option: one character, because SCORM 1.2 takes no more in a student_response. */
export const optionIdSchema = z
  .string()
  .regex(/^[0-9a-z]$/, 'pakai satu huruf kecil atau angka, misalnya "a"');

/**
 * Text in CommonMark without raw HTML. Two link schemes are ours: `[istilah](istilah:kecerdasan-artifisial)` opens
 * the glossary, `[sumber](sumber:skb-2026)` cites a reference; the cross-checks resolve both.
 */
export const markdownSchema = z.string().trim().min(1, 'teks tidak boleh kosong');

export type Markdown = z.infer<typeof markdownSchema>;

/** Identifiers that a text refers to through one of our link schemes, in order of appearance. */
export function linkedIds(text: string, scheme: 'istilah' | 'sumber'): string[] {
  return [...text.matchAll(new RegExp(`\\]\\(${scheme}:([^)\\s]+)\\)`, 'g'))].flatMap(
    (match) => match[1] ?? [],
  );
}
