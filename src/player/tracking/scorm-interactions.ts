// What both versions of SCORM say of an interaction, before it is put into the formats of one.
import type { InteractionType, Response } from '../../blocks/contract.ts';
import type { ItemInteraction, LabInteraction, QuestionInteraction } from '../report.ts';

export type Interaction = QuestionInteraction | LabInteraction | ItemInteraction;
export type JudgedInteraction = Exclude<Interaction, LabInteraction>;

/**
 * The id of an interaction: letters, digits, `-` and `_`. An item's names test and attempt as well:
 * `pasca-uji_2_butir-7`; our own ids have no underscore.
 */
export const interactionId = (interaction: Interaction): string =>
  interaction.part === 'item'
    ? `${interaction.test}_${interaction.attempt}_${interaction.id}`
    : interaction.id;

/** What was asked, what was answered (undefined when an item was left open), and what would have been right. */
export function judged(interaction: JudgedInteraction): {
  type: InteractionType;
  given: Response | undefined;
  key: Response;
} {
  if (interaction.part === 'question')
    return { type: interaction.type, given: interaction.response, key: interaction.correctResponse };
  const { response, correctResponse } = interaction;
  return {
    type: 'choice',
    given: response === undefined ? undefined : [response],
    key: [correctResponse],
  };
}
