// A question with one or more right options, all of which must be chosen and no other.
import { z } from 'zod';
import { optionIdSchema } from '../../model/text.ts';
import { checkOptions, optionSchema, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  kind: z.literal('multiple-choice'),
  ...questionFields,
  options: z.array(optionSchema).min(3).max(8),
  correct: z.array(optionIdSchema).min(1),
});

/** Keys exist, stand once each, and leave at least one wrong option. */
export function check(block: z.output<typeof schema>): string[] {
  const findings = checkOptions(block.options, block.correct);
  if (new Set(block.correct).size !== block.correct.length)
    findings.push('jawaban benar tertulis dua kali; hapus satu');
  if (block.correct.length >= block.options.length)
    findings.push('semua pilihan benar; sisakan paling sedikit satu yang salah');
  return findings;
}
