// Parts that open one by one, each behind its own heading: for what a reader looks up rather than reads through.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('accordion'),
  title: z.string().min(1).optional(),
  items: z
    .array(z.strictObject({ title: z.string().min(1), text: markdownSchema }))
    .min(2)
    .max(10),
});
