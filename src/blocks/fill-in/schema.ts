// A question whose answer is typed: a word or a short phrase, compared without regard to case and spacing.
import { z } from 'zod';
import { markdownSchema, optionIdSchema } from '../../model/text.ts';
import { checkOptions, questionFields } from '../question-fields.ts';
import { maxLength, normalise } from './typed.ts';

export const schema = z.strictObject({
  kind: z.literal('fill-in'),
  ...questionFields,
  /** Answers that are told apart, right ones and common wrong ones; their order is published, so add only at the end. */
  answers: z
    .array(
      z.strictObject({
        id: optionIdSchema,
        /** Spellings that all count as this answer; the first is the one that is shown. */
        accepts: z.array(z.string().trim().min(1).max(maxLength)).min(1),
        correct: z.boolean(),
        feedback: markdownSchema,
      }),
    )
    .min(2)
    .max(12),
  /** What to say to any other answer. */
  otherwise: markdownSchema,
});

export function check(block: z.output<typeof schema>): string[] {
  const findings = checkOptions(block.answers, []);
  if (!block.answers.some((answer) => answer.correct))
    findings.push('tidak ada jawaban yang benar; tandai paling sedikit satu dengan correct: true');
  if (!block.answers.some((answer) => !answer.correct))
    findings.push(
      'tidak ada jawaban keliru yang umum; tulis paling sedikit satu dengan umpan baliknya sendiri',
    );
  const seen = new Map<string, string>();
  for (const { id, accepts } of block.answers) {
    for (const text of accepts) {
      const plain = normalise(text);
      const other = seen.get(plain);
      if (plain === '') findings.push(`ejaan '${text}' pada jawaban '${id}' tidak berisi apa-apa; ganti`);
      else if (other !== undefined)
        findings.push(
          `ejaan '${text}' ada di jawaban '${other}' dan '${id}'; huruf besar-kecil dan spasi tidak dibedakan, jadi hapus salah satunya`,
        );
      seen.set(plain, id);
    }
  }
  return findings;
}
