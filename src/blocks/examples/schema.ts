// One idea in four schools: an example for each level (jenjang); the teacher sees her own first.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';

export const schema = z.strictObject({
  kind: z.literal('examples'),
  title: z.string().min(1),
  items: z.strictObject({
    sd: markdownSchema,
    smp: markdownSchema,
    sma: markdownSchema,
    smk: markdownSchema,
  }),
});

/** Four different examples: a text that stands in two levels is an example of neither. */
export function check(block: z.output<typeof schema>): string[] {
  const items = Object.entries(block.items);
  return items.flatMap(([level, text], index) => {
    const twin = items.slice(0, index).find(([, other]) => other === text);
    return twin
      ? [`contoh untuk ${level} sama dengan contoh untuk ${twin[0]}; tulis contoh sendiri untuk tiap jenjang`]
      : [];
  });
}
