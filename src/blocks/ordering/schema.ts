// Things to be put in order. They are authored in the right order and shown in `shown` order.
import { z } from 'zod';
import { optionIdSchema } from '../../model/text.ts';
import { checkOptions, optionSchema, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  kind: z.literal('ordering'),
  ...questionFields,
  /** In the right order; `feedback` says why it stands where it stands. */
  items: z.array(optionSchema).min(3).max(6),
  /** The ids in the order in which they are first shown; not the right one. */
  shown: z.array(optionIdSchema),
});

export function check(block: z.output<typeof schema>): string[] {
  const ids = block.items.map((item) => item.id);
  const findings = checkOptions(block.items, []);
  if ([...block.shown].sort().join() !== [...ids].sort().join()) {
    findings.push(
      `urutan tampil (${block.shown.join(', ')}) harus memuat setiap butir tepat sekali (${ids.join(', ')})`,
    );
  } else if (block.shown.join() === ids.join()) {
    findings.push('urutan tampil sama dengan urutan benar; acak dulu');
  }
  return findings;
}
