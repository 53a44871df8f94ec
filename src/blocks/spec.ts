// Makes the specification of a question from the authored block: the key and the ids, none of the words.
import { optionIdsOf } from '../model/published.ts';
import type { QuestionSpec, Response } from './contract.ts';
import type { QuestionBlock } from './schemas.ts';

/** The runtime specification of an authored question. */
export function specOf(block: QuestionBlock): QuestionSpec {
  return {
    id: block.id,
    kind: block.kind,
    ...optionIdsOf(block),
    correct: correctResponse(block),
    weight: block.weight,
  };
}

function correctResponse(block: QuestionBlock): Response {
  switch (block.kind) {
    case 'single-choice':
      return [block.correct];
    case 'multiple-choice':
      return block.options.map((option) => option.id).filter((id) => block.correct.includes(id));
    case 'true-false':
      return [String(block.correct)];
    case 'matching':
      return block.sources.map((source) => `${source.id}.${source.target}`);
    case 'ordering':
      return block.items.map((item) => item.id);
  }
}
