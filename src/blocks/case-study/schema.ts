// The closing case of a session: one longer branching story, played to an ending; recorded, never judged.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../../model/text.ts';
import { checkScenario, scenarioSchema } from '../branching/schema.ts';

export const schema = z.strictObject({
  kind: z.literal('case-study'),
  id: idSchema,
  title: z.string().min(1),
  intro: markdownSchema,
  scenario: scenarioSchema,
});

/** The story holds together, and is longer than a dilemma. */
export function check({ scenario }: z.output<typeof schema>): string[] {
  const findings = checkScenario(scenario);
  if (scenario.nodes.length < 6)
    findings.push(`studi kasus baru punya ${scenario.nodes.length} keputusan; tulis paling sedikit 6`);
  return findings;
}
