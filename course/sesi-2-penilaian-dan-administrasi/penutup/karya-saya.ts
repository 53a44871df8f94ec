// Page 4 of the closing: rubric and item analysis, whom they serve and what to check before sharing.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'karya-saya',
  title: 'Karya saya: rubrik dan analisis butir',
  minutes: 2,
  objectives: ['menyusun-rubrik', 'menganalisis-butir'],
  competencies: ['2.3', '2.5'],
  sources: ['uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Dua dokumen dari sesi ini siap dipakai: **rubrik** dari Unit 3 dan **analisis butir** dari Unit 4. Keduanya menjadi lebih baik setelah dibaca rekan.',
    },
    {
      kind: 'works',
      title: 'Karya saya',
      intro:
        'Unduh sebagai dokumen, cetak, atau salin teksnya. Keterangan di dekat tombol menyebut apakah karya tersimpan di LMS atau hanya di perangkat ini. Bila hanya di perangkat, unduhlah hari ini.',
    },
    {
      kind: 'table',
      caption: 'Dipakai untuk apa, diperiksa apanya',
      columns: ['Karya', 'Berguna bagi', 'Periksa sebelum dibagikan'],
      rows: [
        [
          'Rubrik',
          'Murid, sebelum tugas dimulai; guru paralel, saat menyamakan penilaian',
          'Apakah setiap tingkat dapat dibedakan tanpa bertanya kepada pembuatnya?',
        ],
        [
          'Analisis butir',
          'Kelompok guru mata pelajaran, saat memilih soal untuk bank soal sekolah',
          'Apakah kolom murid hanya berisi nomor, dan soalnya masih boleh dibuka?',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Perangkat yang dipakai bersama',
      text: paragraphs(
        'Di komputer sekolah, orang lain dapat membuka karya yang tersimpan di peramban. Unduh dahulu, lalu tekan “Mulai dari awal” di labnya.',
        'Angka tanpa nama pun dapat menunjuk murid bila kelasnya kecil. [Data anak](sumber:uu-pdp-2022) tetap dilindungi.',
      ),
    },
  ],
};
