// Two or three things side by side, point by point in cards.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('comparison'),
  title: z.string().min(1).optional(),
  columns: z
    .array(z.strictObject({ title: z.string().min(1), points: z.array(markdownSchema).min(1) }))
    .min(2)
    .max(3),
});
