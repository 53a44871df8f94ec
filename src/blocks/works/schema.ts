// Karya saya: the list of what the teacher made in this session, each to download, print or go on with.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('works'),
  title: z.string().min(1).max(90),
  intro: markdownSchema,
});
