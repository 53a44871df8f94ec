// Sources of the lab "Bengkel prompt": what makes a prompt clear.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'lo-2023',
    author: 'Leo S. Lo',
    year: 2023,
    title: 'The CLEAR Path: A Framework for Enhancing Information Literacy through Prompt Engineering',
    published: 'The Journal of Academic Librarianship, 49(4), 102720',
    doi: '10.1016/j.acalib.2023.102720',
  },
];
