// A card that leads to a video elsewhere; nothing of the other site is loaded into the lesson.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('video'),
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/, error: 'tulis alamat lengkap yang diawali https://' }),
  /** Who put it on line. */
  publisher: z.string().min(1),
  minutes: z.number().int().min(1),
  /** In words, with what helps to follow it: "Inggris, dengan teks Indonesia". */
  language: z.string().min(1),
  /** What is to be seen, so that nobody has to spend data to learn what it says. */
  summary: markdownSchema,
});
