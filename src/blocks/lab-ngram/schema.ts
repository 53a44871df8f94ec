// Lab "Tebak kata berikutnya": an n-gram model that is trained in the page on a small corpus, which can be read in full.
import { z } from 'zod';
import { idSchema } from '../../model/text.ts';
import { labFields } from '../lab-fields.ts';

const themeSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** Words and spaces only, a capital at the beginning and a full stop at the end: the model knows no other signs. */
  sentences: z
    .array(z.string().regex(/^\p{Lu}[\p{L} -]+\.$/u, 'pakai huruf dan spasi saja, diakhiri titik'))
    .min(5),
});

/** Sentences on one theme, as authors write them. */

export const schema = z.strictObject({
  kind: z.literal('lab-ngram'),
  ...labFields,
  /** The corpus; a theme can be taken from the model to see what it no longer knows. */
  themes: z.array(themeSchema).min(2),
});

/** Themes differ, and no sentence stands twice, because whether a sentence is new is told by the corpus. */
export function check({ themes }: z.output<typeof schema>): string[] {
  const twice = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);
  return [
    ...twice(themes.map((theme) => theme.id)).map((id) => `tema '${id}' ditulis dua kali; beri id lain`),
    ...twice(themes.flatMap((theme) => theme.sentences)).map(
      (sentence) => `kalimat '${sentence}' ditulis dua kali; ganti salah satunya`,
    ),
  ];
}
