// The lab page of unit 3: eight dilemmas from schools, each with several endings.
import { list, type PageInput, paragraphs } from '../../write.ts';
import { banjirMusi } from './dilema/banjir-musi.ts';
import { catatanRapor } from './dilema/catatan-rapor.ts';
import { dataTertempel } from './dilema/data-tertempel.ts';
import { gambarPalsu } from './dilema/gambar-palsu.ts';
import { lombaPempek } from './dilema/lomba-pempek.ts';
import { motifSongket } from './dilema/motif-songket.ts';
import { prChatgpt } from './dilema/pr-chatgpt.ts';
import { tuduhanDetektor } from './dilema/tuduhan-detektor.ts';

export const page: PageInput = {
  id: 'lab-dilema',
  title: 'Lab: dilema di kelas',
  minutes: 14,
  objectives: ['menerapkan-etika'],
  competencies: ['1.2', '3.1'],
  sources: ['inti-2026', 'liang-2023', 'skb-2026', 'uu-hak-cipta-2014', 'uu-pdp-2022', 'weber-wulff-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Aturan menjawab sebagian pertanyaan. Sisanya datang pada pagi yang sibuk, ketika waktu sempit dan semua orang punya alasan.',
        'Di lab ini Bapak/Ibu mengambil keputusan, melihat akibatnya, lalu boleh kembali. Semua tokoh dan kejadiannya kami karang untuk latihan.',
      ),
    },
    {
      kind: 'lab-dilemma',
      id: 'dilema',
      title: 'Dilema di kelas',
      intro:
        'Ada delapan cerita. Setiap cerita punya beberapa akhir, dan tidak ada satu jalan yang paling benar. Perhatikan apa yang terjaga dan apa yang dikorbankan: anak, pembelajaran, kepercayaan, atau pekerjaan Anda.',
      tasks: [
        'Mainkan satu cerita sampai akhir dengan pilihan yang **sungguh akan Anda ambil**. Apa yang Anda dahulukan?',
        'Kembali ke satu keputusan, lalu ambil jalan lain. Siapa yang kini lebih terjaga? Siapa yang membayar?',
        'Mainkan cerita kedua dari jenjang lain. Temukan satu akhir yang baik, tetapi tetap ada yang dikorbankan.',
      ],
      scenarios: [
        banjirMusi,
        catatanRapor,
        gambarPalsu,
        prChatgpt,
        tuduhanDetektor,
        dataTertempel,
        motifSongket,
        lombaPempek,
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Bawa ke ruang guru',
      text: paragraphs(
        'Pilih satu cerita yang paling dekat dengan sekolah Anda. Bacakan pembukanya kepada dua atau tiga rekan, tanpa akhirnya. Lalu bertanyalah:',
        list(
          'Apa yang akan kita lakukan lebih dahulu?',
          'Siapa yang belum kita dengar?',
          'Aturan apa yang seharusnya sudah ada sebelum hari itu?',
        ),
        'Jawaban atas pertanyaan ketiga adalah bahan kesepakatan AI di sekolah Anda.',
      ),
    },
  ],
};
