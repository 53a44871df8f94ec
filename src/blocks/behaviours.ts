// Registry of the behaviours that come together, as the chunk `blocks`: one line a kind. Lazy kinds are not here: each is
// a chunk of its own.
import type { BlockBehaviour } from './contract.ts';
import { behaviour as examples } from './examples/behaviour.ts';
import { behaviour as fillIn } from './fill-in/behaviour.ts';
import { behaviour as jenjang } from './jenjang/behaviour.ts';
import { behaviour as likert } from './likert/behaviour.ts';
import { behaviour as matching } from './matching/behaviour.ts';
import { behaviour as multipleChoice } from './multiple-choice/behaviour.ts';
import { behaviour as numeric } from './numeric/behaviour.ts';
import { behaviour as ordering } from './ordering/behaviour.ts';
import { behaviour as reflection } from './reflection/behaviour.ts';
import { behaviour as singleChoice } from './single-choice/behaviour.ts';
import { behaviour as trueFalse } from './true-false/behaviour.ts';

export const behaviours: Readonly<Record<string, BlockBehaviour>> = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  ordering,
  'fill-in': fillIn,
  numeric,
  likert,
  reflection,
  examples,
  jenjang,
};
