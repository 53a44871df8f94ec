// The case of session 1: a week in which an AI assistant asks for trust, and what remains the people's to decide.
import { type PageInput, paragraphs } from '../../write.ts';
import { kasus } from './kasus.ts';

export const page: PageInput = {
  id: 'studi-kasus',
  title: 'Studi kasus: asisten baru di sekolah',
  minutes: 12,
  objectives: ['memutuskan-sebagai-pengendali', 'mengenali-risiko'],
  competencies: ['1.1', '2.1'],
  sources: ['ftc-2023', 'parasuraman-manzey-2010', 'unesco-guru-2024', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Enam unit sudah Bapak/Ibu lalui. Sekarang semuanya datang sekaligus, seperti di sekolah sungguhan.',
        'Cerita ini kami karang. Sekolah, perusahaan, dan tokohnya tidak ada. Keputusannya mungkin terasa akrab.',
      ),
    },
    {
      kind: 'case-study',
      id: 'kasus-sesi-1',
      title: 'Asisten baru di sekolah',
      intro:
        'Ambil keputusan dari Senin sampai Jumat. Setiap pilihan membawa akibat, dan hampir semuanya ada harganya. Sesudah sampai di akhir, kembalilah ke satu keputusan dan coba jalan lain.',
      scenario: kasus,
    },
    {
      kind: 'table',
      caption: 'Apa yang diuji setiap hari',
      columns: ['Hari', 'Risiko', 'Pegangan guru pengendali'],
      rows: [
        [
          'Senin',
          'Data anak keluar',
          'Data anak [bersifat spesifik dan perlu persetujuan orang tua/wali](sumber:uu-pdp-2022); cobalah dengan data contoh',
        ],
        ['Selasa', 'Isi yang dikarang mesin', 'Cari sumber lain sebelum mengajarkannya'],
        ['Rabu', 'Suara tiruan', 'Telepon balik ke nomor yang dikenal; dua orang menyetujui'],
        ['Kamis', 'Bias dan terlalu percaya', 'Bandingkan dengan pengamatan guru, anak demi anak'],
        ['Jumat', 'Tanggung jawab yang kabur', 'Tulis siapa yang memeriksa dan siapa yang memutuskan'],
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Satu kalimat untuk dibawa pulang',
      text: 'Tulislah di kertas: “Di sekolah kami, keputusan tentang … selalu diambil oleh …, setelah …” Isilah titik-titiknya, lalu bacakan kepada seorang rekan.',
    },
  ],
};
