// Page 4 of the closing: four documents, and to whom each of them goes.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'karya-saya',
  title: 'Karya saya: empat dokumen siap jalan',
  minutes: 3,
  objectives: ['merancang-modul', 'menentukan-tingkat-ai', 'menyusun-kesepakatan', 'mengimbaskan'],
  competencies: ['2.5', '3.2'],
  sources: ['unesco-guru-2024', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Dokumen di bawah adalah milik Bapak/Ibu sepenuhnya. Tidak ada yang mengunci bentuknya. Ubahlah sampai terasa seperti sekolah sendiri.',
    },
    {
      kind: 'works',
      title: 'Karya saya',
      intro:
        'Setiap dokumen dapat diunduh, dicetak, atau disalin teksnya. Bila sudah dibuat lebih dari satu, semuanya dapat diunduh sekaligus. Dokumen yang panjang mungkin tidak muat di LMS dan hanya tersimpan di perangkat ini. Keterangannya ada di dekat tombol.',
    },
    {
      kind: 'table',
      caption: 'Ke mana setiap dokumen pergi',
      columns: ['Karya', 'Diserahkan kepada', 'Dilihat lagi'],
      rows: [
        ['Skala AI tugas', 'Murid, bersama tugasnya; ditulis juga di lembar tugas', 'Setiap tugas baru'],
        [
          'Kesepakatan AI kelas',
          'Murid dan orang tua/wali, untuk dibaca dan diparaf',
          'Tanggal tinjau yang disepakati',
        ],
        ['Modul ajar', 'Rekan KKG atau MGMP, untuk ditanggapi', 'Sesudah diajarkan sekali'],
        ['Rencana pengimbasan', 'Kepala sekolah dan rekan yang terlibat', 'Tiga puluh hari sesudah kegiatan'],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Tiga hal sebelum berbagi',
      text: paragraphs(
        '**Nama.** Daftar paraf berisi [data anak](sumber:uu-pdp-2022). Tempel di kelas atau simpan di sekolah, jangan diunggah.',
        '**Asal.** Sebutkan bagian mana yang dibantu AI dan siapa yang memeriksanya.',
        '**Suara.** UNESCO menghargai aturan etika yang [disusun bersama](sumber:unesco-guru-2024). Rekan yang memakai dokumen ini perlu membicarakannya lagi dengan muridnya.',
      ),
    },
    {
      kind: 'text',
      text: 'Kartu prompt ada di penutup Sesi 1. Rubrik dan analisis butir ada di penutup Sesi 2.',
    },
  ],
};
