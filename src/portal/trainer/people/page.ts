// The pages on teachers: the list, and one of them.
import type { TrainerPage } from '../page.ts';
import { listPage } from './list.ts';
import { personPage } from './person.ts';

export const peoplePages: readonly TrainerPage[] = [listPage, personPage];
