// Registry of the question kinds' behaviours for the browser: one line a kind. Labs are not here: each is a chunk that
// the player loads when its page is shown.
import type { BlockBehaviour } from './contract.ts';
import { behaviour as matching } from './matching/behaviour.ts';
import { behaviour as multipleChoice } from './multiple-choice/behaviour.ts';
import { behaviour as ordering } from './ordering/behaviour.ts';
import { behaviour as singleChoice } from './single-choice/behaviour.ts';
import { behaviour as trueFalse } from './true-false/behaviour.ts';

export const behaviours: Readonly<Record<string, BlockBehaviour>> = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  ordering,
};
