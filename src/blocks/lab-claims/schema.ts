// Lab "Periksa klaim": cases to check, each check with its price in minutes and its finding, then a decision.
import { z } from 'zod';
import { markdownSchema } from '../../model/text.ts';
import { labFields } from '../lab-fields.ts';

const checkSchema = z
  .strictObject({
    /** One letter; it stands in the kept state. */
    id: z.string().regex(/^[a-z]$/, 'pakai satu huruf kecil'),
    name: z.string().min(1),
    minutes: z.number().int().min(1).max(15),
    /** Which way the check looks: at the thing itself, at who is behind it, at what others say, at where it comes from. */
    move: z.enum(['look', 'source', 'others', 'trace']),
    /** Settles the case, helps without settling it, or only costs time. */
    weight: z.enum(['decisive', 'supporting', 'none']),
    finding: markdownSchema,
  })
  .transform((one) => ({ ...one, weightKey: `lab-claims.weight-${one.weight}` }));

const caseSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2,12}$/, 'pakai huruf kecil saja, misalnya "pulsa"'),
    /** What reaches the teacher: "Pesan suara", "Foto di grup". */
    form: z.string().min(1),
    title: z.string().min(1),
    /** The invented situation in which it does. */
    situation: markdownSchema,
    /** What is said, or what is to be seen and heard, in words. */
    content: markdownSchema,
    checks: z.array(checkSchema).min(3).max(6),
    verdict: z.enum(['spread', 'stop', 'unsure']),
    /** What it really is, in a few words. */
    nature: z.string().min(1),
    reason: markdownSchema,
  })
  .transform((one) => ({ ...one, verdictKey: `lab-claims.verdict-${one.verdict}` }));

export const schema = z.strictObject({
  kind: z.literal('lab-claims'),
  ...labFields,
  cases: z.array(caseSchema).min(8).max(12),
});

/** Every case can be settled and tempts to waste time; all three decisions are right somewhere. */
export function check({ cases }: z.output<typeof schema>): string[] {
  const findings: string[] = [];
  if (new Set(cases.map(({ id }) => id)).size < cases.length)
    findings.push('dua kasus memakai id yang sama; ganti salah satunya');
  for (const { id, checks } of cases) {
    if (new Set(checks.map((one) => one.id)).size < checks.length)
      findings.push(`kasus '${id}': dua pemeriksaan memakai huruf yang sama`);
    for (const weight of ['decisive', 'none'] as const) {
      if (!checks.some((one) => one.weight === weight))
        findings.push(`kasus '${id}': belum ada pemeriksaan dengan bobot '${weight}'`);
    }
  }
  for (const verdict of ['spread', 'stop', 'unsure'] as const) {
    if (!cases.some((one) => one.verdict === verdict))
      findings.push(`belum ada kasus yang keputusannya '${verdict}'`);
  }
  return findings;
}
