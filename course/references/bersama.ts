// Sources that several parts of the course share.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'bekisar-2025',
    author: 'BekisarMedia.id',
    year: 2025,
    title:
      'Sumsel Pecahkan Rekor Pelatihan AI Terbesar di Dunia, Herman Deru: Guru Harus Jadi Pengendali Teknologi',
    published: 'Berita daring',
    url: 'https://www.bekisarmedia.id/?p=24335',
  },
  {
    id: 'buolamwini-gebru-2018',
    author: 'Joy Buolamwini dan Timnit Gebru',
    year: 2018,
    title: 'Gender Shades: Intersectional Accuracy Disparities in Commercial Gender Classification',
    published: 'Proceedings of Machine Learning Research, 81, 77–91',
  },
  {
    id: 'cover-hart-1967',
    author: 'Thomas M. Cover dan Peter E. Hart',
    year: 1967,
    title: 'Nearest Neighbor Pattern Classification',
    published: 'IEEE Transactions on Information Theory, 13(1), 21–27',
    doi: '10.1109/TIT.1967.1053964',
  },
  {
    id: 'goodfellow-2016',
    author: 'Ian Goodfellow, Yoshua Bengio, dan Aaron Courville',
    year: 2016,
    title: 'Deep Learning, bab 5: Machine Learning Basics',
    published: 'MIT Press',
    url: 'https://www.deeplearningbook.org',
  },
  {
    id: 'inti-2026',
    author: 'INTI',
    year: 2026,
    title: 'School Students Should Not Use Instant AIs Like ChatGPT, Said Pratikno',
    published: 'Berita daring tentang penjelasan Menteri Koordinator PMK, 12 Maret 2026',
    url: 'https://intimedia.id/read/school-students-should-not-use-instant-ais-like-chatgpt-said-pratikno',
  },
  {
    id: 'northcutt-2021',
    author: 'Curtis G. Northcutt, Anish Athalye, dan Jonas Mueller',
    year: 2021,
    title: 'Pervasive Label Errors in Test Sets Destabilize Machine Learning Benchmarks',
    published: 'NeurIPS 2021, Datasets and Benchmarks Track; arXiv:2103.14749',
    url: 'https://arxiv.org/abs/2103.14749',
  },
  {
    id: 'obermeyer-2019',
    author: 'Ziad Obermeyer, Brian Powers, Christine Vogeli, dan Sendhil Mullainathan',
    year: 2019,
    title: 'Dissecting Racial Bias in an Algorithm Used to Manage the Health of Populations',
    published: 'Science, 366(6464), 447–453',
    doi: '10.1126/science.aax2342',
  },
  {
    id: 'oecd-2024',
    author: 'OECD',
    year: 2024,
    title: 'Explanatory Memorandum on the Updated OECD Definition of an AI System',
    published: 'OECD Artificial Intelligence Papers',
    doi: '10.1787/623da898-en',
  },
  {
    id: 'parasuraman-manzey-2010',
    author: 'Raja Parasuraman dan Dietrich H. Manzey',
    year: 2010,
    title: 'Complacency and Bias in Human Use of Automation: An Attentional Integration',
    published: 'Human Factors, 52(3), 381–410',
    doi: '10.1177/0018720810376055',
  },
  {
    id: 'permendikdasmen-13-2025',
    author: 'Menteri Pendidikan Dasar dan Menengah',
    year: 2025,
    title:
      'Peraturan Menteri Pendidikan Dasar dan Menengah Nomor 13 Tahun 2025 tentang Perubahan atas Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 12 Tahun 2024',
  },
  {
    id: 'russell-norvig-2021',
    author: 'Stuart Russell dan Peter Norvig',
    year: 2021,
    title: 'Artificial Intelligence: A Modern Approach, edisi ke-4',
    published: 'Pearson',
  },
  {
    id: 'skb-2026',
    author: 'Tujuh menteri Republik Indonesia',
    year: 2026,
    title:
      'Keputusan Bersama tentang Pedoman Pemanfaatan dan Pembelajaran Teknologi Digital dan Kecerdasan Artifisial pada jalur pendidikan formal, nonformal, dan informal',
    published: 'Ditandatangani di Jakarta, 12 Maret 2026',
  },
  {
    id: 'unesco-genai-2023',
    author: 'UNESCO',
    year: 2023,
    title: 'Guidance for Generative AI in Education and Research',
    doi: '10.54675/EWZM9535',
  },
  {
    id: 'unesco-guru-2024',
    author: 'UNESCO',
    year: 2024,
    title: 'AI Competency Framework for Teachers',
    doi: '10.54675/ZJTE2084',
  },
  {
    id: 'uu-pdp-2022',
    author: 'Republik Indonesia',
    year: 2022,
    title: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
  },
  {
    id: 'weizenbaum-1966',
    author: 'Joseph Weizenbaum',
    year: 1966,
    title:
      'ELIZA: A Computer Program for the Study of Natural Language Communication between Man and Machine',
    published: 'Communications of the ACM, 9(1), 36–45',
    doi: '10.1145/365153.365168',
  },
  {
    id: 'zech-2018',
    author: 'John R. Zech, Marcus A. Badgeley, Manway Liu, dkk.',
    year: 2018,
    title:
      'Variable Generalization Performance of a Deep Learning Model to Detect Pneumonia in Chest Radiographs',
    published: 'PLOS Medicine, 15(11), e1002683',
    doi: '10.1371/journal.pmed.1002683',
  },
];
