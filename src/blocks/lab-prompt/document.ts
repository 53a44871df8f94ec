// The prompt card as a document: the five parts, the prompt to copy, what to check before its answer is used.
import type { BlockContext } from '../contract.ts';
import type { WorkDocument } from '../work/document.ts';
import { assemble, isEmpty, type Parts, partKeys, partsFrom, restore } from './card.ts';

export type Say = BlockContext['say'];

/** The strings of this lab, without their prefix. */
export const own =
  (say: Say): Say =>
  (key, values) =>
    say(`lab-prompt.${key}`, values);

/** The names of the parts. @param say says the strings of this lab */
export const partLabels = (say: Say): Parts => partsFrom(say);

/** What to check before the answer of an AI is used. */
export const beforeUse = (say: Say): string[] => [1, 2, 3, 4, 5].map((n) => say(`before-${n}`));

/** The document of a kept card; undefined when there is nothing to put in it. */
export function documentOf(kept: string, sayAny: Say): WorkDocument | undefined {
  const card = restore(kept);
  if (!card || isEmpty(card)) return undefined;
  const say = own(sayAny);
  const labels = partLabels(say);
  const used = partKeys.filter((key) => card.parts[key].trim() !== '');
  return {
    title: card.title.trim() || say('default-title'),
    subtitle: say('default-title'),
    fileName: 'kartu-prompt',
    parts: [
      { heading: say('part') },
      { fields: used.map((key) => [labels[key], card.parts[key].trim()] as const) },
      { heading: say('whole') },
      ...assemble(card.parts, labels)
        .split('\n')
        .map((paragraph) => ({ paragraph })),
      { heading: say('before-use') },
      { points: beforeUse(say) },
      { note: say('operator') },
    ],
  };
}
