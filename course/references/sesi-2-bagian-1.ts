// Sources of session 2, units 1 and 2: the map of a teacher's tasks, blueprints and test items.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'anderson-krathwohl-2001',
    author: 'Lorin W. Anderson dan David R. Krathwohl (penyunting)',
    year: 2001,
    title:
      'A Taxonomy for Learning, Teaching, and Assessing: A Revision of Bloom’s Taxonomy of Educational Objectives',
    published: 'Longman',
  },
  {
    id: 'artsi-2024',
    author: 'Yaara Artsi, Vera Sorin, Eli Konen, Benjamin S. Glicksberg, Girish Nadkarni, dan Eyal Klang',
    year: 2024,
    title: 'Large Language Models for Generating Medical Examinations: Systematic Review',
    published: 'BMC Medical Education, 24, 354',
    doi: '10.1186/s12909-024-05239-y',
  },
  {
    id: 'brookhart-2010',
    author: 'Susan M. Brookhart',
    year: 2010,
    title: 'How to Assess Higher-Order Thinking Skills in Your Classroom',
    published: 'ASCD',
  },
  {
    id: 'cheung-2023',
    author: 'Billy Ho Hung Cheung, Gary Kui Kai Lau, Gordon Tin Chun Wong, dkk.',
    year: 2023,
    title:
      'ChatGPT versus Human in Generating Medical Graduate Exam Multiple Choice Questions: A Multinational Prospective Study (Hong Kong S.A.R., Singapore, Ireland, and the United Kingdom)',
    published: 'PLOS ONE, 18(8), e0290691',
    doi: '10.1371/journal.pone.0290691',
  },
  {
    id: 'downing-2005',
    author: 'Steven M. Downing',
    year: 2005,
    title:
      'The Effects of Violating Standard Item Writing Principles on Tests and Students: The Consequences of Using Flawed Test Items on Achievement Examinations in Medical Education',
    published: 'Advances in Health Sciences Education, 10(2), 133–143',
    doi: '10.1007/s10459-004-4019-5',
  },
  {
    id: 'eu-ai-act-2024',
    author: 'Uni Eropa',
    year: 2024,
    title: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act), Pasal 5 dan Lampiran III',
    published: 'Official Journal of the European Union, L, 12 Juli 2024',
  },
  {
    id: 'haladyna-2002',
    author: 'Thomas M. Haladyna, Steven M. Downing, dan Michael C. Rodriguez',
    year: 2002,
    title: 'A Review of Multiple-Choice Item-Writing Guidelines for Classroom Assessment',
    published: 'Applied Measurement in Education, 15(3), 309–334',
    doi: '10.1207/S15324818AME1503_5',
  },
  {
    id: 'haladyna-rodriguez-2013',
    author: 'Thomas M. Haladyna dan Michael C. Rodriguez',
    year: 2013,
    title: 'Developing and Validating Test Items',
    published: 'Routledge',
  },
  {
    id: 'krathwohl-2002',
    author: 'David R. Krathwohl',
    year: 2002,
    title: 'A Revision of Bloom’s Taxonomy: An Overview',
    published: 'Theory Into Practice, 41(4), 212–218',
    doi: '10.1207/s15430421tip4104_2',
  },
  {
    id: 'nist-ai-rmf-2023',
    author: 'National Institute of Standards and Technology (NIST)',
    year: 2023,
    title: 'Artificial Intelligence Risk Management Framework (AI RMF 1.0)',
    published: 'NIST AI 100-1',
    doi: '10.6028/NIST.AI.100-1',
  },
  {
    id: 'permendikbudristek-21-2022',
    author: 'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi',
    year: 2022,
    title:
      'Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 21 Tahun 2022 tentang Standar Penilaian Pendidikan pada Pendidikan Anak Usia Dini, Jenjang Pendidikan Dasar, dan Jenjang Pendidikan Menengah',
  },
  {
    id: 'rodriguez-2005',
    author: 'Michael C. Rodriguez',
    year: 2005,
    title: 'Three Options Are Optimal for Multiple-Choice Items: A Meta-Analysis of 80 Years of Research',
    published: 'Educational Measurement: Issues and Practice, 24(2), 3–13',
    doi: '10.1111/j.1745-3992.2005.00006.x',
  },
  {
    id: 'uu-guru-2005',
    author: 'Republik Indonesia',
    year: 2005,
    title: 'Undang-Undang Nomor 14 Tahun 2005 tentang Guru dan Dosen',
  },
];
