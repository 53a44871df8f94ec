// Page 1 of unit 6: how grown-up colleagues learn, and what the evidence says of training that changes teaching.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'guru-belajar',
  title: 'Bagaimana guru belajar dari guru',
  minutes: 2,
  objectives: ['mengimbaskan'],
  competencies: ['1.5', '2.5'],
  sources: ['darling-hammond-2017', 'knowles-2015', 'guskey-2002'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Seorang guru pulang dari pelatihan membawa satu flashdisk. Bulan berikutnya, tidak ada yang berubah. Bukan karena rekannya malas. Berkas memang tidak mengajar siapa pun.',
        'Orang dewasa umumnya [lebih siap belajar bila materinya menjawab masalah nyata](sumber:knowles-2015) dan pengalamannya dihargai. Karena itu [pengimbasan](istilah:pengimbasan) dimulai dari pekerjaan mereka, bukan dari nama aplikasi.',
      ),
    },
    { kind: 'term', term: 'pengimbasan' },
    {
      kind: 'table',
      caption: 'Tujuh ciri pelatihan guru yang berhasil, dengan contoh kami',
      columns: ['Ciri', 'Dalam pengimbasan'],
      rows: [
        ['Terikat isi pelajaran', 'Memakai bab minggu depan'],
        ['Belajar aktif', 'Tangan peserta yang bekerja'],
        ['Kerja sama', 'Berpasangan sejak awal'],
        ['Contoh praktik', 'Melihat karya jadi, termasuk yang gagal'],
        ['Pendampingan', 'Ada orang yang dapat ditanya sesudahnya'],
        ['Umpan balik dan renungan', 'Membicarakan apa yang berubah'],
        ['Waktu yang cukup', 'Beberapa pertemuan, dengan jeda mencoba'],
      ],
    },
    {
      kind: 'text',
      text: 'Ciri itu dirangkum dari [35 penelitian](sumber:darling-hammond-2017) yang mengaitkan pelatihan guru dengan hasil murid. Tidak setiap pelatihan memuat semuanya. Pilih yang dapat dijalankan di sekolah Bapak/Ibu.',
    },
    {
      kind: 'single-choice',
      id: 'soal-s3-u6-mulai',
      stem: 'Bapak/Ibu diberi waktu satu jam di ruang guru. Pembukaan mana yang paling sesuai dengan cara orang dewasa belajar?',
      objective: 'mengimbaskan',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'Menjelaskan sejarah AI secara runtut dari awal',
          feedback: 'Menarik bagi sebagian orang, tetapi kegunaannya belum terlihat.',
        },
        {
          id: 'b',
          text: 'Meminta rekan membawa satu soal yang akan dipakai',
          feedback: 'Tepat. Pekerjaan nyata membuat belajar langsung berguna.',
        },
        {
          id: 'c',
          text: 'Memperlihatkan dua puluh aplikasi baru dengan cepat',
          feedback: 'Terlalu banyak alat membuat rekan merasa tertinggal.',
        },
        {
          id: 'd',
          text: 'Membacakan isi sertifikat beserta jumlah jamnya',
          feedback: 'Sertifikat menghargai kehadiran. Kemampuan tumbuh dari mencoba.',
        },
      ],
      correct: 'b',
      explanation:
        'Masalah nyata mengundang orang dewasa belajar. Bukti akhirnya pun dapat dilihat: [dipakai atau tidak di kelas](sumber:guskey-2002).',
    },
  ],
};
