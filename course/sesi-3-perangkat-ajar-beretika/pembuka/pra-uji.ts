// Page 3 of the opening: the pre-test as the point from which progress is seen.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'halaman-pra-uji',
  title: 'Pra-uji: pijakan sebelum melangkah',
  minutes: 9,
  objectives: [
    'merancang-modul',
    'menentukan-tingkat-ai',
    'menerapkan-etika',
    'merancang-inklusif',
    'menyusun-kesepakatan',
    'mengimbaskan',
  ],
  competencies: ['1.5'],
  sources: ['ausubel-1968'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'David Ausubel menulis bahwa faktor terpenting dalam belajar ialah [apa yang sudah diketahui](sumber:ausubel-1968) oleh yang belajar. Karena itu kita mulai dengan melihat pijakan.',
        'Kelak, dalam pengimbasan, Bapak/Ibu juga dapat memakai dua tes seperti ini. Hari ini Bapak/Ibu merasakannya dari kursi peserta.',
      ),
    },
    {
      kind: 'comparison',
      title: 'Dua tes, dua tugas',
      columns: [
        {
          title: 'Pra-uji',
          points: [
            'delapan soal',
            'sama bagi setiap guru',
            'satu kali, tidak dinilai',
            'memperlihatkan pijakan',
          ],
        },
        {
          title: 'Pasca-uji',
          points: ['dua belas soal', 'diundi pada setiap percobaan', 'boleh diulang', 'memperlihatkan hasil'],
        },
      ],
    },
    {
      kind: 'test',
      id: 'pra-uji',
      use: 'pretest',
      title: 'Pra-uji',
      intro:
        'Beberapa soal berisi keadaan kelas yang tidak hitam-putih. Pilih jawaban yang paling dapat Bapak/Ibu pertanggungjawabkan hari ini.',
    },
  ],
};
