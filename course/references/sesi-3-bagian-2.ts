// Sources of session 3, units 3 and 4: ethics, copyright, inclusion, local languages, and AI without devices.
import type { CourseInput } from '../write.ts';

export const references: CourseInput['references'] = [
  {
    id: 'aji-2022',
    author: 'Alham Fikri Aji, Genta Indra Winata, Fajri Koto, dkk.',
    year: 2022,
    title:
      'One Country, 700+ Languages: NLP Challenges for Underrepresented Languages and Dialects in Indonesia',
    published: 'Prosiding ACL 2022, 7226–7249',
    doi: '10.18653/v1/2022.acl-long.500',
  },
  {
    id: 'akurat-bahasa-2021',
    author: 'Akurat.co',
    year: 2021,
    title: 'Yuk Mengenal Ragam Bahasa Daerahnya Orang Sumatera Selatan',
    published: 'Berita daring yang merujuk laman kementerian, 13 September 2021',
    url: 'https://akurat.co/yuk-mengenal-ragam-bahasa-daerah-di-sumatera-selatan',
  },
  {
    id: 'bell-2009',
    author: 'Tim Bell, Jason Alexander, Isaac Freeman, dan Mick Grimley',
    year: 2009,
    title: 'Computer Science Unplugged: School Students Doing Real Computing Without Computers',
    published: 'New Zealand Journal of Applied Computing and Information Technology, 13(1), 20–29',
  },
  {
    id: 'cast-2024',
    author: 'CAST',
    year: 2024,
    title: 'Universal Design for Learning Guidelines, versi 3.0',
    url: 'https://udlguidelines.cast.org',
  },
  {
    id: 'disway-djki-2025',
    author: 'Harian Disway',
    year: 2025,
    title: 'DJKI Kupas Kepemilikan Karya Berbasis AI',
    published: 'Berita daring tentang webinar Direktorat Jenderal Kekayaan Intelektual, 17 November 2025',
    url: 'https://harian.disway.id/amp/912099/djki-kupas-kepemilikan-karya-berbasis-ai',
  },
  {
    id: 'joshi-2020',
    author: 'Pratik Joshi, Sebastin Santy, Amar Budhiraja, Kalika Bali, dan Monojit Choudhury',
    year: 2020,
    title: 'The State and Fate of Linguistic Diversity and Inclusion in the NLP World',
    published: 'Prosiding ACL 2020, 6282–6293',
    doi: '10.18653/v1/2020.acl-main.560',
  },
  {
    id: 'lindner-2019',
    author: 'Annabel Lindner, Stefan Seegerer, dan Ralf Romeike',
    year: 2019,
    title: 'Unplugged Activities in the Context of AI',
    published: 'Informatics in Schools (ISSEP 2019), Lecture Notes in Computer Science, 11913',
    doi: '10.1007/978-3-030-33759-9_10',
  },
  {
    id: 'permendikbudristek-48-2023',
    author: 'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi',
    year: 2023,
    title:
      'Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 48 Tahun 2023 tentang Akomodasi yang Layak untuk Peserta Didik Penyandang Disabilitas',
  },
  {
    id: 'pp-tunas-2025',
    author: 'Republik Indonesia',
    year: 2025,
    title:
      'Peraturan Pemerintah Nomor 17 Tahun 2025 tentang Tata Kelola Penyelenggaraan Sistem Elektronik dalam Pelindungan Anak',
  },
  {
    id: 'rosenblatt-1958',
    author: 'Frank Rosenblatt',
    year: 1958,
    title: 'The Perceptron: A Probabilistic Model for Information Storage and Organization in the Brain',
    published: 'Psychological Review, 65(6), 386–408',
    doi: '10.1037/h0042519',
  },
  {
    id: 'tomlinson-2017',
    author: 'Carol Ann Tomlinson',
    year: 2017,
    title: 'How to Differentiate Instruction in Academically Diverse Classrooms, edisi ke-3',
    published: 'ASCD',
  },
  {
    id: 'tribun-djki-2025',
    author: 'Tribunnews',
    year: 2025,
    title: 'Dirjen Kekayaan Intelektual: Seluruh Karya Hasil AI Tidak Akan Dilindungi Hak Cipta!',
    published: 'Berita daring, 22 Mei 2025',
    url: 'https://www.tribunnews.com/nasional/2025/05/22/dirjen-kekayaan-intelektual-seluruh-karya-hasil-ai-tidak-akan-dilindungi-hak-cipta',
  },
  {
    id: 'unesco-etika-2021',
    author: 'UNESCO',
    year: 2021,
    title: 'Recommendation on the Ethics of Artificial Intelligence',
  },
  {
    id: 'winata-2023',
    author: 'Genta Indra Winata, Alham Fikri Aji, Samuel Cahyawijaya, dkk.',
    year: 2023,
    title: 'NusaX: Multilingual Parallel Sentiment Dataset for 10 Indonesian Local Languages',
    published: 'Prosiding EACL 2023, 815–834',
    doi: '10.18653/v1/2023.eacl-main.57',
  },
];
