// Page 3 of unit 5: consequences that repair what was broken, and the order in which a teacher acts.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'konsekuensi-mendidik',
  title: 'Bila dilanggar: konsekuensi yang mendidik',
  minutes: 2,
  objectives: ['menyusun-kesepakatan'],
  competencies: ['3.2', '2.2'],
  sources: ['uu-anak-2014', 'permendikdasmen-6-2026', 'weber-wulff-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Kesepakatan tanpa tindak lanjut terasa seperti hiasan dinding. Namun, tindak lanjut yang mempermalukan merusak kepercayaan. Yang kita cari ialah [konsekuensi yang mendidik](istilah:konsekuensi-mendidik).',
        'Anak berhak atas perlindungan dari [kekerasan fisik dan psikis di sekolah](sumber:uu-anak-2014) (Pasal 54). Peraturan menteri tentang [budaya sekolah aman dan nyaman](sumber:permendikdasmen-6-2026) juga mencakup keadaban dan keamanan digital.',
      ),
    },
    {
      kind: 'table',
      caption: 'Menguji sebuah konsekuensi',
      columns: ['Pertanyaan', 'Mendidik', 'Menghukum'],
      rows: [
        ['Terkait?', 'Menulis ulang bagian itu di kelas', 'Berlari keliling lapangan'],
        ['Menjaga martabat?', 'Dibicarakan berdua', 'Nama dipajang'],
        ['Dapat dilaksanakan?', 'Selesai dalam satu pelajaran', 'Sepanjang semester'],
        ['Memulihkan?', 'Murid kembali dipercaya', 'Murid diberi cap'],
      ],
    },
    {
      kind: 'steps',
      title: 'Urutan saat ada dugaan',
      steps: [
        { title: 'Bertanya', text: '“Ceritakan cara kamu mengerjakannya.” Dengarkan sampai selesai.' },
        {
          title: 'Melihat bukti',
          text: 'Coretan, draf, dan penjelasan murid. Pendeteksi AI [tidak cukup tepat](sumber:weber-wulff-2023).',
        },
        { title: 'Memperbaiki', text: 'Pilih konsekuensi yang sudah disepakati.' },
        { title: 'Menutup', text: 'Selesai berarti selesai. Kesalahan lama tidak diungkit.' },
      ],
    },
    {
      kind: 'true-false',
      id: 'soal-s3-u5-cap',
      stem: 'Konsekuensi yang mendidik terkait langsung dengan hal yang dilanggar.',
      objective: 'menyusun-kesepakatan',
      level: 'C2',
      correct: true,
      feedback: {
        true: 'Tepat. Murid melihat hubungan antara perbuatan dan perbaikannya.',
        false: 'Bila tidak terkait, murid belajar takut, bukan belajar memperbaiki.',
      },
      explanation: 'Keterkaitan membuat konsekuensi terasa adil. Tiga pertanyaan lain menjaga anaknya.',
    },
  ],
};
