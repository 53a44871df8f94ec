// Somebody's own words, exactly as the source has them.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('quote'),
  text: markdownSchema,
  /** Who said or wrote it. */
  by: z.string().min(1),
  /** The reference that it stands in; one of the page's sources. */
  source: idSchema,
});
