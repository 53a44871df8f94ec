// Page 3 of the closing: three marks of confidence, checked against evidence, and two questions to write about.
import { type PageInput, paragraphs } from '../../write.ts';

const labels = ['Belum yakin', 'Sedikit yakin', 'Cukup yakin', 'Yakin', 'Sangat yakin'];

export const page: PageInput = {
  id: 'renungan',
  title: 'Renungan: menilai diri dengan bukti',
  minutes: 8,
  objectives: ['menganalisis-butir', 'mengelola-administrasi'],
  competencies: ['1.5', '2.1'],
  sources: ['dunlosky-rawson-2012'],
  blocks: [
    {
      kind: 'text',
      text: 'Sesi ini banyak berbicara tentang menilai orang lain. Sekarang giliran menilai diri sendiri, dengan adil dan dengan bukti.',
    },
    {
      kind: 'likert',
      id: 'yakin-menyusun-soal',
      prompt: 'Seberapa yakin Bapak/Ibu menemukan cela dalam soal yang dibuat AI atau diri sendiri?',
      labels,
    },
    {
      kind: 'likert',
      id: 'yakin-membaca-angka',
      prompt: 'Seberapa yakin Bapak/Ibu menjelaskan kepada rekan arti tingkat kesukaran dan daya pembeda?',
      labels,
    },
    {
      kind: 'likert',
      id: 'yakin-menjaga-data',
      prompt: 'Seberapa yakin Bapak/Ibu menyiapkan sebuah teks sehingga tidak ada murid yang dapat dikenali?',
      labels,
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yakin perlu ditemani bukti',
      text: paragraphs(
        'Dalam [dua penelitian](sumber:dunlosky-rawson-2012) dengan mahasiswa, yang menilai dirinya lebih tepat juga lebih banyak mengingat dua hari kemudian. Yang terlalu yakin mengingat lebih sedikit.',
        'Ambil kertas taksiran dari pra-uji. Seberapa dekat taksiran itu dengan hasilnya? Jarak itulah bahan belajar yang berharga.',
      ),
    },
    {
      kind: 'reflection',
      id: 'renungan-penilaian',
      prompt:
        'Ingatlah satu tes atau tugas yang pernah Bapak/Ibu berikan. Apa yang akan Bapak/Ibu ubah sekarang, dan bukti apa yang mendasarinya?',
      hints: [
        'Soal mana yang ternyata mengukur hal lain?',
        'Adakah murid yang dirugikan oleh cara menilainya?',
        'Umpan balik apa yang sempat dipakai murid?',
      ],
      minWords: 40,
    },
    {
      kind: 'reflection',
      id: 'renungan-waktu',
      prompt:
        'Andaikan pekerjaan administrasi berkurang satu jam sepekan. Untuk apa satu jam itu Bapak/Ibu berikan kepada murid?',
      hints: [
        'Siapa yang selama ini belum sempat didengar?',
        'Apa yang tidak dapat dikerjakan aplikasi untuk mereka?',
      ],
      minWords: 30,
    },
  ],
};
