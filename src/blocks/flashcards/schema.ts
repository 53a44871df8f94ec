// Cards for self-testing: a question or word in front, the answer behind it.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('flashcards'),
  title: z.string().min(1),
  cards: z
    .array(
      z.strictObject({
        /** One run of words: it is the card's own heading. */
        front: markdownSchema,
        back: markdownSchema,
      }),
    )
    .min(3)
    .max(12),
});
