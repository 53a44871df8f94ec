// Sources of the lab "Samarkan data": why a text without names may still point at one person.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'sweeney-2000',
    author: 'Latanya Sweeney',
    year: 2000,
    title: 'Simple Demographics Often Identify People Uniquely',
    published: 'Carnegie Mellon University, Data Privacy Working Paper 3',
  },
];
