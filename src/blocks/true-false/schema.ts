// A statement that is either true or false.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';
import { questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  kind: z.literal('true-false'),
  ...questionFields,
  correct: z.boolean(),
  /** What to say to whoever chose *Benar* and whoever chose *Salah*. */
  feedback: z.strictObject({ true: markdownSchema, false: markdownSchema }),
});
