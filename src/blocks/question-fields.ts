// The fields that every authored question has, whatever its kind.
import { z } from 'zod';
import { idSchema, markdownSchema, optionIdSchema } from '../model/text.ts';

/** Cognitive levels of the revised Bloom taxonomy, as Indonesian blueprints (kisi-kisi) write them. */
export const cognitiveLevels = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;

export const questionFields = {
  id: idSchema,
  stem: markdownSchema,
  /** The objective that an answer is evidence of; one of the session's. */
  objective: idSchema,
  level: z.enum(cognitiveLevels),
  weight: z.number().int().min(1).max(10).default(1),
  /** Shown after a right answer, and to readers without scripts: why it is so. */
  explanation: markdownSchema,
};

/** One option with the feedback that teaches whoever chose it. */
export const optionSchema = z.strictObject({
  id: optionIdSchema,
  text: markdownSchema,
  feedback: markdownSchema,
});

/** Findings about option ids: doubles, and keys that name no option. */
export function checkOptions(options: readonly { id: string }[], keys: readonly string[]): string[] {
  const ids = options.map((option) => option.id);
  const doubles = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...doubles.map((id) => `pilihan '${id}' tertulis dua kali; beri huruf lain`),
    ...keys.filter((key) => !ids.includes(key)).map((key) => `jawaban benar '${key}' tidak ada di pilihan`),
  ];
}
