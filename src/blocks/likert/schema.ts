// A scale of five words to place oneself on; recorded, never judged.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('likert'),
  id: idSchema,
  prompt: markdownSchema,
  /** A word for every point, from least to most. */
  labels: z
    .array(z.string().min(1).max(60))
    .length(5, 'tulis tepat lima label, dari paling sedikit ke paling banyak'),
});

export function check({ labels }: z.output<typeof schema>): string[] {
  return new Set(labels).size < labels.length ? ['dua label sama; beri setiap titik kata sendiri'] : [];
}
