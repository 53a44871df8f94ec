// A pre-test or a post-test; its items come from the session's bank.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('test'),
  id: idSchema,
  use: z.enum(['pretest', 'posttest']),
  title: z.string().min(1).max(90),
  intro: markdownSchema,
});
