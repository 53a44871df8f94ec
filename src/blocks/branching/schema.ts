// A branching story: decisions with consequences that lead to one of several endings, none of them the one right way.
import { z } from 'zod';
import { idSchema, markdownSchema, optionIdSchema } from '../../model/text.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { plotFindings } from './graph.ts';

const choiceSchema = z.strictObject({
  id: optionIdSchema,
  /** What one does; one line without links, because it becomes a button. */
  text: markdownSchema,
  /** What comes of it. */
  consequence: markdownSchema,
  /** The node or the ending that it leads to. */
  to: idSchema,
});

const nodeSchema = z.strictObject({
  id: idSchema,
  text: markdownSchema,
  choices: z.array(choiceSchema).min(2).max(4),
});

const endingSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  text: markdownSchema,
  /** What one could weigh, whichever way was taken. */
  lesson: markdownSchema,
  /** How well children, learning and trust were looked after. */
  balance: z.number().int().min(0).max(100),
});

export const scenarioSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(1),
    jenjang: z.enum(jenjangs).optional(),
    opening: markdownSchema,
    start: idSchema,
    nodes: z.array(nodeSchema).min(3),
    endings: z.array(endingSchema).min(2),
  })
  .transform((scenario) => {
    const numberOf = (list: readonly { id: string }[], id: string) =>
      list.findIndex((one) => one.id === id) + 1;
    return {
      ...scenario,
      nodes: scenario.nodes.map((node) => ({
        ...node,
        choices: node.choices.map((choice) => ({
          ...choice,
          /** Where it leads, as the written story numbers it; one of the two is 0. */
          next: {
            decision: numberOf(scenario.nodes, choice.to),
            ending: numberOf(scenario.endings, choice.to),
          },
        })),
      })),
    };
  });

export type Scenario = z.output<typeof scenarioSchema>;

/** The graph holds together, and no choice has a link or a second line in it. */
export function checkScenario(scenario: Scenario): string[] {
  return [
    ...plotFindings(scenario),
    ...scenario.nodes.flatMap(({ id, choices }) =>
      choices
        .filter(({ text }) => /\]\(|\n/.test(text))
        .map(
          (choice) =>
            `cerita '${scenario.id}': teks pilihan '${choice.id}' di '${id}' menjadi tombol; tulis satu baris tanpa tautan`,
        ),
    ),
  ];
}
