// Page 4 of unit 6, worked example: a modest pengimbasan in two meetings, read with three kinds of evidence.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-kkg-dua-pertemuan',
  title: 'Contoh: dua pertemuan, tiga bukti',
  minutes: 2,
  objectives: ['mengimbaskan'],
  competencies: ['2.5', '3.5', '1.5'],
  sources: ['darling-hammond-2017', 'guskey-2002', 'hake-1998'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Kisah ini rekaan. Pak Hendra, guru SD di Musi Rawas, mengajak sepuluh rekan KKG menyusun soal IPAS. Keluhan mereka sama: soal buatan AI sering salah kunci. Ia tahu itu dari angket tiga pertanyaan tanpa nama.',
        'Ia sengaja tidak mengajarkan banyak hal. Tujuannya satu: setiap guru menemukan dan memperbaiki cela pada soal sendiri.',
      ),
    },
    {
      kind: 'steps',
      title: 'Yang dijalankan',
      steps: [
        {
          title: 'Sabtu pertama, 90 menit',
          text: 'Tes awal delapan soal. Pak Hendra membedah soal AI miliknya yang gagal. Peserta membedah soal sendiri berpasangan.',
        },
        { title: 'Dua pekan jeda', text: 'Soal dipakai di kelas. Pasangan saling berkunjung sekali.' },
        {
          title: 'Sabtu kedua, 90 menit',
          text: 'Peserta membawa soal dan cerita murid. Ditutup tes akhir yang setara.',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Tiga bukti dan cara Pak Hendra membacanya',
      columns: ['Bukti', 'Angka', 'Bacaan'],
      rows: [
        [
          'Tes',
          'Rerata 45 menjadi 78',
          '33 ÷ 55 = 0,6. [Golongan sedang](sumber:hake-1998), kelompoknya kecil.',
        ],
        ['Karya', '7 dari 10 soal diperbaiki dengan alasan', 'Tiga guru perlu didampingi.'],
        [
          'Pemakaian',
          '5 dari 10 guru memakainya di kelas',
          '[Lapis ini](sumber:guskey-2002) yang paling berharga.',
        ],
      ],
    },
    {
      kind: 'text',
      text: 'Seandainya ia hanya melihat daftar hadir, hasilnya 100%. Bukti ketiga justru menunjukkan pekerjaan berikutnya: menemani lima guru yang belum sempat mencoba. [Waktu dan pendampingan](sumber:darling-hammond-2017) belum cukup bagi mereka.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Kegagalan yang diperlihatkan',
      text: 'Soal gagal milik Pak Hendra membuat rekan berani membuka soal mereka. Contoh yang jujur lebih mengundang daripada contoh yang sempurna.',
    },
  ],
};
