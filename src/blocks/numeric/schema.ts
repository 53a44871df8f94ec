// A question whose answer is a number, right within a range.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';
import { questionFields } from '../question-fields.ts';
import { written } from '../written.ts';

/** A bound, with the words that readers see. */
const boundSchema = z.number().transform((value) => ({ value, shown: written(value) }));

export const schema = z.strictObject({
  kind: z.literal('numeric'),
  ...questionFields,
  /** Stands behind the number: "%", "murid". */
  unit: z.string().min(1).optional(),
  /** The smallest and the largest number that are right. */
  min: boundSchema,
  max: boundSchema,
  /** How many decimals may be typed. Published with `limit`: the memory stores an answer as a number of steps. */
  decimals: z.number().int().min(0).max(3),
  /** What may be typed at all. */
  limit: z.strictObject({ min: boundSchema, max: boundSchema }),
  feedback: z.strictObject({ low: markdownSchema, high: markdownSchema, right: markdownSchema }),
});

/** More steps than this would take too much of the 4,096 characters that the memory has. */
const maxSteps = 2 ** 20;

export function check({ min, max, decimals, limit }: z.output<typeof schema>): string[] {
  const findings: string[] = [];
  const steps = 10 ** decimals;
  const fits = (value: number) => Math.abs(value * steps - Math.round(value * steps)) < 1e-6;
  for (const bound of [min, max, limit.min, limit.max]) {
    if (!fits(bound.value))
      findings.push(
        `angka ${bound.shown} punya lebih dari ${decimals} desimal; bulatkan atau naikkan decimals`,
      );
  }
  if (min.value > max.value)
    findings.push(`min (${min.shown}) lebih besar daripada max (${max.shown}); tukar`);
  if (min.value < limit.min.value || max.value > limit.max.value)
    findings.push(
      `jawaban benar (${min.shown}–${max.shown}) harus berada di dalam limit (${limit.min.shown}–${limit.max.shown})`,
    );
  else if (min.value === limit.min.value && max.value === limit.max.value)
    findings.push('setiap angka yang boleh diketik dianggap benar; lebarkan limit');
  if ((limit.max.value - limit.min.value) * steps >= maxSteps)
    findings.push('limit terlalu lebar untuk disimpan; sempitkan atau kurangi decimals');
  return findings;
}
