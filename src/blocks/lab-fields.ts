// The fields that authored labs have, whatever their kind.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../model/text.ts';

export const labFields = {
  id: idSchema,
  title: z.string().min(1),
  intro: markdownSchema,
  /** What to try, in order; each asks for an observation. */
  tasks: z.array(markdownSchema).min(2),
};
