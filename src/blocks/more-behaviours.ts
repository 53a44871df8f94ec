// Registry of the behaviours of the chunk `more`: one line a kind.
import type { BlockBehaviour } from './contract.ts';
import { behaviour as fillIn } from './fill-in/behaviour.ts';
import { behaviour as likert } from './likert/behaviour.ts';
import { behaviour as matching } from './matching/behaviour.ts';
import { behaviour as numeric } from './numeric/behaviour.ts';
import { behaviour as ordering } from './ordering/behaviour.ts';
import { behaviour as reflection } from './reflection/behaviour.ts';

export const behaviours: Readonly<Record<string, BlockBehaviour>> = {
  'fill-in': fillIn,
  likert,
  matching,
  numeric,
  ordering,
  reflection,
};
