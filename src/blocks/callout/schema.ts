// A boxed remark: a key idea, a caution, an example from school, or something to try.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('callout'),
  tone: z.enum(['key', 'caution', 'example', 'try']),
  title: z.string().min(1),
  text: markdownSchema,
});
