// Page 1 of unit 6: three signs of a decision that must not end at a machine, and the law behind them.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'keputusan-manusia',
  title: 'Keputusan yang tidak diserahkan',
  minutes: 2,
  objectives: ['memutuskan-sebagai-pengendali'],
  competencies: ['1.1', '2.1'],
  sources: ['uu-guru-2005', 'uu-pdp-2022', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Unit 1 menempatkan guru sebagai pemegang keputusan. Sekarang pertanyaannya lebih tajam: keputusan mana yang **tidak boleh** berakhir pada mesin, dan apa arti “guru memutuskan”?',
        'Susunan yang kita tuju bernama [manusia dalam lingkar keputusan](istilah:manusia-dalam-lingkar). Manusianya punya waktu, bukti, dan wewenang untuk mengubah hasil.',
      ),
    },
    {
      kind: 'steps',
      title: 'Tiga tanda keputusan manusia',
      steps: [
        {
          title: 'Menyangkut hak atau masa depan',
          text: 'Nilai akhir, kenaikan kelas, sanksi, bantuan, penempatan.',
        },
        {
          title: 'Memerlukan pengenalan',
          text: 'Jawabannya bergantung pada hal yang tidak ada di dalam data.',
        },
        {
          title: 'Harus dapat ditanyakan',
          text: 'Anak dan orang tuanya layak tahu alasannya dan dapat meminta peninjauan.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Dasarnya',
      text: list(
        '[UU Guru dan Dosen](sumber:uu-guru-2005), Pasal 14: guru berhak memiliki kebebasan memberi penilaian dan ikut menentukan kelulusan, penghargaan, dan/atau sanksi, sesuai kaidah pendidikan, kode etik, dan peraturan. Pasal 20 mewajibkan guru bertindak objektif dan tidak diskriminatif.',
        '[UU Pelindungan Data Pribadi](sumber:uu-pdp-2022), Pasal 10: orang berhak mengajukan keberatan atas [keputusan otomatis](istilah:keputusan-otomatis) yang berakibat hukum atau berdampak signifikan baginya. Pengecualiannya ada di Pasal 15.',
        'UNESCO menyebut [tanggung jawab manusia](sumber:unesco-guru-2024) sebagai kompetensi guru.',
      ),
    },
    {
      kind: 'true-false',
      id: 'soal-tombol-setuju',
      stem: 'Guru yang menekan “setuju” pada 200 saran aplikasi dalam lima menit sudah menempatkan dirinya di dalam lingkar keputusan.',
      objective: 'memutuskan-sebagai-pengendali',
      level: 'C2',
      correct: false,
      feedback: {
        true: 'Ada manusia di sana, tetapi dalam satu setengah detik per saran ia tidak sempat menimbang bukti. Kendalinya hanya nama.',
        false: 'Tepat. Tanpa waktu dan bukti, persetujuan itu hanya cap.',
      },
      explanation:
        'Ukurannya bukan ada tidaknya tombol. Ukurannya: apakah manusia sungguh dapat, dan sempat, mengubah hasil.',
    },
  ],
};
