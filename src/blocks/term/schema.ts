// A glossary entry as a card in the text, where the word matters.
import { z } from 'zod';
import { idSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('term'),
  /** Id of the glossary entry; the renderer gives its words to the view as `entry`. */
  term: idSchema,
});
