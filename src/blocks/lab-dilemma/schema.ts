// Lab "Dilema di kelas": branching stories with consequences and no single right path; the teacher picks one and plays it.
import { z } from 'zod';
import { checkScenario, scenarioSchema } from '../branching/schema.ts';
import { labFields } from '../lab-fields.ts';

export const schema = z.strictObject({
  kind: z.literal('lab-dilemma'),
  ...labFields,
  scenarios: z.array(scenarioSchema).min(4),
});

/** Every story holds together, and no two have the same id. */
export function check({ scenarios }: z.output<typeof schema>): string[] {
  const ids = scenarios.map(({ id }) => id);
  const doubles = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...doubles.map((id) => `ada dua cerita ber-id '${id}'; beri id lain`),
    ...scenarios.flatMap(checkScenario),
  ];
}
