// Page 2 of the closing: the post-test, laid open as a test with a blueprint of its own.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'halaman-pasca-uji',
  title: 'Pasca-uji: tes yang punya kisi-kisi',
  minutes: 15,
  objectives: [
    'memilah-tugas',
    'menyusun-soal',
    'menyusun-rubrik',
    'menganalisis-butir',
    'mengelola-administrasi',
    'melindungi-data',
  ],
  competencies: ['1.5'],
  sources: ['haladyna-rodriguez-2013'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Kini Bapak/Ibu tahu cara menyusun tes. Maka, inilah [kisi-kisi](istilah:kisi-kisi) tes yang akan Bapak/Ibu kerjakan.',
        'Setiap sel berisi beberapa soal yang setara. Pada setiap percobaan, satu soal diundi dari tiap sel. Karena itu soalnya berganti, tetapi yang diukur [tetap sama](sumber:haladyna-rodriguez-2013).',
      ),
    },
    {
      kind: 'table',
      caption: 'Kisi-kisi pasca-uji: banyaknya soal dalam setiap sel',
      columns: ['Isi', 'Mengingat dan memahami (C1–C2)', 'Menerapkan sampai mengevaluasi (C3–C5)'],
      rows: [
        ['Unit 1. Peta tugas', '1', '1'],
        ['Unit 2. Kisi-kisi dan soal', '1', '1'],
        ['Unit 3. Rubrik dan umpan balik', '1', '1'],
        ['Unit 4. Analisis butir', '1', '1'],
        ['Unit 5. Administrasi', '1', '1'],
        ['Unit 6. Data dan integritas', '1', '1'],
      ],
    },
    {
      kind: 'test',
      id: 'pasca-uji',
      use: 'posttest',
      title: 'Pasca-uji',
      intro:
        'Sembilan soal yang tepat sudah cukup untuk lulus. Sesudah dikumpulkan, setiap pilihan mendapat penjelasan.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Bacalah hasilnya seperti Unit 4',
      text: 'Satu nilai adalah satu pengukuran, jadi dapat bergeser bila tes diulang. Lihat dahulu tujuan mana yang belum tepat, lalu buka unitnya. Soal yang keliru sering lebih berguna daripada angka di atasnya.',
    },
  ],
};
