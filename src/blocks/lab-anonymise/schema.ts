// Lab "Samarkan data": personal data in a text are found and replaced; what the finder misses is for the teacher to see.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';
import { labFields } from '../lab-fields.ts';
import { findPersonalData, stillHolds } from '../personal-data/find.ts';
import { lexiconOf } from '../personal-data/lexicon.ts';
import { groupFound, replaceFound } from '../personal-data/placeholders.ts';
import { lexiconSchema } from '../personal-data/schema.ts';

const sampleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2,8}$/, 'pakai huruf kecil saja, misalnya "sd"; ia masuk ke catatan hasil'),
  title: z.string().min(1),
  /** Plain text about invented people, with line breaks as in a note or a letter. */
  text: z.string().min(200).max(4000),
  /** What must not stand in the result, exactly as in the text, and why. */
  secrets: z.array(z.strictObject({ text: z.string().min(2), why: markdownSchema })).min(3),
});

export const schema = z.strictObject({
  kind: z.literal('lab-anonymise'),
  ...labFields,
  samples: z.array(sampleSchema).min(3),
  /** What the teacher ticks before the text may be copied. */
  checks: z.array(markdownSchema).min(3).max(6),
  /** What the finder can't see. */
  limits: markdownSchema,
  /** What masking is not. */
  consent: markdownSchema,
  lexicon: lexiconSchema,
});

/** Every secret stands in its sample; the finder finds some of them in each sample, and in each it misses some. */
export function check(block: z.output<typeof schema>): string[] {
  const findings: string[] = [];
  const lexicon = lexiconOf((part) => block.lexicon[part]);
  if (new Set(block.samples.map(({ id }) => id)).size < block.samples.length)
    findings.push('dua contoh memakai id yang sama; ganti salah satunya');
  for (const { id, text, secrets } of block.samples) {
    const absent = secrets.filter((secret) => !stillHolds(text, secret.text));
    for (const secret of absent)
      findings.push(`contoh '${id}' tidak memuat '${secret.text}'; samakan tulisannya`);
    const masked = replaceFound(text, groupFound(text, findPersonalData(text, { lexicon })));
    const left = secrets.filter((secret) => stillHolds(masked, secret.text)).length;
    if (left === 0)
      findings.push(`contoh '${id}' disamarkan seluruhnya oleh mesin; tambahkan yang luput darinya`);
    if (left === secrets.length) findings.push(`contoh '${id}' tidak memuat apa pun yang ditemukan mesin`);
  }
  return findings;
}
