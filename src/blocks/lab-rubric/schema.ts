// Lab "Perakit rubrik": criteria × levels, begun from a good rubric, with a coach that reads the descriptors.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../../model/text.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { labFields } from '../lab-fields.ts';
import { coach } from './coach.ts';

const criterionSchema = z.strictObject({
  name: z.string().min(1),
  /** Per cent of the total. */
  weight: z.number().int().min(1).max(100),
  /** What is seen at each level, the lowest first. */
  descriptors: z.array(z.string().min(1)).min(3).max(5),
});

const starterSchema = z.strictObject({
  id: idSchema,
  jenjang: z.enum(jenjangs),
  title: z.string().min(1),
  /** The assignment that the rubric judges. */
  task: z.string().min(1),
  /** Names of the levels, the lowest first. */
  levels: z.array(z.string().min(1)).min(3).max(5),
  criteria: z.array(criterionSchema).min(2).max(6),
  /** A pupil's work, made up, to try the rubric on. */
  work: markdownSchema,
});

export const schema = z.strictObject({
  kind: z.literal('lab-rubric'),
  ...labFields,
  starters: z.array(starterSchema).min(4),
});

/** Every starter is a rubric that the lab's own coach has nothing against; each school level has one. */
export function check({ starters }: z.output<typeof schema>): string[] {
  const findings: string[] = [];
  if (new Set(starters.map(({ id }) => id)).size < starters.length)
    findings.push('dua rubrik awal memakai id yang sama; beri id lain');
  for (const jenjang of jenjangs)
    if (!starters.some((starter) => starter.jenjang === jenjang))
      findings.push(`belum ada rubrik awal untuk ${jenjang.toUpperCase()}`);
  for (const { id, title, task, levels, criteria } of starters) {
    if (criteria.some(({ descriptors }) => descriptors.length !== levels.length)) {
      findings.push(`rubrik '${id}': tiap kriteria perlu ${levels.length} deskriptor, sebanyak tingkatnya`);
      continue;
    }
    const cells = criteria.map(({ name, weight, descriptors }) => ({ name, weight, cells: descriptors }));
    for (const finding of coach({ title, task, levels, criteria: cells }))
      findings.push(
        `rubrik '${id}': pelatihnya sendiri menemukan '${finding.name}' di kriteria ${(finding.criterion ?? 0) + 1}`,
      );
  }
  return findings;
}
