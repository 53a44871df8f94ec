// Registry of the question kinds' runtime logic: one line a kind. Shipped to the browser; no zod behind it.
import type { QuestionKind } from './contract.ts';
import { question as fillIn } from './fill-in/question.ts';
import { question as matching } from './matching/question.ts';
import { question as multipleChoice } from './multiple-choice/question.ts';
import { question as numeric } from './numeric/question.ts';
import { question as ordering } from './ordering/question.ts';
import { question as singleChoice } from './single-choice/question.ts';
import { question as trueFalse } from './true-false/question.ts';

export const questionKinds: Readonly<Record<string, QuestionKind>> = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  ordering,
  'fill-in': fillIn,
  numeric,
};
