// Terms of session 3, units 5 and 6: agreements, and passing on what one learned.
import type { CourseInput } from '../../src/model/course.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'gain-ternormalisasi',
    term: 'kenaikan ternormalisasi (g)',
    english: 'normalised gain',
    meaning:
      'Bagian dari jarak menuju nilai penuh yang tertutup sesudah belajar. Rumusnya: (tes akhir − tes awal) dibagi (100 − tes awal).',
  },
  {
    id: 'hak-didengar',
    term: 'hak untuk didengar',
    english: 'right to be heard',
    meaning:
      'Hak anak untuk menyatakan pendapat tentang hal yang menyangkut dirinya. Pendapat itu dipertimbangkan menurut usia dan kematangannya.',
  },
  {
    id: 'kesepakatan-ai',
    term: 'kesepakatan AI',
    english: 'AI agreement',
    meaning:
      'Aturan pemakaian AI yang disusun bersama oleh guru dan murid, ditulis dengan kata-kata mereka, lalu ditinjau pada waktu yang ditentukan.',
  },
  {
    id: 'kkg-mgmp',
    term: 'KKG dan MGMP',
    meaning:
      'Kelompok Kerja Guru menghimpun guru SD dari beberapa sekolah. Musyawarah Guru Mata Pelajaran menghimpun guru mata pelajaran yang sama di SMP, SMA, atau SMK.',
  },
  {
    id: 'komunitas-belajar',
    term: 'komunitas belajar guru',
    english: 'professional learning community',
    meaning:
      'Sekelompok guru yang rutin belajar bersama dari pekerjaan mereka sendiri, misalnya rancangan pelajaran dan karya murid.',
  },
  {
    id: 'konsekuensi-mendidik',
    term: 'konsekuensi yang mendidik',
    english: 'educative consequence',
    meaning:
      'Tindak lanjut atas pelanggaran yang membantu murid memperbaiki hal yang dilanggar. Martabatnya tetap dijaga.',
  },
  {
    id: 'pendampingan-sejawat',
    term: 'pendampingan sejawat',
    english: 'peer coaching',
    meaning:
      'Dua guru atau lebih yang merencanakan bersama, saling mengunjungi kelas, dan membicarakan hasilnya tanpa saling menilai.',
  },
  {
    id: 'pengimbasan',
    term: 'pengimbasan',
    english: 'cascading',
    meaning:
      'Meneruskan hasil belajar kepada rekan sampai mereka dapat memakainya dalam pekerjaan sendiri. Membagikan berkas saja belum cukup.',
  },
];
