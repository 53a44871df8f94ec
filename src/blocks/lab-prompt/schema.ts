// Lab "Bengkel prompt": a prompt is built of five parts while a coach of plain rules says what is missing or vague.
import { z } from 'zod';
import { idSchema } from '../../model/text.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { labFields } from '../lab-fields.ts';
import { lexiconOf } from '../personal-data/lexicon.ts';
import { lexiconSchema } from '../personal-data/schema.ts';
import { judge, judgeWhole, ruleIds } from './coach.ts';

const part = z.string().trim().min(1).max(1200);

const exampleSchema = z
  .strictObject({
    id: idSchema,
    jenjang: z.enum(jenjangs),
    /** "Soal pilihan ganda IPA": what is made, in a few words. */
    title: z.string().min(1).max(60),
    /** How the same wish is usually typed in a hurry. */
    weak: part,
    role: part,
    task: part,
    context: part,
    format: part,
    limits: part,
  })
  .transform((example) => ({ ...example, level: example.jenjang.toUpperCase() }));

export const schema = z.strictObject({
  kind: z.literal('lab-prompt'),
  ...labFields,
  examples: z.array(exampleSchema).min(4),
  lexicon: lexiconSchema,
});

/** Good examples fulfil what the coach asks for, weak ones don't, and there is one for every level. */
export function check(block: z.output<typeof schema>): string[] {
  const lexicon = lexiconOf((part) => block.lexicon[part]);
  const findings: string[] = [];
  if (new Set(block.examples.map(({ id }) => id)).size < block.examples.length)
    findings.push('dua contoh memakai id yang sama; ganti salah satunya');
  for (const jenjang of jenjangs)
    if (!block.examples.some((example) => example.jenjang === jenjang))
      findings.push(`belum ada contoh untuk ${jenjang.toUpperCase()}; tambahkan`);
  for (const example of block.examples) {
    const { score, met, warnings } = judge(example, lexicon);
    const missing = ruleIds.filter((rule) => !met.has(rule));
    if (score < 100) findings.push(`contoh '${example.id}' belum memenuhi: ${missing.join(', ')}; perbaiki`);
    for (const { kind, words } of warnings)
      findings.push(`contoh '${example.id}' kena peringatan ${kind}: ${words.join(', ')}; perbaiki`);
    const weak = judgeWhole(example.weak, lexicon).score;
    if (weak > 50) findings.push(`prompt lemah '${example.id}' bernilai ${weak}; buat lebih lemah`);
  }
  return findings;
}
