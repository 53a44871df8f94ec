// Pairs to be made: each source belongs to exactly one target; a target may serve several sources or none.
import { z } from 'zod';
import { markdownSchema, optionIdSchema } from '../../model/text.ts';
import { checkOptions, questionFields } from '../question-fields.ts';

export const schema = z.strictObject({
  kind: z.literal('matching'),
  ...questionFields,
  sources: z
    .array(
      z.strictObject({
        id: optionIdSchema,
        text: markdownSchema,
        target: optionIdSchema,
        feedback: markdownSchema,
      }),
    )
    .min(2)
    .max(6),
  targets: z
    .array(z.strictObject({ id: optionIdSchema, text: z.string().min(1) }))
    .min(2)
    .max(6),
});

export function check(block: z.output<typeof schema>): string[] {
  return [
    ...checkOptions(block.sources, []),
    ...checkOptions(
      block.targets,
      block.sources.map((source) => source.target),
    ),
  ];
}
