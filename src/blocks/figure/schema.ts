// An inline SVG drawing with a caption and a description for those who do not see it.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('figure'),
  /** File name of the drawing beside the unit, for example `tiga-lapis.svg`; read when the course is loaded. */
  svg: z.string().regex(/^[a-z0-9-]+\.svg$/, 'tulis nama berkas SVG, misalnya "tiga-lapis.svg"'),
  caption: markdownSchema,
  /** What the drawing shows, complete enough to do without it. */
  description: markdownSchema,
});
