// Lab "Analisis butir": difficulty, discrimination, distractors and reliability of the teacher's own test, or of a sample.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';
import { labFields } from '../lab-fields.ts';

const letter = z.string().regex(/^[A-E]$/, 'pakai satu huruf besar A–E');

const itemSchema = z.strictObject({
  stem: z.string().min(1),
  /** The options in the order A, B, C, … */
  options: z.array(z.string().min(1)).min(3).max(5),
  key: letter,
});

const pupilSchema = z
  .strictObject({
    /** Never a name. */
    code: z.string().regex(/^M\d{2,3}$/, 'pakai kode seperti M01, bukan nama'),
    /** A letter for each item, `-` where none was chosen. */
    answers: z.string().regex(/^[A-E-]+$/, 'pakai huruf A–E, atau “-” bila kosong'),
  })
  .transform((pupil) => ({ ...pupil, letters: [...pupil.answers] }));

export const schema = z.strictObject({
  kind: z.literal('lab-item-analysis'),
  ...labFields,
  /** Which tables can be read, with examples. */
  tables: markdownSchema,
  /** A class to try the lab with. */
  sample: z.strictObject({
    title: z.string().min(1),
    about: markdownSchema,
    items: z.array(itemSchema).min(5).max(20),
    pupils: z.array(pupilSchema).min(20).max(60),
  }),
});

/** Every pupil answers every item with an option that it has, codes differ, and every key is one of the options. */
export function check({ sample }: z.output<typeof schema>): string[] {
  const letters = (count: number) => 'ABCDE'.slice(0, count);
  const findings = sample.items.flatMap(({ key, options }, index) =>
    letters(options.length).includes(key)
      ? []
      : [`kunci soal ${index + 1} (${key}) bukan salah satu pilihannya`],
  );
  const codes = new Set<string>();
  for (const { code, answers } of sample.pupils) {
    if (codes.has(code)) findings.push(`kode ${code} dipakai dua kali; beri kode lain`);
    codes.add(code);
    if (answers.length !== sample.items.length) {
      findings.push(`${code} punya ${answers.length} jawaban, padahal soalnya ${sample.items.length}`);
    } else if (
      [...answers].some(
        (one, at) => one !== '-' && !letters(sample.items[at]?.options.length ?? 0).includes(one),
      )
    ) {
      findings.push(`${code} memilih huruf yang tidak ada di soalnya`);
    }
  }
  return findings;
}
