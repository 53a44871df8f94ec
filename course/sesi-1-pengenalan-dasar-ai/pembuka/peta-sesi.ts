// Page 2 of the opening: where the six units lead, what awaits the teacher on the way, and her jenjang.

import { sessionMap } from '../../session-map.ts';
import { list, type PageInput, paragraphs } from '../../write.ts';
import { unit as penutup } from '../penutup.ts';
import { unit as unit1 } from '../unit-1-apa-itu-ai.ts';
import { unit as unit2 } from '../unit-2-mesin-belajar-dari-data.ts';
import { unit as unit3 } from '../unit-3-ai-generatif-dan-model-bahasa.ts';
import { unit as unit4 } from '../unit-4-batas-dan-risiko.ts';
import { unit as unit5 } from '../unit-5-menulis-prompt.ts';
import { unit as unit6 } from '../unit-6-guru-pengendali.ts';
import { page as praUji } from './pra-uji.ts';
import { page as selamatDatang } from './selamat-datang.ts';

const minutes = 4;

const map = sessionMap(
  minutes + selamatDatang.minutes + praUji.minutes,
  [
    { unit: unit1, doing: 'membedakan AI dari alat digital lain dan meluruskan anggapan yang keliru' },
    { unit: unit2, doing: 'melatih model kecil, lalu melihat akibat data yang buruk' },
    { unit: unit3, doing: 'menjelaskan mengapa AI lancar menulis, tetapi juga mengarang' },
    { unit: unit4, doing: 'memeriksa klaim, gambar, dan pesan sebelum mempercayainya' },
    { unit: unit5, doing: 'menulis permintaan yang jelas kepada AI dan menyimpannya sebagai kartu' },
    { unit: unit6, doing: 'menerima, mengubah, atau menolak saran AI dengan alasan yang tercatat' },
  ],
  penutup,
);

export const page: PageInput = {
  id: 'peta-sesi',
  title: 'Peta sesi dan cara kerjanya',
  minutes,
  objectives: ['memegang-kendali', 'memutuskan-sebagai-pengendali'],
  competencies: ['1.1', '1.5'],
  sources: ['unesco-guru-2024', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sesi ini berjalan dari “apa itu AI” sampai “apa yang saya putuskan”. [Kerangka UNESCO](sumber:unesco-guru-2024) menyusun kompetensi guru dalam tiga tingkat: memperoleh, memperdalam, dan mencipta. Kita mulai dari tingkat pertama.',
        `Sesi ini memerlukan kira-kira ${map.hours}. Tidak perlu diselesaikan sekali duduk. Satu unit dalam satu waktu senggang sudah baik.`,
      ),
    },
    map.table,
    {
      kind: 'accordion',
      title: 'Yang akan Bapak/Ibu temui di jalan',
      items: [
        {
          title: 'Soal di halaman',
          text: 'Soal ini untuk belajar. Setelah dijawab, penjelasannya langsung muncul. Soal boleh diulang. Benar salahnya tidak menentukan kelulusan.',
        },
        {
          title: 'Lab',
          text: 'Ada empat: melatih model, menebak kata berikutnya, memeriksa klaim, dan menulis permintaan kepada AI. Semuanya berjalan di dalam pelajaran ini. Tidak ada yang dikirim ke layanan AI. Percobaan dicatat, tetapi tidak dinilai.',
        },
        {
          title: 'Pra-uji dan pasca-uji',
          text: 'Pra-uji, delapan soal, memperlihatkan titik awal. Pasca-uji, dua belas soal, memperlihatkan hasil belajar. Keduanya memuat soal yang tidak ada di halaman.',
        },
        {
          title: 'Studi kasus',
          text: 'Sebuah cerita sekolah yang bercabang. Setiap pilihan membawa akibat. Tidak ada satu jalan yang paling benar.',
        },
        {
          title: 'Renungan',
          text: 'Pertanyaan untuk diri sendiri, di akhir sesi. Tidak dinilai.',
        },
        {
          title: 'Karya saya',
          text: 'Yang Bapak/Ibu buat tetap milik Bapak/Ibu. Karya dapat diunduh sebagai dokumen, dicetak, atau disalin. Daftarnya ada di penutup sesi.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Kapan sesi ini selesai?',
      text: list(
        '**Selesai** bila setiap halaman sudah dibuka, setiap soal di halaman dijawab, serta pra-uji dan pasca-uji dikumpulkan.',
        '**Lulus** bila sesi selesai dan nilai pasca-uji terbaik mencapai batas lulus, yang tertulis pada pasca-uji.',
        'Pasca-uji boleh diulang sesering yang diperlukan.',
      ),
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Tulislah tanpa nama murid',
      text: 'Di semua isian, pakailah nama rekaan. [Data anak](sumber:uu-pdp-2022) dilindungi undang-undang, dan latihan tidak memerlukannya.',
    },
    { kind: 'jenjang' },
  ],
};
