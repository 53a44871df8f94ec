// Registry of the trainer's pages, in the order of the menu: one line a page, or a folder's list of them.

import { dropOffPage } from './dropoff/page.ts';
import { stoppedPage } from './dropoff/people.ts';
import { helpPage } from './help/page.ts';
import { itemPage } from './items/item.ts';
import { itemsPage } from './items/page.ts';
import { learningPage } from './learning/page.ts';
import type { TrainerPage } from './page.ts';
import { peoplePages } from './people/page.ts';
import { summaryPages } from './summary/page.ts';

export const pages: readonly TrainerPage[] = [
  ...summaryPages,
  learningPage,
  itemsPage,
  itemPage,
  dropOffPage,
  stoppedPage,
  helpPage,
  ...peoplePages,
];
