// Sources of session 1, units 5 and 6: writing prompts, and deciding with and against a machine's advice.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'brown-2020',
    author: 'Tom B. Brown, Benjamin Mann, Nick Ryder, dkk.',
    year: 2020,
    title: 'Language Models Are Few-Shot Learners',
    published: 'NeurIPS 2020; arXiv:2005.14165',
    url: 'https://arxiv.org/abs/2005.14165',
  },
  {
    id: 'bucinca-2021',
    author: 'Zana Buçinca, Maja Barbara Malaya, dan Krzysztof Z. Gajos',
    year: 2021,
    title:
      'To Trust or to Think: Cognitive Forcing Functions Can Reduce Overreliance on AI in AI-Assisted Decision-Making',
    published: 'Proceedings of the ACM on Human-Computer Interaction, 5(CSCW1), 188',
    doi: '10.1145/3449287',
  },
  {
    id: 'dietvorst-2015',
    author: 'Berkeley J. Dietvorst, Joseph P. Simmons, dan Cade Massey',
    year: 2015,
    title: 'Algorithm Aversion: People Erroneously Avoid Algorithms after Seeing Them Err',
    published: 'Journal of Experimental Psychology: General, 144(1), 114–126',
    doi: '10.1037/xge0000033',
  },
  {
    id: 'guardian-2020-batal',
    author: 'The Guardian',
    year: 2020,
    title: 'A-level and GCSE Results in England to Be Based on Teacher Assessments in U-turn',
    published: 'Berita daring, 17 Agustus 2020',
    url: 'https://www.theguardian.com/education/2020/aug/17/a-levels-gcse-results-england-based-teacher-assessments-government-u-turn',
  },
  {
    id: 'guardian-2020-turun',
    author: 'The Guardian',
    year: 2020,
    title: 'A-level Results: Almost 40% of Teacher Assessments in England Downgraded',
    published: 'Berita daring, 13 Agustus 2020',
    url: 'https://www.theguardian.com/education/2020/aug/13/almost-40-of-english-students-have-a-level-results-downgraded',
  },
  {
    id: 'schulhoff-2024',
    author: 'Sander Schulhoff, Michael Ilie, Nishant Balepur, dkk.',
    year: 2024,
    title: 'The Prompt Report: A Systematic Survey of Prompt Engineering Techniques',
    published: 'arXiv:2406.06608',
    url: 'https://arxiv.org/abs/2406.06608',
  },
  {
    id: 'sclar-2024',
    author: 'Melanie Sclar, Yejin Choi, Yulia Tsvetkov, dan Alane Suhr',
    year: 2024,
    title:
      'Quantifying Language Models’ Sensitivity to Spurious Features in Prompt Design or: How I Learned to Start Worrying about Prompt Formatting',
    published: 'ICLR 2024; arXiv:2310.11324',
    url: 'https://arxiv.org/abs/2310.11324',
  },
  {
    id: 'skitka-2000',
    author: 'Linda J. Skitka, Kathleen Mosier, dan Mark D. Burdick',
    year: 2000,
    title: 'Accountability and Automation Bias',
    published: 'International Journal of Human-Computer Studies, 52(4), 701–717',
    doi: '10.1006/ijhc.1999.0349',
  },
  {
    id: 'vescio-2008',
    author: 'Vicki Vescio, Dorene Ross, dan Alyson Adams',
    year: 2008,
    title:
      'A Review of Research on the Impact of Professional Learning Communities on Teaching Practice and Student Learning',
    published: 'Teaching and Teacher Education, 24(1), 80–91',
    doi: '10.1016/j.tate.2007.01.004',
  },
  {
    id: 'zamfirescu-2023',
    author: 'J. D. Zamfirescu-Pereira, Richmond Y. Wong, Bjoern Hartmann, dan Qian Yang',
    year: 2023,
    title: 'Why Johnny Can’t Prompt: How Non-AI Experts Try (and Fail) to Design LLM Prompts',
    published: 'Proceedings of the 2023 CHI Conference on Human Factors in Computing Systems, 437',
    doi: '10.1145/3544548.3581388',
  },
  {
    id: 'zheng-2024',
    author: 'Mingqian Zheng, Jiaxin Pei, Lajanugen Logeswaran, Moontae Lee, dan David Jurgens',
    year: 2024,
    title:
      'When “A Helpful Assistant” Is Not Really Helpful: Personas in System Prompts Do Not Improve Performances of Large Language Models',
    published: 'Findings of the Association for Computational Linguistics: EMNLP 2024',
    url: 'https://aclanthology.org/2024.findings-emnlp.888/',
  },
];
