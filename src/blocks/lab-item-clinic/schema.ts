// Lab "Klinik soal": items to diagnose and mend, each with its flaws explained and one good repair.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { labFields } from '../lab-fields.ts';
import { type FlawName, flawNames, type Item, limits } from './flaws.ts';
import { examine, flawStateOf } from './rules.ts';

const letter = z.string().regex(/^[A-E]$/, 'pakai satu huruf besar A–E');

const wordingSchema = z.strictObject({
  /** Plain text; no Markdown. */
  stem: z.string().min(3).max(limits.stem),
  /** The options in the order A, B, C, … */
  options: z.array(z.string().min(1).max(limits.option)).min(limits.options.min).max(limits.options.max),
  key: letter,
});

const itemSchema = wordingSchema.extend({
  id: z.string().regex(/^[a-z]{2,12}$/, 'pakai huruf kecil saja, misalnya "ipas"'),
  jenjang: z.enum(jenjangs),
  /** Subject and class. */
  subject: z.string().min(1),
  /** What the item is meant to show. */
  indicator: z.string().min(1),
  /** At most three; none for a sound item. */
  flaws: z
    .array(
      z
        .strictObject({ name: z.enum(flawNames), why: markdownSchema })
        .transform((flaw) => ({ ...flaw, key: `lab-item-clinic.flaw-${flaw.name}` })),
    )
    .max(3),
  /** Flaws that one may see or not: neither asked for nor a false alarm. */
  arguable: z.array(z.enum(flawNames)).default([]),
  /** Why nothing has to be mended, for a sound item. */
  praise: markdownSchema.optional(),
  repair: wordingSchema.extend({ note: markdownSchema }).optional(),
});

export const schema = z.strictObject({
  kind: z.literal('lab-item-clinic'),
  ...labFields,
  items: z.array(itemSchema).min(10).max(16),
});

type ClinicItem = z.output<typeof itemSchema>;

const wordingOf = ({ stem, options, key }: z.output<typeof wordingSchema>): Item => ({
  stem,
  options,
  key: 'ABCDE'.indexOf(key),
});

/**
 * Every flaw occurs; two items at least are sound, and the examiner finds nothing in them; every other item has the
 * flaws that it is said to have and no more, as far as rules see them, and a repair that they have nothing against.
 */
export function check({ items }: z.output<typeof schema>): string[] {
  const findings = items.flatMap((item) => checkItem(item).map((finding) => `soal '${item.id}': ${finding}`));
  if (new Set(items.map(({ id }) => id)).size < items.length)
    findings.push('dua soal memakai id yang sama; ganti salah satunya');
  const occurring = new Set(items.flatMap(({ flaws }) => flaws.map(({ name }) => name)));
  for (const name of flawNames)
    if (!occurring.has(name)) findings.push(`belum ada soal dengan cela '${name}'`);
  if (items.filter(({ flaws }) => flaws.length === 0).length < 2)
    findings.push('perlu paling sedikit dua soal yang sehat');
  return findings;
}

function checkItem(item: ClinicItem): string[] {
  const findings: string[] = [];
  const original = wordingOf(item);
  const names: readonly FlawName[] = item.flaws.map(({ name }) => name);
  if (original.key === undefined || original.key >= item.options.length)
    findings.push(`kunci ${item.key} bukan salah satu pilihannya`);
  const seen = examine(original);
  for (const { name, flaw } of seen)
    if (!flaw || !names.includes(flaw))
      findings.push(`pemeriksa menemukan '${name}', tetapi tidak tertulis di flaws`);
  for (const name of names)
    if (flawStateOf(name, original, original) === 'mended')
      findings.push(`cela '${name}' tertulis, tetapi pemeriksa tidak menemukannya`);
  if (item.arguable.some((name) => names.includes(name)))
    findings.push('cela yang boleh diperdebatkan juga tertulis di flaws; pilih salah satunya');
  if (names.length === 0) {
    if (!item.praise) findings.push('soal sehat perlu praise');
    return findings;
  }
  if (!item.repair) return [...findings, 'soal bercela perlu repair'];
  const repair = wordingOf(item.repair);
  if (repair.key === undefined || repair.key >= repair.options.length)
    findings.push(`kunci perbaikan ${item.repair.key} bukan salah satu pilihannya`);
  for (const { name } of examine(repair)) findings.push(`perbaikannya sendiri masih kena '${name}'`);
  for (const name of names) {
    if (['remains', 'unchanged'].includes(flawStateOf(name, original, repair)))
      findings.push(`perbaikannya belum menyembuhkan '${name}'`);
  }
  return findings;
}
