// Running text: one idea a paragraph.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({ kind: z.literal('text'), text: markdownSchema });
