// An answer in the words of the options that were chosen, as people read it.
import { questionKinds } from '../blocks/question-kinds.ts';
import type { QuestionBlock } from '../blocks/schemas.ts';
import { parseResponse } from '../vocabulary/statements.ts';

/**
 * @param response as the statement formats it
 * @param words how to say true and false, and how to turn authored Markdown into plain text
 * @returns options by their text; an id that the question no longer has stays as it is
 */
export function describeResponse(
  block: QuestionBlock,
  response: string,
  words: { yes: string; no: string; plain: (markdown: string) => string },
): string {
  const interaction = questionKinds[block.kind]?.interaction;
  const parts = interaction ? parseResponse(interaction, response) : [response];
  const textIn = (items: readonly { id: string; text: string }[], id: string | undefined) => {
    const item = items.find((candidate) => candidate.id === id);
    return item ? words.plain(item.text).trim() : (id ?? '');
  };
  switch (block.kind) {
    case 'true-false':
      return parts
        .map((part) => (part === 'true' ? words.yes : part === 'false' ? words.no : part))
        .join('; ');
    case 'matching':
      return parts
        .map((pair) => pair.split('.'))
        .map(([source, target]) => `${textIn(block.sources, source)} → ${textIn(block.targets, target)}`)
        .join('; ');
    case 'ordering':
      return parts.map((part, index) => `${index + 1}. ${textIn(block.items, part)}`).join(' ');
    case 'fill-in':
    case 'numeric':
      return response;
    default:
      return parts.map((part) => textIn(block.options, part)).join('; ');
  }
}
