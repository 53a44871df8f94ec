// Page 3 of the opening: the pre-test, and why guessing is worth the trouble.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'halaman-pra-uji',
  title: 'Pra-uji: titik awal Bapak/Ibu',
  minutes: 9,
  objectives: [
    'membedakan-ai',
    'menjelaskan-belajar-dari-data',
    'menjelaskan-model-bahasa',
    'mengenali-risiko',
    'menulis-prompt',
    'memutuskan-sebagai-pengendali',
  ],
  competencies: ['1.5'],
  sources: ['richland-2009'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pelajarannya belum dimulai. Wajar bila sebagian soal terasa asing. Hasilnya tidak mengurangi apa pun.',
        'Sesudah dikumpulkan, Bapak/Ibu melihat nilai awal dan unit yang perlu perhatian lebih. Di akhir sesi, nilai itu dibandingkan dengan pasca-uji.',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Menebak pun ada gunanya',
      text: 'Dalam [serangkaian percobaan](sumber:richland-2009), sebagian mahasiswa mencoba menjawab pertanyaan sebelum membaca sebuah bacaan. Jawaban mereka banyak yang keliru. Namun, hal yang ditanyakan itu kemudian mereka ingat lebih baik daripada mahasiswa yang hanya diberi waktu membaca lebih lama.',
    },
    {
      kind: 'test',
      id: 'pra-uji',
      use: 'pretest',
      title: 'Pra-uji',
      intro:
        'Pilih jawaban yang paling mungkin menurut Bapak/Ibu. Kerjakan sendiri, tanpa mencari di internet dan tanpa AI, supaya titik awalnya jujur.',
    },
  ],
};
