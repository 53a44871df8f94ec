// Sources of session 2, units 3 and 4: rubrics, feedback, and what scores can carry.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'aera-apa-ncme-2014',
    author:
      'American Educational Research Association, American Psychological Association, dan National Council on Measurement in Education',
    year: 2014,
    title: 'Standards for Educational and Psychological Testing',
    published: 'American Educational Research Association',
  },
  {
    id: 'brookhart-2013',
    author: 'Susan M. Brookhart',
    year: 2013,
    title: 'How to Create and Use Rubrics for Formative Assessment and Grading',
    published: 'ASCD',
  },
  {
    id: 'butler-1988',
    author: 'Ruth Butler',
    year: 1988,
    title:
      'Enhancing and Undermining Intrinsic Motivation: The Effects of Task-Involving and Ego-Involving Evaluation on Interest and Performance',
    published: 'British Journal of Educational Psychology, 58(1), 1–14',
    doi: '10.1111/j.2044-8279.1988.tb00874.x',
  },
  {
    id: 'hattie-timperley-2007',
    author: 'John Hattie dan Helen Timperley',
    year: 2007,
    title: 'The Power of Feedback',
    published: 'Review of Educational Research, 77(1), 81–112',
    doi: '10.3102/003465430298487',
  },
  {
    id: 'henrysson-1963',
    author: 'Sten Henrysson',
    year: 1963,
    title: 'Correction of Item-Total Correlations in Item Analysis',
    published: 'Psychometrika, 28(2), 211–218',
    doi: '10.1007/BF02289618',
  },
  {
    id: 'jonsson-svingby-2007',
    author: 'Anders Jonsson dan Gunilla Svingby',
    year: 2007,
    title: 'The Use of Scoring Rubrics: Reliability, Validity and Educational Consequences',
    published: 'Educational Research Review, 2(2), 130–144',
    doi: '10.1016/j.edurev.2007.05.002',
  },
  {
    id: 'sadler-1989',
    author: 'D. Royce Sadler',
    year: 1989,
    title: 'Formative Assessment and the Design of Instructional Systems',
    published: 'Instructional Science, 18(2), 119–144',
    doi: '10.1007/BF00117714',
  },
  {
    id: 'steiss-2024',
    author: 'Jacob Steiss, Tamara Tate, Steve Graham, dkk.',
    year: 2024,
    title: 'Comparing the Quality of Human and ChatGPT Feedback of Students’ Writing',
    published: 'Learning and Instruction, 91, 101894',
    doi: '10.1016/j.learninstruc.2024.101894',
  },
  {
    id: 'wang-2024',
    author: 'Peiyi Wang, Lei Li, Liang Chen, dkk.',
    year: 2024,
    title: 'Large Language Models Are Not Fair Evaluators',
    published: 'Proceedings of ACL 2024, 9440–9450; arXiv:2305.17926',
    url: 'https://arxiv.org/abs/2305.17926',
  },
];
