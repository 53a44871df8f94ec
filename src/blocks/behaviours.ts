// Registry of the behaviours that come together: one line a kind. Those of the chunk `blocks` are what most pages have;
// those of the chunk `more` follow a moment later. Lazy kinds are not here: each is a chunk of its own.
import type { BlockBehaviour } from './contract.ts';
import { behaviour as examples } from './examples/behaviour.ts';
import { behaviour as jenjang } from './jenjang/behaviour.ts';
import { behaviour as multipleChoice } from './multiple-choice/behaviour.ts';
import { behaviour as singleChoice } from './single-choice/behaviour.ts';
import { behaviour as trueFalse } from './true-false/behaviour.ts';

export const behaviours: Readonly<Record<string, BlockBehaviour>> = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  examples,
  jenjang,
};
