// Sources of the dilemmas: what is known of AI-text detectors, and the law on traditional motifs.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'liang-2023',
    author: 'Weixin Liang, Mert Yuksekgonul, Yining Mao, Eric Wu, dan James Zou',
    year: 2023,
    title: 'GPT Detectors Are Biased against Non-Native English Writers',
    published: 'Patterns, 4(7), 100779',
    doi: '10.1016/j.patter.2023.100779',
  },
  {
    id: 'uu-hak-cipta-2014',
    author: 'Republik Indonesia',
    year: 2014,
    title: 'Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta',
  },
  {
    id: 'weber-wulff-2023',
    author: 'Debora Weber-Wulff, Alla Anohina-Naumeca, Sonja Bjelobaba, dkk.',
    year: 2023,
    title: 'Testing of Detection Tools for AI-Generated Text',
    published: 'International Journal for Educational Integrity, 19, 26',
    doi: '10.1007/s40979-023-00146-z',
  },
];
