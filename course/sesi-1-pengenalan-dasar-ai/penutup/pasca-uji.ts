// Page 2 of the closing: the post-test, what it asks, and what to do when it is not yet passed.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'halaman-pasca-uji',
  title: 'Pasca-uji: sejauh mana langkah kita',
  minutes: 15,
  objectives: [
    'membedakan-ai',
    'memegang-kendali',
    'menjelaskan-belajar-dari-data',
    'mengenali-data-buruk',
    'menjelaskan-model-bahasa',
    'mengenali-risiko',
    'menulis-prompt',
    'memutuskan-sebagai-pengendali',
  ],
  competencies: ['1.5'],
  sources: ['roediger-karpicke-2006'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pasca-uji berisi dua belas soal, dua dari setiap unit, dan semua sama bobotnya. Batas lulusnya tertulis di bawah.',
        'Catatan, buku, dan halaman pelajaran boleh dibuka lagi sebelum mulai. Saat mengerjakan, cobalah dahulu dengan ingatan sendiri.',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Mengingat kembali adalah belajar',
      text: 'Sebuah [penelitian](sumber:roediger-karpicke-2006) membandingkan membaca ulang dengan mengerjakan tes ingatan. Lima menit kemudian, yang membaca ulang unggul. Sepekan kemudian, yang mengerjakan tes justru mengingat jauh lebih banyak.',
    },
    {
      kind: 'test',
      id: 'pasca-uji',
      use: 'posttest',
      title: 'Pasca-uji',
      intro: 'Sesudah dikumpulkan, setiap soal dibahas satu per satu, lengkap dengan alasannya.',
    },
    {
      kind: 'steps',
      title: 'Bila nilainya belum sampai batas lulus',
      steps: [
        { title: 'Baca pembahasannya', text: 'Perhatikan soal yang terasa mudah, tetapi ternyata keliru.' },
        { title: 'Kunjungi unitnya', text: 'Hasil tes menunjukkan unit mana yang perlu dibaca lagi.' },
        {
          title: 'Jelaskan kepada orang lain',
          text: 'Satu gagasan saja, dengan kalimat sendiri. Rekan atau keluarga boleh menjadi pendengar.',
        },
        { title: 'Coba lagi', text: 'Soal berikutnya lain, tetapi mengukur tujuan yang sama.' },
      ],
    },
  ],
};
