// Sources of session 2, units 5 and 6: paperwork, messages to parents, personal data, and academic integrity.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'cc-atribusi',
    author: 'Creative Commons',
    year: 2023,
    title: 'Recommended Practices for Attribution',
    published: 'Wiki Creative Commons',
    url: 'https://wiki.creativecommons.org/wiki/Recommended_practices_for_attribution',
  },
  {
    id: 'dawson-2024',
    author: 'Phillip Dawson, Margaret Bearman, Mollie Dollinger, dan David Boud',
    year: 2024,
    title: 'Validity Matters More Than Cheating',
    published: 'Assessment & Evaluation in Higher Education, 49(7), 1005–1016',
    doi: '10.1080/02602938.2024.2386662',
  },
  {
    id: 'dziri-2023',
    author: 'Nouha Dziri, Ximing Lu, Melanie Sclar, dkk.',
    year: 2023,
    title: 'Faith and Fate: Limits of Transformers on Compositionality',
    published: 'NeurIPS 2023; arXiv:2305.18654',
    url: 'https://arxiv.org/abs/2305.18654',
  },
  {
    id: 'gdpr-2016',
    author: 'Uni Eropa',
    year: 2016,
    title:
      'Regulation (EU) 2016/679 (General Data Protection Regulation), Pasal 4 butir 5 dan pertimbangan 26',
    published: 'Official Journal of the European Union, L 119, 4 Mei 2016',
  },
  {
    id: 'koenecke-2024',
    author: 'Allison Koenecke, Anna Seo Gyeong Choi, Katelyn X. Mei, Hilke Schellmann, dan Mona Sloane',
    year: 2024,
    title: 'Careless Whisper: Speech-to-Text Hallucination Harms',
    published:
      'Proceedings of the 2024 ACM Conference on Fairness, Accountability, and Transparency, 1672–1681',
    doi: '10.1145/3630106.3658996',
  },
  {
    id: 'kraft-rogers-2015',
    author: 'Matthew A. Kraft dan Todd Rogers',
    year: 2015,
    title: 'The Underutilized Potential of Teacher-to-Parent Communication: Evidence from a Field Experiment',
    published: 'Economics of Education Review, 47, 49–63',
    doi: '10.1016/j.econedurev.2015.04.001',
  },
  {
    id: 'mayer-2020',
    author: 'Richard E. Mayer',
    year: 2020,
    title: 'Multimedia Learning, edisi ke-3',
    published: 'Cambridge University Press',
    doi: '10.1017/9781316941355',
  },
  {
    id: 'openai-2023',
    author: 'OpenAI',
    year: 2023,
    title: 'New AI Classifier for Indicating AI-Written Text',
    published: 'Pengumuman daring, 31 Januari 2023, dengan catatan penghentian pada 20 Juli 2023',
    url: 'https://openai.com/index/new-ai-classifier-for-indicating-ai-written-text/',
  },
  {
    id: 'panko-1998',
    author: 'Raymond R. Panko',
    year: 1998,
    title: 'What We Know About Spreadsheet Errors',
    published: 'Journal of End User Computing, 10(2), 15–21',
    doi: '10.4018/joeuc.1998040102',
  },
  {
    id: 'uu-anak-2014',
    author: 'Republik Indonesia',
    year: 2014,
    title:
      'Undang-Undang Nomor 35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak',
  },
];
