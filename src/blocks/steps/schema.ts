// Numbered steps, each with a short title.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('steps'),
  title: z.string().min(1).optional(),
  steps: z.array(z.strictObject({ title: z.string().min(1), text: markdownSchema })).min(2),
});
