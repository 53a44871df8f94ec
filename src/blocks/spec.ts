// Makes the specification of a question from the authored block: the key and the ids, none of the words.
import { optionIdsOf } from '../model/published.ts';
import type { QuestionSpec, Response } from './contract.ts';
import { canonical } from './numeric/typed.ts';
import type { QuestionBlock } from './schemas.ts';

/** The runtime specification of an authored question. */
export function specOf(block: QuestionBlock): QuestionSpec {
  return {
    id: block.id,
    kind: block.kind,
    ...optionIdsOf(block),
    ...tolerance(block),
    correct: correctResponse(block),
    weight: block.weight,
  };
}

/** What typed answers are compared with. */
function tolerance(block: QuestionBlock): Pick<QuestionSpec, 'accepts' | 'range'> {
  if (block.kind === 'fill-in')
    return { accepts: block.answers.map(({ id, accepts, correct }) => ({ id, texts: accepts, correct })) };
  if (block.kind !== 'numeric') return {};
  const { min, max, decimals, limit } = block;
  return {
    range: {
      min: min.value,
      max: max.value,
      decimals,
      limit: { min: limit.min.value, max: limit.max.value },
    },
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
    case 'fill-in':
      return block.answers
        .filter((answer) => answer.correct)
        .flatMap((answer) => answer.accepts)
        .slice(0, 1);
    case 'numeric':
      return [canonical((block.min.value + block.max.value) / 2, block.decimals)];
  }
}
