// Sources of the lab on passing it on: what makes teachers' training work, and how its effect is seen.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'darling-hammond-2017',
    author: 'Linda Darling-Hammond, Maria E. Hyler, dan Madelyn Gardner',
    year: 2017,
    title: 'Effective Teacher Professional Development',
    published: 'Learning Policy Institute',
    doi: '10.54300/122.311',
  },
  {
    id: 'guskey-2002',
    author: 'Thomas R. Guskey',
    year: 2002,
    title: 'Does It Make a Difference? Evaluating Professional Development',
    published: 'Educational Leadership, 59(6), 45–51',
  },
];
