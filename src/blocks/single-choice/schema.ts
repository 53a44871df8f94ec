// A question with one right option.
import { z } from 'zod';
import { optionIdSchema } from '../../model/text.ts';
import { checkOptions, optionSchema, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  kind: z.literal('single-choice'),
  ...questionFields,
  options: z.array(optionSchema).min(3).max(6),
  correct: optionIdSchema,
});

export const check = (block: z.output<typeof schema>): string[] =>
  checkOptions(block.options, [block.correct]);
