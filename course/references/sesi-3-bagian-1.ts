// Sources of session 3, units 1 and 2: lesson planning, deep learning as pedagogy, and when AI is used.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'bastani-2025',
    author: 'Hamsa Bastani, Osbert Bastani, Alp Sungu, Haosen Ge, Özge Kabakcı, dan Rei Mariman',
    year: 2025,
    title: 'Generative AI Without Guardrails Can Harm Learning: Evidence from High School Mathematics',
    published: 'Proceedings of the National Academy of Sciences, 122(26), e2422633122',
    doi: '10.1073/pnas.2422633122',
  },
  {
    id: 'biggs-1996',
    author: 'John Biggs',
    year: 1996,
    title: 'Enhancing Teaching through Constructive Alignment',
    published: 'Higher Education, 32(3), 347–364',
    doi: '10.1007/BF00138871',
  },
  {
    id: 'black-wiliam-2009',
    author: 'Paul Black dan Dylan Wiliam',
    year: 2009,
    title: 'Developing the Theory of Formative Assessment',
    published: 'Educational Assessment, Evaluation and Accountability, 21(1), 5–31',
    doi: '10.1007/s11092-008-9068-5',
  },
  {
    id: 'celik-2023',
    author: 'Ismail Celik',
    year: 2023,
    title:
      'Towards Intelligent-TPACK: An Empirical Study on Teachers’ Professional Knowledge to Ethically Integrate Artificial Intelligence (AI)-Based Tools into Education',
    published: 'Computers in Human Behavior, 138, 107468',
    doi: '10.1016/j.chb.2022.107468',
  },
  {
    id: 'inews-skb-2026',
    author: 'iNews',
    year: 2026,
    title: 'Pratikno Sebut AI Bisa Ganggu Kognitif dan Kesehatan Mental Anak, Ini Penyebabnya!',
    published: 'Berita daring tentang penjelasan Menteri Koordinator PMK, 12 Maret 2026',
  },
  {
    id: 'media-indonesia-skb-2026',
    author: 'Media Indonesia',
    year: 2026,
    title: 'Pemerintah Tetapkan SKB 7 Menteri Atur Pemanfaatan AI di Dunia Pendidikan',
    published: 'Berita daring, 12 Maret 2026',
    url: 'https://mediaindonesia.com/humaniora/869761/pemerintah-tetapkan-skb-7-menteri-atur-pemanfaatan-ai-di-dunia-pendidikan',
  },
  {
    id: 'mishra-koehler-2006',
    author: 'Punya Mishra dan Matthew J. Koehler',
    year: 2006,
    title: 'Technological Pedagogical Content Knowledge: A Framework for Teacher Knowledge',
    published: 'Teachers College Record, 108(6), 1017–1054',
    doi: '10.1111/j.1467-9620.2006.00684.x',
  },
  {
    id: 'panduan-asesmen-2025',
    author: 'Kementerian Pendidikan Dasar dan Menengah',
    year: 2025,
    title: 'Panduan Pembelajaran dan Asesmen, edisi revisi tahun 2025',
  },
  {
    id: 'perkins-2024',
    author: 'Mike Perkins, Leon Furze, Jasper Roe, dan Jason MacVaugh',
    year: 2024,
    title:
      'The Artificial Intelligence Assessment Scale (AIAS): A Framework for Ethical Integration of Generative AI in Educational Assessment',
    published: 'Journal of University Teaching and Learning Practice, 21(6)',
    doi: '10.53761/q3azde36',
  },
  {
    id: 'perkins-roe-furze-2024',
    author: 'Mike Perkins, Jasper Roe, dan Leon Furze',
    year: 2024,
    title: 'The AI Assessment Scale Revisited: A Framework for Educational Assessment',
    published: 'Naskah pracetak, arXiv:2412.09029',
    url: 'https://arxiv.org/abs/2412.09029',
  },
  {
    id: 'permendikdasmen-1-2026',
    author: 'Menteri Pendidikan Dasar dan Menengah',
    year: 2026,
    title:
      'Peraturan Menteri Pendidikan Dasar dan Menengah Nomor 1 Tahun 2026 tentang Standar Proses pada Pendidikan Anak Usia Dini, Jenjang Pendidikan Dasar, dan Jenjang Pendidikan Menengah',
  },
  {
    id: 'permendikdasmen-10-2025',
    author: 'Menteri Pendidikan Dasar dan Menengah',
    year: 2025,
    title:
      'Peraturan Menteri Pendidikan Dasar dan Menengah Nomor 10 Tahun 2025 tentang Standar Kompetensi Lulusan pada Pendidikan Anak Usia Dini, Jenjang Pendidikan Dasar, dan Jenjang Pendidikan Menengah',
  },
  {
    id: 'wiggins-mctighe-2005',
    author: 'Grant Wiggins dan Jay McTighe',
    year: 2005,
    title: 'Understanding by Design, edisi ke-2 yang diperluas',
    published: 'ASCD',
  },
];
