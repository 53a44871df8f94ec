// A table with a caption and a header for each column; the first cell of a row heads the row.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('table'),
  caption: z.string().min(1),
  columns: z.array(z.string().min(1)).min(2).max(6),
  rows: z.array(z.array(markdownSchema)).min(1),
});

/** Every row has as many cells as there are columns. */
export function check(block: z.output<typeof schema>): string[] {
  return block.rows.flatMap((row, index) =>
    row.length === block.columns.length
      ? []
      : [`baris ${index + 1} punya ${row.length} sel, padahal ada ${block.columns.length} kolom; samakan`],
  );
}
