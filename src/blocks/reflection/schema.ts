// A question to think about in writing; kept and recorded, never judged.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('reflection'),
  id: idSchema,
  prompt: markdownSchema,
  /** Smaller questions that help to begin. */
  hints: z.array(markdownSchema).min(1).optional(),
  /** About how many words do the question justice; fewer are kept as well. */
  minWords: z.number().int().min(1).max(300),
});
