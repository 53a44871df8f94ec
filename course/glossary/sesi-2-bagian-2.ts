// Words of session 2, units 3 and 4: rubrics, feedback, and item analysis.
import type { CourseInput } from '../write.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'analisis-butir',
    term: 'analisis butir',
    english: 'item analysis',
    meaning: 'Memeriksa mutu setiap soal dengan jawaban murid, setelah tes dipakai.',
  },
  {
    id: 'daya-pembeda',
    term: 'daya pembeda (D)',
    english: 'discrimination index',
    meaning:
      'Selisih bagian yang benar antara kelompok atas dan kelompok bawah pada satu soal. Nilainya dari −1 sampai 1.',
  },
  {
    id: 'deskriptor',
    term: 'deskriptor',
    english: 'performance level description',
    meaning: 'Kalimat dalam rubrik yang menggambarkan ciri karya pada satu tingkat mutu.',
  },
  {
    id: 'kelompok-atas-bawah',
    term: 'kelompok atas dan bawah',
    english: 'upper and lower groups',
    meaning:
      'Murid dengan skor tes tertinggi dan terendah, biasanya masing-masing 27% peserta. Keduanya dibandingkan untuk menghitung [daya pembeda](istilah:daya-pembeda).',
  },
  {
    id: 'korelasi-point-biserial',
    term: 'korelasi point-biserial',
    english: 'point-biserial correlation',
    meaning:
      'Ukuran seiringnya skor benar-salah satu soal dengan skor tes. Yang *dikoreksi* memakai skor soal-soal lain saja. Nilainya dari −1 sampai 1.',
  },
  {
    id: 'kr-20',
    term: 'KR-20',
    english: 'Kuder–Richardson formula 20',
    meaning:
      'Rumus untuk memperkirakan [reliabilitas](istilah:reliabilitas) tes yang semua soalnya berskor 0 atau 1. Bentuk umumnya disebut alfa Cronbach.',
  },
  {
    id: 'kriteria-penilaian',
    term: 'kriteria penilaian',
    english: 'criterion',
    meaning: 'Segi mutu yang dinilai dari sebuah karya atau kinerja, misalnya ketepatan data.',
  },
  {
    id: 'moderasi-penilaian',
    term: 'moderasi penilaian',
    english: 'moderation',
    meaning:
      'Beberapa guru menilai karya yang sama sendiri-sendiri, lalu membandingkan hasilnya dan menyamakan cara membaca rubrik.',
  },
  {
    id: 'reliabilitas',
    term: 'reliabilitas (keajekan)',
    english: 'reliability',
    meaning:
      'Keajekan hasil ukur. Hasil yang ajek akan mirip bila pengukuran diulang dalam keadaan yang setara, atau bila dinilai orang lain yang sama terlatihnya.',
  },
  {
    id: 'rubrik',
    term: 'rubrik',
    english: 'rubric',
    meaning:
      'Pedoman menilai karya atau kinerja. Isinya beberapa [kriteria](istilah:kriteria-penilaian) dan gambaran mutu pada setiap tingkat.',
  },
  {
    id: 'tingkat-kesukaran',
    term: 'tingkat kesukaran (p)',
    english: 'difficulty index',
    meaning:
      'Bagian peserta yang menjawab benar satu soal, dari 0 sampai 1. Makin besar p, makin mudah soalnya bagi peserta itu.',
  },
  {
    id: 'umpan-balik',
    term: 'umpan balik',
    english: 'feedback',
    meaning: 'Keterangan tentang hasil kerja atau cara kerja murid yang dapat ia pakai untuk memperbaikinya.',
  },
  {
    id: 'validitas',
    term: 'validitas (kesahihan)',
    english: 'validity',
    meaning:
      'Sejauh mana bukti mendukung cara kita menafsirkan dan memakai skor. Pertanyaannya: benarkah skor ini bercerita tentang yang hendak kita ketahui?',
  },
];
