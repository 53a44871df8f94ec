// Sources of the openings and closings: why we test before and after, reflect, and make small plans.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'ausubel-1968',
    author: 'David P. Ausubel',
    year: 1968,
    title: 'Educational Psychology: A Cognitive View',
    published: 'Holt, Rinehart and Winston',
  },
  {
    id: 'cepeda-2006',
    author: 'Nicholas J. Cepeda, Harold Pashler, Edward Vul, John T. Wixted, dan Doug Rohrer',
    year: 2006,
    title: 'Distributed Practice in Verbal Recall Tasks: A Review and Quantitative Synthesis',
    published: 'Psychological Bulletin, 132(3), 354–380',
    doi: '10.1037/0033-2909.132.3.354',
  },
  {
    id: 'dunlosky-rawson-2012',
    author: 'John Dunlosky dan Katherine A. Rawson',
    year: 2012,
    title:
      'Overconfidence Produces Underachievement: Inaccurate Self Evaluations Undermine Students’ Learning and Retention',
    published: 'Learning and Instruction, 22(4), 271–280',
    doi: '10.1016/j.learninstruc.2011.08.003',
  },
  {
    id: 'gollwitzer-1999',
    author: 'Peter M. Gollwitzer',
    year: 1999,
    title: 'Implementation Intentions: Strong Effects of Simple Plans',
    published: 'American Psychologist, 54(7), 493–503',
    doi: '10.1037/0003-066X.54.7.493',
  },
  {
    id: 'richland-2009',
    author: 'Lindsey E. Richland, Nate Kornell, dan Liche Sean Kao',
    year: 2009,
    title: 'The Pretesting Effect: Do Unsuccessful Retrieval Attempts Enhance Learning?',
    published: 'Journal of Experimental Psychology: Applied, 15(3), 243–257',
    doi: '10.1037/a0016496',
  },
  {
    id: 'roediger-karpicke-2006',
    author: 'Henry L. Roediger III dan Jeffrey D. Karpicke',
    year: 2006,
    title: 'Test-Enhanced Learning: Taking Memory Tests Improves Long-Term Retention',
    published: 'Psychological Science, 17(3), 249–255',
    doi: '10.1111/j.1467-9280.2006.01693.x',
  },
  {
    id: 'schon-1983',
    author: 'Donald A. Schön',
    year: 1983,
    title: 'The Reflective Practitioner: How Professionals Think in Action',
    published: 'Basic Books',
  },
];
