// Sources of the item analysis: where its formulas and rules of thumb come from.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'arikunto-2013',
    author: 'Suharsimi Arikunto',
    year: 2013,
    title: 'Dasar-Dasar Evaluasi Pendidikan',
    published: 'Bumi Aksara',
  },
  {
    id: 'cronbach-1951',
    author: 'Lee J. Cronbach',
    year: 1951,
    title: 'Coefficient Alpha and the Internal Structure of Tests',
    published: 'Psychometrika, 16(3), 297–334',
    doi: '10.1007/BF02310555',
  },
  {
    id: 'ebel-frisbie-1991',
    author: 'Robert L. Ebel dan David A. Frisbie',
    year: 1991,
    title: 'Essentials of Educational Measurement, edisi ke-5',
    published: 'Prentice-Hall',
  },
  {
    id: 'kelley-1939',
    author: 'Truman L. Kelley',
    year: 1939,
    title: 'The Selection of Upper and Lower Groups for the Validation of Test Items',
    published: 'Journal of Educational Psychology, 30(1), 17–24',
    doi: '10.1037/h0057123',
  },
  {
    id: 'kuder-richardson-1937',
    author: 'G. Frederic Kuder dan Marion W. Richardson',
    year: 1937,
    title: 'The Theory of the Estimation of Test Reliability',
    published: 'Psychometrika, 2(3), 151–160',
    doi: '10.1007/BF02288391',
  },
  {
    id: 'nunnally-bernstein-1994',
    author: 'Jum C. Nunnally dan Ira H. Bernstein',
    year: 1994,
    title: 'Psychometric Theory, edisi ke-3',
    published: 'McGraw-Hill',
  },
  {
    id: 'tarrant-2009',
    author: 'Marie Tarrant, James Ware, dan Ahmed M. Mohammed',
    year: 2009,
    title:
      'An Assessment of Functioning and Non-Functioning Distractors in Multiple-Choice Questions: A Descriptive Analysis',
    published: 'BMC Medical Education, 9, 40',
    doi: '10.1186/1472-6920-9-40',
  },
];
